import { callsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { membersOf, sectionsOf, wordSet } from "../../dutch/word-lists.ts";
import { filterFields, type FilterField } from "./filter.ts";

/** What a question can ask of the graph, in Dutch: a field, its values of which each will do, and the phrases that ask for it. */
export interface Concept {
  readonly field: FilterField;
  /** `$` stands for what the phrase's `{…}` matched. */
  readonly values: readonly string[];
  readonly phrases: readonly string[];
  readonly onlyAlone: boolean;
  readonly opposite: boolean;
  readonly onlyBesideAnswer: boolean;
}

/** Values that the names of the graph tell: "$" stands for the year or number that the phrase holds. */
const namedValues = [
  "programme $",
  "edition $",
  "known edition $",
  "year of no edition $",
  "last edition",
  "edition before",
  "first edition",
] as const;
export type NamedValue = (typeof namedValues)[number];
export const isNamedValue = (value: string): value is NamedValue =>
  (namedValues as readonly string[]).includes(value);

/** What "&" parts, in any order. */
const ordersOf = (phrase: string): string[] => inAnyOrder(phrase.split(" & ")).map((each) => each.join(" "));

const inAnyOrder = (parts: readonly string[]): string[][] =>
  parts.length < 2
    ? [[...parts]]
    : parts.flatMap((part, at) => inAnyOrder(parts.toSpliced(at, 1)).map((rest) => [part, ...rest]));

/** How many of two kinds are asked for side by side: "behalve ministeries en gemeenten". */
const together = (words: string, others: string): string => `${words} =en|=of|=noch ${others}`;

/** What a section of `seeds/dutch/questions.txt` says, which tells itself how it is written. */
function conceptsUnder(heading: string, lines: readonly string[]): Concept[] {
  const [, field = "", values = "", flag] = /^(\w+): ([^;]+)(?:; (\w+))?$/.exec(heading) ?? [];
  if (!Object.hasOwn(filterFields, field)) throw new Error(`seeds/dutch/questions.txt: no field "${field}"`);
  const odd = lines.find((line) => /[<>()]/.test(line));
  if (odd !== undefined) throw new Error(`seeds/dutch/questions.txt: no phrase: ${odd}`);
  const concept = {
    field: field as FilterField,
    onlyAlone: flag === "alone",
    opposite: flag === "opposite",
    onlyBesideAnswer: flag === "beside",
  };
  if (values !== "each two")
    return [{ ...concept, values: membersOf(values), phrases: lines.flatMap(membersOf).flatMap(ordersOf) }];
  const kinds = lines.map((line) => line.split(" ", 2));
  return kinds.flatMap(([value = "", words = ""]) =>
    kinds
      .filter(([other]) => other !== value)
      .map(([other = "", others = ""]) => ({
        ...concept,
        values: [value, other],
        phrases: [together(words, others)],
      })),
  );
}

/** All that can be asked. */
export const concepts: readonly Concept[] = sectionsOf("questions", {
  ...Object.fromEntries(Object.values(things).map((thing) => [thing.name, callsOf(thing).join("|")])),
  editions: [...wordSet("editions")].join("|"),
}).flatMap(({ heading, lines }) => conceptsUnder(heading, lines));

/** Words for what all this is about. Keys of the analyser. */
export const pilotWords = wordSet("pilots");
/** Words for papers of the council and for money: who asks for one with something asks for both. Keys of the analyser. */
export const paperWords = wordSet("papers");
/** What nearly every pilot is for: such a word alone does not say which is meant. Keys of the analyser. */
export const generalWords = wordSet("general");
/** Words that ask for a property of what is sought, or carry the question: sought only when it holds nothing else. */
export const aspects = [...wordSet("aspects")].join(" ");
