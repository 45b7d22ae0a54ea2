import { reportFields, type ReportField, type ReportValues } from "../domain/report-fields.ts";
import { slugOf } from "../domain/slug.ts";
import { assignUnits, type Assigned } from "./fields/assign.ts";
import {
  composeField,
  composeText,
  composeUnits,
  type FieldText,
  type ReadingTools,
  widthOf,
} from "./fields/compose-field.ts";
import { behindName } from "./fields/fields-of-chapter.ts";
import { partDateRanges } from "./fields/date-ranges.ts";
import { partReferences } from "./fields/joined-references.ts";
import { namePilot } from "./fields/name-pilot.ts";
import { areColumnHeads } from "./lines/furniture.ts";
import { clearStrays, restoreGoalLabel } from "./ocr/damaged-label.ts";
import {
  type ExtraText,
  provenanceOf,
  provenanceOfExtra,
  readMentions,
  uncertain,
} from "./fields/provenance.ts";
import { doubtMentions, doubtSequels, doubtStrayMentions } from "./doubt/doubt-mentions.ts";
import { readValues, type ValueDoubts } from "./fields/read-fields.ts";
import type { Doubt, Provenance, Report, Span, Warning } from "./report.ts";
import type { ReportPart } from "./template/find-reports.ts";
import { identityOf, type Key } from "./template/keys.ts";
import { findRows, isColon, isScrapBy, type Item } from "./template/rows.ts";
import { fieldOrder, opening, sectionOf } from "./template/sections.ts";

/** A report as it was taken apart, before it is held beside the others. */
export interface ReadReport {
  readonly part: ReportPart;
  /** Null when the document prints none that can be a name. */
  readonly name: string | null;
  readonly items: readonly Item[];
  readonly texts: ReadonlyMap<ReportField, FieldText>;
  readonly extra: readonly ExtraText[];
  readonly values: ReportValues;
  /** What the words of the values themselves leave in doubt. */
  readonly reasons: ValueDoubts;
  /** Where the values come from, and what stands under labels that are no field. */
  readonly sources: { readonly values: readonly Provenance[]; readonly extra: readonly Provenance[] };
  readonly furniture: readonly Span[];
}

/** Reads one report out of its lines. */
export const readReport = (
  tools: ReadingTools,
  part: ReportPart,
  chapterOf: (part: ReportPart) => readonly FieldText[],
): ReadReport => {
  const { text, layout, dictionary } = tools;
  const isScrap = isScrapBy(dictionary);
  const rows = findRows(
    text,
    part.lines,
    tools.findLabel,
    layout === "OCR" ? isScrap : isColon,
    layout !== "OCR",
  );
  const goal = tools.words.labels.find(({ key }) => key.field === "goal")?.key;
  const restored = goal && layout === "OCR" ? restoreGoalLabel(text, rows, dictionary, goal) : rows;
  const items =
    layout === "OCR"
      ? clearStrays(text, restored)
      : partReferences(text, partDateRanges(text, rows, tools.jointSection), tools.jointSection);
  const assigned = assignUnits(text, items, layout, tools.words.labels, isScrap);
  const width = widthOf(assigned.map(({ unit }) => unit));
  const texts = new Map<ReportField, FieldText>();
  for (const field of fieldOrder) {
    const own = assigned.filter((each) => each.field === field);
    if (own.length > 0) texts.set(field, composeField(tools, field, own, width));
  }
  const ofChapter = chapterOf(part);
  for (const each of ofChapter) if (!texts.has(each.field)) texts.set(each.field, each);
  const heading = composeText(
    tools,
    part.heading.map(({ start, end }) => ({ start, end, joint: " " })),
  );
  const isSaidBehind = ofChapter.some(({ line }) => line === part.heading.at(-1)?.number);
  const title = texts.get("title");
  const name = namePilot(
    {
      navigation: part.pilot,
      heading: (isSaidBehind ? heading.value.text.replace(behindName, "") : heading.value.text) || null,
      title: title?.value.text ?? null,
      isTitleGuessed: title?.keys.some(({ how }) => how === "ALIKE" || how === "PLACE") ?? false,
    },
    tools.words,
    dictionary,
  );
  if (!title) {
    const line = part.first.number;
    texts.set("title", { field: "title", ...heading, margin: Infinity, line, keys: [], units: [] });
  }
  const extra = readExtra(
    tools,
    assigned.filter((each) => !isColumnHead(each)),
    width,
  );
  const strings = new Map([...texts].map(([field, { value }]) => [field, value.text]));
  const { values, reasons } = readValues(strings, tools.municipality);
  return {
    part,
    name,
    items,
    texts,
    extra,
    values,
    reasons,
    sources: {
      values: [...texts.values()].flatMap((each) => provenanceOf(tools, each, values)),
      extra: provenanceOfExtra(tools, extra),
    },
    furniture: [
      ...part.heading,
      ...items.filter(({ kind }) => kind !== "text").map(({ span }) => span),
      ...assigned.filter(isColumnHead).map(({ unit: { start, end } }) => ({ start, end })),
    ],
  };
};

