import {
  askedPath,
  type SearchAnswer,
  type SearchRequest,
  withoutChoice,
  withoutWords,
} from "./search-request.ts";
import { type Chip, Chips } from "../../listing/list-body.tsx";
import { Link, type Part } from "../../parts/text.tsx";

/** How the question was understood: chips that can be removed one by one. */
export const Understood: Part<{ asked: SearchRequest; answer: SearchAnswer }> = ({ asked, answer }) => {
  const chips = chipsOf(asked, answer);
  const { corrections, ignored } = answer;
  if (chips.length === 0) return null;
  return (
    <section class="oogst-understood" aria-labelledby="begrepen">
      <h2 class="nl-heading nl-heading--level-3" id="begrepen">
        Zo is uw vraag begrepen
      </h2>
      <Chips chips={chips} />
      {corrections.map(({ typed, read }) => (
        <p key={typed}>
          “{typed}” staat nergens; gezocht is naar “{read.join("” of “")}”.
        </p>
      ))}
      {ignored.length > 0 && (
        <p>
          Niet gebruikt, want het staat nergens of het is te veel:{" "}
          {ignored.map((word, index) => (
            <span key={word}>
              {index > 0 && ", "}
              <Link to={askedPath({ query: word, chosen: {} })} rel="nofollow">
                {word}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
};

function chipsOf(asked: SearchRequest, { filters, keywords, narrowing }: SearchAnswer): Chip[] {
  return [
    ...filters.map(({ words, phrase }) => ({ words, without: withoutWords(asked, phrase) })),
    ...keywords.map((keyword) => ({
      words: keyword.startsWith("-") ? `zonder ${keyword.slice(1)}` : `woord: ${keyword}`,
      without: withoutWords(asked, keyword),
    })),
    ...narrowing.chosen.map(({ name, value, words }) => ({
      words,
      without: withoutChoice(asked, name, value),
    })),
  ];
}
