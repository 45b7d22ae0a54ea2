import { normalText } from "../change/same-value.ts";
import type { Municipality } from "../context.ts";
import { pilotKeyOf } from "../name-keys.ts";
import type { PreparedReport } from "../prepare-reports.ts";
import { type ColumnValues, readColumns, writeColumns } from "../report-row.ts";
import type { Trx } from "../rows.ts";

type HeadedReport = { readonly key: string; readonly heading: string; readonly values: ColumnValues };
type RenamedHeading = { readonly key: string; readonly former: string };

/** Shorter texts are the same by chance. */
const fewestLetters = 20;
/** A letter more or less makes another word of a short one: "A" and "B", "zes" and "zeg". */
const shortestWord = 4;

const wordsOf = (heading: string): string[] => normalText(heading).split(/[^\p{L}\p{N}]+/u);

function differInOneLetter(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (long.length - short.length > 1 || one === other) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Whether a heading is another with a typing error in one of its words; a number is no typing error. */
function isTypingError(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length !== others.length) return false;
  const pairs = words.flatMap((word, at): [string, string][] =>
    word === others[at] ? [] : [[word, others[at] ?? ""]],
  );
  return (
    pairs.length === 1 &&
    pairs.every(
      ([word, better]) =>
        Math.min(word.length, better.length) >= shortestWord &&
        !/\d/.test(word + better) &&
        differInOneLetter(word, better),
    )
  );
}

const isLong = (text: string): boolean => text.length >= fewestLetters;
const described = ({ description }: ColumnValues): string => normalText(description ?? "");
/** All that a report says under its heading. */
const said = (values: ColumnValues): string =>
  normalText(Object.values(writeColumns({ ...values, title: "" })).join("\n"));

/** Word for word the same description; or a shorter one, and all else is the same too. */
function saysTheSame({ values: one }: HeadedReport, { values: other }: HeadedReport): boolean {
  const text = described(one);
  if (text === "" || text !== described(other)) return false;
  return isLong(text) || (isLong(text + normalText(one.goal ?? "")) && said(one) === said(other));
}

/**
 * The reports of a corrected document that only got another heading: what they say is word for word what one report of
 * the document before said, or the heading differs by a typing error; and no other report of either is like them.
 */
function findRenamed(before: readonly HeadedReport[], after: readonly HeadedReport[]): RenamedHeading[] {
  const [oldKeys, newKeys] = [before, after].map((reports) => new Set(reports.map(({ key }) => key)));
  const gone = new Set(before.filter(({ key }) => !newKeys?.has(key)));
  const come = after.filter(({ key }) => !oldKeys?.has(key));
  const alike = (one: HeadedReport, other: HeadedReport): boolean =>
    saysTheSame(one, other) || isTypingError(one.heading, other.heading);
  return come.flatMap((report) => {
    const [one, ...others] = before.filter((old) => alike(old, report));
    if (one === undefined || others.length > 0 || !gone.has(one)) return [];
    const isOnly = after.every((other) => other === report || !alike(one, other));
    return isOnly ? [{ key: report.key, former: one.key }] : [];
  });
}

interface OldHeading extends HeadedReport {
  readonly pilot: number;
}

export async function readOldHeadings(trx: Trx, edition: number | null): Promise<OldHeading[]> {
  const rows = await trx
    .selectFrom("report")
    .selectAll()
    .where("edition_id", "=", edition ?? 0)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    key: pilotKeyOf(row.heading),
    heading: row.heading,
    pilot: row.pilot_id,
    values: readColumns({ ...row }),
  }));
}

/** Keeps what the headings that a correction changed were before. @returns the former heading of each, in normal form */
export async function storeFormers(
  trx: Trx,
  { address, municipality }: { readonly address: string; readonly municipality: Municipality },
  before: readonly OldHeading[],
  prepared: readonly PreparedReport[],
): Promise<ReadonlyMap<string, string>> {
  const after = prepared.map(({ report }) => ({
    key: pilotKeyOf(report.pilot.name),
    heading: report.pilot.name,
    values: report,
  }));
  const renamed = findRenamed(before, after);
  if (renamed.length > 0)
    await trx
      .insertInto("former_heading")
      .values(
        renamed.map((each) => ({ municipality_code: municipality.code, edition_address: address, ...each })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return new Map(renamed.map(({ key, former }) => [key, former]));
}

/** What headings were before a correction, by edition and heading. */
export type Formers = ReadonlyMap<string, readonly string[]>;
const placeOf = (edition: string, key: string): string => `${edition} ${key}`;

export async function readFormers(trx: Trx, municipalityCode: string): Promise<Formers> {
  const rows = await trx
    .selectFrom("former_heading")
    .select(["edition_address", "key", "former"])
    .where("municipality_code", "=", municipalityCode)
    .orderBy("id")
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ edition_address, key }) => placeOf(edition_address, key))].map(
      ([place, own]) => [place, own.map(({ former }) => former)],
    ),
  );
}

/** All that a heading of an edition was before, also by way of a heading between. */
export function formersOf(formers: Formers, edition: string, key: string): string[] {
  const found = new Set([key]);
  for (const each of found) for (const former of formers.get(placeOf(edition, each)) ?? []) found.add(former);
  found.delete(key);
  return [...found];
}
