import { fold } from "../printed-words.ts";
import type { Numbered, Segment } from "./text-blocks.ts";
import { lineText } from "./word.ts";

const textOf = ({ words }: Segment): string => lineText(words);
const begins = /^[\p{Lu}\d€"'‘“(☐☒☑]/u;
/** A label that ends so goes on in its next line, whatever that begins with. */
const isOpen = /(?:[-–/,(]|\s(?:de|het|een|van|voor|en|of|op|in|met|aan|tot|bij|te))$/u;

/** So many labels beside values tell how a table is printed, and so few of them may stand beside the midst of a sentence. */
const fewestPairs = 6;
const mostMidst = 0.05;

const isBelow = (above: Segment | undefined, { page, y, height }: Segment, pitch: number): boolean =>
  above !== undefined && above.page === page && y - above.y < (pitch + 0.15) * height;

/**
 * The cells with which rows begin that no blank parts from those above them: a label that comes back, and the value beside its
 * first line. None where labels stand beside the middle of their values.
 */
export function rowOpeners(segments: readonly Segment[], pitch: number): ReadonlySet<Segment> {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const [first] = lines.at(-1) ?? [];
    const isBeside = first?.page === segment.page && Math.abs(first.y - segment.y) < 0.3 * segment.height;
    if (isBeside && segment.x > first.x) lines.at(-1)?.push(segment);
    else lines.push([segment]);
  }
  const keyOf = (segment: Segment): string => `${Math.round(segment.x / 4)} ${fold(textOf(segment))}`;
  const counts = Map.groupBy(segments, keyOf);
  const paired = new Set(lines.filter(({ length }) => length === 2).flatMap(([label]) => label ?? []));
  const unpaired = new Set(segments.filter((segment) => !paired.has(segment)).map(keyOf));
  const pairs = lines.flatMap((line, at) => {
    const [label, value] = line;
    if (
      line.length !== 2 ||
      !label ||
      !value ||
      !begins.test(textOf(label)) ||
      (counts.get(keyOf(label))?.length ?? 0) < 2
    )
      return [];
    const above = lines[at - 1]?.find(({ x }) => Math.abs(x - label.x) < 0.5 * label.height);
    if (above && isBelow(above, label, pitch) && isOpen.test(textOf(above)) && unpaired.has(keyOf(label)))
      return [];
    const [over, ...more] = lines[at - 1] ?? [];
    const isAlone = over !== undefined && more.length === 0 && over.x > label.right;
    const isMidst = isAlone && !begins.test(textOf(value)) && !/[.!?]$/u.test(textOf(over));
    return [{ label, value, isMidst }];
  });
  const midst = pairs.filter(({ isMidst }) => isMidst).length;
  if (pairs.length < fewestPairs || midst > mostMidst * pairs.length) return new Set();
  return new Set(pairs.flatMap(({ label, value, isMidst }) => (isMidst ? [] : [label, value])));
}

const numbered = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u;
const fewestNumbered = 4;

/** Lines that count on, "2 Buurtbus" and "2.1 Doel", are headings whatever they look like. */
export function numberedHeadings(segments: readonly Segment[]): Numbered {
  const found = segments.flatMap((segment) => {
    const [, number] = numbered.exec(textOf(segment)) ?? [];
    return number === undefined ? [] : [{ segment, number, numbers: number.split(".").map(Number) }];
  });
  const all = new Set(found.map(({ number }) => number));
  const deep = found.filter(({ numbers }) => {
    const last = numbers.at(-1) ?? 0;
    return numbers.length > 1 && (last === 1 || all.has([...numbers.slice(0, -1), last - 1].join(".")));
  });
  if (deep.length < fewestNumbered) return { depths: new Map(), tails: new Set() };
  const isDeep = new Set(deep);
  let next: (typeof found)[number] | undefined;
  const above = found.toReversed().filter((each) => {
    const isAbove = each.numbers.length === 1 && next?.number === `${each.number}.1`;
    if (isDeep.has(each)) next = each;
    return isAbove;
  });
  const depths = new Map([...above, ...deep].map(({ segment, numbers }) => [segment, numbers.length]));
  const labelOf = (segment: Segment): string => textOf(segment).replace(/^\S+\s+/u, "");
  const heads = segments.flatMap((segment, at) =>
    depths.has(segment) ? [{ segment, tail: segments[at + 1] }] : [],
  );
  // What comes below each heading of the same words is of it.
  const tails = [...Map.groupBy(heads, ({ segment }) => labelOf(segment)).values()].flatMap((same) => {
    const texts = new Set(same.map(({ tail }) => (tail ? textOf(tail) : "")));
    return same.length > 1 && texts.size === 1 && /^\p{Ll}/u.test([...texts][0] ?? "")
      ? same.flatMap(({ tail }) => tail ?? [])
      : [];
  });
  return { depths, tails: new Set(tails) };
}