/** "Vraag" and "Antwoord" above the columns of a table, read as a label and its value. */
const isColumnHead = ({ field, key, unit }: Assigned): boolean =>
  field === null && key !== null && areColumnHeads(key.words, unit.text);

/** What stands under labels that are no field of ours, label by label. */
const readExtra = (tools: ReadingTools, assigned: readonly Assigned[], width: number): ExtraText[] => {
  const byLabel = new Map<string, { key: Key; own: Assigned[] }>();
  for (const each of assigned) {
    if (each.field !== null || each.key === null) continue;
    const id = identityOf(each.key);
    byLabel.getOrInsert(id, { key: each.key, own: [] }).own.push(each);
  }
  return [...byLabel.values()].map(({ key, own }) => {
    const units = own.map(({ unit }) => unit);
    const composed = composeUnits(tools, units, width);
    return { ...composed, units, extra: { label: key.extra ?? key.words, text: composed.value.text } };
  });
};

/** Makes the report of what was read, with what it mentions and what is in doubt. */
export const finishReport = (
  tools: ReadingTools,
  { part, name, texts, extra, values, sources }: ReadReport,
  doubts: readonly Doubt[],
): Report => {
  const { found, provenance, unclear } = readMentions(tools, texts, extra);
  const { number: line } = part.first;
  const sureness = leastByField(doubts);
  const printed = name ?? `Pilot zonder naam (regel ${line})`;
  return {
    ...values,
    title: values.title || printed,
    origins: found.origins.map(({ value }) => value),
    motions: found.motions.map(({ value }) => value),
    partners: found.partners.map(({ value }) => value),
    memos: found.memos.map(({ value }) => value),
    amounts: found.amounts.map(({ value }) => value),
    sequels: found.sequels.map(({ value }) => value),
    endings: found.endings.map(({ value }) => value),
    pilot: { name: printed, slug: slugOf(printed) || `pilot-regel-${line}` },
    extra: extra.map((each) => each.extra),
    doubts: [
      ...doubts,
      ...doubtMentions(provenance),
      ...doubtStrayMentions(doubts, tools.layout, provenance, ({ start }) => fieldAt(texts, start)),
      ...doubtSequels(tools.text, unclear),
    ],
    provenance: [
      ...sources.values.map((source) => ({
        ...source,
        confidence: Math.min(source.confidence, sureness.get(source.field) ?? 1),
      })),
      ...provenance,
      ...sources.extra,
    ],
  };
};

const fieldAt = (texts: ReadReport["texts"], place: number): ReportField | undefined =>
  [...texts.values()].find(({ units }) => units.some(({ start, end }) => start <= place && place < end))
    ?.field;

/** How sure a field can be at the most, by what is in doubt. */
const leastByField = (doubts: readonly Doubt[]): ReadonlyMap<Provenance["field"] | "pilot", number> => {
  const least = new Map<Provenance["field"] | "pilot", number>();
  for (const { field, confidence } of doubts) least.set(field, Math.min(confidence, least.get(field) ?? 1));
  return least;
};

/** What a person should look at in one report. */
export const warnAbout = (
  { part, texts }: ReadReport,
  { pilot: { name } }: Report,
  sectionWords: (section: number) => string,
): Warning[] => {
  const warnings: Warning[] = [];
  const { number: line } = part.first;
  if (part.heading.length === 0 && part.pilot === null)
    warnings.push({ line, message: `boven dit rapport staat geen kop; de pilot heet "${name}"` });
  for (const { field, margin, line: at, value } of texts.values()) {
    if (margin >= uncertain) continue;
    warnings.push({
      line: at,
      message: `${name}: "${value.text.slice(0, 60).replace(/\s+/g, " ")}" is gelezen als ${reportFields[field].label}, maar kan ook bij een ander veld horen`,
    });
  }
  const headings = new Set(part.lines.flatMap(({ heading }) => (heading ? [heading.section] : [])));
  for (const section of [opening.description, opening.outcome]) {
    const isPrinted = [...texts.values()].some(
      ({ field, keys }) => sectionOf(field) === section && keys.length > 0,
    );
    if (!headings.has(section) && !isPrinted)
      warnings.push({ line, message: `${name}: de sectie "${sectionWords(section)}" ontbreekt` });
  }
  return warnings;
};
