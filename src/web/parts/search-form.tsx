import type { JSX } from "preact";
import type { Chosen } from "../listing/choices.ts";

/** The search box: a form that works by itself, and that the script gives suggestions. */
export function SearchForm({
  query,
  chosen = {},
  small = false,
}: {
  readonly query: string;
  /** What was chosen beside the question, and stays so. */
  readonly chosen?: Chosen;
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
        {Object.entries(chosen).flatMap(([choice, values]) =>
          (values ?? []).map((value) => (
            <input key={`${choice} ${value}`} type="hidden" name={choice} value={value} />
          )),
        )}
      </form>
    </search>
  );
}
