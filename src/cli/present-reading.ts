import { byReference } from "../domain/reference-fields.ts";
import { keyOf, uriOf } from "../domain/addresses.ts";
import type { EditionKind } from "../domain/vocabularies.ts";
import { municipalitySlug } from "../domain/municipalities/municipalities.ts";
import { slugOf } from "../domain/slug.ts";
import type { Reading, Report } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** Which edition a reading is shown under. */
export interface PresentedEdition {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  /** What the paper is called, where that is none of the kinds. */
  readonly kindName: string | null;
  readonly year: number;
  /** Null when the document does not tell: a report then has no address. */
  readonly municipality: { readonly code: string; readonly name: string } | null;
}

/**
 * The JSON of `oogst read --json`: a reading as the graph would show it once it is stored, a report with the names and shapes
 * that `reports` has in GraphQL.
 *
 * @param from the edition; null when nobody knows it: `uri` and `edition` of a report are then null too
 */
export function presentReading(
  reading: Reading,
  document: SourceDocument,
  from: PresentedEdition | null,
  publicUrl: string,
) {
  const edition = from && {
    slug: from.slug,
    title: from.title,
    kind: from.kind,
    kindName: from.kindName,
    year: from.year,
    municipality: from.municipality,
  };
  const { name, mediaType, sha256, sourceUrl, form, rung } = document;
  return {
    document: {
      name,
      mediaType,
      sha256,
      sourceUrl,
      form: form ?? "TEXT",
      rung: rung?.toUpperCase() ?? null,
      layout: reading.layout,
    },
    edition: edition && { ...edition, mandate: reading.mandate },
    reports: reading.reports.map((report, position) => {
      const above = reading.reports
        .slice(0, position)
        .filter(({ pilot }) => pilot.slug === report.pilot.slug);
      const place = above.length > 0 ? [String(above.length + 1)] : [];
      const uri = !edition?.municipality
        ? null
        : uriOf(
            publicUrl,
            "Report",
            keyOf(municipalitySlug(edition.municipality), edition.slug, report.pilot.slug, ...place),
          );
      return presentReport(report, document, edition, uri);
    }),
    unread: reading.unread,
    doubts: reading.doubts,
    labels: reading.labels,
  };
}

function presentReport(
  report: Report,
  { name, sha256, sourceUrl }: SourceDocument,
  edition: PresentedEdition | null,
  uri: string | null,
): object {
  const { partners, provenance, ...rest } = report;
  const named = byReference(({ name }) => {
    const printed = report[name];
    return printed && { slug: slugOf(printed.name), ...printed };
  });
  return {
    ...rest,
    uri,
    edition,
    ...named,
    partners: partners.map(({ quote, partner }) => ({ quote, partner })),
    provenance: provenance.map((entry) => ({ ...entry, document: { name, sha256, sourceUrl } })),
  };
}
