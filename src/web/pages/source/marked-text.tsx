import type { JSX } from "preact";
import { pathOf, placeId } from "../../addresses.ts";
import { Link } from "../../parts/text.tsx";
import type { MarkedSpan } from "./cut-text.ts";
import type { Place } from "./read-place.ts";
import type { Source } from "./read-source.ts";

/** A span of a document, marked by what became of it. */
export function TextSpan({
  span: { text, read, unread, marked, opens },
}: {
  readonly span: MarkedSpan;
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

/** Longer places are read in the text itself. */
const LONGEST_QUOTE = 2_000;

/** What was read at the place, and a way to it for who does not see the mark at once. */
export function MarkedPlace({
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
            , gelezen voor de pilot <Link to={pathOf("Pilot", owner.pilot.key)}>{owner.pilot.name}</Link>
          </>
        )}
        :
      </p>
      <blockquote class="utrecht-blockquote">
        <p class="oogst-printed">
          {text.slice(start, Math.min(end, start + LONGEST_QUOTE))}
          {end - start > LONGEST_QUOTE && "…"}
        </p>
      </blockquote>
      <p class="nl-paragraph">
        <a class="nl-link" href={`#${placeId(start, end)}`}>
          Ga naar de plaats in de tekst
        </a>
      </p>
    </section>
  );
}
