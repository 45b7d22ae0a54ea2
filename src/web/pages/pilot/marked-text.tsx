import type { JSX } from "preact";
import { markWords, type MarkedStretch } from "../../parts/marked-words.ts";

/** Text as a document has it, with the words marked that are new since the edition before, or gone in the one after. */
export const MarkedText = ({
  text,
  before,
  after,
}: {
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}): JSX.Element => (
  <p class="nl-paragraph oogst-printed">
    {markWords(text, before, after).map((stretch, place) => (
      <Stretch key={place} stretch={stretch} />
    ))}
  </p>
);

function Stretch({ stretch: { text, isNew, isGone } }: { readonly stretch: MarkedStretch }): JSX.Element {
  if (text.trim() === "") return <>{text}</>;
  const gone = isGone ? <del class="oogst-gone">{text}</del> : <>{text}</>;
  return isNew ? <ins class="oogst-new">{gone}</ins> : gone;
}
