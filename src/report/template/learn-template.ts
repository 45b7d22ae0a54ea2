import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines.ts";
import type { LearntLabel } from "../report.ts";
import { type DocumentWords, makeHeading, makeWords } from "./document-words.ts";
import { followLines, type FollowedLine } from "./follow-lines.ts";
import { identityOf, type Key, type SectionKey } from "./keys.ts";
import { makeLabel } from "./labels.ts";
import { likestOf } from "./likeness.ts";
import { type Mapping, mapKeys, type Stranger } from "./map-keys.ts";
import {
  fewest,
  findAskedStarts,
  findRepeatedStarts,
  type Place,
  type RepeatedStart,
} from "./repeated-starts.ts";
import { findScannedStarts, usualPlace } from "./scanned-starts.ts";
import { fieldOrder, fieldsOf, onlyFieldOf, type Section, sectionOf, unknownSection } from "./sections.ts";
import { fold } from "./similarity.ts";
import { findLevelStarts, findStyledStarts } from "./styled-starts.ts";
import type { Template } from "./template.ts";

/** The document's own template: the words that are looked for in it, and what of them it has for itself. */
export interface OwnTemplate {
  readonly words: DocumentWords;
  readonly learnt: readonly LearntLabel[];
  /** Lines that may begin with a label, but too little says so. */
  readonly suspects: ReadonlySet<PrintedLine>;
  /** Fields that the document prints by no label or heading of their own. */
  readonly missing: ReadonlySet<ReportField>;
  /** Of those, the fields that a label stands in the place of: its words, by field. */
  readonly taken: ReadonlyMap<ReportField, ReadonlySet<string>>;
}

