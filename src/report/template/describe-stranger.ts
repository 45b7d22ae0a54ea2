import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import { sectionIn } from "./count-pilots.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { isFollowedByText, isApart, most } from "./is-label.ts";
import { type Key, identityOf } from "./keys.ts";
import type { Stranger } from "./stranger.ts";
import type { Place, RepeatedStart } from "./repeated-starts.ts";
import { fieldOrder, fieldsOf, onlyFieldOf, sectionOf, unknownSection } from "./sections.ts";
import { fold } from "./similarity.ts";

/** What stands around the words: values below, and known neighbours before and after. */
export const describe = (
  start: RepeatedStart,
  followed: readonly FollowedLine[],
  starts: ReadonlyMap<number, RepeatedStart>,
  layout: Layout,
): Stranger => {
  const { words, places, strength } = start;
  const values: string[] = [];
  const before: (Key | null)[] = [];
  const after: (Key | null)[] = [];
  const held = new Map<ReportField, number>();
  let directly = 0;
  let others = 0;
  for (const { index } of places) {
    const { line } = followed[index] ?? {};
    if (!line) continue;
    const own = line.text.slice(words.length).replace(/^[\s:]+/, "");
    const text = [strength === "CELL" || own === "" ? "" : own];
    let at = index + 1;
    for (
      ;
      at < followed.length && followed[at]?.kind === "text" && !starts.has(at) && text.length < 12;
      at += 1
    )
      text.push(followed[at]?.line.text ?? "");
    values.push(text.join(" ").trim());
    while (followed[at]?.kind === "link" || (followed[at]?.kind === "text" && !starts.has(at))) at += 1;
    const next = followed[at] ?? null;
    after.push(starts.has(at) ? null : (next?.key ?? null));
    if (at === index + 1 || followed[index + 1]?.kind === "link")
      directly += (followed[at]?.kind === "label" || starts.has(at)) && values.at(-1) === "" ? 1 : 0;
    for (
      let inside = at;
      followed[inside] &&
      followed[inside]?.kind !== "heading" &&
      !isHeadingStart(starts.get(inside), followed, inside);
      inside += 1
    ) {
      const field = followed[inside]?.key?.field;
      if (followed[inside]?.kind === "label" && field) held.set(field, (held.get(field) ?? 0) + 1);
      if (starts.has(inside)) others += 1;
    }
    let above = index - 1;
    while (above >= 0 && followed[above]?.kind === "text" && !starts.has(above)) above -= 1;
    before.push(starts.has(above) ? null : (followed[above]?.key ?? null));
  }
  const isLine =
    strength === "LINE" || places.every(({ index }) => followed[index]?.line.block.kind === "heading");
  // A question can be a heading: then it is all of its line, and labels stand below it.
  const isWhole =
    places.filter(({ index }) => fold(followed[index]?.line.text ?? "") === fold(words)).length >=
    places.length * 0.6;
  // Of lines only those that stand apart are headings.
  const isTight =
    layout === "WEB" &&
    places.filter(({ index }) => isTightLine(followed[index]?.line)).length >= places.length * 0.6;
  const below = places.filter(({ isValue }) => isValue).length / places.length;
  const aboveMost = most(places.map(({ above }) => above));
  // OCR prints values before their labels too.
  const isContainer =
    directly >= places.length * 0.6 ||
    (layout === "OCR" && strength === "LINE" && Math.max(0, ...held.values()) >= places.length * 0.5);
  return {
    words,
    first: Math.min(...places.map(({ index }) => index)),
    last: Math.max(...places.map(({ index }) => index)),
    count: places.length,
    values,
    isHeading:
      !isTight &&
      ((isLine && isContainer) ||
        ((isLine || (isWhole && isContainer)) && !isWithinSection(fieldMost(before), fieldMost(after)))),
    holds: isContainer
      ? [...held].filter(([, count]) => count >= places.length * 0.2).map(([field]) => field)
      : [],
    isMixed: isContainer && others >= places.length * 0.6,
    before: fieldMost(before),
    after: fieldMost(after),
    continues:
      layout === "WEB" &&
      (strength === "LINE" || isRestOfQuestion(start, followed)) &&
      below > 0.5 &&
      isFollowedByText(start, followed)
        ? (fieldOrder.find((field) => field === aboveMost) ?? null)
        : null,
    standsFor:
      // Names of pilots begin alike: "Titel Proef".
      layout === "WEB" && strength !== "LINE" && below > 0.5 && aboveMost !== "title"
        ? (fieldOrder.find((field) => field === aboveMost && onlyFieldOf(sectionOf(field)) === field) ?? null)
        : null,
    isFirst: isFirstOfReports(places),
    isLinked: false,
  };
};

