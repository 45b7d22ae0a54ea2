import type { Analyser } from "../../dutch/analyser.ts";
import type { FilterField } from "./filter.ts";
import { readNamePattern, readPattern, type Pattern } from "./pattern.ts";

/** The names that the graph knows, as a question may use them. */
export interface GraphNames {
  readonly programmes: readonly {
    readonly slug: string;
    readonly number: number | null;
    readonly name: string;
  }[];
  readonly portfolios: readonly { readonly slug: string; readonly name: string }[];
  /** `spellings`: every printed spelling, the canonical name included. */
  readonly partners: readonly {
    readonly slug: string;
    readonly name: string;
    readonly spellings: readonly string[];
  }[];
  readonly motions: readonly {
    readonly slug: string;
    readonly number: string | null;
    readonly title: string | null;
  }[];
  readonly editions: readonly { readonly slug: string; readonly title: string; readonly year: number }[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** A phrase and the filters it stands for. */
export interface Reference {
  readonly pattern: Pattern;
  readonly field: FilterField;
  /** The filter's value, given what the phrase's slot held. */
  readonly values: (slot: string | null) => readonly string[];
  readonly onlyAlone: boolean;
}

/** Turns the graph's names into phrases: "programma 5", "portefeuille Wonen", a partner by any spelling. */
export function referencesTo(
  names: GraphNames,
  analyser: Analyser,
  isKnown: (word: string) => boolean,
): Reference[] {
  const name = (text: string, lead: string): Pattern => ({
    elements: [
      ...(lead === "" ? [] : readPattern(lead, analyser).elements),
      ...contentOf(text, analyser).elements,
    ],
  });
  const reference = (field: FilterField, pattern: Pattern, value: string): Reference => ({
    field,
    pattern,
    values: () => [value],
    onlyAlone: false,
  });

  /** A name of one word is asked for with a word before it; a longer name also without. */
  const led = (field: FilterField, text: string, value: string, leads: readonly string[]): Reference[] =>
    ["", ...leads]
      .map((lead) => ({ pattern: name(text, lead) }))
      .filter(({ pattern }) => pattern.elements.length > 1)
      .map(({ pattern }) => reference(field, pattern, value));

  // A number that no programme has is still asked for: nothing answers to it.
  const programmesOf = (number: string): string[] => {
    const slugs = names.programmes.filter((each) => String(each.number) === number).map((each) => each.slug);
    return slugs.length > 0 ? slugs : [number];
  };

  const references: Reference[] = [
    {
      field: "programmes",
      pattern: readPattern("programma|begrotingsprogramma {number}", analyser),
      values: (slot) => (slot === null ? [] : programmesOf(slot)),
      onlyAlone: false,
    },
    ...names.programmes.flatMap((each) =>
      led("programmes", each.name, each.slug, ["programma|begrotingsprogramma"]),
    ),
    ...names.portfolios.flatMap((each) =>
      led("portfolios", each.name, each.slug, ["portefeuille|portefeuillehouder|wethouder"]),
    ),
    ...names.partners.flatMap((each) =>
      each.spellings
        .flatMap(withInitials)
        .flatMap((spelling) =>
          isOrdinaryWord(spelling, analyser, isKnown)
            ? [
                reference(
                  "partners",
                  name(spelling, "partner|samenwerken|samenwerking|samen|=met"),
                  each.slug,
                ),
              ]
            : [reference("partners", name(spelling, ""), each.slug)],
        ),
    ),
    ...names.editions.flatMap((each) => [
      reference("editions", name(each.title, ""), each.slug),
      reference("vanishedIn", name(each.title, "=niet =meer"), each.slug),
      reference("newIn", name(each.title, "=nieuw|=nieuwe"), each.slug),
      reference("editions", readPattern(`=editie|=bijlage|=jaargang ${each.year}`, analyser), each.slug),
    ]),
    // With one municipality, its name chooses nothing.
    ...(names.municipalities.length > 1 ? names.municipalities : []).map((each) =>
      reference("municipalities", readNamePattern(each.name, analyser), each.code),
    ),
  ];
  return references.filter(({ pattern }) => pattern.elements.length > 0);
}

/** A name that joins two words, also by their initials: "Justitie en Veiligheid" is J&V, JenV. */
function withInitials(name: string): string[] {
  const pair = /(\p{Lu})[\p{L}-]+,? (en|&) (\p{Lu})[\p{L}-]+$/u.exec(name);
  if (pair === null) return [name];
  const [whole, first = "", , second = ""] = pair;
  const rest = name.slice(0, -whole.length);
  return [name, ...["&", " & ", "en", " en "].map((joint) => `${rest}${first}${joint}${second}`)];
}

function contentOf(name: string, analyser: Analyser): Pattern {
  const pattern = readNamePattern(name, analyser);
  const tokens = analyser.tokens(name);
  const content = pattern.elements.filter((_, index) => tokens[index]?.stop !== true);
  return content.length > 0 ? { elements: content } : pattern;
}

/** A partner called by one word of the dictionary: a question that uses the word need not mean the partner. */
function isOrdinaryWord(name: string, analyser: Analyser, isKnown: (word: string) => boolean): boolean {
  const content = analyser.tokens(name).filter((token) => !token.stop);
  return content.every((token) => token.kind === "word" && isKnown(token.text)) && content.length < 2;
}
