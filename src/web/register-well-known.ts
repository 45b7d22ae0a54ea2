import type { FastifyInstance } from "fastify";
import { utcMonth } from "d3-time";
import { coloursAddress, logoAddress } from "./assets.ts";
import { notebookAddress, notebookOf } from "./pages/builders/notebook.ts";
import { Refusal } from "./refusal.ts";
import type { Site } from "./site.ts";

const month = (iso: string): Date => utcMonth.floor(new Date(`${iso}T00:00:00Z`));
/** RFC 9116 wants a moment less than a year ahead. */
const MONTHS_VALID = 6;

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** Serves what programs look for at fixed addresses: `security.txt`, `/favicon.ico`, the search description, the notebook, the house style. */
export function registerWellKnown(server: FastifyInstance, site: Site): void {
  const { publicUrl, sendAnswer, organisation, assets, today } = site;
  const { siteName, tagline, securityContact, logo } = organisation;
  const serve = (path: string, answer: () => { type: string; body: string | Buffer }): void => {
    server.get(path, (request, reply) =>
      sendAnswer(
        request,
        reply,
        () => null,
        () => ({ ...answer(), cacheControl: "public, max-age=86400" }),
      ),
    );
  };
  serve("/.well-known/security.txt", () => {
    if (securityContact === null)
      throw new Refusal(404, "Er is nog geen adres ingesteld om een zwakke plek te melden.");
    const expires = utcMonth.offset(month(today()), MONTHS_VALID).toISOString();
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires}`,
      "Preferred-Languages: nl, en",
      `Canonical: ${publicUrl}/.well-known/security.txt`,
    ];
    return { type: "text/plain; charset=utf-8", body: `${lines.join("\n")}\n` };
  });
  serve("/favicon.ico", () => ({ type: "image/png", body: assets.smallIcon }));
  serve("/opensearch.xml", () => ({
    type: "application/opensearchdescription+xml; charset=utf-8",
    body: `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(siteName.slice(0, 16))}</ShortName>
  <Description>${escaped(`Zoek in ${siteName}: ${tagline}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="48" width="48" type="image/png">${escaped(publicUrl)}/favicon.ico</Image>
  <Url type="text/html" template="${escaped(publicUrl)}/zoeken?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(publicUrl)}/opensearch.xml"/>
</OpenSearchDescription>
`,
  }));
  serve(notebookAddress, () => ({ type: "application/x-ipynb+json", body: notebookOf(publicUrl) }));
  const colours = assets.styles.find(({ address }) => address.startsWith(coloursAddress));
  if (colours) serve(coloursAddress, () => ({ type: "text/css; charset=utf-8", body: colours.text }));
  if (logo !== null) serve(logoAddress, () => ({ type: logo.type, body: Buffer.from(logo.bytes) }));
}
