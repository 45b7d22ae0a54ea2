import type { EditionKind } from "../domain/vocabularies.ts";
import { sql } from "kysely";
import type { Reading } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { municipalitySlug, listedMunicipalities } from "../domain/municipalities/municipalities.ts";
import { type EditionEntry, addressIn, type Municipality, ImportError } from "./context.ts";
import {
  elementOf,
  insertRows,
  insertTables,
  pick,
  type RowsOf,
  rowsOf,
  type Table,
  takeIds,
  type Trx,
} from "./rows.ts";
import { partsOfKey } from "../domain/addresses.ts";
import { isSlug, slugForm } from "../domain/slug.ts";
import { isForgotten } from "./addresses/forgotten.ts";

/** The day, and in which year that is, counted from the year that is printed on the paper. */
const dayOfKind = {
  PERSPECTIEFNOTA: { years: -1, day: "06-01" },
  KADERNOTA: { years: -1, day: "06-01" },
  PROGRAMMABEGROTING: { years: -1, day: "10-01" },
  VOORJAARSNOTA: { years: 0, day: "06-01" },
  ZOMERNOTA: { years: 0, day: "07-01" },
  BESTUURSRAPPORTAGE: { years: 0, day: "09-01" },
  NAJAARSNOTA: { years: 0, day: "11-01" },
  JAARSTUKKEN: { years: 1, day: "06-01" },
  OTHER: { years: 0, day: "07-01" },
} as const satisfies Record<EditionKind, { readonly years: number; readonly day: string }>;

/**
 * The day an edition speaks of, as an ISO date, where nobody says: a municipality makes the perspectiefnota or kadernota
 * and the programmabegroting of a year in the year before it, and offers them to its council around 1 June and 1 October
 * (Gemeentewet, art. 190 and 191, asks for the budget before 15 November); reports on a running year come within it, and
 * the annual accounts after it (art. 198: before 15 July). Of another paper only the year is known: its middle.
 */
export function asOfOf({ kind, year, asOf }: Pick<EditionEntry, "kind" | "year" | "asOf">): string {
  const { years, day } = dayOfKind[kind];
  return asOf ?? `${String(year + years).padStart(4, "0")}-${day}`;
}

export const storeMunicipality = (trx: Trx, municipality: Municipality) => {
  const { code, name } = municipality;
  return trx
    .insertInto("municipality")
    .values({ code, name, slug: municipalitySlug(municipality) })
    .onConflict((conflict) => conflict.column("code").doUpdateSet({ name }))
    .execute();
};

/** Keeps the document, for ever: a correction adds one. */
export async function storeDocument(
  trx: Trx,
  address: string,
  document: SourceDocument,
  layout: Reading["layout"],
  now: string,
): Promise<void> {
  const { sha256, name, mediaType, sourceUrl, text, form = null } = document;
  const { fetchedAt = null, parser = null } = document;
  const rung = document.rung?.toUpperCase() ?? null;
  const file = document.bytes === undefined ? null : Buffer.from(document.bytes).toString("base64");
  const blocks = document.blocks === undefined ? null : JSON.stringify(document.blocks);
  // The same bytes read by a later version can be other text; what is quoted from it is stored with it.
  await sql`
    insert into document (sha256, name, media_type, source_url, layout, form, rung, text, file, blocks, fetched_at,
      parser, stored_at, edition_address)
    values (${sha256}, ${name}, ${mediaType}, ${sourceUrl}, ${layout}, ${form}, ${rung}, ${text}, ${file},
      ${blocks}::jsonb, ${fetchedAt}, ${parser}, ${now}, ${address})
    on conflict (sha256) do update set name = excluded.name, media_type = excluded.media_type,
      source_url = excluded.source_url, layout = excluded.layout, form = excluded.form, rung = excluded.rung,
      text = excluded.text, file = excluded.file, blocks = excluded.blocks,
      fetched_at = excluded.fetched_at, parser = excluded.parser`.execute(trx);
}

export interface EditionValues {
  readonly entry: EditionEntry;
  readonly sha256: string;
  readonly reading: Reading;
  readonly mandate: number | null;
  readonly fingerprint: string;
  readonly now: string;
}

export async function storeEditionRow(
  trx: Trx,
  standing: number | null,
  values: EditionValues,
): Promise<number> {
  const { entry, reading } = values;
  const row = {
    title: entry.title,
    kind_name: entry.kindName ?? null,
    as_of: asOfOf(entry),
    introduction: reading.introduction,
    document_sha256: values.sha256,
    mandate_id: values.mandate,
    mandate_title: reading.mandate?.title ?? null,
    expected: reading.expected,
    fingerprint: values.fingerprint,
    updated_at: values.now,
  };
  if (standing !== null) {
    await trx.updateTable("edition").set(row).where("id", "=", standing).execute();
    return standing;
  }
  const id = elementOf(await takeIds(trx, "edition", 1), 0);
  const { slug, kind, year, municipality } = entry;
  const given = { slug, address: addressIn(municipality, slug), kind, year };
  await insertRows(trx, "edition", [{ id, ...given, municipality_code: municipality.code, ...row }]);
  return id;
}

