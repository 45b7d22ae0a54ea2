import type { JSX } from "preact";
import type { ListAddress } from "../listing/list-view.ts";

/** What an address asks besides, in a form that asks it too. */
export const Kept = ({ asked }: { readonly asked: ListAddress["asked"] }): JSX.Element => (
  <>
    {asked.map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))}
  </>
);

/** The search box: a form that works by itself, and that the script gives suggestions. */
export function SearchForm({
  query,
  kept = [],
  small = false,
}: {
  readonly query: string;
  /** What was chosen beside the question, and stays so. */
  readonly kept?: ListAddress["asked"];
  readonly small?: boolean;
}): JSX.Element {
  return (
    <search class={small ? "oogst-search oogst-search--small" : "oogst-search"}>
      <form action="/zoeken">
        <label class={small ? "oogst-hidden" : "oogst-search__label"} for="zoek">
          Zoek in de pilots
        </label>
        <div class="utrecht-search-bar">
          <input
            class="utrecht-textbox utrecht-search-bar__input"
            id="zoek"
            name="q"
            type="search"
            value={query}
            maxLength={500}
            autocomplete="off"
            data-suggest="/zoeken/suggesties"
          />
          <button class="nl-button nl-button--primary" type="submit">
            Zoek
          </button>
        </div>
        <Kept asked={kept} />
      </form>
    </search>
  );
}
