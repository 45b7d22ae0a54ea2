import type { Analyser, Token } from "../../dutch/analyser.ts";
import { aspects, concepts } from "./concepts.ts";
import type { Filter, FilterField } from "./filter.ts";
import { referencesTo, type GraphNames, type Reference } from "./graph-names.ts";
import { createFinder, type Found } from "./find-references.ts";
import { readPattern, type Match } from "./pattern.ts";
import { namesIn, type NameSpan } from "./called-names.ts";
import type { CalledName, Question } from "./question.ts";
import { nameYears } from "./relative-years.ts";
import { splitSegments } from "./segments.ts";

/**
 * @param today ISO date, by which "dit jaar" is known
 * @param isName whether a key is that of a pilot's whole name
 */
export type UnderstandQuestion = (text: string, today: string, isName?: (key: string) => boolean) => Question;

const negations = new Set(["niet", "geen", "zonder"]);

/**
 * Makes the function that understands questions about a graph with these names.
 * @param isKnown whether a word is Dutch, or one of the index: such a word is never taken for a typing error.
 */
export function createUnderstanding(
  analyser: Analyser,
  names: GraphNames,
  isKnown: (word: string) => boolean,
): UnderstandQuestion {
  const references: readonly Reference[] = [
    ...concepts.flatMap(({ field, value, phrases, onlyAlone }) =>
      phrases.map((phrase) => ({
        field,
        pattern: readPattern(phrase, analyser),
        values: (slot: string | null) => [value === "$" && slot !== null ? slot : value],
        onlyAlone: onlyAlone === true,
      })),
    ),
    ...referencesTo(names, analyser, isKnown),
  ];
  const findReferences = createFinder(references, isKnown);
  const aspectWords = analyser.tokens(aspects);
  const aspectKeys = new Set(aspectWords.map((token) => token.key));
  const aspectForms = new Set(aspectWords.map((token) => token.surface));
  const isAspect = (token: Token): boolean => aspectKeys.has(token.key) || aspectForms.has(token.surface);
  const motions = new Map<string, string>(
    names.motions.flatMap(({ number, slug }) =>
      number === null ? [] : [[`#${number.toLowerCase()}`, slug] as const],
    ),
  );
  const papers = new Set(analyser.tokens("motie raadsmotie memo raadsmemo nummer").map((token) => token.key));

  return (text, today, isName = () => false) => {
    const segments = splitSegments(text);
    const tokens = nameYears(analyser.tokens(segments.plain), segments.plain, today);
    const spans = namesIn(tokens, isName);
    const found = chooseFound(findReferences(tokens).filter(({ match }) => !isWithin(match, spans, tokens)));
    const used = new Set(
      found.flatMap(({ match }) => (isNegated(match, tokens) ? [match.from - 1, ...match.used] : match.used)),
    );
    const rest = tokens.filter((token, index) => !used.has(index) && !token.stop);
    const hasIdentifier = rest.some((token) => token.kind === "identifier");
    const called = spans.filter((span) => !isTaken(span, found));
    const isCalled = (token: Token): boolean => called.some(({ words }) => words.includes(token));
    const isHint = (token: Token): boolean =>
      !isCalled(token) && (token.optional || isAspect(token) || (hasIdentifier && papers.has(token.key)));

    const motionFilters = rest.flatMap((token): Filter[] => {
      const slug = token.kind === "identifier" ? motions.get(token.key) : undefined;
      return slug === undefined
        ? []
        : [{ field: "motions", value: slug, phrase: token.text, negated: false }];
    });
    const isFilter = (token: Token): boolean => token.kind === "identifier" && motions.has(token.key);
    const needed = rest.filter((token) => !isHint(token) && !isFilter(token));
    const names = needed.length > 0 || segments.phrases.length > 0 || motionFilters.length > 0;
    const isAnswer = ({ reference }: Found): boolean =>
      needed.length > 0 && asksWhether(tokens) && properties.has(reference.field);
    const kept = found.filter((each) => !(each.reference.onlyAlone && names) && !isAnswer(each));
    const filters = distinctFilters([
      ...kept.flatMap((each) => filtersOf(each, tokens, segments.plain)),
      ...motionFilters,
    ]);
    // A question of nothing but such words asks for the words themselves; "pilot" alone never does.
    const asked =
      needed.length > 0 || filters.length > 0 || segments.phrases.length > 0
        ? needed
        : rest.filter((token) => !token.optional);
    const filterWords = tokens.filter((token, index) => used.has(index) && !token.stop);
    return {
      text,
      filters,
      keywords: asked,
      filterWords,
      names: called.map((span) => calledName(span, rest, isHint, isKnown)),
      asksForMany: asksForMany(tokens),
      hints: [...rest.filter((token) => !asked.includes(token)), ...filterWords],
      phrases: segments.phrases
        .map((phrase) => analyser.tokens(phrase))
        .filter((phrase) => phrase.length > 0),
      excluded: segments.excluded
        .map((phrase) => analyser.tokens(phrase))
        .filter((phrase) => phrase.length > 0),
    };
  };
}

