import type { JSX } from "preact";

/** One choice that narrows a list: by its name in the address. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  /** The values there are, with their words and how many of the list have them. */
  readonly options: readonly { readonly value: string; readonly words: string; readonly count: number }[];
  /** What is chosen; "" for all. */
  readonly chosen: string;
}

/** A form that narrows a list; the address holds all of it. A filter with one value narrows nothing, and is left out. */
export function FilterForm({
  path,
  filters,
}: {
  readonly path: string;
  readonly filters: readonly Filter[];
}): JSX.Element | null {
  const open = filters.filter(({ options, chosen }) => options.length > 1 || chosen !== "");
  if (open.length === 0) return null;
  return (
    <form class="oogst-filters" action={path} aria-label="Lijst verfijnen">
      {open.map(({ name, label, options, chosen }) => (
        <p key={name} class="oogst-filters__item">
          <label for={`kies-${name}`}>{label}</label>
          <select class="utrecht-textbox" id={`kies-${name}`} name={name}>
            <option value="" selected={chosen === ""}>
              alle
            </option>
            {options.map(({ value, words, count }) => (
              <option key={value} value={value} selected={chosen === value}>
                {words} ({count})
              </option>
            ))}
          </select>
        </p>
      ))}
      <button class="nl-button nl-button--primary" type="submit">
        Toon
      </button>
      {open.some(({ chosen }) => chosen !== "") && (
        <a class="nl-link" href={path}>
          Toon alles
        </a>
      )}
    </form>
  );
}
