import { AddressError } from "./address-error.ts";
import type { Sniffed } from "../sniff.ts";

/** What a media type says that a file is; what is not here says nothing. */
const forms: readonly { readonly type: RegExp; readonly is: Sniffed; readonly noun: string }[] = [
  { type: /^(?:text\/html|application\/xhtml\+xml)$/, is: "HTML", noun: "een webpagina" },
  { type: /^text\/(?:plain|markdown|csv)$/, is: "TEXT", noun: "tekst" },
  { type: /^application\/(?:x-)?pdf$/, is: "PDF", noun: "een PDF" },
  {
    type: /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|oasis\.opendocument\.text)/,
    is: "ZIP",
    noun: "een tekstdocument",
  },
  { type: /^image\/png$/, is: "PNG", noun: "een plaatje" },
  { type: /^image\/jpe?g$/, is: "JPEG", noun: "een plaatje" },
  { type: /^image\/tiff?$/, is: "TIFF", noun: "een plaatje" },
];
const isMarkup = (form: Sniffed): boolean => form === "HTML" || form === "TEXT";
const nouns = new Map(forms.map(({ is, noun }) => [is, noun]));

/** The encoding that a media type names, null when it names none. */
export const charsetOf = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w:.-]+)"?/i.exec(contentType ?? "")?.[1] ?? null;

/**
 * What a fetched file is to be read as: what its media type says. That of a site is often too general, and bytes that can be
 * nothing else than a PDF or an image are that.
 * @throws AddressError when a document was promised, and something else came, such as a page to log in
 */
export function declaredForm(address: string, contentType: string | null, sniffed: Sniffed): Sniffed {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const declared = forms.find((each) => each.type.test(type));
  if (declared === undefined || declared.is === sniffed) return sniffed;
  if (isMarkup(declared.is)) return isMarkup(sniffed) ? declared.is : sniffed;
  if (!isMarkup(sniffed)) return sniffed;
  throw new AddressError(
    address,
    "REFUSED",
    `de site belooft ${declared.noun} en geeft ${nouns.get(sniffed) ?? "iets anders"}, misschien om in te loggen; haal het bestand zelf op`,
  );
}
