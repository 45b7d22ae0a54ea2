import type { PrintedName } from "../../domain/field.ts";
import { referredTypes } from "../../domain/reference-fields.ts";
import { pluralOf, type ReferredPlural } from "../../domain/referred.ts";
import type { Analyser, Token } from "../../dutch/analyser.ts";
import { fold } from "../../dutch/spelling.ts";
import { concepts, isNamedValue, type NamedValue } from "./concepts.ts";
import type { FilterField } from "./filter.ts";
import { readNamePattern, readPattern, type Pattern } from "./pattern.ts";
import { placesByForm } from "./places.ts";

/** The names that the graph knows, as a question may use them. */
export interface GraphNames extends Readonly<Record<ReferredPlural, readonly NamedThing[]>> {
  /** `spellings`: every printed spelling, the canonical name included. */
  readonly partners: readonly {
    readonly slug: string;
    readonly name: string;
    readonly spellings: readonly string[];
  }[];
  readonly motions: readonly (Owned & { readonly number: string | null; readonly title: string | null })[];
  readonly editions: readonly (Owned & { readonly title: string; readonly year: number })[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** Something that one municipality has; another may have its like under the same name. */
interface Owned {
  /** What a filter names it by; several municipalities may have it. */
  readonly slug: string;
  /** What its address is made of. */
  readonly key: string;
  readonly municipality: string;
}

/** Something that reports name in a field, with its number where it has one. */
export type NamedThing = Owned & PrintedName;

export type PilotOfName = Owned & { readonly name: string };

/** A phrase and the filters it stands for. */
export interface Reference {
  readonly pattern: Pattern;
  readonly field: FilterField;
  /** The filter's values, of which each will do, given what the phrase's slot held. */
  readonly values: (slots: readonly string[]) => readonly string[];
  readonly onlyAlone: boolean;
  /** Asked for by saying the opposite. */
  readonly opposite?: boolean;
  /** Is meant only where it is denied: "behalve die van veiligheid". */
  readonly onlyDenied?: true;
  /** Is meant only beside what is said in a report: "in 2024 geslaagd". */
  readonly onlyBesideAnswer?: boolean;
  /** How it must be typed, capitals and all: "inZet" is a partner, "inzet" a word. */
  readonly typed?: string;
  /** The words of a name that nobody has. */
  readonly unknown?: readonly Token[];
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
  const reference = (field: FilterField, pattern: Pattern, values: readonly string[]): Reference => ({
    field,
    pattern,
    values: () => values,
    onlyAlone: false,
  });

  /** A name of one word is asked for with a word before it: see `createFindUnknown`. */
  const longName = (field: FilterField, [text, slugs]: Named): Reference[] =>
    [name(text, "")]
      .filter(({ elements }) => elements.length > 1)
      .map((pattern) => reference(field, pattern, slugs));

  const followedByPilots = ({ elements }: Pattern): Pattern => ({
    elements: [...elements, ...readPattern("=pilots|=projecten|=proeven|=pilot", analyser).elements],
  });

  // A number that no programme has is still asked for: nothing answers to it.
  const programmesOf = (number: string): string[] => {
    const slugs = names.programmes.filter((each) => String(each.number) === number).map((each) => each.slug);
    return slugs.length > 0 ? slugs : [number];
  };
  const knownEditionsOf = (year: string): string[] =>
    names.editions.filter((each) => String(each.year) === year).map((each) => each.slug);
  const editionsOf = (year: string): string[] => {
    const slugs = knownEditionsOf(year);
    return slugs.length > 0 ? slugs : [year];
  };
  /** A place that is also a word ("leiden", "delft", "huizen") is meant where it has its capital, or "gemeente" before it. */
  const placeReferences = (form: string, codes: readonly string[]): Reference[] => {
    const whole = exactly(form, analyser);
    if (!isKnown(form.toLowerCase())) return [reference("municipalities", whole, codes)];
    const leads =
      analyser.isVerb(form.toLowerCase()) || analyser.word(form).key === fold(form)
        ? "=gemeente|=in|=uit|=van|=bij"
        : "=gemeente";
    return [
      { ...reference("municipalities", whole, codes), typed: form },
      reference(
        "municipalities",
        { elements: [...readPattern(leads, analyser).elements, ...whole.elements] },
        codes,
      ),
    ];
  };

  // "Pilots van de gemeente Leiden" are its own, where the graph has some.
  const ownPlaces = new Set(names.municipalities.map(({ name: place }) => fold(`gemeente ${place}`)));
  const isOwnPlace = (spelling: string): boolean => ownPlaces.has(fold(spelling));

  /** What the values of a phrase in `seeds/dutch/questions.txt` stand for that only the names tell, of what its slot held. */
  const valuesNamed: Readonly<Record<NamedValue, (slot: string) => readonly string[]>> = {
    "programme $": programmesOf,
    "edition $": editionsOf,
    "known edition $": knownEditionsOf,
    "year of no edition $": (year) =>
      knownEditionsOf(year).length > 0 ? [] : [`${year}-01-01/${year}-12-31`],
    "last edition": () => editionsAt(names, -1),
    "edition before": () => editionsAt(names, -2),
    "first edition": () => editionsAt(names, 0),
  };
  const asked = concepts.flatMap(({ field, values: [value = ""], phrases, ...flags }): Reference[] =>
    isNamedValue(value)
      ? phrases.map((phrase) => ({
          field,
          pattern: readPattern(phrase, analyser),
          values: (slots) => (slots.length === 0 ? [""] : slots).flatMap(valuesNamed[value]),
          ...flags,
        }))
      : [],
  );

  const references: Reference[] = [
    ...asked,
    ...referredTypes.flatMap((type) =>
      byName(names[pluralOf(type)]).flatMap((each) => [
        ...longName(pluralOf(type), each),
        reference(pluralOf(type), name(each[0], "vallen|behoren|horen|ressorteren"), each[1]),
        // "Veiligheidspilots".
        reference(pluralOf(type), followedByPilots(name(each[0], "")), each[1]),
        {
          ...reference(pluralOf(type), name(each[0], "=van|=bij|=onder"), each[1]),
          onlyDenied: true as const,
        },
      ]),
    ),
    ...names.partners.flatMap((each) =>
      each.spellings
        .flatMap(withInitials)
        .flatMap((spelling) => withoutForm(spelling, analyser, isKnown))
        .flatMap((spelling) =>
          isOrdinaryWord(spelling, analyser, isKnown) || isOwnPlace(spelling)
            ? [
                ...(/\p{Ll}\p{Lu}/u.test(spelling)
                  ? [{ ...reference("partners", name(spelling, ""), [each.slug]), typed: spelling }]
                  : []),
                reference("partners", name(spelling, "partner|samenwerken|samenwerking|samen|=met"), [
                  each.slug,
                ]),
              ]
            : [reference("partners", name(spelling, ""), [each.slug])],
        ),
    ),
    // "Justitie en Veiligheid" is a ministry; one word of it may be about anything.
    ...names.partners.flatMap(({ slug, name: partner }) => {
      const field = /^Ministerie van (\p{Lu}.+)$/u.exec(partner)?.[1];
      const pattern = contentOf(field ?? "", analyser);
      return pattern.elements.length < 2 ? [] : [reference("partners", pattern, [slug])];
    }),
    // "Pilots met Leiden": a place that the graph has no pilots of can only be a partner.
    ...names.partners.flatMap(({ slug, name: partner }) => {
      const place = /^Gemeente (\p{Lu}.+)$/u.exec(partner)?.[1];
      return place === undefined || names.municipalities.some((each) => each.name === place)
        ? []
        : [
            reference(
              "partners",
              name(
                place,
                "=met|samenwerken|samenwerking|samen|partner|meedoen|meewerken|meebetalen|betrokken",
              ),
              [slug],
            ),
          ];
    }),
    ...byName(names.editions.map(({ slug, title }) => ({ slug, name: title }))).flatMap(([title, slugs]) => [
      reference("editions", name(title, ""), slugs),
      reference("onlyIn", name(title, "=alleen|=enkel|=uitsluitend|=slechts"), slugs),
      reference("vanishedIn", name(title, "=niet =meer|=langer"), slugs),
      reference("newIn", name(title, "=nieuw|=nieuwe"), slugs),
    ]),
    ...names.motions.flatMap(({ slug, title }) =>
      title === null
        ? []
        : [reference("motions", name(title, ""), [slug])].filter(
            ({ pattern }) => pattern.elements.length > 1,
          ),
    ),
    // With one municipality, its name chooses nothing.
    ...(names.municipalities.length > 1 ? [...placesByForm(names.municipalities)] : []).flatMap(
      ([form, places]) =>
        placeReferences(
          form,
          places.map(({ code }) => code),
        ),
    ),
  ];
  return references.filter(({ pattern }) => pattern.elements.length > 0);
}

/** Of each municipality the edition at a place in the order of years; of a year that has two, both. */
const editionsAt = ({ editions, municipalities }: GraphNames, place: number): string[] =>
  [...Map.groupBy(editions, ({ municipality }) => municipality)].flatMap(([, own]) => {
    const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
    return own
      .filter(({ year }) => year === years.at(place))
      .map(({ slug, key }) => (municipalities.length > 1 ? key : slug));
  });

type Named = readonly [name: string, slugs: readonly string[]];

/** What several municipalities have under one name is asked for together. */
const byName = (things: readonly { readonly slug: string; readonly name: string }[]): Named[] =>
  [...Map.groupBy(things, (thing) => fold(thing.name))].map(([, alike]) => [
    alike[0]?.name ?? "",
    alike.map(({ slug }) => slug),
  ]);

/** A name that joins two words, also by their initials: "Justitie en Veiligheid" is J&V, JenV. */
function withInitials(name: string): string[] {
  const pair = /(\p{Lu})[\p{L}-]+,? (en|&) (\p{Lu})[\p{L}-]+$/u.exec(name);
  if (pair === null) return [name];
  const [whole, first = "", , second = ""] = pair;
  const rest = name.slice(0, -whole.length);
  const short = ["&", " & ", "en", " en "].map((joint) => `${first}${joint}${second}`);
  return [name, ...short.map((initials) => `${rest}${initials}`), ...short];
}

/** "Stichting Steenbreek" is also called Steenbreek, unless that is a word of its own. */
function withoutForm(name: string, analyser: Analyser, isKnown: (word: string) => boolean): string[] {
  const bare =
    /^(?:Stichting|Vereniging|Co\u00f6peratie|Woningcorporatie|Woningstichting) (\p{Lu}.{3,})$/iu.exec(
      name,
    )?.[1];
  return bare === undefined || isOrdinaryWord(bare, analyser, isKnown) ? [name] : [name, bare];
}

/** A name in its own form alone: "leidde" is not of Leiden. */
const exactly = (name: string, analyser: Analyser): Pattern => ({
  elements: analyser
    .tokens(name)
    .map(({ surface }) => ({ keys: new Set<string>(), forms: new Set([surface]) })),
});

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
