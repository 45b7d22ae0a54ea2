import { exampleQuestions } from "../../../search/example-questions.ts";
import type { JSX } from "preact";
import { pathOf, searchPath } from "../../addresses.ts";
import { collectionLinks, feedLink } from "../../data-addresses.ts";
import type { Page } from "../../page/page.ts";
import { Changes } from "../../parts/changes.tsx";
import { momentInWords, numberInWords } from "../../parts/dutch-dates.ts";
import { SearchForm } from "../../parts/search-form.tsx";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import type { HomeStory } from "./read-home.ts";

const description =
  "Oogst laat zien wat er komt van gemeentelijke pilots: waar ze vandaan komen, wanneer ze eindigen, wat de uitkomst is, en waar dat gedrukt staat.";

/** As many of the examples fit beside the search box. */
const questions = exampleQuestions.slice(0, 5);

/** The home page: the search box, what there is in figures, and the latest changes. */
export const homePage = (story: HomeStory, publicUrl: string): Page => ({
  path: "/",
  title: "Oogst: wat pilots de stad brachten",
  description,
  crumbs: [],
  data: [...collectionLinks("pilots"), feedLink()],
  about: {
    "@type": "WebSite",
    "@id": `${publicUrl}/`,
    name: "Oogst",
    url: `${publicUrl}/`,
    inLanguage: "nl",
    description,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${publicUrl}/zoeken?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  },
  listed: true,
  body: <HomeBody story={story} />,
});

function HomeBody({
  story: { counts, dataset, editions, changes },
}: {
  readonly story: HomeStory;
}): JSX.Element {
  const figures = [
    { path: "/pilots", count: counts.pilots, label: "pilots" },
    { path: "/edities", count: counts.editions, label: "edities" },
    { path: "/moties", count: counts.motions, label: "moties" },
    { path: "/partners", count: counts.partners, label: "partners" },
    { path: "/programmas", count: counts.programmes, label: "programma’s" },
  ] as const;
  const [latest] = editions;
  return (
    <>
      <div class="oogst-opening">
        <Heading level={1}>Wat kwam er van al die pilots?</Heading>
        <Paragraph lead>
          Gemeenten proberen beleid eerst uit in een pilot. Oogst leest wat zij daar zelf over drukken en laat
          bij elke waarde zien waar die staat.
        </Paragraph>
        <SearchForm query="" />
        <ul class="oogst-chips" aria-label="Voorbeelden van vragen">
          {questions.map((question) => (
            <li key={question}>
              <a class="oogst-chip" href={searchPath(question)}>
                {question}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <Heading level={2}>Wat er is</Heading>
      <ul class="oogst-figures">
        {figures.map(({ path, count, label }) => (
          <li key={path}>
            <a href={path}>
              <strong>{numberInWords(count)}</strong> {label}
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
        <Changes changes={changes} />
      )}
      {latest && (
        <Paragraph>
          Alle wijzigingen staan bij <Link to={pathOf("Edition", latest.key)}>{latest.title}</Link>.
        </Paragraph>
      )}
    </>
  );
}
