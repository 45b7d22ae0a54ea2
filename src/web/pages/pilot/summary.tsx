import type { ComponentChildren, JSX } from "preact";
import { lowered } from "../../../domain/thing.ts";
import { originKinds, sequelKinds, type Verdict } from "../../../domain/vocabularies.ts";
import type { DocumentRow, DoubtRow, ProvenanceRow } from "../../../read/rows.ts";
import { pathOf, placePath } from "../../addresses.ts";
import { Link, motionName } from "../../parts/text.tsx";
import type { EditionReport, PilotStory } from "./read-pilot.ts";

const outcomes: Readonly<Record<Verdict, string>> = {
  YES: "De pilot is volgens de gemeente geslaagd",
  PARTLY: "De pilot is volgens de gemeente voor een deel geslaagd",
  NO: "De pilot is volgens de gemeente niet geslaagd",
  NOT_YET_KNOWN: "De uitkomst is nog niet bekend",
  NOT_APPLICABLE: "Een uitkomst is volgens de gemeente niet van toepassing",
  NOT_STATED: "De gemeente geeft geen oordeel over de uitkomst",
};

/** A pilot in a few sentences, each with where it stands: where it comes from, when it ends, and what came of it. */
export function Summary({ story }: { readonly story: PilotStory }): JSX.Element {
  const reports = story.reports.toReversed();
  return (
    <p class="nl-paragraph nl-paragraph--lead oogst-summary">
      <Origin reports={reports} />
      <End reports={reports} />
      <Said from={story.latest} field="successful">
        {outcomes[story.latest.report.successful.verdict]}
      </Said>
      <Sequels reports={reports} />
    </p>
  );
}

interface Latest {
  /** Latest edition first. */
  readonly reports: readonly EditionReport[];
}

function Origin({ reports }: Latest): JSX.Element | null {
  const from = reports.find(({ mentions }) => mentions.origins.length > 0);
  if (!from) return null;
  return (
    <>
      {from.mentions.origins.map(({ kind, motion }, item) =>
        kind === "OTHER" ? null : (
          <Said key={item} from={from} field="origins" item={item}>
            {motion ? (
              <>
                Komt uit <Link to={pathOf("Motion", motion.key)}>{lowered(motionName(motion))}</Link>
              </>
            ) : (
              `Komt uit: ${originKinds[kind]}`
            )}
          </Said>
        ),
      )}
    </>
  );
}

function End({ reports }: Latest): JSX.Element | null {
  const telling = reports.filter(({ report }) => report.end !== null);
  const [now] = telling;
  const first = telling.at(-1);
  if (!now?.report.end) return null;
  return (
    <>
      {first?.report.end && first.report.end.text !== now.report.end.text && (
        <Said from={first} field="end">
          Zou eerst eindigen: {first.report.end.text}
        </Said>
      )}
      <Said from={now} field="end">
        {first === now ? "Eindigt" : "Eindigt nu"}: {now.report.end.text}
      </Said>
    </>
  );
}

function Sequels({ reports }: Latest): JSX.Element | null {
  const from = reports.find(({ mentions }) => mentions.sequels.length > 0);
  if (!from) return null;
  return (
    <>
      {from.mentions.sequels.map(({ kind }, item) => (
        <Said key={item} from={from} field="sequels" item={item}>
          De pilot {sequelKinds[kind]}
        </Said>
      ))}
    </>
  );
}

/** Below this confidence a sentence says that it is not sure. */
const DOUBTFUL = 0.7;

/** A sentence, whether it is sure, and a link to the words that it was read from. */
function Said({
  from,
  field,
  item = null,
  children,
}: {
  readonly from: {
    readonly edition: { readonly title: string };
    readonly document: DocumentRow;
    readonly provenance: readonly ProvenanceRow[];
    readonly doubts: readonly DoubtRow[];
  };
  readonly field: string;
  /** Which of a list, counted from 0; null for a field. */
  readonly item?: number | null;
  readonly children: ComponentChildren;
}): JSX.Element {
  const places = from.provenance.filter(
    (place) => place.field === field && (item === null || place.item === item),
  );
  const [place] = places;
  const isDoubtful =
    from.doubts.some((doubt) => doubt.field === field) ||
    places.some(({ confidence }) => confidence < DOUBTFUL);
  return (
    <span class="oogst-summary__part">
      {children}
      {isDoubtful && <span class="oogst-doubt"> (niet zeker)</span>}
      {place && (
        <>
          {" "}
          <a
            class="nl-link oogst-summary__place"
            href={placePath(from.document.sha256, place.start, place.end)}
          >
            {from.edition.title}
          </a>
        </>
      )}
      {". "}
    </span>
  );
}
