import type { Analyser, Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { editionsAsked, mostAsked } from "./asked-of.ts";
import { asksForMany, asksForPlace, asksWhether, narrowingIn, unreadIn } from "./asks-for.ts";
import { borneBy } from "./bearing.ts";
import { calledNames, namesIn, type NameSpan } from "./called-names.ts";
import { aspects } from "./concepts.ts";
import { conceptReferences, shownReferences } from "./wordings.ts";
import { joinVerbs } from "./separable-verbs.ts";
import { joinLetters, partPilots, partUn, spellShared } from "./spelled-words.ts";
import type { FilterField } from "./filter.ts";
import { allPilots, distinctFilters, filtersOf, textOf } from "./filters-of.ts";
import { choosePhrases, isPilot, touches } from "./choose-phrases.ts";
import { printedDaysIn } from "./calendar.ts";
import { createFinder, type Found } from "./find-references.ts";
import { referencesTo, type GraphNames } from "./graph-names.ts";
import { eitherFrom, eitherIn, listedIn } from "./joined-words.ts";
import { createFindMotions } from "./motion-numbers.ts";
import { papersNamed, saidAside } from "./said-aside.ts";
import { findDenied } from "./negation.ts";
import { isNegator, spreadDenial } from "./negators.ts";
import { createFindUnknown } from "./unknown-names.ts";
import type { Words } from "./pattern.ts";
import { placeForms } from "./places.ts";
import type { Question } from "./question.ts";
import { nameYears } from "./relative-years.ts";
import { joinNumbers } from "./split-numbers.ts";
import { splitSegments } from "./segments.ts";

/**
 * @param today ISO date, by which "dit jaar" is known
 * @param isKey whether the index holds a key: that of a pilot's whole name, or of a number
 */
export type UnderstandQuestion = (text: string, today: string, isKey?: (key: string) => boolean) => Question;

/**
 * Makes the function that understands questions about a graph with these names.
 * @param isKnown whether a word is Dutch, or one of the index: such a word is never taken for a typing error.
 */
export function createUnderstanding(
  analyser: Analyser,
  names: GraphNames,
  isKnown: (word: string) => boolean,
): UnderstandQuestion {
  const asked = conceptReferences(analyser);
  const meaning = new Set(
    asked.flatMap(({ pattern }) =>
      pattern.elements.flatMap((element) => ("slot" in element ? [] : [...element.keys, ...element.forms])),
    ),
  );
  const isThing = ({ surface }: Token): boolean => !analyser.isVerb(surface);
  const isMeant = (key: string): boolean => meaning.has(key);
  const respell = (tokens: readonly Token[], text: string): Token[] => {
    const whole = spellShared(tokens, text, analyser, isKnown);
    const lettered = partPilots(joinLetters(whole, text, analyser), analyser, isKnown, isMeant);
    return partUn(joinVerbs(lettered, text, analyser, isMeant), analyser, isMeant);
  };
  const shown = shownReferences((text) => respell(analyser.tokens(text), text));
  const findReferences = createFinder(
    [...asked, ...shown, ...referencesTo(names, analyser, isKnown)],
    isKnown,
  );
  const findMotions = createFindMotions(names);
  const findUnknown = createFindUnknown(names, analyser);
  const isAspect = wordsOf(aspects, analyser);
  const isComparison = wordsOf([...wordSet("comparing")].join(" "), analyser);
  const isPaper = wordsOf([...wordSet("numbered")].join(" "), analyser);
  // With one municipality its name says nothing.
  const [only] = names.municipalities.length === 1 ? names.municipalities : [];
  const isPlace = wordsOf(only === undefined ? "" : placeForms(only.name).join(" "), analyser);

  return (text, today, isKey = () => false) => {
    const segments = splitSegments(text);
    const printed = { tokens: analyser.tokens(segments.plain), text: segments.plain };
    const dated = nameYears(joinNumbers(printed, isKey), segments.plain, today);
    const parted = respell(dated, segments.plain).map((token) =>
      isPlace(token) ? { ...token, optional: true } : token,
    );
    const tokens = spreadDenial(
      parted,
      segments.plain,
      ({ key, surface }) => isMeant(key) || isMeant(surface),
    );
    const words: Words = { tokens, text: segments.plain };
    const spans = namesIn(tokens, isKey);
    const motions = findMotions(words);
    const chosen = choosePhrases(
      [
        ...findReferences(words),
        ...motions,
        ...findUnknown(words).filter(({ match }) => !touches(match, spans)),
      ],
      spans,
      tokens,
    );
    const called = spans.filter((span) => !isTaken(span, chosen));
    const isCalled = (token: Token): boolean => called.some((span) => span.words.includes(token));
    const hasNumber = motions.length > 0 || tokens.some(({ kind }) => kind === "identifier");
    const aside = saidAside(tokens, isKnown);
    const papers = papersNamed(tokens, isAspect);
    // "Werken" is what people do with pilots, "werk" is what some are about.
    const isHint = (token: Token): boolean =>
      !isCalled(token) &&
      (token.optional ||
        aside.has(token) ||
        (isAspect(token) && token.surface !== "werk" && !papers.has(token)) ||
        (hasNumber && isPaper(token)));
    const found = borneBy(chosen, tokens, (token) => !isHint(token) && !isNegator(token));

    const denied = findDenied({
      ...words,
      found,
      isHint,
      isCalled,
      isThing,
      isInfinitive: ({ surface }) => analyser.isInfinitive(surface),
      isAdjective: ({ surface }) => analyser.isAdjective(surface) || adjectives.has(surface),
      isAboutPilots: tokens.some(isPilot) || tokens[0]?.surface.startsWith("all") === true,
    });
    const taken = new Set([...found.flatMap(({ match }) => match.used), ...denied.by]);
    // A day that nothing begins or ends on stands in a text.
    const days = printedDaysIn(tokens, taken);
    const used = new Set([...taken, ...days.flatMap(({ indexes }) => indexes)]);
    const phrases = [...segments.phrases, ...days.map(({ printed: day }) => day)];
    const left = new Set(denied.words.flat());
    const rest = tokens.filter(
      (token, index) =>
        !used.has(index) && !token.stop && !left.has(token) && (isCalled(token) || !isNegator(token)),
    );
    const unread = unreadIn(tokens, segments.plain, used);
    const isUnread = (token: Token): boolean => unread.some(({ words }) => words.includes(token));
    const needed = rest.filter((token) => !isHint(token) && !isUnread(token));
    const asksMore =
      needed.length > 0 ||
      phrases.length > 0 ||
      denied.words.length > 0 ||
      found.some(({ reference: { onlyAlone, field } }) => !onlyAlone && field !== "municipalities");
    const kept = found.filter(
      (each) =>
        !(each.reference.onlyAlone && asksMore) &&
        !(needed.length > 0 && asksWhether(tokens) && properties.has(each.reference.field)),
    );
    const saidOf = (each: Found, index: number) => {
      const saidIn = editionsAsked(each, kept, tokens, (other) => denied.phrases.has(other));
      const most = each.reference.field === "order" ? mostAsked(each, tokens) : null;
      return {
        negated: denied.phrases.has(each),
        either: eitherFrom(kept, index, tokens),
        ...(saidIn.length === 0 ? {} : { saidIn }),
        ...(most === null ? {} : { most }),
      };
    };
    const read = distinctFilters(
      kept.flatMap((each, index) =>
        filtersOf(each, words, denied.contradicted.has(each), saidOf(each, index)),
      ),
    );
    // Who asks for some does not ask for all.
    const some = read.filter(({ field }) => field !== "pilots");
    const isBare = read.length === 0 && needed.length === 0 && phrases.length === 0 && left.size === 0;
    const narrowing = asksMore || some.length > 0 ? [] : narrowingIn(tokens, rest);
    const filters =
      some.length > 0
        ? some
        : isBare && asksForPlace(tokens, isPlace)
          ? [allPilots(text)]
          : read.filter(() => narrowing.length === 0);
    // A question of nothing but such words asks for the words themselves; "pilot" alone never does.
    const asked =
      asksMore || filters.length > 0
        ? [...needed, ...narrowing]
        : rest.filter((token) => !token.optional && !isUnread(token));
    // Who says only what is not asked for must be understood: all the rest would be the answer.
    const asksOnlyThat =
      needed.length + phrases.length === 0 &&
      some.every(({ field }) => field === "municipalities") &&
      denied.words.flat().every((token) => denied.acts.includes(token));
    const filterWords = tokens.filter((token, index) => used.has(index) && !token.stop);
    return {
      text,
      filters,
      keywords: asked,
      filterWords,
      names: calledNames(called, rest, isHint, isKnown),
      compares: tokens.some(isComparison),
      asksForMany: asksForMany(tokens) || denied.leavesOut,
      hints: [...rest.filter((token) => !asked.includes(token)), ...filterWords],
      phrases: tokensOf(phrases, analyser),
      excluded: tokensOf(segments.excluded, analyser),
      denied: denied.words,
      deniedActs: asksOnlyThat ? denied.acts : [],
      unheard: asksOnlyThat ? denied.unheard : [],
      near: motions.flatMap(({ match, near }) =>
        near === null || !found.some((each) => each.match === match)
          ? []
          : [{ typed: textOf(match, words), read: [near] }],
      ),
      either: eitherIn(tokens, asked).filter((pair) => !pair.some(isCalled)),
      listed: listedIn(tokens, segments.plain, asked),
      unread: unread.map(({ said }) => said),
    };
  };
}

const adjectives = wordSet("adjectives");

const tokensOf = (texts: readonly string[], analyser: Analyser): Token[][] =>
  texts.map((each) => analyser.tokens(each)).filter((tokens) => tokens.length > 0);

function wordsOf(text: string, analyser: Analyser): (token: Token) => boolean {
  const words = analyser.tokens(text);
  const keys = new Set(words.map(({ key }) => key));
  const forms = new Set(words.map(({ surface }) => surface));
  return ({ key, surface }) => keys.has(key) || forms.has(surface);
}

/** What "is de buurtbus geslaagd?" asks of one pilot: not which pilots are. */
const properties = new Set<string>([
  "verdicts",
  "statuses",
  "policyChanges",
  "financialConsequences",
  "signals",
] satisfies FilterField[]);
const isTaken = ({ from, to }: NameSpan, found: readonly Found[]): boolean =>
  found.some(({ match }) => match.used.some((index) => index >= from && index < to));
