import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * The headers of every page: nothing of another host, no inline script, no framing, and of inline style only the site's
 * own. A page's JSON-LD is a data block, which no browser runs and no policy has to allow.
 *
 * @param styleSource the hash of the style that stands in the page
 */
export function contentSecurity(publicUrl: string, styleSource: string): FastifyHelmetOptions {
  const secure = new URL(publicUrl).protocol === "https:";
  const self = ["'self'"];
  const none = ["'none'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: [styleSource],
        imgSrc: self,
        connectSrc: self,
        formAction: self,
        baseUri: none,
        frameAncestors: none,
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    xFrameOptions: { action: "deny" },
  };
}
