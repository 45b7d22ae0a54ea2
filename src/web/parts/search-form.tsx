import type { JSX } from "preact";

/** The search box: a form that works by itself, and that the script gives suggestions. */
export function SearchForm({
  query,
  small = false,
}: {
  readonly query: string;
  readonly small?: boolean;
}): JSX.Element {
  return (
    <form class={small ? "oogst-search oogst-search--small" : "oogst-search"} action="/zoeken" role="search">
      <label class="oogst-search__label" for="zoek">
        Zoek in de pilots
      </label>
      <div class="utrecht-search-bar">
        <input
          class="utrecht-textbox utrecht-textbox--html-input utrecht-search-bar__input"
          id="zoek"
          name="q"
          type="search"
          value={query}
          maxLength={500}
          autocomplete="off"
          placeholder={small ? "Zoek een pilot, motie of partner" : "Bijvoorbeeld: welke pilots komen uit moties"}
          data-suggest="/zoeken/suggesties"
        />
        <button class="nl-button nl-button--primary" type="submit">
          Zoek
        </button>
      </div>
    </form>
  );
}
