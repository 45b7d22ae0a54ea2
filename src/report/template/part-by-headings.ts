import { countEach } from "../../domain/count-each.ts";
import type { DocumentWords } from "./document-words.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { identityOf, type Key, type SectionKey } from "./keys.ts";
import { apart, isHeadingText } from "./mark-sections.ts";
import { beginsAnswer } from "../../source/value-openings.ts";

/** A stretch of a document below a heading that names a pilot: indexes of its lines. */
export interface Part {
  readonly heading: number;
  readonly body: number;
  readonly end: number;
}

/** A way to part a document: where its parts begin, and where others end them. */
interface Cut {
  readonly headings: readonly number[];
  readonly ends: readonly number[];
  /** What begins a part is a label itself, and no heading. */
  readonly isLabel?: true;
}

const isText = ({ kind }: FollowedLine): boolean => kind === "text";

/** The headings of each level that the form tells; those that open a section are none of a pilot. */
const cutsByLevel = (followed: readonly FollowedLine[]): Cut[] => {
  const levels = followed.map((each, index) => {
    const { block } = each.line;
    const isFirst = followed[index - 1]?.line.block !== block;
    return block.kind === "heading" && isFirst && each.kind !== "heading" ? (block.level ?? 1) : null;
  });
  // "Programma 3" above a group of pilots begins as a label does.
  const names = levels.map((level, index) => (followed[index]?.kind === "text" ? level : null));
  const used = [...new Set(names.filter((level) => level !== null))].sort((a, b) => b - a);
  return used.map((level) => ({
    headings: names.flatMap((each, index) => (each === level ? [index] : [])),
    ends: levels.flatMap((each, index) => (each !== null && each < level ? [index] : [])),
  }));
};

const isName = (each: FollowedLine | undefined): boolean =>
  each !== undefined &&
  isText(each) &&
  (each.line.block.kind === "line" || each.line.block.kind === "paragraph") &&
  isHeadingText(each.line.text) &&
  !beginsAnswer(each.line.text);

const isLabelWithoutValue = (above: FollowedLine | undefined, words: DocumentWords): boolean =>
  above !== undefined &&
  (above.key !== null && above.kind !== "text"
    ? above.rest === "" && above.key.field !== null && above.key.field !== "title"
    : words.labels.some(
        ({ key, words: label }) =>
          key.field !== null && key.field !== "title" && label.join("") === above.line.form.folded.text,
      ));

/** Most of them stand right below a label without a value: they are its values, and no names. */
export const areValues = (
  headings: readonly number[],
  followed: readonly FollowedLine[],
  words: DocumentWords,
): boolean =>
  headings.filter((index) => isLabelWithoutValue(followed[index - 1], words)).length * 2 > headings.length;

/** In text the heading of a pilot stands apart by several blank lines, or by more than all else does. */
const cutsByGaps = (followed: readonly FollowedLine[]): Cut[] =>
  [apart, apart - 1].map((least) => ({
    headings: followed.flatMap((each, index) => (each.line.gap >= least && isName(each) ? [index] : [])),
    ends: [],
  }));

/**
 * Whatever stands right above the label that comes first in each report is its heading; where nothing does, the report begins
 * with that label: it names the pilot.
 */
const cutsByLabels = (followed: readonly FollowedLine[], words: DocumentWords): Cut[] => {
  const places = new Map<string, number[]>();
  for (const [index, { key, kind }] of followed.entries()) {
    if (key === null || kind === "text" || kind === "link" || followed[index - 1]?.key === key) continue;
    places.getOrInsert(printOf(key, kind), []).push(index);
  }
  return [...places].flatMap(([id, own]): Cut[] => {
    const above = own.map((index) => index - 1).filter((index) => isName(followed[index]));
    return [
      ...(above.length * 2 > own.length && !areValues(above, followed, words)
        ? [{ headings: above, ends: [] }]
        : []),
      ...(id === "title" && own.length > 1 ? [{ headings: own, ends: [], isLabel: true as const }] : []),
    ];
  });
};

/** A line above a navigation line that says the same, and no more. */
const cutsByLinks = (followed: readonly FollowedLine[]): Cut[] => [
  {
    headings: followed.flatMap((each, index) => {
      const below = followed[index + 1];
      const isNamed = below?.kind === "link" && below.key === null && isName(each);
      return isNamed && below.line.text.endsWith(each.line.text) ? [index] : [];
    }),
    ends: [],
  },
];

