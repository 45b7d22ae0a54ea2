import { compoundKey, uriOf } from "../domain/addresses.ts";
import type { EditionKind } from "../domain/vocabularies.ts";
import { slugOf } from "../domain/slug.ts";
import type { Reading, Report, UnreadLine } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** Which edition a reading is shown under. */
export interface PresentedEdition {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  readonly year: number;
}

/** The JSON of `oogst read --json`: a report has the names and shapes that `reports` has in GraphQL. */
export interface PresentedReading {
  readonly edition: (PresentedEdition & { readonly mandate: Reading["mandate"] }) | null;
  readonly reports: readonly object[];
  readonly unread: readonly UnreadLine[];
}

/**
 * Shows a reading as the graph would once it is stored.
 * @param from the edition; null when nobody knows it: `uri` and `edition` of a report are then null too
 */
export function presentReading(
  reading: Reading,
  document: SourceDocument,
  from: PresentedEdition | null,
  publicUrl: string,
): PresentedReading {
  const edition = from && { slug: from.slug, title: from.title, kind: from.kind, year: from.year };
  return {
    edition: edition && { ...edition, mandate: reading.mandate },
    reports: reading.reports.map((report) => presentReport(report, document, edition, publicUrl)),
    unread: reading.unread,
  };
}

function presentReport(
  report: Report,
  { name, sha256, sourceUrl }: SourceDocument,
  edition: PresentedEdition | null,
  publicUrl: string,
): object {
  const { portfolio, partners, provenance, ...rest } = report;
  return {
    ...rest,
    uri: edition && uriOf(publicUrl, "Report", compoundKey(edition.slug, report.pilot.slug)),
    edition,
    portfolio: portfolio && { slug: slugOf(portfolio.name), ...portfolio },
    partners: partners.map(({ quote, partner }) => ({ quote, partner })),
    provenance: provenance.map((entry) => ({ ...entry, document: { name, sha256, sourceUrl } })),
  };
}
