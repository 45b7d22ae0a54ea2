import type { JSX } from "preact";

/** Something in words, and where a page is without it; null for what cannot be taken away. */
export interface Chip {
  readonly words: string;
  readonly without: string | null;
}

/** What a list was narrowed by, each to be taken away with one press. */
export const Chips = ({ chips }: { readonly chips: readonly Chip[] }): JSX.Element => (
  <ul class="oogst-chips">
    {chips.map(({ words, without }) => (
      <li key={words}>
        {without === null ? (
          <span class="oogst-chip">{words}</span>
        ) : (
          <a class="oogst-chip" href={without} rel="nofollow">
            {words}{" "}
            <span class="oogst-chip__cross" aria-hidden="true">
              ×
            </span>
            <span class="oogst-hidden">(haal weg)</span>
          </a>
        )}
      </li>
    ))}
  </ul>
);
