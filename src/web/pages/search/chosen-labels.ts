import { facetsOf } from "../../../search/facets.ts";
import type { SearchService } from "../../../search/search-service.ts";
import { choices, type Choice, type Chosen } from "./choices.ts";
import type { SearchAnswer } from "./search-answer.ts";

type Names = Awaited<ReturnType<SearchService["names"]>>;

/** What was chosen, each value with the words that readers see; a value without any keeps its own. */
export const labelChosen = (chosen: Chosen, names: Names): SearchAnswer["chosen"] =>
  Object.entries(chosen).flatMap(([choice, values]) => {
    const { field, label } = choices[choice as Choice];
    return (values ?? []).map((value) => {
      const [facet] = facetsOf([{ field, value, count: 1 }], names);
      return { choice: choice as Choice, value, words: `${label}: ${facet?.values[0]?.label ?? value}` };
    });
  });
