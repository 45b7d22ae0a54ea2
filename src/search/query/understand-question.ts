import type { Analyser, Token } from "../../dutch/analyser.ts";
import { borneBy } from "./bearing.ts";
import { calledNames, namesIn, type NameSpan } from "./called-names.ts";
import { aspects, pilotWords } from "./concepts.ts";
import { actions, conceptReferences, shownReferences } from "./wordings.ts";
import { joinVerbs } from "./separable-verbs.ts";
import { joinLetters, partPilots, partUn, spellShared } from "./spelled-words.ts";
import type { FilterField } from "./filter.ts";
import { allPilots, distinctFilters, filtersOf, textOf } from "./filters-of.ts";
import { choosePhrases, isPilot, touches } from "./choose-phrases.ts";
import { createFinder, type Found } from "./find-references.ts";
import { referencesTo, type GraphNames } from "./graph-names.ts";
import { createFindMotions } from "./motion-numbers.ts";
import { findDenied } from "./negation.ts";
import { verbs } from "./denied-scope.ts";
import { isNegator, joins, spreadDenial } from "./negators.ts";
import { createFindUnknown } from "./unknown-names.ts";
import type { Words } from "./pattern.ts";
import { placeForms } from "./places.ts";
import type { Question } from "./question.ts";
import { smallNumber } from "./period.ts";
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
  const isComparison = wordsOf(comparing, analyser);
  const isPaper = wordsOf(
    "motie raadsmotie memo raadsmemo raadsbrief brief nummer motienummer nr no",
    analyser,
  );
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
    // "Mijn moeder" is for whom it is asked.
    const kin = new Set(
      tokens.filter(({ key }, at) => kinship.has(key) && owning.has(tokens[at - 1]?.surface ?? "")),
    );
    // "Werken" is what people do with pilots, "werk" is what some are about.
    const isHint = (token: Token): boolean =>
      !isCalled(token) &&
      (token.optional ||
        kin.has(token) ||
        (isAspect(token) && token.surface !== "werk") ||
        (hasNumber && isPaper(token)));
    const found = borneBy(chosen, tokens, (token) => !isHint(token) && !isNegator(token));

    const denied = findDenied({
      ...words,
      found,
      isHint,
      isCalled,
      isThing,
      isInfinitive: ({ surface }) => analyser.isInfinitive(surface),
      isAboutPilots: tokens.some(isPilot) || tokens[0]?.surface.startsWith("all") === true,
    });
    const used = new Set([...found.flatMap(({ match }) => match.used), ...denied.by]);
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
      segments.phrases.length > 0 ||
      denied.words.length > 0 ||
      found.some(({ reference }) => !reference.onlyAlone);
    const kept = found.filter(
      (each) =>
        !(each.reference.onlyAlone && asksMore) &&
        !(needed.length > 0 && asksWhether(tokens) && properties.has(each.reference.field)),
    );
    const read = distinctFilters(
      kept.flatMap((each, index) =>
        filtersOf(each, words, denied.phrases.has(each), eitherFrom(kept, index, tokens)),
      ),
    );
    // Who asks for some does not ask for all.
    const some = read.filter(({ field }) => field !== "pilots");
    const isBare =
      read.length === 0 && needed.length === 0 && segments.phrases.length === 0 && left.size === 0;
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
      needed.length + segments.phrases.length + some.length === 0 &&
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
      phrases: tokensOf(segments.phrases, analyser),
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

const relatives = new Set(
  "die dat waarvan waarin waarbij waarmee waaraan waarover waarop waar wiens".split(" "),
);

/** What any pilot does. Keys of the analyser. */
const existing = new Set(
  "besta sta kom zie noem toon weet speel draai gebeur lopend uitvoering uitvoer uitgevoerd".split(" "),
);

/** Words behind "pilots die" or "pilots worden": whatever they ask for, it is not all pilots. */
function narrowingIn(tokens: readonly Token[], rest: readonly Token[]): Token[] {
  const from = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      (relatives.has(token.surface) || verbs.has(token.surface)) &&
      tokens.slice(0, at).some(isPilot),
  );
  return from < 0
    ? []
    : rest
        .filter((token) => !actions.has(token.key) && !existing.has(token.key))
        .filter((token) => !token.optional && tokens.indexOf(token) > from);
}

const owning = new Set("mijn mn m'n onze ons haar zijn jouw je uw".split(" "));
const kinship = new Set(
  "moeder vader zoon dochter broer zus oma opa man vrouw ouder kind kleinkind kleinzoon neef nicht tante oom".split(
    " ",
  ),
);