const bodyOf = (followed: readonly FollowedLine[], heading: number): number => {
  const { block } = followed[heading]?.line ?? {};
  if (block?.kind !== "heading") return heading + 1;
  const after = followed.slice(heading).findIndex(({ line }) => line.block !== block);
  return after === -1 ? followed.length : heading + after;
};

const partsOf = (followed: readonly FollowedLine[], { headings, ends, isLabel }: Cut): Part[] =>
  headings.map((heading, place) => {
    const next = headings[place + 1] ?? followed.length;
    const end = ends.find((index) => index > heading && index < next) ?? next;
    return { heading, body: isLabel ? heading : bodyOf(followed, heading), end };
  });

/** Some pilots can have headings for what others have labels for. */
const printOf = (key: Key, kind: FollowedLine["kind"]): string =>
  kind === "label" || key.field !== null ? identityOf(key) : `#${(key as SectionKey).section}`;

/** The labels and headings that a part prints; those over several lines count once. */
const printsIn = (followed: readonly FollowedLine[], { body, end }: Part): string[] =>
  followed.slice(body, end).flatMap(({ kind, key }, index, all) => {
    const above = all[index - 1];
    if (key === null || kind === "text" || above?.key === key) return [];
    const print = printOf(key, kind);
    // A heading with its label below it says the same twice.
    return above?.key && above.kind !== "text" && printOf(above.key, above.kind) === print ? [] : [print];
  });

/** So many labels tell a pilot from a chapter. */
const fewestLabels = 2;
const fewestCommon = 3;

/** How well the parts of a document are reports, from 0 to 1: they print the same labels, and each of them once. */
const likenessOf = (prints: readonly (readonly string[])[]): number => {
  const counts = countEach(prints.flatMap((each) => [...new Set(each)]));
  const common = new Set(
    [...counts].filter(([, count]) => count * 2 >= prints.length).map(([print]) => print),
  );
  if (common.size < fewestCommon) return 0;
  const all = prints.flat();
  const once = prints.reduce((sum, each) => sum + new Set(each).size, 0);
  const shared = prints.reduce(
    (sum, each) => sum + [...new Set(each)].filter((print) => common.has(print)).length,
    0,
  );
  return shared / (common.size * prints.length) - (all.length - once) / all.length;
};

const leastLike = 0.6;

/** The heading of a section comes back in every report; two pilots of one name are rare. A name in a cell stands beside its label. */
const haveOwnNames = (parts: readonly Part[], followed: readonly FollowedLine[]): boolean =>
  new Set(
    parts.map(({ heading }) => {
      const { line, rest, kind } = followed[heading] ?? {};
      return kind === "label" && rest === "" ? followed[heading + 1]?.line.text : line?.text;
    }),
  ).size >
  parts.length / 2;

/** How well stretches of a document are reports, less the labels that stand outside of all: see `partByHeadings`. */
export const likenessOfParts = (followed: readonly FollowedLine[], parts: readonly Part[]): number => {
  const prints = parts.map((part) => printsIn(followed, part));
  const all = printsIn(followed, { heading: 0, body: 0, end: followed.length }).length;
  const outside = all - prints.flat().length;
  return parts.length === 0 ? 0 : likenessOf(prints) - outside / Math.max(1, all);
};

/**
 * Parts a document by the headings that name its pilots, where no known section tells where a report begins: those of one
 * level, or those that stand apart, of which each has the same labels below it. Null when there are none such that are as
 * alike as `least`.
 */
export const partByHeadings = (
  followed: readonly FollowedLine[],
  least: number,
  words: DocumentWords,
): readonly Part[] | null => {
  let best: readonly Part[] | null = null;
  let most = Math.max(least, leastLike);
  for (const cut of [
    ...cutsByLevel(followed),
    ...cutsByLinks(followed),
    ...cutsByGaps(followed),
    ...cutsByLabels(followed, words),
  ]) {
    const parts = partsOf(followed, cut).filter(
      (part) => new Set(printsIn(followed, part)).size >= fewestLabels,
    );
    if (!haveOwnNames(parts, followed)) continue;
    const alike = likenessOfParts(followed, parts);
    if (alike < most || (alike === most && best !== null)) continue;
    best = parts;
    most = alike;
  }
  return best;
};
