import type { Analyser } from "../dutch/analyser.ts";
import type { Field, Kind, Values } from "../domain/field.ts";
import type { ReferenceName } from "../domain/reference-fields.ts";
import { reportFields, type ReportField, reportFieldNames } from "../domain/report-fields.ts";
import { titleWordOf } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import { originKinds } from "../domain/vocabularies.ts";
import { saidFacet } from "./said.ts";
import { aboutKeysOf, signalsOf } from "./document-signals.ts";
import { dimensionValues, numbersOf, saidValues } from "./document-values.ts";
import { nameKeysOf } from "./name-keys.ts";
import type { IndexedText, PilotSource, ReportSource } from "./pilot-source.ts";

/** What an engine stores of one pilot. */
export interface PilotDocument {
  /** Key of the pilot: its slug behind that of its municipality. */
  readonly key: string;
  readonly name: string;
  /** The keys of all that the pilot is called in its editions, and of what it is about; see `nameKeysOf` and `aboutKeysOf`. */
  readonly names: readonly string[];
  /** Names first, then what the latest edition says, then what older ones say otherwise. */
  readonly texts: readonly IndexedText[];
  /** The values that it is counted by. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** What it has one number of; null for one that is not known. */
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly lists: Readonly<Record<string, readonly number[]>>;
}

/** What readers are shown of a pilot, and the editions that say it. */
export interface ShownText {
  readonly field: string;
  readonly text: string;
  /** Slugs, the latest first. */
  readonly editions: readonly string[];
}

interface Text {
  readonly field: string;
  readonly weight: "name" | "body";
  /** What is found by. */
  readonly text: string;
  /** What of it stands in the document, which readers are shown; null when nothing does. */
  readonly shown: string | null;
  readonly editions: readonly string[];
}
type Said = Pick<Text, "text" | "shown">;
const asPrinted = (text: string): Said => ({ text, shown: text });

/** What can be read of a field, by its kind. */
const textOf: { readonly [K in Kind]: (value: Values[K], field: ReportField) => Said | null } = {
  name: asPrinted,
  text: asPrinted,
  period: (period) => ({
    text: [period.text, ...yearsOf(period.from, period.to)].join(" "),
    shown: period.text,
  }),
  answer: (answer) => (answer.text === null ? null : asPrinted(answer.text)),
  reference: ({ number = null, name }, field) => ({
    text: [calledIn(field as ReferenceName), number, name].filter((part) => part !== null).join(" "),
    shown: name,
  }),
};

const calledIn = (field: ReferenceName): string => titleWordOf(things[reportFields[field].refersTo]);

// "Q3-2023" need not hold the word 2023.
const yearsOf = (from: string | null, to: string | null): string[] => [
  ...new Set([from, to].flatMap((day) => (day === null ? [] : [day.slice(0, 4)]))),
];

const textsOfFields = (report: ReportSource): Text[] =>
  reportFieldNames.flatMap((name) => {
    const field: Field = reportFields[name];
    const value = report.values[name];
    if (value === null) return [];
    const said = (textOf[field.kind] as (value: unknown, field: ReportField) => Said | null)(value, name);
    return said === null
      ? []
      : [
          {
            field: name,
            weight: field.search === "name" ? "name" : "body",
            editions: [report.edition.slug],
            ...said,
          },
        ];
  });

function textsOfMentions(report: ReportSource): Text[] {
  const body = (field: string, said: readonly Said[]): Text[] =>
    said.map((each) => ({ field, weight: "body", editions: [report.edition.slug], ...each }));
  const joined = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null).join(" ");
  return [
    ...body(
      "origins",
      report.origins.map(({ kind }) => ({ text: kind === "OTHER" ? "" : originKinds[kind], shown: null })),
    ),
    ...body(
      "motions",
      report.motions.map(({ motion: { number, title } }) => ({
        text: joined(["motie", number, title]),
        shown: joined([number, title]),
      })),
    ),
    ...body(
      "partners",
      report.partners.flatMap(({ printed, partner }) => [
        { text: partner.name, shown: partner.name === printed ? printed : null },
        asPrinted(printed),
      ]),
    ),
    ...body(
      "memos",
      report.memos.map(({ number }) => ({ text: `raadsmemo ${number}`, shown: number })),
    ),
  ];
}

/** Makes what is indexed of a pilot: everything its reports say in all editions, and the names of all it links to. */
export function documentOf(pilot: PilotSource, analyser: Analyser): PilotDocument {
  const latestFirst = pilot.reports.toReversed();
  const texts: Text[] = [
    { field: "name", weight: "name", editions: [], ...asPrinted(pilot.name) },
    ...latestFirst.flatMap(textsOfFields),
    ...latestFirst.flatMap(textsOfMentions),
    ...latestFirst.map(({ edition }): Text => ({
      field: "editions",
      weight: "body",
      text: edition.title,
      shown: null,
      editions: [],
    })),
    { field: "municipality", weight: "body", text: pilot.municipality.name, shown: null, editions: [] },
  ];
  const analysed = distinctTexts(texts)
    .toSorted((a, b) => Number(b.weight === "name") - Number(a.weight === "name"))
    .map((each) => ({ ...each, tokens: analyser.tokens(each.text) }));
  const values = dimensionValues(pilot);
  return {
    key: pilot.key,
    name: pilot.name,
    names: [
      ...new Set(
        analysed.filter(({ weight }) => weight === "name").flatMap(({ text }) => nameKeysOf(text, analyser)),
      ),
      ...aboutKeysOf(analysed),
    ],
    texts: analysed,
    facets: { ...values, [saidFacet]: saidValues(pilot), signals: signalsOf(pilot, analysed, values) },
    ...numbersOf(pilot),
  };
}

/** Most of a report stands in the edition before it too. What is printed somewhere is shown. */
function distinctTexts(texts: readonly Text[]): Text[] {
  const distinct = new Map<string, Text>();
  for (const each of texts) {
    if (each.text.trim() === "") continue;
    const key = `${each.weight} ${each.text}`;
    const standing = distinct.get(key);
    const editions = [...new Set([...(standing?.editions ?? []), ...each.editions])];
    distinct.set(key, { ...(standing === undefined || standing.shown === null ? each : standing), editions });
  }
  return [...distinct.values()];
}

/** What readers are shown of a pilot where a search finds it: words that its documents hold. */
export const shownTexts = ({ texts }: PilotDocument): ShownText[] =>
  texts.flatMap(({ field, shown, editions }) => (shown === null ? [] : [{ field, text: shown, editions }]));
