import type { JSX } from "preact";
import { labelOfChoice } from "./choices.ts";
import type { SearchAnswer } from "./search-answer.ts";
import { numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { withChoice } from "./search-request.ts";
import type { SearchRequest } from "./search-request.ts";

/** As many values of a facet are shown. */
const MOST_VALUES = 12;

/** What the hits can be narrowed by, each value with how many hits have it. */
export function Facets({
  asked,
  facets,
  totalCount,
}: {
  readonly asked: SearchRequest;
  readonly facets: SearchAnswer["facets"];
  readonly totalCount: number;
}): JSX.Element {
  const open = facets
    .map(({ choice, values }) => ({
      choice,
      values: values
        // What every hit has narrows nothing; what was chosen already stands with the question.
        .filter(({ value, count }) => count < totalCount && !asked.chosen[choice]?.includes(value))
        .slice(0, MOST_VALUES),
    }))
    .filter(({ values }) => values.length > 0);
  return (
    <nav class="oogst-facets" aria-label="Treffers verfijnen">
      {open.length > 0 && <h2 class="nl-heading nl-heading--level-3">Verfijnen</h2>}
      {open.map(({ choice, values }, index) => (
        <details key={choice} class="oogst-facet" open={index < 3}>
          <summary>{labelOfChoice(choice)}</summary>
          <ul>
            {values.map(({ value, label, count }) => (
              <li key={value}>
                <a class="nl-link" href={withChoice(asked, choice, value)} rel="nofollow">
                  {sentence(label)} <span class="oogst-count">{numberInWords(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
