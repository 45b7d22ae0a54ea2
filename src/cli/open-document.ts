import { readConfig } from "../config.ts";
import type { PrintedWords } from "../source/forms/printed-words.ts";
import { openAddress, openSource, type Candidates } from "../source/open-source.ts";
import { parserVersion } from "../source/parser-version.ts";
import type { SourceOrigin } from "../source/source-document.ts";
import { publicOnly } from "../source/web/public-addresses.ts";
import { showPages } from "./progress.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** Opens what a command line names: the address of a file on the web, or else a file. */
export async function openDocument(
  terminal: Terminal,
  place: string,
  printed: PrintedWords,
  origin: SourceOrigin = {},
): Promise<Candidates> {
  const isAddress = /^https?:\/\//i.test(place);
  if (!isAddress && /^[a-z][a-z\d+.-]+:\/\//i.test(place))
    throw new UsageError(
      `${place}: geef het pad van een bestand, of een adres dat met http:// of https:// begint.`,
    );
  const progress = showPages(terminal.stderr, `${place} ${isAddress ? "ophalen en openen" : "openen"}`);
  try {
    if (!isAddress) return await openSource(place, printed, origin, progress.onPage);
    const { publicUrl, contactEmail } = readConfig(terminal.env);
    const web = {
      resolve: terminal.resolve ?? publicOnly(),
      userAgent: `Oogst/${parserVersion} (+${publicUrl}; ${contactEmail})`,
      signal: terminal.signal,
    };
    return await openAddress(place, printed, web, origin, progress.onPage);
  } finally {
    progress.done();
  }
}