const isTaken = ({ from, to }: NameSpan, found: readonly Found[]): boolean =>
  found.some(({ match }) => match.used.some((index) => index >= from && index < to));

/** Whether a phrase shares a word with a pilot's name that is as long: names win. */
const isWithin = (match: Match, spans: readonly NameSpan[], tokens: readonly Token[]): boolean =>
  spans.some(
    ({ from, to }) =>
      match.used.some((index) => index >= from && index < to) &&
      match.used.filter((index) => tokens[index]?.stop === false).length <=
        tokens.slice(from, to).filter(({ stop }) => !stop).length,
  );

function calledName(
  { key, words }: NameSpan,
  rest: readonly Token[],
  isHint: (token: Token) => boolean,
  isKnown: (word: string) => boolean,
): CalledName {
  const telling = words.filter(({ stop, optional }) => !stop && !optional);
  const alone = rest.every((token) => words.includes(token) || isHint(token));
  const [word] = telling.length === 1 ? telling : [];
  const mayBeWord =
    word !== undefined && isKnown(word.text) && word.parts.length === 0 && !isAbbreviation(word.text);
  return { key, words, sure: alone || !mayBeWord };
}

const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

const many = new Set(["alle", "welke"]);

/** "Welke pilots …", "pilots die …", "zijn er …": which there are, and not how one of them fares. */
const asksForMany = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      (token.optional && token.surface !== token.key) ||
      (token.surface === "er" && ["is", "zijn"].includes(tokens[index - 1]?.surface ?? "")) ||
      (many.has(token.surface) && tokens[index + 1]?.optional === true),
  );

/** What "is de buurtbus geslaagd?" asks of one pilot: not which pilots are. */
const properties = new Set<string>([
  "verdicts",
  "statuses",
  "policyChanges",
  "financialConsequences",
  "signals",
] satisfies FilterField[]);
const asking = new Set(["is", "was", "loopt", "wordt", "werd", "heeft", "had", "gaat", "ging", "komt"]);

/** Whether it asks for yes or no of one thing; "is er een …" asks for things that there are. */
const asksWhether = ([first, second]: readonly Token[]): boolean =>
  asking.has(first?.surface ?? "") && second?.surface !== "er";

/** The phrases that say most, none sharing a word with another. */
function chooseFound(found: readonly Found[]): Found[] {
  const used = new Set<number>();
  const chosen: Found[] = [];
  for (const each of [...found].sort((a, b) => b.match.weight - a.match.weight)) {
    if (each.match.used.some((index) => used.has(index))) continue;
    for (const index of each.match.used) used.add(index);
    chosen.push(each);
  }
  return chosen.sort((a, b) => a.match.from - b.match.from);
}

const isNegated = (match: Match, tokens: readonly Token[]): boolean =>
  negations.has(tokens[match.from - 1]?.surface ?? "");

const distinctFilters = (filters: readonly Filter[]): Filter[] =>
  [
    ...new Map(filters.toReversed().map((filter) => [`${filter.field} ${filter.value}`, filter])).values(),
  ].toReversed();

function filtersOf({ reference, match }: Found, tokens: readonly Token[], text: string): Filter[] {
  const negated = isNegated(match, tokens);
  const first = tokens[negated ? match.from - 1 : match.from];
  const last = tokens[match.to - 1];
  const phrase = text.slice(first?.start, last?.end);
  return reference.values(match.slot).map((value) => ({ field: reference.field, value, phrase, negated }));
}
