import type { ComponentChildren } from "preact";
import { motionRoles, sequelKinds } from "../../../domain/vocabularies.ts";
import { pathOf } from "../../addresses.ts";
import { Answered, classOf, Link, Printed, StatusBadge, Sure, type Part } from "../../parts/text.tsx";
import { dayInWords, sentence } from "../../parts/dutch-dates.ts";
import { Evidence } from "../../parts/evidence.tsx";
import type { CouncilLinks } from "../../site.ts";
import type { MotionPath, Said } from "../../../read/motions/read-path.ts";
import type { MentionRow } from "../../../read/rows.ts";
import { type JudgedState, pathStates } from "../../../read/motions/motion-state.ts";

/** How far something has come, with the words that say so where a report does, and what else is told in that line. */
export const StateLine: Part<{ state: JudgedState | null; children?: ComponentChildren }> = ({
  state,
  children,
}) => (
  <p class="oogst-thing__notes">
    {state !== null && (
      <span>
        <Sure doubted={state.doubted}>
          <span class={`nl-data-badge oogst-path-state--${classOf(state.state)}`}>
            {sentence(pathStates[state.state])}
          </span>
        </Sure>
      </span>
    )}
    {children}
    {state !== null && state.because !== null && (
      <span>
        “{state.because.quote}” ({state.because.edition})
      </span>
    )}
  </p>
);

/** Memos by number and day, each with a link to the council's own system where people gave one. */
const MemoNames: Part<{
  memos: readonly MentionRow<"memos">[];
  links: CouncilLinks;
  municipalityId: string;
}> = ({ memos, links, municipalityId }) => (
  <>
    {memos.map(({ number, date }) => {
      const link = links.memo(municipalityId, number);
      const name = `Memo ${number}${date === null ? "" : ` van ${dayInWords(date)}`}`;
      return <span key={number}>{link === null ? name : <Link to={link}>{name}</Link>}</span>;
    })}
  </>
);

/** How a pilot stands, in a line: its status, outcome and consequence, what became of it, and the memos about it. */
export const HowItStands: Part<{
  of: Pick<MotionPath, "pilot" | "status" | "latest" | "doubted" | "sequels" | "memos">;
  links: CouncilLinks;
}> = ({ of, links }) => (
  <>
    <StatusBadge status={of.status} doubted={of.doubted} />
    <Answered field="successful" of={of} />
    <Answered field="policyChange" of={of} />
    {of.sequels.map(({ kind, quote, doubted }) => (
      <span key={kind}>
        <Sure doubted={doubted}>De pilot {sequelKinds[kind]}</Sure>: “{quote}”
      </span>
    ))}
    <MemoNames memos={of.memos} links={links} municipalityId={of.pilot.municipalityId} />
  </>
);

/** The way from a motion to one pilot, its outcome, its consequence and the memo about it. */
export const PathOfPilot: Part<{ links: CouncilLinks; path: MotionPath; title: string }> = ({
  path,
  title,
  links,
}) => {
  const { pilot, mentions, outcome, edition, memos, sequels } = path;
  return (
    <section class="oogst-path-section" aria-labelledby={`pad-${pilot.slug}`}>
      <h3 class="nl-heading nl-heading--level-3" id={`pad-${pilot.slug}`}>
        <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>
      </h3>
      <ol class="oogst-path">
        <Step title="Motie">
          {alike(mentions).map((same) => (
            <SameMention key={same[0]?.quote} mentions={same} title={title} />
          ))}
        </Step>
        <Step title={`Uitkomst volgens ${edition.title}`}>
          <p class="nl-paragraph">
            <Answered field="successful" of={path} />
          </p>
          {outcome !== null && <Printed text={outcome} />}
        </Step>
        <Step title="Gevolg voor het beleid">
          <p class="nl-paragraph">
            <Answered field="policyChange" of={path} />
          </p>
        </Step>
        {sequels.length > 0 && (
          <Step title="Wat er van de pilot is geworden">
            {sequels.map(({ kind, quote, edition: title, doubted }) => (
              <div key={kind}>
                <p class="nl-paragraph">
                  <Sure doubted={doubted}>De pilot {sequelKinds[kind]}</Sure>, volgens {title}:
                </p>
                <Printed text={`“${quote}”`} />
              </div>
            ))}
          </Step>
        )}
        <Step title="Raadsmemo">
          {memos.length === 0 && <p class="oogst-nothing">Geen memo genoemd</p>}
          {memos.map((memo) => (
            <p key={memo.number} class="nl-paragraph">
              <MemoNames memos={[memo]} links={links} municipalityId={pilot.municipalityId} />
            </p>
          ))}
        </Step>
      </ol>
    </section>
  );
};

const Step: Part<{ title: string; children: ComponentChildren }> = ({ title, children }) => (
  <li class="oogst-path__step">
    <strong>{title}</strong>
    {children}
  </li>
);

/** Mentions that say the same in the same words are shown once. */
const alike = (mentions: readonly Said<"motions">[]): (readonly Said<"motions">[])[] => [
  ...Map.groupBy(mentions, ({ role, quote }) => `${role} ${quote}`).values(),
];

const SameMention: Part<{ mentions: readonly Said<"motions">[]; title: string }> = ({ mentions, title }) => {
  const [latest] = mentions;
  if (!latest) return null;
  return (
    <div>
      <p class="oogst-thing__notes">
        <Sure doubted={latest.doubted}>{sentence(motionRoles[latest.role])}</Sure>, volgens{" "}
        {mentions.map(({ edition }) => edition.title).join(" en ")}:
      </p>
      <Printed text={`“${latest.quote}”`} />
      {mentions.map(({ edition, document, provenance }) => (
        <Evidence
          key={edition.id}
          about={`${title} in ${edition.title}`}
          edition={mentions.length > 1 ? edition.title : null}
          provenance={provenance}
          document={document}
        />
      ))}
    </div>
  );
};
