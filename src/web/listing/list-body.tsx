import type { ComponentChildren, JSX } from "preact";
import { Heading } from "../parts/text.tsx";
import { Chips } from "./chosen-chips.tsx";
import { canNarrow, FilterPanel, hitsId, panelId } from "./filter-panel.tsx";
import { hrefOf, withoutValue } from "./list-address.ts";
import type { ListView } from "./list-view.ts";
import { PageNumbers } from "./page-numbers.tsx";

interface ListBodyProps {
  readonly view: ListView;
  /** How many there are, in words: "12 moties". */
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A list with all that serves it: how many, what narrows it, its orders, letters and pages. */
export function ListBody({ view, heading, children }: ListBodyProps): JSX.Element {
  const { address, chosen, sorts, letters, page, pages } = view;
  const narrows = canNarrow(view);
  const chips = chosen.map(({ name, value, words }) => ({
    words,
    without: hrefOf(withoutValue(address, name, value)),
  }));
  return (
    <div class={narrows ? "oogst-results" : undefined}>
      <section aria-labelledby={hitsId}>
        {narrows && <OpenPanel chosen={chosen.length} />}
        <Heading level={2} id={hitsId}>
          {heading}
          {pages > 1 && `, pagina ${page} van ${pages}`}
        </Heading>
        {chips.length > 0 && <Chips chips={chips} />}
        {sorts.length > 1 && view.total > 1 && <Sorts sorts={sorts} />}
        {pages > 1 && letters.length > 1 && <Letters letters={letters} />}
        {children}
        <PageNumbers address={address} page={page} pages={pages} />
      </section>
      {narrows && <FilterPanel narrowing={view} />}
    </div>
  );
}

/** On a small screen the filters stand behind this, above the hits. */
export const OpenPanel = ({ chosen }: { readonly chosen: number }): JSX.Element => (
  <p class="oogst-panel-button">
    <a class="nl-button nl-button--secondary" href={`#${panelId}`}>
      {chosen === 0 ? "Verfijnen" : `Verfijnen (${chosen} gekozen)`}
    </a>
  </p>
);

const Sorts = ({ sorts }: Pick<ListView, "sorts">): JSX.Element => (
  <nav class="oogst-sorts" aria-label="Volgorde">
    <span>Volgorde:</span>
    <ul class="oogst-inline-list">
      {sorts.map(({ label, href, isCurrent }) => (
        <li key={label}>
          <a class="nl-link" href={href} rel="nofollow" aria-current={isCurrent ? "true" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Letters = ({ letters }: Pick<ListView, "letters">): JSX.Element => (
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