/** Stores what is said of the document as a whole: the lines that nothing was read from, and why it is in doubt. */
export async function storeRemarks(
  trx: Trx,
  edition: number,
  { unread, doubts }: Pick<Reading, "unread" | "doubts">,
  isStanding: boolean,
): Promise<void> {
  if (isStanding)
    for (const table of ["unread_line", "document_doubt"] as const)
      await trx.deleteFrom(table).where("edition_id", "=", edition).execute();
  const line = pick("line", "start", "end", "text");
  const doubt = pick("reason", "confidence", "start", "end", "quote");
  await insertTables(trx, [
    rowsOf(
      "unread_line",
      unread.map((one) => ({ edition_id: edition, ...line(one) })),
    ),
    rowsOf(
      "document_doubt",
      doubts.map((one, position) => ({ edition_id: edition, position, ...doubt(one) })),
    ),
  ] as RowsOf<Table>[]);
}

export type StandingEdition = NonNullable<Awaited<ReturnType<typeof readStandingEdition>>>;

/**
 * @throws ImportError (BAD_EDITION) when the slug can be no part of an address, (BAD_DOCUMENT) when there is nothing to
 *   store, or nothing that a database can hold.
 */
export function checkDocument({ slug }: EditionEntry, document: SourceDocument, reading: Reading): void {
  if (!isSlug(slug)) throw new ImportError("BAD_EDITION", `“${slug}” is geen adresnaam: ${slugForm}.`);
  if (reading.reports.length === 0 && reading.doubts.every(({ reason }) => reason !== "NO_PILOTS"))
    throw new ImportError(
      "BAD_DOCUMENT",
      `In ${document.name} staat geen enkel rapport: er is niets op te slaan voor ${slug}. Is dit wel de bijlage over pilots?`,
    );
  const zero = document.text.indexOf("\0");
  if (zero >= 0) {
    const line = document.text.slice(0, zero).split("\n").length;
    throw new ImportError(
      "BAD_DOCUMENT",
      `${document.name}, regel ${line}: er staat een nulteken in. Dit is geen tekst; bied het document als tekst aan.`,
    );
  }
}

/**
 * Finds the edition by its slug, and holds what is offered against it.
 *
 * @throws ImportError (BAD_EDITION) when the slug is of another edition, or the document is of another slug.
 */
export async function readStandingEdition(trx: Trx, entry: EditionEntry, document: SourceDocument) {
  const { slug, municipality, kind, year } = entry;
  const address = addressIn(municipality, slug);
  if (await isForgotten(trx, document.sha256))
    throw new ImportError(
      "BAD_DOCUMENT",
      `${document.name} is op verzoek verwijderd, en wordt niet opnieuw opgeslagen.`,
    );
  const other = await trx
    .selectFrom("document")
    .select(["edition_address", "name"])
    .where("sha256", "=", document.sha256)
    .executeTakeFirst();
  if (other !== undefined && other.edition_address !== address)
    throw new ImportError(
      "BAD_EDITION",
      `${document.name} is al opgeslagen als editie ${other.edition_address} (${other.name}), en nu aangeboden als ${address}. Kies het document dat bij ${address} hoort, of de editie die bij het document hoort. Hoort het niet bij ${other.edition_address}, trek die dan eerst in: ${withdrawalOf(other.edition_address)}.`,
    );
  const standing = await trx
    .selectFrom("edition")
    .selectAll()
    .where("address", "=", address)
    .executeTakeFirst();
  if (standing === undefined) {
    await refuseAnother(trx, entry, address);
    return null;
  }
  if (standing.kind !== kind || standing.year !== year)
    throw new ImportError(
      "BAD_EDITION",
      `Editie ${address} bestaat al, als ${standing.kind} ${standing.year}; aangeboden is ${kind} ${year}. Geef de nieuwe editie een andere slug, of verbeter soort en jaar.`,
    );
  const { id, fingerprint, mandate_id: mandate, as_of: asOf } = standing;
  return { id, fingerprint, mandate, asOf };
}

/** The command that takes an edition back. */
function withdrawalOf(address: string): string {
  const [municipality, slug] = partsOfKey(address);
  const name =
    listedMunicipalities.find((each) => municipalitySlug(each) === municipality)?.name ?? municipality;
  return `oogst withdraw ${slug} --municipality "${name}" --reason "…"`;
}

/** An address that another edition had stays that one's, also when it was withdrawn. */
async function refuseAnother(trx: Trx, { kind, year }: EditionEntry, address: string): Promise<void> {
  const given = await trx
    .selectFrom("given_address")
    .select("owner")
    .where("type", "=", "Edition")
    .where("key", "=", address)
    .executeTakeFirst();
  if (given === undefined || given.owner === `${kind} ${year}`) return;
  throw new ImportError(
    "BAD_EDITION",
    `Het adres ${address} is van een editie die is ingetrokken, ${given.owner}; aangeboden is ${kind} ${year}. Geef de nieuwe editie een andere slug.`,
  );
}
