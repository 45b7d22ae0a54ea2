import { type DataLink, isFeed, searchLinks } from "../../data-addresses.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { counted, numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { areSpread, PilotItem } from "../../parts/pilot-list.tsx";
import { type Chip, Chips, Files } from "../../parts/lists.tsx";
import { SearchForm } from "../../parts/forms.tsx";
import { addressOf, askedPath, type SearchRequest, withoutChoice, withoutWords } from "./search-request.ts";
import type { SearchAnswer } from "./ask-search.ts";
import { atPage, hrefOf, type ListView } from "../../listing/list-view.ts";
import { ListBody } from "../../listing/list-body.tsx";
import { parametersOf } from "../../listing/choices.ts";
import type { SearchStory, ShownHit } from "./read-search.ts";
import { orders, type OrderValue } from "../../../search/condition.ts";
import { labelled } from "../../../search/filter-labels.ts";

/** The search page: the hits with what was found in them, what to narrow them by, and how the question was read. */
export const searchPage = ({ asked, answer, hits }: SearchStory): Page => ({
  path: hrefOf(atPage(addressOf(asked), asked.page)),
  title: `Zoeken: ${asked.query}`,
  description: `${sentence(counted(answer.totalCount, "pilot"))} gevonden bij “${asked.query}”.`,
  data: dataOf(asked),
  listed: isListed(asked, answer),
  chooser: addressOf(asked),
  body: (
    <>
      <Heading level={1}>Zoeken</Heading>
      <p class="oogst-on-paper">Uw vraag: “{asked.query}”</p>
      <SearchForm query={asked.query} kept={addressOf({ ...asked, query: "" }).asked} />
      <Found asked={asked} answer={answer} hits={hits} />
    </>
  ),
});

/** The hits as data, in their order, and the feed of what changes in them. */
const dataOf = ({ query, chosen, order }: SearchRequest): readonly DataLink[] =>
  searchLinks(query, parametersOf(chosen), order === null ? null : orders[order].name);

/**
 * A question that finds something is worth listing. Choices can be combined without end, and a question that finds
 * nothing is words of anyone, which a search engine would show as ours.
 */
const isListed = ({ chosen, order, page }: SearchRequest, { totalCount }: SearchAnswer): boolean =>
  totalCount > 0 && page === 1 && order === null && Object.keys(chosen).length === 0;

const Found: Part<{ asked: SearchRequest; answer: SearchAnswer; hits: readonly ShownHit[] }> = ({
  asked,
  answer,
  hits,
}) => {
  const { totalCount, narrowing, pages, instead, degraded, most } = answer;
  const address = addressOf(asked);
  const sorts = sortsOf(asked);
  const spread = areSpread(hits.map(({ card }) => card));
  return (
    <>
      <Understood asked={asked} answer={answer} />
      {degraded && (
        <Paragraph>Onze zoekmachine heeft een storing. Dit vond een eenvoudiger manier van zoeken.</Paragraph>
      )}
      <Things answer={answer} />
      <ListBody
        view={{
          address,
          ...narrowing,
          total: totalCount,
          sorting: "",
          sorts,
          letters: [],
          page: asked.page,
          pages,
        }}
        heading={`${sentence(counted(totalCount, "pilot"))} gevonden`}
        toldChosen
      >
        {totalCount === 0 && <Instead instead={instead} />}
        <ol class="oogst-things">
          {hits.map((hit) => (
            <Hit key={hit.key} hit={hit} spread={spread} />
          ))}
        </ol>
        {most !== null && (
          <Paragraph>
            {asked.page === pages ? "Dit is de laatste pagina. " : ""}U bladert door de eerste{" "}
            {numberInWords(most)} treffers. Kies filters om er minder te zien, of haal alle{" "}
            {numberInWords(totalCount)} op: <Files links={dataOf(asked).filter((link) => !isFeed(link))} />.
          </Paragraph>
        )}
      </ListBody>
    </>
  );
};

