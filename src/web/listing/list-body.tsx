import type { ComponentChildren, JSX } from "preact";
import type { DataLink } from "../data-addresses.ts";
import type { Page } from "../page/page.ts";
import { Heading, Paragraph, Link, type Part } from "../parts/text.tsx";
import { canNarrow, FilterPanel, hitsId, panelId } from "./filter-panel.tsx";
import { ChooseOne } from "../parts/forms.tsx";
import { Chips } from "../parts/lists.tsx";
import { atPage, hrefOf, type ListView, sortParameter, withOnly, withoutValue } from "./list-view.ts";
import { PageNumbers } from "./page-numbers.tsx";

/** What is chosen of a list, each with the way to take it away; nothing when nothing is. */
const ChosenChips: Part<Pick<ListView, "address" | "chosen">> = ({ address, chosen }) =>
  chosen.length === 0 ? null : (
    <Chips
      isTakenAway
      chips={chosen.map(({ name, value, words }) => ({
        words,
        to: hrefOf(withoutValue(address, name, value)),
      }))}
    />
  );

/** What is said where the search does not answer, which else counts. */
export const Uncounted = (): JSX.Element => (
  <Paragraph>Onze zoekmachine heeft een storing. Daarom staan er nu geen aantallen bij de filters.</Paragraph>
);

/** As many orders stand beside one another. */
const MOST_LINKS = 6;

interface ListBodyProps {
  readonly view: ListView;
  /** Whether what is chosen is told elsewhere on the page. */
  readonly toldChosen?: boolean;
  /** How many there are, in words: "12 moties". */
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** The page of a list, as its address narrows and orders it. */
export const pageOfList = ({
  title,
  about,
  data,
  intro,
  isChosen = true,
  ...list
}: ListBodyProps & {
  readonly title: string;
  /** What the list is of, in a sentence. */
  readonly about: string;
  readonly data: readonly DataLink[];
  readonly intro?: ComponentChildren;
  /** Whether it can be narrowed to a municipality. */
  readonly isChosen?: boolean;
}): Page => {
  const { address, page, total } = list.view;
  return {
    path: hrefOf(atPage(address, page)),
    title,
    description: about,
    data,
    about: { "@type": "ItemList", name: title, numberOfItems: total },
    listed: page === 1 && address.asked.length === 0,
    ...(isChosen ? { chooser: address } : {}),
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{about}</Paragraph>
        {intro}
        <ListBody {...list} />
      </>
    ),
  };
};

/** A list with what narrows it beside it, as its address narrows and orders it. */
export const ListBody: Part<ListBodyProps> = ({ view, heading, toldChosen = false, children }) => {
  const { address, chosen, sorts, letters, page, pages } = view;
  const narrows = canNarrow(view);
  return (
    <div class={narrows ? "oogst-results" : undefined}>
      <section aria-labelledby={hitsId}>
        {narrows && <OpenPanel chosen={chosen.length} />}
        <Heading level={2} id={hitsId}>
          {heading}
          {pages > 1 && `, pagina ${page} van ${pages}`}
        </Heading>
        {!toldChosen && <ChosenChips address={address} chosen={chosen} />}
        {!toldChosen && chosen.length > 0 && view.total === 0 && (
          <Paragraph>
            Niets past bij wat u koos. Haal er iets van weg, of{" "}
            <Link to={address.path}>begin bij de hele lijst</Link>.
          </Paragraph>
        )}
        {sorts.length > 1 && view.total > 1 && <Sorts address={address} sorts={sorts} />}
        {pages > 1 && letters.length > 1 && <Letters letters={letters} />}
        {children}
        <PageNumbers address={address} page={page} pages={pages} />
      </section>
      {narrows && <FilterPanel narrowing={view} />}
    </div>
  );
};

/** On a small screen the filters stand behind this, above the hits. */
const OpenPanel: Part<{ chosen: number }> = ({ chosen }) => (
  <p class="oogst-panel-button">
    <a class="nl-button nl-button--secondary" href={`#${panelId}`}>
      {chosen === 0 ? "Filters" : `Filters (${chosen} gekozen)`}
    </a>
  </p>
);

/** The ways in which a list can be ordered; many of them stand in a box to choose from. */
const Sorts: Part<Pick<ListView, "address" | "sorts">> = ({ address, sorts }) =>
  sorts.length > MOST_LINKS ? (
    <ChooseOne
      kind="order"
      address={address}
      name={sortParameter}
      label="Volgorde"
      options={sorts.map(({ name, label }) => [name ?? "", label])}
    />
  ) : (
    <nav class="oogst-sorts" aria-label="Volgorde">
      <span>Volgorde:</span>
      <ul class="oogst-inline-list">
        {sorts.map(({ label, name, isCurrent }) => (
          <li key={label}>
            <Link
              to={hrefOf(withOnly(address, sortParameter, name))}
              rel="nofollow"
              aria-current={isCurrent ? "true" : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );

const Letters: Part<Pick<ListView, "letters">> = ({ letters }) => (
  <nav class="oogst-letters" aria-label="Op letter">
    <ul>
      {letters.map(({ letter, href }) => (
        <li key={letter}>
          <a class="oogst-page" href={href}>
            {letter}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
