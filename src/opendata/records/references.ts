import { uriOf } from "../../domain/addresses.ts";
import type { Period } from "../../domain/field.ts";
import { periodKeys } from "../../domain/period.ts";
import type {
  DocumentRow,
  EditionRow,
  MotionRow,
  MunicipalityRow,
  PartnerRow,
  PilotRow,
  Rows,
} from "../../read/rows.ts";
import type { RecordOf } from "../shape/shape.ts";
import type * as shapes from "./reference-shapes.ts";

/** The references that records make to one another, with addresses under one public address. */
export const referencesAt = (publicUrl: string) => {
  const editionUri = ({ key }: EditionRow) => uriOf(publicUrl, "Edition", key);
  return {
    municipality: ({ code, name }: MunicipalityRow): RecordOf<typeof shapes.municipality> => ({
      uri: uriOf(publicUrl, "Municipality", code),
      code,
      name,
    }),
    pilot: ({ key, slug, name }: PilotRow): RecordOf<typeof shapes.pilotReference> => ({
      uri: uriOf(publicUrl, "Pilot", key),
      slug,
      name,
    }),
    edition: (row: EditionRow): RecordOf<typeof shapes.editionReference> => ({
      uri: editionUri(row),
      slug: row.slug,
      title: row.title,
      kind: row.kind,
      year: row.year,
    }),
    programme: (row: Rows["Programme"], edition: EditionRow): RecordOf<typeof shapes.programmeReference> => ({
      uri: uriOf(publicUrl, "Programme", row.key),
      slug: row.slug,
      number: row.number,
      name: row.name,
      scheme: `${editionUri(edition)}#programmas`,
    }),
    portfolio: (row: Rows["Portfolio"], edition: EditionRow): RecordOf<typeof shapes.portfolioReference> => ({
      uri: uriOf(publicUrl, "Portfolio", row.key),
      slug: row.slug,
      name: row.name,
      scheme: `${editionUri(edition)}#portefeuilles`,
    }),
    motion: ({ key, slug, number, title }: MotionRow): RecordOf<typeof shapes.motionReference> => ({
      uri: uriOf(publicUrl, "Motion", key),
      slug,
      number,
      title,
    }),
    partner: ({ key, slug, name, kind }: PartnerRow): RecordOf<typeof shapes.partnerReference> => ({
      uri: uriOf(publicUrl, "Partner", key),
      slug,
      name,
      kind,
    }),
    document: (row: DocumentRow): RecordOf<typeof shapes.documentReference> => ({
      uri: uriOf(publicUrl, "Document", row.key),
      name: row.name,
      mediaType: row.mediaType,
      sha256: row.sha256,
      sourceUrl: row.sourceUrl,
    }),
  };
};
export type References = ReturnType<typeof referencesAt>;

/** A period in the order of its shape. */
export const periodOf = (period: Period | null): RecordOf<typeof shapes.period> | null =>
  period &&
  (Object.fromEntries(periodKeys.map((key) => [key, period[key]])) as RecordOf<typeof shapes.period>);

/** A date in the order of its shape. */
export const dateOf = (
  period: Pick<Period, "text" | "from" | "to" | "precision"> | null,
): RecordOf<typeof shapes.printedDate> | null =>
  period && { text: period.text, from: period.from, to: period.to, precision: period.precision };
