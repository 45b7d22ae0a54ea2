import type { Span } from "../report.ts";
import { matchesOf } from "../lines/matches.ts";
import { sureWhenParted, type JointSection } from "../template/joint-labels.ts";
import type { Key } from "../template/keys.ts";
import type { Item } from "../template/rows.ts";
import { opening } from "../template/sections.ts";
import { readPeriodWithDoubt } from "../values/read-period.ts";

/** What stands between the begin and the end of a stretch of time, or the end of the sentence that tells its begin. */
const between =
  /\s*[;,]?\s+(?:t\/m|tot en met|tot|en (?:eindigt|loopt(?: af)?)(?: op)?|einddatum:?|einde?:?)\s+|\s+[-–—]\s+|(?<=\d{4})[-–—](?=\d{4}(?!\d))|(?<=[\p{L}\d])\.\s+(?=\p{Lu})/giu;
const opens = /^(?:van|vanaf)\s+/iu;

/** Words that say in so many words that a moment is not known. */
const notKnown = /^(?:n\.|nog|onbekend|nader|nnb|ntb)/iu;

const sentenceEnd = /(?<=[\p{L}\d])\.\s+(?=\p{Lu})/u;

/** More than two sentences that say when, or two of which one is a stretch itself, tell of more than a begin and an end. */
const saysMore = (text: string): boolean => {
  const dated = text.split(sentenceEnd).filter((each) => readPeriodWithDoubt(each).period.from !== null);
  return dated.length > 2 || (dated.length === 2 && dated.some((each) => partRange(each) !== null));
};

/** Where a text is parted into the begin and the end that it tells; null where it is no stretch of time. */
const partRange = (text: string): { readonly begin: Span; readonly end: Span } | null => {
  const start = opens.exec(text)?.[0].length ?? 0;
  for (const { index, 0: mark } of matchesOf(between, text)) {
    // "1 maart tot 1 oktober" ends before that day, "t/m 30 september" on it; "eind 2026" is the end of that year.
    const until = mark.search(/(?<=\s)(?:tot|einde?)\s+$/iu);
    const end = { start: index + (until === -1 ? mark.length : until), end: text.length };
    const last = text.slice(index + mark.length);
    const { from } = readPeriodWithDoubt(text.slice(start, index)).period;
    const { period: to } = readPeriodWithDoubt(last);
    const isOpen = to.precision === "UNKNOWN" && notKnown.test(last);
    if (index > start && from !== null && (to.from === null ? isOpen : from <= to.from))
      return { begin: { start, end: index }, end };
  }
  return null;
};

/** "Looptijd: 1 mei 2024 t/m 31 december 2025" says in one line what others say under two labels. */
export const partDateRanges = (
  document: string,
  items: readonly Item[],
  jointSection: JointSection,
): readonly Item[] => {
  let heading: Key | null = null;
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== "text") {
      heading = jointSection(item.key) === opening.dates ? item.key : null;
      return [item];
    }
    const { span, line, section } = item;
    const text = document.slice(span.start, span.end);
    const range = heading === null || saysMore(text) ? null : partRange(text);
    if (heading === null || range === null) return [item];
    const { words } = heading;
    const how = sureWhenParted(heading.how);
    const at = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });
    const half = (field: "start" | "end", from: number, value: Span): Item[] => {
      const key: Key = { words, field, extra: null, how };
      return [
        { kind: "label", key, span: at({ start: from, end: value.start }), line, isBegin: true, isEnd: true },
        { kind: "text", span: at(value), line, section, labelled: key },
      ];
    };
    return [...half("start", 0, range.begin), ...half("end", range.begin.end, range.end)];
  });
};