/** The orders of hits; what a question says of it is the usual one. */
const sortsOf = ({ order }: SearchRequest): ListView["sorts"] => [
  { name: null, label: "wat het best past eerst", isCurrent: order === null },
  ...(Object.keys(orders) as OrderValue[]).map((each) => ({
    ...orders[each],
    isCurrent: each === order,
  })),
];

const Things: Part<{ answer: Pick<SearchAnswer, "things" | "leads"> }> = ({ answer: { things, leads } }) =>
  things.length + leads.length === 0 ? null : (
    <Chips
      label="Wat uw vraag noemt, en waar zij heen leidt"
      chips={[
        ...leads.map(({ label, path }) => ({ words: label, to: path })),
        ...things.map(({ label, what, path, municipality }) => ({
          words: `${label} (${[what, municipality].filter((part) => part !== null).join(" van ")})`,
          to: path,
        })),
      ]}
    />
  );

const Instead: Part<{ instead: readonly string[] }> = ({ instead }) => (
  <>
    <Paragraph>Geen pilot past hierbij. Neem een filter weg, of gebruik andere woorden.</Paragraph>
    {instead.length > 0 && (
      <>
        <Paragraph>Dit kan wel iets vinden:</Paragraph>
        <Chips chips={instead.map((words) => ({ words, to: askedPath({ query: words, chosen: {} }) }))} />
      </>
    )}
  </>
);

const Hit: Part<{
  hit: ShownHit;
  /** The hits are of more than one municipality. */
  spread: boolean;
}> = ({ hit: { card, highlights, alsoIn }, spread }) => (
  <PilotItem card={card} spread={spread}>
    {highlights.map(({ label, fragments }) => (
      <p key={label} class="oogst-hit__fragment">
        <span class="oogst-hit__field">{labelled(label, "")}</span>
        {fragments.map((pieces, index) => (
          <span key={index}>
            {index > 0 && " … "}
            {pieces.map(({ text, hit }, place) =>
              hit ? (
                <mark key={place} class="nl-mark">
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </span>
        ))}
      </p>
    ))}
    {alsoIn.length > 0 && (
      <p class="oogst-hit__fragment oogst-hit__field">Ook gevonden in: {alsoIn.map(bareLabel).join(", ")}</p>
    )}
  </PilotItem>
);

/** A question that is a label is no question among other labels. */
const bareLabel = (label: string): string => label.replace(/[?:]$/u, "");

/** How the question was understood: chips that can be removed one by one. */
const Understood: Part<{ asked: SearchRequest; answer: SearchAnswer }> = ({ asked, answer }) => {
  const chips = chipsOf(asked, answer);
  const { corrections, ignored } = answer;
  if (chips.length === 0) return null;
  return (
    <section class="oogst-understood" aria-labelledby="begrepen">
      <h2 class="nl-heading nl-heading--level-3" id="begrepen">
        Zo is uw vraag begrepen
      </h2>
      <Chips isTakenAway chips={chips} />
      {corrections.map(({ typed, read }) => (
        <p key={typed}>
          “{typed}” staat nergens; gezocht is naar “{read.join("” of “")}”.
        </p>
      ))}
      {ignored.length > 0 && (
        <p>
          Niet gebruikt, want het staat nergens of het is te veel:{" "}
          {ignored.map((word, index) => (
            <span key={word}>
              {index > 0 && ", "}
              <Link to={askedPath({ query: word, chosen: {} })} rel="nofollow">
                {word}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
};

const chipsOf = (asked: SearchRequest, { filters, keywords, narrowing }: SearchAnswer): Chip[] => [
  ...filters.map(({ words, phrase }) => ({ words, to: withoutWords(asked, phrase) })),
  ...keywords.map((keyword) => ({
    words: keyword.startsWith("-") ? `zonder ${keyword.slice(1)}` : `woord: ${keyword}`,
    to: withoutWords(asked, keyword),
  })),
  ...narrowing.chosen.map(({ name, value, words }) => ({
    words,
    to: withoutChoice(asked, name, value),
  })),
];
