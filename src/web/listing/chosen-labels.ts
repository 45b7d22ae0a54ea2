import { labelled, labelOfValue } from "../../search/filter-labels.ts";
import type { GraphNames } from "../../search/query/graph-names.ts";
import { fieldOf, labelOfChoice, type Chosen } from "./choices.ts";
import type { ChosenValue } from "./list-view.ts";

/** What was chosen, in the words that readers see: "Programma: 7. Inwoners". */
export const labelChosen = (chosen: Chosen, names: GraphNames): ChosenValue[] =>
  Object.entries(chosen).flatMap(([name, values]) =>
    values.map((value) => ({
      name,
      value,
      words: labelled(labelOfChoice(name), labelOfValue(fieldOf(name), value, names)),
    })),
  );
