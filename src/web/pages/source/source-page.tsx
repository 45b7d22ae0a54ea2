import type { JSX } from "preact";
import { uriOf } from "../../../fields/addresses.ts";
import { layouts } from "../../../fields/vocabulary.ts";
import { pathOf, placeId } from "../../addresses.ts";
import { listCrumbs } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { momentInWords, numberInWords } from "../../parts/dutch-dates.ts";
import { cutText, type Stretch } from "./cut-text.ts";
import type { Place } from "./read-place.ts";
import type { Source } from "./read-source.ts";

/** The page of a document: its text, with what was read from it, and the place that is asked for. */
export function sourcePage(source: Source, place: Place | null, publicUrl: string): Page {
  const { document, edition, reports } = source;
  const title = edition ? `Bron van ${edition.title}` : `Bron ${document.name}`;
  return {
    path: pathOf("Document", document.sha256),
    title,
    description: `De tekst waaruit ${reports.length} rapporten over pilots zijn gelezen, met elke gelezen plaats gemarkeerd.`,
    crumbs: [
      ...listCrumbs("Edition"),
      ...(edition ? [{ label: edition.title, path: pathOf("Edition", edition.slug) }] : []),
    ],
    data: [],
    about: {
      "@type": "DigitalDocument",
      "@id": uriOf(publicUrl, "Document", document.sha256),
      name: document.name,
      encodingFormat: document.mediaType,
      identifier: document.sha256,
      ...(document.sourceUrl === null ? {} : { isBasedOn: document.sourceUrl }),
    },
    listed: true,
    body: <SourceBody source={source} place={place} title={title} />,
  };
}

function SourceBody({
  source: { document, text, reports, unread },
  place,
  title,
}: {
  readonly source: Source;
  readonly place: Place | null;
  readonly title: string;
}): JSX.Element {
  const read = reports.flatMap(({ provenance }) => provenance);
  return (
    <>
      <Heading level={1}>{title}</Heading>
      {place && <MarkedPlace place={place} source={{ text, reports }} />}
      <dl class="oogst-properties">
        <dt>Bestand</dt>
        <dd>{document.name}</dd>
        {document.sourceUrl !== null && (
          <>
            <dt>Gepubliceerd</dt>
            <dd>
              <a class="nl-link" href={document.sourceUrl} rel="external noopener">
                {new URL(document.sourceUrl).hostname}
              </a>
            </dd>
          </>
        )}
        <dt>Soort</dt>
        <dd>{layouts[document.layout]}</dd>
        <dt>Gelezen</dt>
        <dd>
          op {momentInWords(document.storedAt)}: {numberInWords(read.length)} plaatsen;{" "}
          {unread.length === 0
            ? "geen regel bleef ongelezen"
            : `${numberInWords(unread.length)} regels bleven ongelezen`}
        </dd>
        <dt>Kenmerk (SHA-256)</dt>
        <dd class="oogst-hash">{document.sha256}</dd>
      </dl>
      <Paragraph>
        Hieronder staat de tekst zoals hij is opgeslagen. Onderstreept is wat in een rapport terecht is
        gekomen
        {unread.length > 0 && ", met een gestippelde lijn wat ongelezen bleef"}.
      </Paragraph>
      <nav aria-label="Pilots in deze bron">
        <ul class="oogst-inline-list">
          {reports.map(({ pilot, provenance }) => {
            const [first] = provenance.toSorted((a, b) => a.start - b.start);
            return (
              <li key={pilot.id}>
                <a
                  class="nl-link"
                  href={first ? `#${placeId(first.start, first.end)}` : pathOf("Pilot", pilot.slug)}
                >
                  {pilot.name}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <section class="oogst-source" aria-label="Tekst van de bron" tabIndex={0}>
        {cutText(text, { read, unread, marked: place }).map((stretch) => (
          <StretchOfText key={stretch.start} stretch={stretch} />
        ))}
      </section>
    </>
  );
}

function StretchOfText({
  stretch: { text, read, unread, marked, opens },
}: {
  readonly stretch: Stretch;
}): JSX.Element {
  const anchors = opens.map(({ start, end }) => <a key={end} id={placeId(start, end)} />);
  const kind = unread ? "oogst-unread" : read ? "oogst-read" : null;
  const words = kind === null ? text : <span class={kind}>{text}</span>;
  return (
    <>
      {anchors}
      {marked ? <mark class="nl-mark oogst-mark">{words}</mark> : words}
    </>
  );
}

/** What was read at the place, and a way to it for who does not see the mark at once. */
function MarkedPlace({
  place: { start, end },
  source: { text, reports },
}: {
  readonly place: Place;
  readonly source: Pick<Source, "text" | "reports">;
}): JSX.Element {
  const owner = reports.find(({ provenance }) =>
    provenance.some((other) => other.start <= start && end <= other.end),
  );
  return (
    <section class="oogst-asked" aria-label="De gevraagde plaats">
      <p class="nl-paragraph">
        U zoekt deze plaats
        {owner && (
          <>
            , gelezen voor de pilot <Link to={pathOf("Pilot", owner.pilot.slug)}>{owner.pilot.name}</Link>
          </>
        )}
        :
      </p>
      <blockquote class="utrecht-blockquote">
        <p class="oogst-printed">{text.slice(start, end)}</p>
      </blockquote>
      <p class="nl-paragraph">
        <a class="nl-link" href={`#${placeId(start, end)}`}>
          Ga naar de plaats in de tekst
        </a>
      </p>
    </section>
  );
}
