import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { LearntLabel } from "../report.ts";
import { countPilots, createSpread, findMissing, findHeaded } from "./count-pilots.ts";
import { describe, linkedStrangers, uniteStrangers } from "./describe-stranger.ts";
import { type DocumentWords, makeHeading, makeWords } from "./document-words.ts";
import { followLines, type FollowedLine } from "./follow-lines.ts";
import { isLabel } from "./is-label.ts";
import type { Key } from "./keys.ts";
import { isOfNoField } from "./label-candidates.ts";
import { makeLabel } from "./labels.ts";
import { likestOf } from "./likeness.ts";
import { countSections, mapKeys } from "./map-keys.ts";
import { isApartFrom, type Mapping, type Stranger } from "./stranger.ts";
import { withoutPieces } from "./misfits.ts";
import { fewest, findAskedStarts, findRepeatedStarts, type RepeatedStart } from "./repeated-starts.ts";
import { findScannedStarts } from "./scanned-starts.ts";
import { fieldOrder, fieldsOf, onlyFieldOf, unknownSection } from "./sections.ts";
import { findLevelStarts, findStyledStarts } from "./styled-starts.ts";
import type { Template } from "./template.ts";

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

/** A line by itself that is read as one of the fields of a section is their label, not their heading. */
const isHeadingFor = (
  { isHeading, isLinked, isMixed, holds }: Stranger,
  { field, section }: Mapping,
  layout: Layout,
): boolean =>
  isLinked ||
  // A scanned table prints its last question, with no label below it, as it prints a heading.
  (isHeading &&
    (section !== null || (layout === "WEB" && field === null && (isMixed || countSections(holds) !== 1))));

const keyOf = ({ words }: Stranger, { field, how }: Mapping): Key => ({
  words,
  field,
  extra: field === null ? words.replace(/\s*[:.]$/, "") : null,
  how,
});

/** So like a label that it needs no other report to say the same. */
const surelyAlike = 0.75;

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
    ...findRepeatedStarts(followed, layout, pilots, isAlike),
    ...(layout === "OCR" ? findScannedStarts(followed, template, pilots) : findLevelStarts(followed)),
    ...(layout === "WEB" && pilots < fewest ? findStyledStarts(followed) : []),
  ];
  const isSpread = createSpread(followed, pilots);
  for (const start of repeated) {
    const verdict =
      isSpread(start) && !answers(start, followed, pilots)
        ? isLabel(start, followed, layout, pilots, template)
        : null;
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
  const isPlaced = layout === "WEB" && lines.every(({ block }) => block.origin.form !== "text");
  const mappings = mapKeys(
    orderOf(followed, strangers),
    strangers,
    missing,
    elsewhereOf(followed),
    findHeaded(followed, pilots),
    template,
    layout,
    pilots,
    isPlaced,
  );
  const learntHeadings = strangers.flatMap((stranger) => {
    const mapping = mappings.get(stranger);
    if (!mapping || !isHeadingFor(stranger, mapping, layout)) return [];
    const section = mapping.section ?? unknownSection;
    const field = mapping.section === null ? mapping.field : onlyFieldOf(section);
    return [
      makeHeading({
        ...keyOf(stranger, { ...mapping, field }),
        section,
        extra: mapping.section === null && field === null ? stranger.words : null,
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
    taken: takenBy(
      strangers.filter((each) => {
        // A label that may be read as the wrong field has the value of another then; in text any may have that right above it.
        const isFree = !isPlaced || mappings.get(each)?.how !== "CLEAR";
        return isFree && !isOfNoField(each.words, template);
      }),
      left,
    ),
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

/** What stands right below a question of one line, and not in each report, is how its answers begin: "Team Verkeer". */
const answers = (
  { places, strength }: RepeatedStart,
  followed: readonly FollowedLine[],
  pilots: number,
): boolean =>
  strength === "WORDS" &&
  places.length < pilots * 0.9 &&
  places.filter(({ index }) => followed[index - 1]?.line.text.endsWith("?")).length * 2 > places.length;

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

/**
 * The fields that a document prints by known words, but nowhere among the prints of a stranger: of two annexes in one file each has
 * labels of its own.
 */
const elsewhereOf = (followed: readonly FollowedLine[]): ((stranger: Stranger) => readonly ReportField[]) => {
  const places = Map.groupBy(
    followed.flatMap(({ kind, key }, index) =>
      key?.field && kind !== "text" && kind !== "link" ? [{ index, field: key.field }] : [],
    ),
    ({ field }) => field,
  );
  return (stranger) =>
    [...places]
      .filter(([, own]) =>
        isApartFrom(
          stranger,
          own.map(({ index }) => index),
        ),
      )
      .map(([field]) => field);
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
