import type { JSX } from "preact";
import { reportFields } from "../../../domain/report-fields.ts";
import { motionRoles } from "../../../domain/vocabularies.ts";
import { pathOf } from "../../addresses.ts";
import { VerdictBadge } from "../../parts/badges.tsx";
import { dayInWords, sentence } from "../../parts/dutch-dates.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { Link, Printed } from "../../parts/text.tsx";
import type { MotionMention, MotionPath } from "./read-motion.ts";

/** The way from a motion to one pilot, its outcome, its consequence and the memo about it. */
export function PathOfPilot({
  path,
  title,
}: {
  readonly path: MotionPath;
  readonly title: string;
}): JSX.Element {
  const { pilot, mentions, latest, outcome, edition, memos } = path;
  return (
    <section class="oogst-path-section" aria-labelledby={`pad-${pilot.slug}`}>
      <h3 class="nl-heading nl-heading--level-3" id={`pad-${pilot.slug}`}>
        <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>
      </h3>
      <ol class="oogst-path">
        <li class="oogst-path__step">
          <strong>Motie</strong>
          {alike(mentions).map((same) => (
            <SameMention key={same[0]?.quote} mentions={same} title={title} />
          ))}
        </li>
        <li class="oogst-path__step">
          <strong>Uitkomst volgens {edition.title}</strong>
          <p class="nl-paragraph">
            {reportFields.successful.label} <VerdictBadge verdict={latest.successful.verdict} />
          </p>
          {outcome !== null && <Printed text={outcome} />}
        </li>
        <li class="oogst-path__step">
          <strong>Gevolg voor het beleid</strong>
          <p class="nl-paragraph">
            {reportFields.policyChange.label} <VerdictBadge verdict={latest.policyChange.verdict} />
          </p>
        </li>
        <li class="oogst-path__step">
          <strong>Raadsmemo</strong>
          {memos.length === 0 && <p class="oogst-nothing">Geen memo genoemd</p>}
          {memos.map(({ number, date, quote }) => (
            <div key={number}>
              <p class="nl-paragraph">
                {number}
                {date !== null && <>, {dayInWords(date)}</>}
              </p>
              <Printed text={`“${quote}”`} />
            </div>
          ))}
        </li>
      </ol>
    </section>
  );
}

/** Mentions that say the same in the same words are shown once. */
const alike = (mentions: readonly MotionMention[]): (readonly MotionMention[])[] => [
  ...Map.groupBy(mentions, ({ role, quote }) => `${role} ${quote}`).values(),
];

function SameMention({
  mentions,
  title,
}: {
  readonly mentions: readonly MotionMention[];
  readonly title: string;
}): JSX.Element | null {
  const [latest] = mentions;
  if (!latest) return null;
  return (
    <div>
      <p class="oogst-thing__notes">
        {sentence(motionRoles[latest.role])}, volgens{" "}
        {mentions.map(({ edition }) => edition.title).join(" en ")}:
      </p>
      <Printed text={`“${latest.quote}”`} />
      {mentions.map(({ edition, document, provenance }) => (
        <Evidence
          key={edition.id}
          about={`${title} in ${edition.title}`}
          provenance={provenance}
          document={document}
        />
      ))}
    </div>
  );
}
