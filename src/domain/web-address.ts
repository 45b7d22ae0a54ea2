/** What no IRI can hold as it is (RFC 3987; IRIREF of Turtle), and white space of any kind, which readers of JSON-LD refuse. */
const illegal = /[\p{Cc}\p{Cs}\s<>"{}|^`\\]/gu;

/** An IRI in which every character may stand: what may not is written as its bytes. */
export const escapeIri = (iri: string): string =>
  iri.toWellFormed().replace(illegal, (sign) => encodeURIComponent(sign));

/** The address of a page on the web, as all writers can take it; null for what is none, such as `javascript:`. */
export function readWebAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === ""
    ? escapeIri(url.href)
    : null;
}