/** How many pilots a document has, by the heading or label that it prints most. */
const countPilots = (followed: readonly FollowedLine[]): number => {
  const counts = new Map<string, number>();
  for (const [index, { kind, key }] of followed.entries()) {
    const above = followed[index - 1];
    // A question goes on over lines.
    if (!key || kind === "text" || (kind === "label" && above?.key === key)) continue;
    const id = `${kind} ${identityOf(key)} ${"section" in key ? key.words : ""}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
};

/** The fields of which the document prints no label, nor a heading that stands for them alone. */
const findMissing = (followed: readonly FollowedLine[], pilots: number): ReadonlySet<ReportField> => {
  const counts = new Map<ReportField, number>();
  for (const { key, kind } of followed)
    if (key?.field && kind !== "link") counts.set(key.field, (counts.get(key.field) ?? 0) + 1);
  return new Set(fieldOrder.filter((field) => (counts.get(field) ?? 0) < Math.max(1, pilots * 0.2)));
};

/** The sections that the document prints under headings of their own. */
const findHeaded = (followed: readonly FollowedLine[], pilots: number): ReadonlySet<Section> => {
  const counts = new Map<Section, number>();
  for (const { kind, key } of followed) {
    const section = kind === "heading" ? sectionIn(key) : null;
    if (section !== null) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(1, pilots * 0.4)).map(([section]) => section),
  );
};

/** Whether words that repeat are a label: `null` when they are none, `false` when too little says so. */
const isLabel = (
  start: RepeatedStart,
  followed: readonly FollowedLine[],
  layout: Layout,
  pilots: number,
  template: Template,
): boolean | null => {
  const { strength, places, words } = start;
  if (strength === "CELL") return true;
  // What the form calls a heading and comes back is one, below whatever it stands.
  if (strength === "LINE" && places.every(({ index }) => followed[index]?.line.block.kind === "heading"))
    return true;
  if (usualPlace(places) < (layout === "OCR" ? 0.45 : 0.6)) return null;
  const below = places.filter(({ isValue }) => isValue).length / places.length;
  if (below > 0.9 && repeatsLabel(start, template)) return null;
  if (strength === "QUESTION") return words.endsWith("?") || below <= 0.5 || layout === "OCR";
  if (strength === "LINE") {
    if (layout === "OCR") return true;
    if (below > 0.5) return isFollowedByText(start, followed) ? true : null;
    return places.filter(({ index }) => isApart(followed, index)).length >= places.length * 0.6;
  }
  if (layout === "WEB" && below > 0.5) {
    // The words before each name of a pilot, or before the text of a section that always begins so, as texts can too.
    const field = fieldAbove(start);
    const isOwn = field === undefined || field === "title" || isLikely(words, field, template, 0.4);
    return isOwn && places.length >= Math.max(3, pilots * 0.9);
  }
  const isLong = places.some(({ index }) => (followed[index]?.line.text.length ?? 0) > 160);
  const isOneWord = !words.includes(" ");
  if (isOneWord && isLong && alikeToAny(words, template) < 0.3) return false;
  return places.length <= pilots * 1.4;
};

/** "Het beoogde resultaat: …" as the value of the goal says again what it is. */
const repeatsLabel = (start: RepeatedStart, template: Template): boolean => {
  const field = fieldAbove(start);
  return field !== undefined && isLikely(start.words, field, template, 0.75);
};
const fieldAbove = ({ places }: RepeatedStart): ReportField | undefined => {
  const above = most(places.map((place) => place.above));
  return fieldOrder.find((each) => each === above);
};
const isLikely = (words: string, field: ReportField, template: Template, least: number): boolean =>
  likestOf(words, template.labels[field], template.synonyms) >= least;

/** What is all that stands below a label is its value, however often it comes. */
const isFollowedByText = ({ places }: RepeatedStart, followed: readonly FollowedLine[]): boolean =>
  places.filter(
    ({ index }) => followed[index + 1]?.kind === "text" && (followed[index + 1]?.line.gap ?? 9) < 2,
  ).length >=
  places.length * 0.6;

const alikeToAny = (words: string, template: Template): number =>
  Math.max(...fieldOrder.map((field) => likestOf(words, template.labels[field], template.synonyms)));

const isApart = (followed: readonly FollowedLine[], index: number): boolean => {
  const { line } = followed[index] ?? {};
  const below = followed[index + 1];
  return (
    line !== undefined &&
    (line.gap > 0 || line.block.kind === "heading" || below?.kind === "link" || index === 0)
  );
};

/** What stands around the words: values below, and known neighbours before and after. */
const describe = (
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
      directly += followed[at]?.kind === "label" && values.at(-1) === "" ? 1 : 0;
    for (
      let inside = at;
      followed[inside] &&
      followed[inside]?.kind !== "heading" &&
      !isHeadingStart(starts.get(inside), followed, inside);
      inside += 1
    ) {
      const field = followed[inside]?.key?.field;
      if (followed[inside]?.kind === "label" && field) held.set(field, (held.get(field) ?? 0) + 1);
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
  const below = places.filter(({ isValue }) => isValue).length / places.length;
  const aboveMost = most(places.map(({ above }) => above));
  // OCR prints values before their labels too.
  const isContainer =
    directly >= places.length * 0.6 ||
    (layout === "OCR" && strength === "LINE" && Math.max(0, ...held.values()) >= places.length * 0.5);
  return {
    words,
    first: places[0]?.index ?? 0,
    count: places.length,
    values,
    isHeading:
      (isLine && isContainer) ||
      ((isLine || (isWhole && isContainer)) && !isWithinSection(fieldMost(before), firstFieldMost(after))),
    holds: isContainer
      ? [...held].filter(([, count]) => count >= places.length * 0.2).map(([field]) => field)
      : [],
    before: fieldMost(before),
    after: firstFieldMost(after),
    continues:
      layout === "WEB" && strength === "LINE" && below > 0.5 && isFollowedByText(start, followed)
        ? (fieldOrder.find((field) => field === aboveMost) ?? null)
        : null,
    standsFor:
      // Names of pilots begin alike: "Titel Proef".
      layout === "WEB" && strength !== "LINE" && below > 0.5 && aboveMost !== "title"
        ? (fieldOrder.find((field) => field === aboveMost && onlyFieldOf(sectionOf(field)) === field) ?? null)
        : null,
    isFirst: isFirstOfReports(places),
  };
};

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

const most = <T>(values: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
const sectionIn = (key: Key | null): Section | null =>
  key && "section" in key ? (key as SectionKey).section : null;
const fieldMost = (keys: readonly (Key | null)[]): ReportField | null =>
  most(keys.map((key) => key?.field ?? fieldsOf(sectionIn(key) ?? unknownSection).at(0) ?? null));
const firstFieldMost = (keys: readonly (Key | null)[]): ReportField | null =>
  most(keys.map((key) => key?.field ?? fieldsOf(sectionIn(key) ?? unknownSection).at(0) ?? null));

/** A line by itself that is read as one of the fields of a section is their label, not their heading. */
const isHeadingFor = ({ isHeading, holds }: Stranger, { field, section }: Mapping, layout: Layout): boolean =>
  // A scanned table prints its last question, with no label below it, as it prints a heading.
  isHeading && (section !== null || (layout === "WEB" && field === null && holds.length === 0));

const keyOf = ({ words }: Stranger, { field, how }: Mapping): Key => ({
  words,
  field,
  extra: field === null ? words.replace(/\s*:$/, "") : null,
  how,
});

/** So like a label that it needs no other report to say the same. */
const surelyAlike = 0.75;

/**
 * Without the labels that go on with the same small word wherever they stand: "Beoogd resultaat | behaald" is no print of
 * "Beoogd resultaat".
 */
const withoutPieces = (words: DocumentWords, followed: readonly FollowedLine[]): DocumentWords => {
  const rests = Map.groupBy(
    followed.filter(({ kind, line }) => kind === "label" && line.block.kind !== "label"),
    ({ key }) => key,
  );
  const isPiece = ({ key }: { readonly key: Key }): boolean => {
    const said = (rests.get(key) ?? []).map(({ rest }) => /^\s*(\p{Ll}+)\s?/u.exec(rest)?.[1]);
    return said.length > 1 && said[0] !== undefined && said.every((each) => each === said[0]);
  };
  const labels = words.labels.filter((label) => !isPiece(label));
  return labels.length === words.labels.length ? words : makeWords({ ...words, labels });
};

/** Learns the template of a document from what its reports have in common. */
export const learnTemplate = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
  template: Template,
): OwnTemplate => {
  const known = layout === "WEB" ? withoutPieces(words, followLines(lines, layout, words)) : words;
  const followed = followLines(lines, layout, known);
  const pilots = countPilots(followed);
  const missing = findMissing(followed, pilots);
  const suspects = new Set<PrintedLine>();
  const starts = new Map<number, RepeatedStart>();
  const accepted: RepeatedStart[] = [];
  const isAlike = (words: string): boolean =>
    [...missing].some((field) => likestOf(words, template.labels[field], template.synonyms) >= surelyAlike);
  const repeated = [
    ...(layout === "WEB" ? findAskedStarts(followed, pilots, isAlike) : []),
    ...findRepeatedStarts(followed, layout, pilots),
    ...(layout === "OCR" ? findScannedStarts(followed, template, pilots) : findLevelStarts(followed)),
    ...(layout === "WEB" && pilots < fewest ? findStyledStarts(followed) : []),
  ];
  for (const start of repeated) {
    const verdict = isLabel(start, followed, layout, pilots, template);
    if (verdict === null || start.places.some(({ index }) => starts.has(index))) continue;
    if (!verdict) {
      for (const { index } of start.places) {
        const line = followed[index]?.line;
        if (line) suspects.add(line);
      }
      continue;
    }
    accepted.push(start);
    for (const { index } of start.places) starts.set(index, start);
  }
  const strangers = uniteStrangers(accepted).map((start) => describe(start, followed, starts, layout));
  strangers.push(...linkedStrangers(followed, strangers, starts, layout));
  if (strangers.length === 0) return { words: known, learnt: [], suspects, missing, taken: new Map() };
  const mappings = mapKeys(
    orderOf(followed, strangers),
    strangers,
    missing,
    findHeaded(followed, pilots),
    template,
    layout,
  );
  const learntHeadings = strangers.flatMap((stranger) => {
    const mapping = mappings.get(stranger);
    if (!mapping || !isHeadingFor(stranger, mapping, layout)) return [];
    const section = mapping.section ?? unknownSection;
    return [
      makeHeading({
        ...keyOf(stranger, { ...mapping, field: mapping.section === null ? null : onlyFieldOf(section) }),
        section,
        extra: mapping.section === null ? stranger.words : null,
      }),
    ];
  });
  const learntLabels = strangers.flatMap((stranger) => {
    const mapping = mappings.get(stranger);
    return mapping && !isHeadingFor(stranger, mapping, layout)
      ? [makeLabel(keyOf(stranger, mapping), false)]
      : [];
  });
  const read = new Set(
    [...mappings.values()].flatMap(({ field, section }) =>
      field !== null ? [field] : section === null || onlyFieldOf(section) === null ? [] : fieldsOf(section),
    ),
  );
  const left = new Set([...missing].filter((field) => !read.has(field)));
  return {
    words: makeWords({
      labels: [...known.labels, ...learntLabels],
      headings: [...words.headings, ...learntHeadings],
      introduction: words.introduction,
    }),
    suspects,
    missing: left,
    taken: takenBy(strangers, left),
    learnt: strangers.map((stranger) => {
      const { field, section, how } = mappings.get(stranger) ?? {
        field: null,
        section: null,
        how: "UNKNOWN" as const,
      };
      return {
        words: stranger.words,
        count: stranger.count,
        fields: field !== null ? [field] : section === null ? [] : fieldsOf(section),
        isHeading: stranger.isHeading,
        how,
        example: stranger.values.find((value) => value !== "") ?? "",
      };
    }),
  };
};

/** Known fields and strangers, by the place where the document first prints each. */
const orderOf = (
  followed: readonly FollowedLine[],
  strangers: readonly Stranger[],
): (ReportField | Stranger)[] => {
  const first = new Map<ReportField | Stranger, number>(strangers.map((each) => [each, each.first]));
  for (const [index, { kind, key }] of followed.entries()) {
    const field = kind === "text" || kind === "link" ? null : (key?.field ?? null);
    if (field !== null && !first.has(field)) first.set(field, index);
  }
  return [...first].sort((a, b) => a[1] - b[1]).map(([each]) => each);
};

/** The fields between the neighbours of each stranger, by the order of the template. */
const takenBy = (
  strangers: readonly Stranger[],
  missing: ReadonlySet<ReportField>,
): ReadonlyMap<ReportField, ReadonlySet<string>> => {
  const taken = new Map<ReportField, Set<string>>();
  for (const { words, before, after } of strangers) {
    const from = before === null ? 0 : fieldOrder.indexOf(before);
    const to = after === null ? fieldOrder.length - 1 : fieldOrder.indexOf(after);
    for (const field of missing) {
      const place = fieldOrder.indexOf(field);
      if (place < Math.min(from, to) || place > Math.max(from, to)) continue;
      taken.set(field, (taken.get(field) ?? new Set()).add(words));
    }
  }
  return taken;
};

/** The same words at two places, as a cell and as a question, are one label. */
const uniteStrangers = (starts: readonly RepeatedStart[]): RepeatedStart[] => {
  const united = new Map<string, RepeatedStart>();
  for (const start of starts) {
    const id = fold(start.words);
    const same = united.get(id);
    united.set(id, same ? { ...same, places: [...same.places, ...start.places] } : start);
  }
  return [...united.values()];
};

/** Headings that navigation lines name and the template lacks. */
const linkedStrangers = (
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
      const places = byWords.get(key.words) ?? [];
      byWords.set(key.words, places);
      places.push({ index, words: key.words.split(" "), above, isValue: false });
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
    return { ...stranger, isHeading: true };
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
