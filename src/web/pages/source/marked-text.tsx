import { placeId } from "../../../domain/addresses.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import { methods } from "../../../domain/vocabularies.ts";
import { labelOf } from "../../../read/properties.ts";
import { pathOf } from "../../addresses.ts";
import { percentInWords, sentence } from "../../parts/dutch-dates.ts";
import { Beside } from "../../parts/lists.tsx";
import { Link, type Part } from "../../parts/text.tsx";
import type { MarkedSpan } from "./cut-text.ts";
import type { Place } from "./read-place.ts";
import type { Source } from "./read-source.ts";
import { whereInFile } from "./where-in-file.ts";

/** A span of a document, marked by what became of it. */
export const TextSpan: Part<{ span: MarkedSpan }> = ({ span: { text, read, unread, marked, opens } }) => {
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
export const MarkedPlace: Part<{ place: Place; source: Pick<Source, "text" | "blocks" | "reports"> }> = ({
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
