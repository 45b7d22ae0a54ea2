import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * The headers of every page: nothing of another host, no inline script or style, no framing. A page's JSON-LD is a
 * data block, which no browser runs and no policy has to allow.
 */
export function contentSecurity(publicUrl: string): FastifyHelmetOptions {
  const secure = new URL(publicUrl).protocol === "https:";
  const self = ["'self'"];
  const none = ["'none'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
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
