import type { Analyser } from "../dutch/analyser.ts";
import type { Field, Kind, Values } from "../domain/field.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { originKinds } from "../domain/vocabularies.ts";
import type { DayField, FacetField, ListField } from "./condition.ts";
import { daysOf, listsOf } from "./document-days.ts";
import { facetsOf } from "./document-facets.ts";
import { nameKeysOf } from "./name-keys.ts";
import type { IndexedText, PilotSource, ReportSource } from "./pilot-source.ts";

/** What an engine stores of one pilot. */
export interface PilotDocument {
  readonly slug: string;
  readonly name: string;
  /** The keys of all that the pilot is called in its editions; see `nameKeysOf`. */
  readonly names: readonly string[];
  /** Names first, then what the latest edition says, then what older ones say otherwise. */
  readonly texts: readonly IndexedText[];
  readonly facets: Readonly<Record<FacetField, readonly string[]>>;
  readonly days: Readonly<Record<DayField, number | null>>;
  readonly lists: Readonly<Record<ListField, readonly number[]>>;
}

/** What can be read of a field, by its kind. */
const textOf: { readonly [K in Kind]: (value: Values[K]) => string | null } = {
  name: (name) => name,
  text: (text) => text,
  period: (period) => [period.text, ...yearsOf(period.from, period.to)].join(" "),
  answer: (answer) => answer.text,
  programme: ({ number, name }) => (number === null ? `Programma ${name}` : `Programma ${number} ${name}`),
  portfolio: ({ name }) => `Portefeuille ${name}`,
};

// "27-08-2024" does not hold the word 2024.
function yearsOf(from: string | null, to: string | null): string[] {
  return [...new Set([from, to].flatMap((day) => (day === null ? [] : [day.slice(0, 4)])))];
}

interface Text {
  readonly field: string;
  readonly weight: "name" | "body";
  readonly text: string;
}

function textsOfFields(report: ReportSource): Text[] {
  return (Object.keys(reportFields) as ReportField[]).flatMap((name) => {
    const field: Field = reportFields[name];
    const value = report.values[name];
    if (value === null) return [];
    const text = (textOf[field.kind] as (value: unknown) => string | null)(value);
    return text === null ? [] : [{ field: name, weight: field.search === "name" ? "name" : "body", text }];
  });
}

function textsOfMentions(report: ReportSource): Text[] {
  const body = (field: string, texts: readonly string[]): Text[] =>
    texts.map((text) => ({ field, weight: "body", text }));
  return [
    ...body(
      "origins",
      report.origins.map(({ kind }) => (kind === "OTHER" ? "" : originKinds[kind])),
    ),
    ...body(
      "motions",
      report.motions.map(({ number, title }) =>
        ["motie", number, title].filter((part) => part !== null).join(" "),
      ),
    ),
    ...body(
      "partners",
      report.partners.flatMap(({ printed, partner }) => [partner.name, printed]),
    ),
    ...body(
      "memos",
      report.memos.map(({ number }) => `raadsmemo ${number}`),
    ),
  ];
}

/** Makes what is indexed of a pilot: everything its reports say in all editions, and the names of all it links to. */
export function documentOf(pilot: PilotSource, analyser: Analyser): PilotDocument {
  const latestFirst = pilot.reports.toReversed();
  const texts: Text[] = [
    { field: "name", weight: "name", text: pilot.name },
    ...latestFirst.flatMap(textsOfFields),
    ...latestFirst.flatMap(textsOfMentions),
    ...latestFirst.map(({ edition }): Text => ({ field: "editions", weight: "body", text: edition.title })),
    { field: "municipality", weight: "body", text: pilot.municipality.name },
  ];
  // Most of a report stands in the edition before it too.
  const distinct = [
    ...new Map(
      texts.filter(({ text }) => text.trim() !== "").map((each) => [`${each.weight} ${each.text}`, each]),
    ).values(),
  ];
  const analysed = distinct
    .toSorted((a, b) => Number(b.weight === "name") - Number(a.weight === "name"))
    .map(({ field, weight, text }) => ({ field, weight, text, tokens: analyser.tokens(text) }));
  return {
    slug: pilot.slug,
    name: pilot.name,
    names: [
      ...new Set(
        analysed.filter(({ weight }) => weight === "name").flatMap(({ text }) => nameKeysOf(text, analyser)),
      ),
    ],
    texts: analysed,
    facets: facetsOf(pilot, analysed),
    days: daysOf(pilot),
    lists: listsOf(pilot),
  };
}
