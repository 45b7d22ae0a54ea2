import { callsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { linesOf, membersOf, wordSet } from "../../dutch/word-lists.ts";
import { filterFields, type FilterField } from "./filter.ts";

/** What a question can ask of the graph, in Dutch: a field, its values of which each will do, and the phrases that ask for it. */
export interface Concept {
  readonly field: FilterField;
  /** `$` stands for what the phrase's `{…}` matched. */
  readonly values: readonly string[];
  readonly phrases: readonly string[];
  readonly onlyAlone: boolean;
  readonly opposite: boolean;
}

/** Reads what asks for fields, as `seeds/dutch/questions.txt` writes it and says how. */
function readConcepts(lines: readonly string[]): Concept[] {
  const named = new Map(
    Object.values(things).map((thing) => [thing.name as string, callsOf(thing).join("|")]),
  );
  const filled = (text: string, others: string): string =>
    text.replace(/<(\w*)>/g, (_, name: string) => (name === "" ? others : phrasesOf(name, others)));
  const phrasesOf = (name: string, others: string): string => {
    const text = named.get(name);
    if (text === undefined) throw new Error(`seeds/dutch/questions.txt names no "${name}"`);
    return filled(text, others);
  };
  const concepts: (Concept & { readonly phrases: string[] })[] = [];
  const begin = (
    field: string,
    values: readonly string[],
    flags: readonly string[],
    ...phrases: string[]
  ) => {
    if (!Object.hasOwn(filterFields, field))
      throw new Error(`seeds/dutch/questions.txt: no field "${field}"`);
    concepts.push({
      field: field as FilterField,
      values,
      phrases,
      onlyAlone: flags.includes("alone"),
      opposite: flags.includes("opposite"),
    });
  };
  let pairs: { readonly field: string; readonly kinds: [name: string, words: string][] } | null = null;
  for (const line of lines) {
    const [, field = "", values = "", ...flags] = /^\[(\w+): ([^;]+)(?:; (\w+))?\]$/.exec(line) ?? [];
    const [, name, text = ""] = /^(\w+): (.*)$/.exec(line) ?? [];
    const [, called, others = ""] = /^(\w+)\((.*)\)$/.exec(line) ?? [];
    if (values === "each two") pairs = { field, kinds: [] };
    else if (field !== "") {
      pairs = null;
      begin(field, membersOf(values), flags);
    } else if (name !== undefined && pairs !== null) {
      for (const [other, words] of pairs.kinds) {
        begin(pairs.field, [name, other], [], `${text} =en|=of|=noch ${words}`);
        begin(pairs.field, [other, name], [], `${words} =en|=of|=noch ${text}`);
      }
      pairs.kinds.push([name, text]);
    } else if (name !== undefined) named.set(name, text);
    else {
      const phrases = called === undefined ? filled(line, "") : phrasesOf(called, filled(others, ""));
      concepts.at(-1)?.phrases.push(...membersOf(phrases));
    }
  }
  return concepts;
}

/** All that can be asked. */
export const concepts: readonly Concept[] = readConcepts(linesOf("questions"));

/** Words for what all this is about. Keys of the analyser. */
export const pilotWords = wordSet("pilots");
/** Words for papers of the council and for money: who asks for one with something asks for both. Keys of the analyser. */
export const paperWords = wordSet("papers");
/** What nearly every pilot is for: such a word alone does not say which is meant. Keys of the analyser. */
export const generalWords = wordSet("general");
/** Words that ask for a property of what is sought, or carry the question: sought only when it holds nothing else. */
export const aspects = [...wordSet("aspects")].join(" ");
