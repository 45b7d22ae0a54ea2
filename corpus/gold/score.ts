import type { MentionField } from "../../src/domain/mention-fields.ts";
import type { Layout } from "../../src/domain/vocabularies.ts";
import type { Reading, Span } from "../../src/report/report.ts";
import type { Case } from "./gold.ts";
import { evenText, judgeFields, type Cell } from "./score-fields.ts";
import { addSureness, surenessOf, type Sureness } from "./score-sureness.ts";
import { addTallies, judgeMentions, mentionNames, type Tally } from "./score-mentions.ts";

/** How one reading compares with the gold answers of its document. */
export interface Score {
  readonly name: string;
  readonly layout: Layout;
  readonly reports: number;
  readonly cells: readonly Cell[];
  /** Share of the fields that are wholly right. */
  readonly accuracy: number;
  /** The same, with credit for the words of a text that are right. */
  readonly credit: number;
  readonly mentions: Readonly<Record<MentionField, Tally>>;
  readonly sureness: Sureness;
  /** Non-blank lines that no field, no furniture and no unread line accounts for. */
  readonly lost: readonly string[];
  /** Lines the reading itself lists as unread. */
  readonly unread: number;
  /** Words in a text that the document does not print, and values where it prints none. */
  readonly invented: readonly string[];
  /** Every fault in one line: what, where, expected, read. */
  readonly misses: readonly string[];
}

const share = (cells: readonly Cell[], value: (cell: Cell) => number): number =>
  cells.length === 0 ? 1 : cells.reduce((sum, cell) => sum + value(cell), 0) / cells.length;

/** The longest part of a text that a message shows. */
const shown = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

const lostLines = (text: string, reading: Reading): string[] => {
  const spans: Span[] = [
    ...reading.furniture,
    ...reading.unread,
    ...reading.reports.flatMap((report) => report.provenance),
  ];
  const used = new Uint8Array(text.length + 1);
  for (const span of spans) used.fill(1, span.start, span.end);
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(
      ({ 0: line, index }) => line.trim() !== "" && !used.subarray(index, index + line.length).includes(1),
    )
    .map(({ 0: line, index }) => `line ${text.slice(0, index).split("\n").length}: ${shown(line)}`);
};

const wordsOf = (text: string): string[] =>
  evenText(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const inventedWords = (text: string, reading: Reading): string[] => {
  const printed = new Set(wordsOf(text));
  return reading.reports.flatMap((report) => {
    const repaired = new Set(
      report.provenance.flatMap(({ corrections }) => corrections.flatMap(({ read }) => wordsOf(read))),
    );
    const texts = [
      report.description,
      report.goal,
      report.reporting,
      report.successful.text,
      report.policyChange.text,
      report.financialConsequence.text,
    ];
    return texts
      .flatMap((it) => wordsOf(it ?? ""))
      .filter((word) => !printed.has(word) && !repaired.has(word))
      .map((word) => `${report.pilot.slug}: the word "${word}" is not printed`);
  });
};

const brokenQuotes = (text: string, reading: Reading): string[] =>
  reading.reports.flatMap((report) =>
    report.provenance
      .filter(({ start, end, quote }) => text.slice(start, end) !== quote)
      .map(
        ({ field, start, end }) => `${report.pilot.slug}.${field}: quote differs from text ${start}-${end}`,
      ),
  );

/** Compares a reading with the gold answers. Reports are matched by the slug of their pilot. */
export const scoreReading = ({ name, gold, document }: Case, reading: Reading): Score => {
  const slugs = new Set(gold.reports.map(({ pilot }) => pilot.slug));
  const extra = reading.reports.filter(({ pilot }) => !slugs.has(pilot.slug));
  const judged = gold.reports.map((expected) => {
    const report = reading.reports.find(({ pilot }) => pilot.slug === expected.pilot.slug);
    const cells = judgeFields(expected, report);
    const tallies = mentionNames.map((list) => judgeMentions(list, expected, report));
    return { slug: expected.pilot.slug, cells, tallies, sureness: surenessOf(cells, report) };
  });
  const cells = judged.flatMap((it) => it.cells);
  const mentions = Object.fromEntries(
    mentionNames.map((list, index) => [list, addTallies(judged.flatMap((it) => it.tallies[index] ?? []))]),
  ) as Record<MentionField, Tally>;
  const lost = lostLines(document.text, reading);
  const invented = [
    ...extra.map(({ pilot }) => `a report on "${pilot.name}"`),
    ...judged.flatMap((it) =>
      it.cells
        .filter((cell) => cell.invented)
        .map((cell) => `${it.slug}.${cell.field}: ${shown(cell.actual)}`),
    ),
    ...inventedWords(document.text, reading),
  ];
  const wrongs = judged.flatMap(({ slug, cells: judgedCells, tallies }) => {
    const fields = judgedCells
      .filter((cell) => !cell.right)
      .map((cell) => `${slug}.${cell.field}: expected ${shown(cell.expected)} | read ${shown(cell.actual)}`);
    return fields.concat(tallies.flatMap(({ faults }) => faults.map((fault) => `${slug}.${fault}`)));
  });
  const mandate = reading.mandate?.number ?? null;
  const misses = [
    ...(reading.layout === gold.layout ? [] : [`layout: expected ${gold.layout} | read ${reading.layout}`]),
    ...(mandate === (gold.mandate?.number ?? null)
      ? []
      : [`mandate: expected ${gold.mandate?.number ?? "none"} | read ${mandate ?? "none"}`]),
    ...wrongs,
    ...lost.map((line) => `lost ${line}`),
    ...invented.map((what) => `invented ${what}`),
    ...brokenQuotes(document.text, reading),
  ].map((miss) => `${name}: ${miss}`);
  return {
    name,
    layout: gold.layout,
    reports: gold.reports.length,
    cells,
    accuracy: share(cells, (cell) => (cell.right ? 1 : 0)),
    credit: share(cells, (cell) => cell.credit),
    mentions,
    sureness: addSureness(judged.map(({ sureness }) => sureness)),
    lost,
    unread: reading.unread.length,
    invented,
    misses,
  };
};