/** Whether a question is the name of the only municipality: all is of that. */
const asksForPlace = (tokens: readonly Token[], isPlace: (token: Token) => boolean): boolean =>
  tokens.some(isPlace) && tokens.every((token) => token.stop || token.optional);

const tokensOf = (texts: readonly string[], analyser: Analyser): Token[][] =>
  texts.map((each) => analyser.tokens(each)).filter((tokens) => tokens.length > 0);

const comparing =
  "vergelijk vergelijken vergelijking vergeleken verschil verschillen overeenkomst overeenkomsten versus vs tegenover";

/** Whether a word is one of some, in any inflection. */
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
const asking = new Set(["is", "was", "loopt", "wordt", "werd", "heeft", "had", "gaat", "ging", "komt"]);

/** Whether it asks for yes or no of one thing; "is er een …" asks for things that there are. */
const asksWhether = ([first, second]: readonly Token[]): boolean =>
  asking.has(first?.surface ?? "") && second?.surface !== "er";

const isTaken = ({ from, to }: NameSpan, found: readonly Found[]): boolean =>
  found.some(({ match }) => match.used.some((index) => index >= from && index < to));

const many = new Set(["alle", "welke"]);

/** "Welke pilots …", "pilots die …", "zijn er …": which there are, and not how one of them fares. */
const asksForMany = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => {
    return (
      (isPilot(token) && token.surface !== token.key) ||
      (token.surface === "er" && ["is", "zijn"].includes(tokens[index - 1]?.surface ?? "")) ||
      (many.has(token.surface) && pilotWords.has(tokens[index + 1]?.key ?? ""))
    );
  });

/** The index of the first of the phrases between which "of" stands: "landelijke pilots of pilots met subsidie". */
function eitherFrom(found: readonly Found[], index: number, tokens: readonly Token[]): number {
  const [before, own] = [found[index - 1], found[index]];
  const between = before && own ? tokens.slice(before.match.to, own.match.from) : [];
  const isJoined =
    between[0]?.surface === "of" &&
    between.length <= mostBetween &&
    between.every(({ stop, optional }) => stop || optional);
  return isJoined ? eitherFrom(found, index - 1, tokens) : index;
}
const mostBetween = 3;

/** Words that are one of a list: between them stands "en", "of", "&" or a comma. */
function listedIn(tokens: readonly Token[], text: string, asked: readonly Token[]): Token[] {
  const pairs = asked.slice(1).flatMap((token, index): [Token, Token][] => {
    const before = asked[index];
    if (before === undefined) return [];
    const between = tokens.slice(tokens.indexOf(before) + 1, tokens.indexOf(token));
    const isJoined =
      /^\s*[,&/]/u.test(text.slice(before.end, token.start)) ||
      between.some(({ surface }) => joins.has(surface));
    return isJoined && between.every(({ stop, optional }) => stop || optional) ? [[before, token]] : [];
  });
  return [...new Set(pairs.flat())];
}

const comparatives =
  /^(?:meer|minder|vaker|langer|korter|hoger|lager|duurder|goedkoper|groter|kleiner|later|eerder|ouder|nieuwer|jonger|sneller)$/u;

/** Comparisons of which no phrase tells anything, with what they compare by, and "zonder pilot". */
const unreadIn = (
  tokens: readonly Token[],
  text: string,
  used: ReadonlySet<number>,
): { readonly said: string; readonly words: readonly Token[] }[] =>
  tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || used.has(at)) return [];
    const isComparing = comparatives.test(token.surface) && next.surface === "dan" && !used.has(at + 1);
    if (!isComparing && !(isNegator(token) && token.surface !== "nee" && isPilot(next))) return [];
    const number = smallNumber(tokens[at + 2]?.surface ?? "") === null ? undefined : tokens[at + 2];
    const words = [token, next, ...(isComparing && number !== undefined ? [number] : [])];
    return [{ said: text.slice(token.start, words.at(-1)?.end), words }];
  });

const pronouns = new Set("ik je jij u hij zij ze we wij jullie men er dat dit iemand".split(" "));

/** Words of which one is enough: those that "of" stands between. */
function eitherIn(tokens: readonly Token[], asked: readonly Token[]): (readonly [Token, Token])[] {
  return tokens.flatMap((token, at) => {
    // "Of we kunnen samenleven" asks whether.
    if (token.surface !== "of" || pronouns.has(tokens[at + 1]?.surface ?? "")) return [];
    const [before, after] = [tokens[at - 1], tokens.slice(at + 1).find(({ stop }) => !stop)];
    return before && after && asked.includes(before) && asked.includes(after)
      ? [[before, after] as const]
      : [];
  });
}
