import { readConfig } from "../config.ts";
import type { PrintedWords } from "../source/forms/printed-words.ts";
import { openAddress, openSource, type Candidates } from "../source/open-source.ts";
import { parserVersion } from "../source/parser-version.ts";
import type { SourceOrigin } from "../source/source-document.ts";
import { publicOnly } from "../source/web/public-addresses.ts";
import { type Terminal, UsageError } from "./terminal.ts";
import { Presets, SingleBar } from "cli-progress";

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

/** Long work tells how far it is; `done` ends it, also when the work failed. */
type Progress = { advance(steps: number, label: string): void; done(): void };

/**
 * Shows progress of `total` steps: a bar on a terminal, one plain line a step in a log.
 * @param title Dutch, what is being done
 */
export const showProgress = (
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  title: string,
  total: number,
): Progress => (stream.isTTY ? barOf(stream, title, total) : linesOf(stream, title, total));

function barOf(stream: NodeJS.WritableStream, title: string, total: number): Progress {
  const format = `${title} [{bar}] {value} van {total} {label}`;
  const bar = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0, { label: "" });
  return { advance: (steps, label) => bar.increment(steps, { label }), done: () => bar.stop() };
}

function linesOf(stream: NodeJS.WritableStream, title: string, total: number): Progress {
  let at = 0;
  return {
    advance(steps, label) {
      at += steps;
      stream.write(`${title}: ${at} van ${total} (${label})\n`);
    },
    done: () => undefined,
  };
}

/**
 * Says on a terminal what is being done, until it is done; says nothing in a log or a pipe.
 * @param words Dutch
 */
export function showStage(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  words: string,
): Pick<Progress, "done"> {
  if (!stream.isTTY) return { done: () => undefined };
  stream.write(`${words}…`);
  // Back to the begin of the line, which is wiped.
  return { done: () => void stream.write("\r\u001B[K") };
}

/**
 * Says on a terminal what is being done, and when it is recognising a scan how far it is, page by page, in a log too.
 * @param words Dutch
 */
export function showPages(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  words: string,
): Pick<Progress, "done"> & { readonly onPage: (done: number, pages: number) => void } {
  let shown = showStage(stream, words);
  let pages: Progress | null = null;
  return {
    onPage(done, count) {
      if (pages === null) {
        shown.done();
        shown = pages = showProgress(stream, "Bladzijden herkennen", count);
      }
      if (done > 0) pages.advance(1, `bladzijde ${done}`);
    },
    done: () => shown.done(),
  };
}