/** "Is de pilot geslaagd?", and in the same breath, below each of them, "Zijn de doelen gehaald?": one label asks both. */
const isRestOfQuestion = ({ places }: RepeatedStart, followed: readonly FollowedLine[]): boolean =>
  places.every(({ index }) => {
    const [above, own] = [followed[index - 1], followed[index]];
    return (
      above?.kind === "label" && above.rest === "" && own?.line.gap === 0 && above.line.text.endsWith("?")
    );
  });

const isTightLine = (line: PrintedLine | undefined): boolean => line?.block.kind === "line" && line.gap === 0;

const isHeadingStart = (
  start: RepeatedStart | undefined,
  followed: readonly FollowedLine[],
  index: number,
): boolean => start?.strength === "LINE" && isApart(followed, index);

/** Between two labels of one section stands another label of it, not a heading. */
const isWithinSection = (before: ReportField | null, after: ReportField | null): boolean =>
  before !== null &&
  after !== null &&
  sectionOf(before) === sectionOf(after) &&
  onlyFieldOf(sectionOf(before)) === null;

const isFirstOfReports = (places: readonly Place[]): boolean =>
  places.filter(({ above }) => above === "title" || above === "" || above === "reporting").length >=
  places.length * 0.5;

const fieldMost = (keys: readonly (Key | null)[]): ReportField | null =>
  most(keys.map((key) => key?.field ?? fieldsOf(sectionIn(key) ?? unknownSection).at(0) ?? null));

/** The same words at two places, as a cell and as a question, are one label. */
export const uniteStrangers = (starts: readonly RepeatedStart[]): RepeatedStart[] => {
  const united = new Map<string, RepeatedStart>();
  for (const start of starts) {
    const id = fold(start.words);
    const same = united.get(id);
    united.set(id, same ? { ...same, places: [...same.places, ...start.places] } : start);
  }
  return [...united.values()];
};

/** Headings that navigation lines name and the template lacks. */
export const linkedStrangers = (
  followed: readonly FollowedLine[],
  strangers: readonly Stranger[],
  starts: ReadonlyMap<number, RepeatedStart>,
  layout: Layout,
): Stranger[] => {
  const known = new Set(strangers.map(({ words }) => fold(words)));
  const byWords = new Map<string, Place[]>();
  let above = "";
  for (const [index, { kind, key }] of followed.entries()) {
    if (kind === "link" && key?.how === "UNKNOWN" && !known.has(fold(key.words))) {
      const place = { index, words: key.words.split(" "), above, isValue: false };
      byWords.getOrInsert(key.words, []).push(place);
    }
    if (key && key.how !== "UNKNOWN") above = identityOf(key);
  }
  return [...byWords].map(([words, places]) => {
    const stranger = describe(
      { words, places, strength: "LINE" },
      withoutText(followed, places),
      starts,
      layout,
    );
    return { ...stranger, isHeading: true, isLinked: true };
  });
};

/** A link has no text of its own beside what it names. */
const withoutText = (
  followed: readonly FollowedLine[],
  places: readonly Place[],
): readonly FollowedLine[] => {
  const own = new Set(places.map(({ index }) => index));
  return followed.map((each, index) =>
    own.has(index) ? { ...each, line: { ...each.line, text: "" } } : each,
  );
};
