import type { ComponentChildren } from "preact";
import type { Doubted } from "../../../domain/doubted.ts";
import { lowered } from "../../../domain/thing.ts";
import { originKinds, type PilotStatus, sequelKinds, type Verdict } from "../../../domain/vocabularies.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import type { AnswerField, DocumentRow, ProvenanceRow } from "../../../read/rows.ts";
import { pathOf, placePath } from "../../addresses.ts";
import { dayInWords, whenInWords } from "../../parts/dutch-dates.ts";
import { excerptOf, Link, type Part, Sure, VerdictBadge } from "../../parts/text.tsx";
import { motionName } from "../../../domain/motion-key.ts";
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
export const Summary: Part<{ story: PilotStory }> = ({ story }) => {
  const reports = story.reports.toReversed();
  return (
    <p class="nl-paragraph nl-paragraph--lead oogst-summary">
      <Origin reports={reports} />
      <End reports={reports} status={story.status} />
      <Said from={story.latest} field="successful">
        {outcomes[story.latest.report.successful.verdict]}
      </Said>
      <Sequels reports={reports} />
    </p>
  );
};

/** So much of printed words stands in a sentence. */
const LONGEST = 120;

interface Latest {
  /** Latest edition first. */
  readonly reports: readonly EditionReport[];
}

const Origin: Part<Latest> = ({ reports }) => {
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
              `Komt uit een ${originKinds[kind]}`
            )}
          </Said>
        ),
      )}
    </>
  );
};

/** How it is said when a pilot ends, by where it stands: what is printed is a plan. */
const ending: Partial<Record<PilotStatus, string>> = { ENDED: "Einde", PAST_END: "Zou eindigen" };

const End: Part<Latest & Pick<PilotStory, "status">> = ({ reports, status }) => {
  const told = reports.flatMap((from) =>
    from.report.end === null
      ? []
      : [{ from, when: whenInWords(from.report.end), text: excerptOf(from.report.end.text, LONGEST) }],
  );
  const [now] = told;
  const first = told.at(-1);
  if (now === undefined || first === undefined) return null;
  const isMoved = (first.when ?? first.text) !== (now.when ?? now.text);
  return (
    <>
      {isMoved && (
        <Said from={first.from} field="end" after={first.when && now.when ? ", " : ". "}>
          {first.when === null ? `Einde was eerst: “${first.text}”` : `Zou eerst ${first.when} eindigen`}
        </Said>
      )}
      <Said from={now.from} field="end">
        {now.when === null
          ? `Einde: “${now.text}”`
          : isMoved && first.when !== null
            ? `${status === "ENDED" ? "later" : "nu"} ${now.when}`
            : `${ending[status] ?? "Eindigt"} ${now.when}`}
      </Said>
    </>
  );
};

const Sequels: Part<Latest> = ({ reports }) => {
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
};

/** Below this confidence a sentence says that it is not sure. */
const DOUBTFUL = 0.7;

/** A sentence, whether it is sure, and a link to the words that it was read from. */
const Said: Part<{
  from: {
    edition: { title: string };
    document: DocumentRow;
    provenance: readonly ProvenanceRow[];
    doubted: Doubted;
  };
  field: string;
  /** Which of a list, counted from 0; null for a field. */
  item?: number | null;
  /** What it ends with. */
  after?: string;
  children: ComponentChildren;
}> = ({ from, field, item = null, after = ". ", children }) => {
  const places = from.provenance.filter(
    (place) => place.field === field && (item === null || place.item === item),
  );
  const [place] = places;
  const isDoubtful = from.doubted(field) || places.some(({ confidence }) => confidence < DOUBTFUL);
  return (
    <span class="oogst-summary__part">
      <Sure doubted={isDoubtful}>{children}</Sure>
      {place && (
        <>
          {" "}
          <Link class="oogst-summary__place" to={placePath(from.document.sha256, place.start, place.end)}>
            {from.edition.title}
          </Link>
        </>
      )}
      {after}
    </span>
  );
};

const answers = Object.entries(reportFields).flatMap(([name, { kind, label }]) =>
  kind === "answer" ? [{ field: name as AnswerField, label }] : [],
);

export const OutcomeLine: Part<{ latest: EditionReport }> = ({
  latest: { report, edition, texts, doubted },
}) => (
  <section aria-label={`Uitkomst volgens ${edition.title}`}>
    <dl class="oogst-outcome">
      {answers.map(({ field, label }) => (
        <div key={field} class="oogst-outcome__item">
          <dt>{label}</dt>
          <dd>
            <VerdictBadge verdict={report[field].verdict} doubted={doubted(field)} />
            {texts[field] !== null && (
              <p class="oogst-printed oogst-outcome__words">{excerptOf(texts[field])}</p>
            )}
            <p class="oogst-outcome__from">
              {edition.title}, {dayInWords(edition.asOf)}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
