import { type ListAddress, withOnly } from "../listing/list-view.ts";
import type { Part } from "./text.tsx";

/** What an address asks besides, in a form that asks it too. */
export const Kept: Part<{ asked: ListAddress["asked"] }> = ({ asked }) => (
  <>
    {asked.map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))}
  </>
);

/** The search box: a form that works by itself, and that the script gives suggestions. */
export const SearchForm: Part<{
  query: string;
  /** What was chosen beside the question, and stays so. */
  kept?: ListAddress["asked"];
  small?: boolean;
}> = ({ query, kept = [], small = false }) => (
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

/** How a choice is asked for by what it is of: with its label above it or not, and what the button says. */
const choices = {
  municipality: {
    look: "oogst-chooser",
    button: "nl-button nl-button--primary",
    words: "Kies",
    isLabelled: false,
  },
  order: { look: "oogst-sorts", button: "nl-button nl-button--secondary", words: "Kies", isLabelled: true },
  addition: {
    look: "oogst-filters",
    button: "nl-button nl-button--primary",
    words: "Zet erbij",
    isLabelled: true,
  },
} as const;

/** Sets one value of an address, and keeps all else that it asks. It works without JavaScript. */
export const ChooseOne: Part<{
  address: ListAddress;
  name: string;
  label: string;
  /** The values with their words; "" takes the value away. */
  options: readonly (readonly [value: string, words: string])[];
  kind: keyof typeof choices;
}> = ({ address: { path, asked }, name, label, options, kind }) => {
  const chosen = asked.find(([own]) => own === name)?.[1] ?? "";
  const { look, button, words: pressed, isLabelled } = choices[kind];
  return (
    <form class={look} action={path} aria-label={`${label} kiezen`}>
      {isLabelled && <label for={name}>{label}:</label>}
      <select
        class="utrecht-textbox"
        id={isLabelled ? name : undefined}
        aria-label={isLabelled ? undefined : label}
        name={name}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
      <Kept asked={withOnly({ path, asked }, name, null).asked} />
      <button class={button} type="submit">
        {pressed}
      </button>
    </form>
  );
};
