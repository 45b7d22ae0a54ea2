import { countEach } from "../../domain/count-each.ts";
import { beginsAnswer } from "../value-openings.ts";
import { fold } from "./printed-words.ts";

const fewestLabels = 3;
/** Labels come as often as there are pilots; in some of them a label is left out. */
const mostly = 0.7;
const longestLabel = 120;
const box = /[☐☑☒✓✔]/u;

/**
 * Tells the texts that come back in a document as its labels do: a dozen of them equally often. Values that come back do so
 * by chance, each less often.
 * @param texts what its cells and lines say, each as often as it is there
 */
export function usualTexts(texts: readonly string[]): (text: string) => boolean {
  const counts = countEach(
    texts
      .filter(canBeLabel)
      .map(fold)
      .filter((words) => words !== ""),
  );
  const levels = [...Map.groupBy(counts.values(), (count) => count)]
    .filter(([count, same]) => count > 1 && same.length >= fewestLabels)
    .map(([count, same]) => ({ count, worth: count * same.length }));
  const { count } = levels.reduce((best, each) => (each.worth > best.worth ? each : best), {
    count: Infinity,
    worth: 0,
  });
  return (text) => canBeLabel(text) && (counts.get(fold(text)) ?? 0) >= count * mostly;
}

const canBeLabel = (text: string): boolean =>
  text.length <= longestLabel &&
  !box.test(text) &&
  (!beginsAnswer(text) || /^(?:begin|eind)\W*$/iu.test(text));
