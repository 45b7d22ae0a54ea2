import type { JSX } from "preact";
import { reportFields } from "../../../domain/report-fields.ts";
import { sequelKinds } from "../../../domain/vocabularies.ts";
import { listPathOf, pathOf, promisesPath } from "../../addresses.ts";
import type { CouncilLinks } from "../../council-links.ts";
import { collectionLinks, feedLink } from "../../data-addresses.ts";
import { narrow, type Property } from "../../narrow.ts";
import { homeCrumb, listTitleOf } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { StatusBadge, VerdictBadge } from "../../parts/badges.tsx";
import { counted } from "../../parts/counted.ts";
import { datesInWords, numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { FilterForm } from "../../parts/filter-form.tsx";
import { motionName } from "../../parts/motion-name.ts";
import { NextPart } from "../../parts/next-part.tsx";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { partOf } from "../../part-of.ts";
import { MemoNames } from "./memo-names.tsx";
import { pathStateMeanings, pathStates, type PathState } from "./motion-state.ts";
import type { MotionPath } from "./read-path.ts";
import type { ListedMotion, Motions } from "./read-motions.ts";
import { byMunicipality, byState } from "./path-filters.ts";
import { StateLine } from "./state-line.tsx";

const SIZE = 25;
/** As many pilots of a motion stand in the list. */
const MOST_PILOTS = 5;

const properties: readonly Property<ListedMotion>[] = [
  byState,
  byMunicipality,
  {
    name: "jaar",
    label: "Jaar van de motie",
    valueOf: ({ motion }) => motion.date?.from?.slice(0, 4) ?? null,
    wordsOf: (value) => value,
  },
];

const about =
  "Wat er kwam van moties van de raad: de pilots, hun uitkomst, het gevolg voor het beleid en de memo daarover.";

/** The page of all motions with what came of them, as its address narrows it. */
export function motionsPage({ motions, total }: Motions, asked: URLSearchParams, links: CouncilLinks): Page {
  const { rows, filters, query } = narrow(motions, properties, asked);
  const after = asked.get("na");
  const { part, next } = partOf(rows, { size: SIZE, after, keyOf: ({ motion }) => motion.key });
  const path = query === "" ? listPathOf("Motion") : `${listPathOf("Motion")}?${query}`;
  const several = new Set(motions.map(({ motion }) => motion.municipalityId)).size > 1;
  return {
    path,
    title: listTitleOf("Motion"),
    description: about,
    crumbs: [homeCrumb],
    data: [...collectionLinks("moties"), feedLink()],
    about: { "@type": "ItemList", name: listTitleOf("Motion"), numberOfItems: rows.length },
    listed: after === null && query === "",
    body: (
      <>
        <Heading level={1}>{listTitleOf("Motion")}</Heading>
        <Paragraph lead>{about}</Paragraph>
        <Paragraph>
          Zie ook <Link to={promisesPath}>toezeggingen en initiatiefvoorstellen</Link>.
        </Paragraph>
        {total > motions.length && (
          <Paragraph>
            Dit zijn de eerste {numberInWords(motions.length)} van {numberInWords(total)} moties, op nummer.
          </Paragraph>
        )}
        <FilterForm path={listPathOf("Motion")} filters={filters} />
        <StateMeanings />
        <Heading level={2}>
          {sentence(counted(rows.length, "motie"))}
          {after !== null && ", vervolg"}
        </Heading>
        <ul class="oogst-things">
          {part.map((listed) => (
            <Motion key={listed.motion.key} listed={listed} several={several} links={links} />
          ))}
        </ul>
        <NextPart path={path} next={next} />
      </>
    ),
  };
}

/** What the words for how far something is mean, folded away. */
export const StateMeanings = (): JSX.Element => (
  <details>
    <summary>Wat betekenen “nog open”, “afgedaan” en “geen uitkomst”?</summary>
    <ul>
      {(Object.keys(pathStates) as PathState[]).map((state) => (
        <li key={state}>
          {sentence(pathStates[state])}: {pathStateMeanings[state]}.
        </li>
      ))}
    </ul>
    <Paragraph>
      Wij lezen dit in de rapporten over pilots; wat de raad zelf besloot, kan anders zijn.
    </Paragraph>
  </details>
);

const Motion = ({
  listed: { motion, municipality, paths, total, state },
  several,
  links,
}: {
  readonly listed: ListedMotion;
  /** There are motions of more than one municipality. */
  readonly several: boolean;
  readonly links: CouncilLinks;
}): JSX.Element => {
  const link = links.motion(motion);
  return (
    <li class="oogst-thing">
      <Heading level={3}>
        <Link to={pathOf("Motion", motion.key)}>{motionName(motion)}</Link>
      </Heading>
      <p class="oogst-thing__notes">
        {several && municipality && <span>{municipality.name}</span>}
        {motion.date && <span>{datesInWords(motion.date) ?? motion.date.text}</span>}
        {link !== null && <Link to={link}>In het systeem van de raad</Link>}
      </p>
      <StateLine state={state} />
      {total === 0 && <p class="oogst-thing__notes">Geen rapport noemt deze motie bij een pilot.</p>}
      {paths.slice(0, MOST_PILOTS).map((path) => (
        <PilotOfMotion key={path.pilot.id} path={path} links={links} />
      ))}
      {total > MOST_PILOTS && (
        <p class="oogst-thing__notes">
          <Link to={pathOf("Motion", motion.key)}>Alle {numberInWords(total)} pilots van deze motie</Link>
        </p>
      )}
    </li>
  );
};

const PilotOfMotion = ({
  path: { pilot, latest, edition, status, sequels, memos },
  links,
}: {
  readonly path: MotionPath;
  readonly links: CouncilLinks;
}): JSX.Element => (
  <p class="oogst-thing__notes">
    <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>
    <StatusBadge status={status} />
    <span>
      {reportFields.successful.label} <VerdictBadge verdict={latest.successful.verdict} />
    </span>
    <span>
      {reportFields.policyChange.label} <VerdictBadge verdict={latest.policyChange.verdict} />
    </span>
    {sequels.map(({ kind, quote }) => (
      <span key={kind}>
        De pilot {sequelKinds[kind]}: “{quote}”
      </span>
    ))}
    <MemoNames memos={memos} links={links} municipalityId={pilot.municipalityId} />
    <span>Volgens {edition.title}</span>
  </p>
);
