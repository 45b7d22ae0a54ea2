import type { Alternative, EngineQuery, Term } from "../engine.ts";
import { phraseWords, quoted } from "./words.ts";

/** One way to meet a question, and what a hit that does so is worth: the first of them are then reckoned, see `fitnessOf`. */
export type Way = { readonly q: string; readonly weight: number };

/** Meilisearch has no "or": each combination of alternatives is a query of its own, the most telling first. */
const maxWays = 48;
/** A pilot that is called by its name comes before all others. */
const nameWorth = 10;
const maxNames = 4;
/** The least of the terms of a question, against all of them. */
const fewWorth = 0.4;
/** Who has all that was asked comes before who has part of it. */
const partWorth = 0.3;

/** Who holds a word, or has to do with it as a topic, is nearly always all who are found: its kin is indexed with each word. */
const byReach = (alternatives: Term["alternatives"]): Term["alternatives"] => {
  const isTopic = ({ key }: Alternative): boolean => key.startsWith("%");
  const [first, ...others] = alternatives;
  return [
    ...(first === undefined ? [] : [first]),
    ...others.filter(isTopic),
    ...others.filter((each) => !isTopic(each)),
  ];
};

const waysOfTerm = ({ alternatives, together, scattered }: Term): Way[] => [
  ...byReach(alternatives).map(({ key, worth }) => ({ q: quoted([key]), weight: worth })),
  ...(together.length > 1 ? [{ q: quoted(together), weight: 0.5 }] : []),
  ...crossed(scattered).map((keys) => ({ q: keys.map((key) => quoted([key])).join(" "), weight: 0.3 })),
];

/** Each choice of one key a group. */
const crossed = (groups: readonly (readonly string[])[]): string[][] =>
  groups.length === 0
    ? []
    : groups
        .reduce<string[][]>(
          (choices, group) => choices.flatMap((choice) => group.map((key) => [...choice, key])),
          [[]],
        )
        .slice(0, maxWays);

/** Combinations of one way a term, those of the first ways first. */
function combine(terms: readonly Term[]): Way[] {
  let ways = [{ q: "", weight: 1, place: 0 }];
  for (const term of terms) {
    const own = waysOfTerm(term);
    ways = ways
      .flatMap(({ q, weight, place }) =>
        own.map((way, at) => ({
          q: `${q} ${way.q}`,
          weight: Math.min(weight, way.weight),
          place: place + at,
        })),
      )
      .toSorted((a, b) => a.place - b.place || b.weight - a.weight)
      .slice(0, maxWays);
  }
  return ways;
}

/** Each choice of as many terms as must be met, what lacks the least telling first. */
function choicesOf(terms: readonly Term[], minimum: number): (readonly Term[])[] {
  const telling = terms.toSorted((a, b) => b.weight - a.weight);
  let choices: Term[][] = [[]];
  for (const [index, term] of telling.entries()) {
    const left = telling.length - index - 1;
    choices = choices.flatMap((choice) => [
      ...(choice.length < minimum ? [[...choice, term]] : []),
      ...(choice.length + left >= minimum ? [choice] : []),
    ]);
    choices = choices.slice(0, maxWays);
  }
  return choices;
}

/** Larger choices than must be met, each a query more. */
const maxFuller = 8;

/** Who meets more than must be met comes first, as on PostgreSQL: the fullest choices first. */
function fullerChoices(terms: readonly Term[], minimum: number): (readonly Term[])[] {
  const sizes = Array.from({ length: terms.length - minimum }, (_, fewer) => terms.length - fewer);
  return sizes.flatMap((size) => choicesOf(terms, size)).slice(0, maxFuller);
}

const weighTerms = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** The queries whose hits, put together, answer a question. */
export function waysToMeet(query: EngineQuery): Way[] {
  // Nothing says "not both": who lacks the one, and who lacks the other.
  const lacking = crossed(query.excludedTogether).map((keys) =>
    keys.map((key) => `-${quoted([key])}`).join(" "),
  );
  const ways = waysToMeetAll(query);
  return lacking.length === 0
    ? ways
    : ways.flatMap((way) => lacking.map((denied) => ({ ...way, q: `${way.q} ${denied}`.trim() })));
}

function waysToMeetAll(query: EngineQuery): Way[] {
  const { whole } = query;
  if (whole.length === 0) return waysToMeetTerms(query);
  return [
    ...waysToMeetTerms({ ...query, terms: whole, minimum: whole.length }),
    ...waysToMeetTerms(query).map((way) => ({ ...way, weight: way.weight * partWorth })),
  ];
}

function waysToMeetTerms({ terms, minimum, phrases, excluded, names }: EngineQuery): Way[] {
  const choices = minimum < terms.length ? choicesOf(terms, minimum) : [terms];
  const required = phrases.map((phrase) => quoted(phraseWords(phrase))).join(" ");
  const denied = excluded.map((phrase) => `-${quoted(phraseWords(phrase))}`).join(" ");
  const text = (...parts: string[]): string =>
    [...parts, required, denied].join(" ").replaceAll(/\s+/g, " ").trim();
  const mostEach = Math.max(1, Math.floor(maxWays / choices.length));
  const whole = weighTerms(terms);
  /** What meeting some of the terms is worth against meeting all. */
  const shareOf = (choice: readonly Term[]): number =>
    whole === 0 ? 1 : fewWorth + (1 - fewWorth) * (weighTerms(choice) / whole);
  const fuller = fullerChoices(terms, minimum).map((choice) => ({
    q: text(combine(choice)[0]?.q ?? ""),
    weight: shareOf(choice),
  }));
  const least = choices.flatMap((choice) => {
    const ways = combine(choice).slice(0, mostEach);
    const called = names.slice(0, maxNames).map((name) => ({
      q: text(ways[0]?.q ?? "", quoted([name])),
      weight: nameWorth,
    }));
    return [...called, ...ways.map(({ q, weight }) => ({ q: text(q), weight: weight * shareOf(choice) }))];
  });
  return [...fuller, ...least];
}
