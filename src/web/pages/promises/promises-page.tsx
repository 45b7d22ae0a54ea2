import type { JSX } from "preact";
import { reportFields } from "../../../domain/report-fields.ts";
import { originKinds, sequelKinds, type OriginKind } from "../../../domain/vocabularies.ts";
import { listPathOf, pathOf, promisesPath } from "../../addresses.ts";
import type { CouncilLinks } from "../../council-links.ts";
import { feedLink } from "../../data-addresses.ts";
import { narrow, type Property } from "../../narrow.ts";
import { homeCrumb } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { partOf } from "../../part-of.ts";
import { StatusBadge, VerdictBadge } from "../../parts/badges.tsx";
import { sentence } from "../../parts/dutch-dates.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { FilterForm } from "../../parts/filter-form.tsx";
import { NextPart } from "../../parts/next-part.tsx";
import { Heading, Link, Paragraph, Printed } from "../../parts/text.tsx";
import { MemoNames } from "../motion/memo-names.tsx";
import { StateMeanings } from "../motion/motions-page.tsx";
import { byMunicipality, byState } from "../motion/path-filters.ts";
import { StateLine } from "../motion/state-line.tsx";
import type { ListedPromise, Promises } from "./read-promises.ts";

const SIZE = 25;

const properties: readonly Property<ListedPromise>[] = [
  byState,
  {
    name: "soort",
    label: "Soort",
    valueOf: ({ kind }) => kind,
    wordsOf: (value) => originKinds[value as OriginKind],
  },
  byMunicipality,
];

const title = "Toezeggingen en initiatieven";
const about =
  "Pilots die er kwamen door een toezegging aan de raad of door een voorstel uit de raad, met de woorden die dat zeggen en wat ervan kwam.";

/** The page of pilots that came from promises and proposals, one row each, as its address narrows it. */
export function promisesPage({ promises }: Promises, asked: URLSearchParams, links: CouncilLinks): Page {
  const { rows, filters, query } = narrow(promises, properties, asked);
  const after = asked.get("na");
  const keyOf = ({ pilot, kind }: ListedPromise): string => `${pilot.key} ${kind}`;
  const { part, next } = partOf(rows, { size: SIZE, after, keyOf });
  const path = query === "" ? promisesPath : `${promisesPath}?${query}`;
  return {
    path,
    title,
    description: about,
    crumbs: [homeCrumb],
    data: [feedLink()],
    about: { "@type": "ItemList", name: title, numberOfItems: rows.length },
    listed: after === null && query === "",
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{about}</Paragraph>
        <Paragraph>
          Zie ook <Link to={listPathOf("Motion")}>moties</Link>.
        </Paragraph>
        <FilterForm path={promisesPath} filters={filters} />
        <StateMeanings />
        <Heading level={2}>
          {rows.length} gevonden{after !== null && ", vervolg"}
        </Heading>
        <ul class="oogst-things">
          {part.map((promise) => (
            <PromiseOfPilot key={keyOf(promise)} promise={promise} links={links} />
          ))}
        </ul>
        <NextPart path={path} next={next} />
      </>
    ),
  };
}

const PromiseOfPilot = ({
  promise: { pilot, municipality, kind, quote, said, latest, status, sequels, memos, state },
  links,
}: {
  readonly promise: ListedPromise;
  readonly links: CouncilLinks;
}): JSX.Element => (
  <li class="oogst-thing">
    <Heading level={3}>
      <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>
    </Heading>
    <StateLine state={state} />
    <p class="oogst-thing__notes">
      <span>{sentence(originKinds[kind])}</span>
      {municipality && <span>{municipality.name}</span>}
      {said && <span>Volgens {said.edition.title}</span>}
    </p>
    <Printed text={`“${quote}”`} />
    {said && (
      <Evidence
        about={`${originKinds[kind]} bij ${pilot.name}`}
        provenance={said.provenance}
        document={said.document}
      />
    )}
    <p class="oogst-thing__notes">
      <StatusBadge status={status} />
      <span>
        {reportFields.successful.label} <VerdictBadge verdict={latest.successful.verdict} />
      </span>
      <span>
        {reportFields.policyChange.label} <VerdictBadge verdict={latest.policyChange.verdict} />
      </span>
      {sequels.map(({ kind: sequel, quote: words }) => (
        <span key={sequel}>
          De pilot {sequelKinds[sequel]}: “{words}”
        </span>
      ))}
      <MemoNames memos={memos} links={links} municipalityId={pilot.municipalityId} />
    </p>
  </li>
);
