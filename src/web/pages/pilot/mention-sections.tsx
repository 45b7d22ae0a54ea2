import type { JSX } from "preact";
import { type MentionField, mentionFields } from "../../../domain/mention-fields.ts";
import { motionRoles, originKinds, partnerKinds, sequelKinds } from "../../../domain/vocabularies.ts";
import type { MentionRow } from "../../../read/rows.ts";
import { pathOf } from "../../addresses.ts";
import { dayInWords, eurosInWords, sentence } from "../../parts/dutch-dates.ts";
import { Doubts } from "../../parts/doubts.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Link, motionName, type Part } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";
import { SideBySide } from "./side-by-side.tsx";

/** How a mention of each list is shown. */
const showMention: { readonly [N in MentionField]: (mention: MentionRow<N>) => JSX.Element } = {
  origins: ({ kind, motion }) => (
    <>
      {sentence(originKinds[kind])}
      {motion && (
        <>
          {" "}
          <Link to={pathOf("Motion", motion.key)}>{motionName(motion)}</Link>
        </>
      )}
    </>
  ),
  motions: ({ role, motion }) => (
    <>
      <Link to={pathOf("Motion", motion.key)}>{motionName(motion)}</Link>: {motionRoles[role]}
    </>
  ),
  partners: ({ partner, printed }) => (
    <>
      <Link to={pathOf("Partner", partner.key)}>{partner.name}</Link>, {partnerKinds[partner.kind]}
      {printed !== partner.name && <> (geschreven als “{printed}”)</>}
    </>
  ),
  memos: ({ number, date }) => (
    <>
      Raadsmemo {number}
      {date !== null && <> van {dayInWords(date)}</>}
    </>
  ),
  amounts: ({ euros }) => <>{eurosInWords(euros)}</>,
  sequels: ({ kind }) => <>{sentence(sequelKinds[kind])}</>,
  endings: ({ quote }) => <>“{quote}”</>,
};

function Mention<N extends MentionField>({
  list,
  mention,
}: {
  readonly list: N;
  readonly mention: MentionRow<N>;
}): JSX.Element {
  return showMention[list](mention);
}

/** What the editions mention besides the fields, list by list and side by side. */
export const MentionSections: Part<{ reports: readonly EditionReport[] }> = ({ reports }) => (
  <>
    {(Object.keys(mentionFields) as MentionField[]).map((list) => (
      <MentionSection key={list} list={list} reports={reports} />
    ))}
  </>
);

const MentionSection: Part<{ list: MentionField; reports: readonly EditionReport[] }> = ({
  list,
  reports,
}) => {
  if (
    reports.every(
      ({ mentions, doubts }) => mentions[list].length === 0 && doubts.every(({ field }) => field !== list),
    )
  )
    return null;
  const { label, description } = mentionFields[list];
  return (
    <SideBySide
      id={`lijst-${list}`}
      label={label}
      about={description}
      reports={reports}
      show={({ edition, document, mentions, provenance, doubts }, about) => (
        <>
          {mentions[list].length === 0 && <p class="oogst-nothing">Niets genoemd</p>}
          <ul class="oogst-mentions">
            {mentions[list].map((mention, item) => (
              <li key={item}>
                <Mention list={list} mention={mention} />
                <Evidence
                  about={`${label}, nummer ${item + 1} in ${edition.title}`}
                  document={document}
                  provenance={provenance.filter((place) => place.field === list && place.item === item)}
                />
              </li>
            ))}
          </ul>
          <Doubts about={about} document={document} doubts={doubts.filter(({ field }) => field === list)} />
        </>
      )}
    />
  );
};
