import { differenceOf } from "../../../read/difference.ts";
import type { Part } from "../../parts/text.tsx";

/** A stretch of a text, and whether the text before it lacks these words, or the text after it. */
export interface MarkedStretch {
  readonly text: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
}

/** For each UTF-16 unit of a text whether it differs from another text, that came before or after it. */
function differs(text: string, other: string | null, isBefore: boolean): boolean[] {
  if (other === null) return Array.from({ length: text.length }, () => false);
  const stretches = isBefore ? differenceOf(other, text) : differenceOf(text, other);
  const own = isBefore ? "ADDED" : "REMOVED";
  return stretches
    .filter(({ kind }) => kind === "SAME" || kind === own)
    .flatMap((stretch) => Array.from(stretch.text.split(""), () => stretch.kind === own));
}

/**
 * A text in stretches, whole and in order: what is new since the edition before it, and what is gone in the one after.
 * Where that edition says nothing (null) there is nothing to compare with.
 */
export function markWords(text: string, before: string | null, after: string | null): MarkedStretch[] {
  const [isNew, isGone] = [differs(text, before, true), differs(text, after, false)];
  const stretches: MarkedStretch[] = [];
  let start = 0;
  for (let place = 1; place <= text.length; place++) {
    if (place < text.length && isNew[place] === isNew[start] && isGone[place] === isGone[start]) continue;
    const marks = { isNew: isNew[start] ?? false, isGone: isGone[start] ?? false };
    stretches.push({ text: text.slice(start, place), ...marks });
    start = place;
  }
  return stretches;
}

/** Text as a document has it, with the words marked that are new since the edition before, or gone in the one after. */
export const MarkedText: Part<{ text: string; before: string | null; after: string | null }> = ({
  text,
  before,
  after,
}) => (
  <p class="nl-paragraph oogst-printed">
    {markWords(text, before, after).map((stretch, place) => (
      <Stretch key={place} stretch={stretch} />
    ))}
  </p>
);

const Stretch: Part<{ stretch: MarkedStretch }> = ({ stretch: { text, isNew, isGone } }) => {
  if (text.trim() === "") return <>{text}</>;
  const gone = isGone ? <del class="oogst-gone">{text}</del> : <>{text}</>;
  return isNew ? <ins class="oogst-new">{gone}</ins> : gone;
};
