import type { JSX } from "preact";
import { type MentionField, mentionFields, mentionLists } from "../../../domain/mention-fields.ts";
import { motionRoles, originKinds, partnerKinds, sequelKinds } from "../../../domain/vocabularies.ts";
import type { MentionRow } from "../../../read/rows.ts";
import { pathOf } from "../../addresses.ts";
import { dayInWords, eurosInWords, sentence } from "../../parts/dutch-dates.ts";
import { Doubts, Evidence } from "../../parts/evidence.tsx";
import { Link, type Part, Printed } from "../../parts/text.tsx";
import { motionName } from "../../../domain/motion-key.ts";
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

/** Whether any of the reports mentions something of a list, or is in doubt about it. */
export const isListTold = (reports: readonly EditionReport[], list: MentionField): boolean =>
  reports.some(
    ({ mentions, doubts }) => mentions[list].length > 0 || doubts.some(({ field }) => field === list),
  );

/** What the editions mention besides the fields, list by list and side by side. */
export const MentionSections: Part<{ reports: readonly EditionReport[] }> = ({ reports }) => (
  <>
    {mentionLists.map((list) => (
      <MentionSection key={list} list={list} reports={reports} />
    ))}
  </>
);

const MentionSection: Part<{ list: MentionField; reports: readonly EditionReport[] }> = ({
  list,
  reports,
}) => {
  if (!isListTold(reports, list)) return null;
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

/** What editions say under labels that are no field, label by label and side by side. */
export const ExtraSections: Part<{ reports: readonly EditionReport[] }> = ({ reports }) => {
  const labels = [...new Set(reports.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  return (
    <>
      {labels.map((label, index) => (
        <SideBySide
          key={label}
          id={`extra-${index}`}
          label={label}
          about="Een label van het document zelf, dat geen vast veld is"
          reports={reports}
          show={({ document, extra, provenance, doubts }, about) => {
            const items = extra.flatMap((each, item) =>
              each.label === label ? [{ text: each.text, item }] : [],
            );
            return (
              <>
                {items.length === 0 && <p class="oogst-nothing">Hier staat niets</p>}
                {items.map(({ text, item }) => (
                  <div key={item}>
                    <Printed text={text} />
                    <Evidence
                      about={about}
                      document={document}
                      provenance={provenance.filter(
                        (place) => place.field === "extra" && place.item === item,
                      )}
                    />
                  </div>
                ))}
                <Doubts
                  about={about}
                  document={document}
                  doubts={doubts.filter((doubt) => doubt.label === label)}
                />
              </>
            );
          }}
        />
      ))}
    </>
  );
};
