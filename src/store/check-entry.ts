import { partsOfKey } from "../domain/addresses.ts";
import { listedMunicipalities, municipalitySlug } from "../domain/municipalities/municipalities.ts";
import { isSlug, slugForm } from "../domain/slug.ts";
import type { Reading } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { addressIn, type EditionEntry, ImportError } from "./context.ts";
import { isForgotten } from "./addresses/forgotten.ts";
import type { Trx } from "./rows.ts";

export interface StandingEdition {
  readonly id: number;
  readonly fingerprint: string;
  readonly sha256: string;
  readonly mandate: number | null;
  /** ISO date. */
  readonly asOf: string;
}

/**
 * @throws ImportError (BAD_EDITION) when the slug can be no part of an address, (BAD_DOCUMENT) when there is nothing to
 *   store, or nothing that a database can hold.
 */
export function checkDocument({ slug }: EditionEntry, document: SourceDocument, reading: Reading): void {
  if (!isSlug(slug)) throw new ImportError("BAD_EDITION", `“${slug}” is geen adresnaam: ${slugForm}.`);
  if (reading.reports.length === 0 && reading.doubts.every(({ reason }) => reason !== "NO_PILOTS")) {
    throw new ImportError(
      "BAD_DOCUMENT",
      `In ${document.name} staat geen enkel rapport: er is niets op te slaan voor ${slug}. Is dit wel de bijlage over pilots?`,
    );
  }
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
export async function readStandingEdition(
  trx: Trx,
  entry: EditionEntry,
  document: SourceDocument,
): Promise<StandingEdition | null> {
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
  if (other !== undefined && other.edition_address !== address) {
    throw new ImportError(
      "BAD_EDITION",
      `${document.name} is al opgeslagen als editie ${other.edition_address} (${other.name}), en nu aangeboden als ${address}. Kies het document dat bij ${address} hoort, of de editie die bij het document hoort. Hoort het niet bij ${other.edition_address}, trek die dan eerst in: ${withdrawalOf(other.edition_address)}.`,
    );
  }
  const standing = await trx
    .selectFrom("edition")
    .selectAll()
    .where("address", "=", address)
    .executeTakeFirst();
  if (standing === undefined) {
    await refuseAnother(trx, entry, address);
    return null;
  }
  if (standing.kind !== kind || standing.year !== year) {
    throw new ImportError(
      "BAD_EDITION",
      `Editie ${address} bestaat al, als ${standing.kind} ${standing.year}; aangeboden is ${kind} ${year}. Geef de nieuwe editie een andere slug, of verbeter soort en jaar.`,
    );
  }
  return {
    id: standing.id,
    fingerprint: standing.fingerprint,
    sha256: standing.document_sha256,
    mandate: standing.mandate_id,
    asOf: standing.as_of,
  };
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
