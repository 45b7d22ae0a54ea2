import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";

const compressing = ["br", "gzip"] as const;
/** How an answer can be compressed, the one we prefer first. */
export type Encoding = (typeof compressing)[number];

/** What a client likes is said in fewer characters; to read all that a header can hold takes milliseconds. */
const longest = 2_000;

/** What negotiator 1.0 takes and its types do not tell: which of what a client likes as well is ours to choose. */
interface PreferringNegotiator {
  encoding(available: string[], options: { readonly preferred: string[] }): string | undefined;
}

/** The way to compress that a client likes best, ours when it likes several as much; null for none. */
export function encodingFor(headers: IncomingHttpHeaders): Encoding | null {
  const accepted = headers["accept-encoding"];
  if (accepted === undefined) return null;
  // Browsers name the common three without a preference.
  if (/^gzip, deflate, br\b(?!;)/.test(accepted)) return "br";
  const negotiator: PreferringNegotiator = new Negotiator({
    headers: { "accept-encoding": accepted.slice(0, longest) },
  });
  const best = negotiator.encoding([...compressing, "identity"], { preferred: [...compressing] });
  return compressing.find((encoding) => encoding === best) ?? null;
}

/** The language that `Accept-Language` likes best of those there are; null when it does not say. */
export function languageFor<L extends string>(
  { "accept-language": accepted }: { readonly "accept-language"?: string | undefined },
  available: readonly L[],
): L | null {
  // What programs send by themselves.
  if (accepted === undefined || accepted === "*") return null;
  const best = new Negotiator({ headers: { "accept-language": accepted.slice(0, longest) } }).language([
    ...available,
  ]);
  return available.find((language) => language === best) ?? null;
}

/** The media type that `Accept` likes best, the first when it does not say; null when it likes none. */
export function mediaTypeFor({ accept }: IncomingHttpHeaders, available: readonly string[]): string | null {
  const headers = accept === undefined ? {} : { accept: accept.slice(0, longest) };
  return new Negotiator({ headers }).mediaType([...available]) ?? null;
}
