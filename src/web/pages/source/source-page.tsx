import type { GraphReader } from "../../../read/reader.ts";
import type { ProvenanceRow } from "../../../read/rows.ts";
import { readEach } from "../../../read/read-report.ts";
import { placeId, uriOf } from "../../../domain/addresses.ts";
import { documentForms, layouts, rungs, methods } from "../../../domain/vocabularies.ts";
import { partPath, pathOf } from "../../addresses.ts";
import { listCrumbs, type Page } from "../../page/page.ts";
import { Heading, Paragraph, Link, type Part } from "../../parts/text.tsx";
import { Beside, Properties } from "../../parts/lists.tsx";
import { counted, momentInWords, unreadInWords, percentInWords, sentence } from "../../parts/dutch-dates.ts";
import { cutText, type Place, type MarkedSpan } from "./text-in-parts.ts";
import { whereInFile } from "./where-in-file.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import { labelOf } from "../../../domain/mention-fields.ts";

type Source = NonNullable<Awaited<ReturnType<typeof readSource>>>;

export const placesIn = ({ reports }: Pick<Source, "reports">): ProvenanceRow[] =>
  reports.flatMap(({ provenance }) => provenance);

export async function readSource(reader: GraphReader, sha256: string) {
  const document = await reader.byKey("Document", sha256.toLowerCase());
  if (!document) return null;
  const [text, blocks, editions] = await Promise.all([
    reader.documentText(document.id),
    reader.documentBlocks(document.id),
    reader.all("Edition"),
  ]);
  const edition = editions.find(({ documentId }) => documentId === document.id) ?? null;
  if (!edition) return { document, text, blocks, edition, reports: [], unread: [] };
  const [rows, unread] = await Promise.all([reader.reportsOfEdition(edition.id), reader.unread(edition.id)]);
  const reports = await readEach(rows, async ({ id, pilotId }) => {
    const [pilot, provenance] = await Promise.all([reader.byId("Pilot", pilotId), reader.provenance(id)]);
    return pilot && { pilot, provenance };
  });
  return { document, text, blocks, edition, reports: reports.filter((report) => report !== null), unread };
}

interface Shown {
  readonly place: Place | null;
  readonly parts: readonly Place[];
  /** Which of them, counted from 0. */
  readonly shown: number;
}

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
const PartLinks: Part<{
  sha256: string;
  parts: readonly unknown[];
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

const TextSpan: Part<{ span: MarkedSpan }> = ({ span: { text, read, unread, marked, opens } }) => {
  const anchors = opens.map(({ start, end }) => <a key={end} id={placeId({ start, end })} />);
  const kind = unread ? "oogst-unread" : read ? "oogst-read" : null;
  const words = kind === null ? text : <span class={kind}>{text}</span>;
  return (
    <>
      {anchors}
      {marked ? <mark class="nl-mark oogst-mark">{words}</mark> : words}
    </>
  );
};

/** Longer places are read in the text itself. */
const LONGEST_QUOTE = 2_000;

/** The value that was read at a place: of exactly that place, or else of one that holds it. */
function readAt(reports: Source["reports"], { start, end }: Place) {
  const all = reports.flatMap(({ pilot, provenance }) => provenance.map((entry) => ({ pilot, entry })));
  const holding = all.filter(({ entry }) => entry.start <= start && end <= entry.end);
  return holding.find(({ entry }) => entry.start === start && entry.end === end) ?? holding[0] ?? null;
}

/** What was read at the place and how, the way back to it, and a way to the mark for who does not see it at once. */
const MarkedPlace: Part<{ place: Place; source: Pick<Source, "text" | "blocks" | "reports"> }> = ({
  place,
  source: { text, blocks, reports },
}) => {
  const { start, end } = place;
  const found = readAt(reports, place);
  return (
    <section class="oogst-asked" aria-label="De gevraagde plaats">
      <p class="nl-paragraph">
        <strong>{sentence(whereInFile(place, text, blocks))}.</strong>
      </p>
      <p class="nl-paragraph">{found === null ? "U zoekt deze plaats:" : <WhatWasRead {...found} />}</p>
      <blockquote class="utrecht-blockquote">
        <p class="oogst-printed">
          {text.slice(start, Math.min(end, start + LONGEST_QUOTE))}
          {end - start > LONGEST_QUOTE && "…"}
        </p>
      </blockquote>
      <Beside
        items={[
          <Link key="tekst" to={`#${placeId(place)}`}>
            Ga naar de plaats in de tekst
          </Link>,
          found && <Link to={wayBack(found)}>Terug naar {found.pilot.name}</Link>,
        ]}
      />
    </section>
  );
};

type Found = NonNullable<ReturnType<typeof readAt>>;

/** To what was read, on the page of the pilot. */
const wayBack = ({ pilot, entry: { field } }: Found): string =>
  `${pathOf("Pilot", pilot.key)}#${Object.hasOwn(reportFields, field) ? "veld" : "lijst"}-${field}`;

const WhatWasRead: Part<Found> = ({ pilot, entry: { field, method, confidence, corrections } }) => (
  <>
    Gemarkeerd is waar wij <strong>{labelOf(field)}</strong> van de pilot{" "}
    <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link> lazen: {methods[method]}, zekerheid{" "}
    {percentInWords(confidence)}.
    {corrections.map(({ printed, read }) => (
      <>
        {" "}
        In de bron staat “{printed}”, gelezen is “{read}”.
      </>
    ))}
  </>
);
