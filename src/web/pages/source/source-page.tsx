import { placeId, uriOf } from "../../../domain/addresses.ts";
import { documentForms, layouts, rungs } from "../../../domain/vocabularies.ts";
import { partPath, pathOf } from "../../addresses.ts";
import { listCrumbs, type Page } from "../../page/page.ts";
import { Heading, Paragraph, Link, type Part } from "../../parts/text.tsx";
import { Beside, Properties } from "../../parts/lists.tsx";
import { counted, momentInWords, unreadInWords } from "../../parts/dutch-dates.ts";
import { cutText } from "./cut-text.ts";
import { MarkedPlace, TextSpan } from "./marked-text.tsx";
import type { Place } from "./read-place.ts";
import { placesIn, type Source } from "./read-source.ts";

/** What of a document is shown: one of its parts, and the place that is asked for. */
export interface Shown {
  readonly place: Place | null;
  /** The parts that its text is shown in. */
  readonly parts: readonly Place[];
  /** Which of them, counted from 0. */
  readonly shown: number;
}

/** The page of a document: its text, with what was read from it, and the place that is asked for. */
export function sourcePage(source: Source, asked: Shown, publicUrl: string): Page {
  const { document, edition, reports } = source;
  const { parts, shown } = asked;
  const name = edition ? `Bron van ${edition.title}` : `Bron ${document.name}`;
  const title = shown === 0 ? name : `${name}, deel ${shown + 1} van ${parts.length}`;
  return {
    path: partPath(document.sha256, shown),
    title,
    description: `De tekst waaruit wij lazen wat de gemeente over haar pilots schrijft (${counted(reports.length, "rapport")}), met elke gelezen plaats gemarkeerd.`,
    crumbs: [
      ...listCrumbs("Edition"),
      ...(edition ? [{ label: edition.title, path: pathOf("Edition", edition.key) }] : []),
    ],
    about: {
      "@type": "DigitalDocument",
      "@id": uriOf(publicUrl, "Document", document.sha256),
      name: document.name,
      encodingFormat: document.mediaType,
      identifier: document.sha256,
      ...(document.sourceUrl === null ? {} : { isBasedOn: document.sourceUrl }),
    },
    body: <SourceBody source={source} asked={asked} title={title} />,
  };
}

const SourceBody: Part<{ source: Source; asked: Shown; title: string }> = ({
  source,
  asked: { place, parts, shown },
  title,
}) => {
  const { document, text, reports, unread } = source;
  const read = placesIn(source);
  const around = <PartLinks sha256={document.sha256} parts={parts} shown={shown} />;
  return (
    <>
      <Heading level={1}>{title}</Heading>
      {place && <MarkedPlace place={place} source={source} />}
      <Properties
        rows={[
          ["Bestand", document.name],
          [
            "Gepubliceerd",
            document.sourceUrl && (
              <Link to={document.sourceUrl} rel="external noopener">
                {new URL(document.sourceUrl).hostname}
              </Link>
            ),
          ],
          [
            "Soort",
            document.form === null || document.form === "TEXT"
              ? layouts[document.layout]
              : documentForms[document.form],
          ],
          ["Rijen herkend", document.rung && rungs[document.rung]],
          [
            "Gelezen",
            `op ${momentInWords(document.storedAt)}: ${counted(read.length, "plaats")}; ${
              unread.length === 0 ? "geen regel bleef ongelezen" : unreadInWords(unread.length)
            }`,
          ],
          ["Kenmerk (SHA-256)", <span class="oogst-hash">{document.sha256}</span>],
        ]}
      />
      <Paragraph>
        Hieronder staat de tekst zoals hij is opgeslagen. Onderstreept is wat in een rapport terecht is
        gekomen
        {unread.length > 0 && ", met een gestippelde lijn wat ongelezen bleef"}.
      </Paragraph>
      <nav aria-label="Pilots in deze bron">
        <Beside
          items={reports.map(({ pilot, provenance }) => {
            const [first] = provenance.toSorted((a, b) => a.start - b.start);
            const part = parts.findIndex(({ end }) => first !== undefined && first.start < end);
            const way = part === shown ? "" : partPath(document.sha256, part);
            return (
              <Link key={pilot.id} to={first ? `${way}#${placeId(first)}` : pathOf("Pilot", pilot.key)}>
                {pilot.name}
              </Link>
            );
          })}
        />
      </nav>
      {around}
      <section class="oogst-source" aria-label="Tekst van de bron" tabIndex={0}>
        {cutText(text, { read, unread, marked: place }, parts[shown]).map((span) => (
          <TextSpan key={span.start} span={span} />
        ))}
      </section>
      {around}
    </>
  );
};

/** The way to the other parts of a document that is shown in more than one. */
export const PartLinks: Part<{
  sha256: string;
  parts: readonly unknown[];
  /** Which of the parts is shown, counted from 0. */
  shown: number;
}> = ({ sha256, parts, shown }) => {
  if (parts.length === 1) return null;
  return (
    <nav class="oogst-next" aria-label="Delen van deze bron">
      <Beside
        items={[
          `Deel ${shown + 1} van ${parts.length}`,
          shown > 0 && (
            <Link to={partPath(sha256, shown - 1)} rel="prev">
              Vorige deel
            </Link>
          ),
          shown + 1 < parts.length && (
            <Link to={partPath(sha256, shown + 1)} rel="next">
              Volgende deel
            </Link>
          ),
        ]}
      />
    </nav>
  );
};
