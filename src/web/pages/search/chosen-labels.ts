import { labelOfValue } from "../../../search/filter-labels.ts";
import type { GraphNames } from "../../../search/query/graph-names.ts";
import { fieldOf, labelOfChoice, type Chosen } from "./choices.ts";
import type { SearchAnswer } from "./search-answer.ts";

/** What was chosen, in the words that readers see: "Programma: 7. Inwoners". */
export const labelChosen = (chosen: Chosen, names: GraphNames): SearchAnswer["chosen"] =>
  Object.entries(chosen).flatMap(([choice, values]) =>
    values.map((value) => ({
      choice,
      value,
      words: `${labelOfChoice(choice)}: ${labelOfValue(fieldOf(choice), value, names)}`,
    })),
  );
