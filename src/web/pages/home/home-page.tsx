import { exampleQuestions } from "../../../search/example-questions.ts";
import type { Organisation } from "../../../domain/organisation.ts";
import { listPathOf, pathOf, searchPath } from "../../addresses.ts";
import { collectionLinks, feedLink } from "../../data-addresses.ts";
import type { Page } from "../../page/page.ts";
import { ChangesByPilot } from "../../parts/changes.tsx";
import { momentInWords, nounFor, numberInWords } from "../../parts/dutch-dates.ts";
import { Chips } from "../../parts/lists.tsx";
import { SearchForm } from "../../parts/forms.tsx";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { readEach } from "../../../read/read-report.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { EditionRow } from "../../../read/rows.ts";
import type { ChangeKind } from "../../../domain/vocabularies.ts";
import { readLatestChanges } from "../../read-cards.ts";

export type HomeStory = Awaited<ReturnType<typeof readHome>>;

/** The changes that people come for. */
const telling: readonly ChangeKind[] = [
  "OUTCOME_KNOWN",
  "END_SLIPPED",
  "END_ADVANCED",
  "EVALUATION_OVERDUE",
  "RETURNED",
  "VANISHED",
  "VANISHED_WITH_OUTCOME",
  "NEW",
];
const SHOWN = 6;

/** Reads what there is, in figures, and what changed last. */
export async function readHome(reader: GraphReader) {
  const [counts, dataset, all] = await Promise.all([
    reader.counts(),
    reader.dataset(),
    reader.all("Edition"),
  ]);
  const editions = all.toReversed();
  const told = lastChanged(editions);
  const changes = await readEach(told, ({ id }) =>
    readLatestChanges(reader, { kinds: telling, editions: [id] }, Math.ceil(SHOWN / told.length)),
  );
  return { counts, dataset, editions, changes: changes.flat() };
}

/** The latest edition of each municipality that has one before it: those that were read last, so that none fills the page. */
const lastChanged = (editions: readonly EditionRow[]): readonly EditionRow[] =>
  [...Map.groupBy(editions, ({ municipalityId }) => municipalityId).values()]
    .flatMap(([latest, before]) => (latest && before ? [latest] : []))
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .slice(0, SHOWN);

const descriptionOf = (siteName: string): string =>
  `${siteName} laat zien wat er komt van gemeentelijke pilots: waar ze vandaan komen, wanneer ze eindigen, wat de uitkomst is, en waar dat geschreven staat.`;

/** As many of the examples fit beside the search box. */
const questions = exampleQuestions.slice(0, 5);

/** The home page: the search box, what there is in figures, and the latest changes. */
export const homePage = (story: HomeStory, publicUrl: string, organisation: Organisation): Page => ({
  path: "/",
  title: `${organisation.siteName}: ${organisation.tagline}`,
  description: descriptionOf(organisation.siteName),
  crumbs: [],
  data: [...collectionLinks("pilots"), feedLink()],
  about: {
    "@type": "WebSite",
    "@id": `${publicUrl}/`,
    name: organisation.siteName,
    url: `${publicUrl}/`,
    inLanguage: "nl",
    description: descriptionOf(organisation.siteName),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${publicUrl}/zoeken?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  },
  body: <HomeBody story={story} texts={organisation.texts} />,
});

const HomeBody: Part<{ story: HomeStory; texts: Organisation["texts"] }> = ({
  story: { counts, dataset, editions, changes },
  texts,
}) => {
  const [latest] = editions;
  const isOfOne = editions.every(({ municipalityId }) => municipalityId === latest?.municipalityId);
  const figures = [
    ...(isOfOne ? [] : [{ path: "/gemeenten", count: counts.municipalities, noun: "gemeente" } as const]),
    { path: "/pilots", count: counts.pilots, noun: "pilot" },
    { path: "/edities", count: counts.editions, noun: "editie" },
    { path: "/moties", count: counts.motions, noun: "motie" },
    { path: "/partners", count: counts.partners, noun: "partner" },
    { path: "/programmas", count: counts.programmes, noun: "programma" },
  ] as const;
  return (
    <>
      <div class="oogst-opening">
        <Heading level={1}>{texts.homeTitle}</Heading>
        <Paragraph lead>{texts.homeLead}</Paragraph>
        <SearchForm query="" />
        <Chips
          label="Voorbeelden van vragen"
          chips={questions.map((words) => ({ words, to: searchPath(words) }))}
        />
      </div>
      <Heading level={2}>Wat er is</Heading>
      <ul class="oogst-figures">
        {figures.map(({ path, count, noun }) => (
          <li key={path}>
            <a href={path}>
              <strong>{numberInWords(count)}</strong> {nounFor(count, noun)}
            </a>
          </li>
        ))}
      </ul>
      <Paragraph>
        {dataset.modified !== null && <>Bijgewerkt op {momentInWords(dataset.modified)}. </>}
        Zie ook <Link to="/overzicht">de pilots in beeld</Link>.
      </Paragraph>
      <Heading level={2}>Laatste wijzigingen</Heading>
      {changes.length === 0 ? (
        <Paragraph>Er is nog geen tweede editie om mee te vergelijken.</Paragraph>
      ) : (
        <>
          {!isOfOne && (
            <Paragraph>
              Van de gemeenten met de nieuwste gegevens, van elk iets uit de laatste editie.
            </Paragraph>
          )}
          <ChangesByPilot changes={changes} />
        </>
      )}
      {latest && (
        <Paragraph>
          Alle wijzigingen staan bij{" "}
          {isOfOne ? (
            <Link to={pathOf("Edition", latest.key)}>{latest.title}</Link>
          ) : (
            <Link to={listPathOf("Edition")}>de edities</Link>
          )}
          .
        </Paragraph>
      )}
    </>
  );
};
