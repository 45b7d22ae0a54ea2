import { isReference } from "./kinds/kind.ts";
import type { Properties, Property, ValueOfProperty } from "./property.ts";

/** The keys of a vocabulary, typed, as MikroORM's and GraphQL's enums want them. */
export const keysOf = <T extends Record<string, unknown>>(vocabulary: T): (keyof T & string)[] =>
  Object.keys(vocabulary);

/** A list of pilots under a thing: through which property of their reports. */
export interface PilotsUnder {
  readonly description: string;
  /** A property of reports; or a list of mentions and what these refer to, with a dot between. */
  readonly path: string;
}

export interface Plural {
  readonly graphql: string;
  /** In addresses of lists, and as the name of their files. */
  readonly dutch: string;
  readonly title: string;
  /** In a sentence, where that is not the title in lower case. */
  readonly words?: string;
  readonly paged: boolean;
  /** Whether there are so few of it that a reader gives all of it at once as well. */
  readonly few?: boolean;
  readonly order: readonly string[];
  /** How that is said; null when GraphQL has no list of all of them, or one with a filter. */
  readonly orderWords: string | null;
  /** How their number is said, where that is not "Hoeveel … er zijn". */
  readonly counted?: string;
}

export interface Thing<P extends Properties = Properties> {
  /** GraphQL type; its table is this in snake case. */
  readonly name: string;
  /** Dutch, with its article: "de pilot". */
  readonly noun: string;
  /** What questions call any of them by, besides `noun`: nouns without an article. */
  readonly synonyms: readonly string[];
  readonly description: string;
  /** Null for what is only seen as part of another; what it refers to then comes along with it. */
  readonly plural: Plural | null;
  /** `/id/{segment}/{key}`, for ever; null for what has no address. */
  readonly segment: string | null;
  /** The column that rows are numbered with. */
  readonly id: string;
  /** Whether there will be more of them than four bytes can number. */
  readonly bigNumbers: boolean;
  /** The property that is the key: what addresses and ids are made of; null for a key that is made of those of others. */
  readonly key: string | null;
  /** Dutch names of the parts of the key, which stand in addresses with a slash between. */
  readonly keyParts: readonly string[];
  readonly schema: string;
  readonly referenceSchema: string;
  /** RDF classes, prefixed, the most telling first. */
  readonly classes: readonly string[];
  readonly properties: P;
  /**
   * What a reference to it carries: the heading of each property, which follows that of the reference. Empty for the
   * main one, null for one without a column.
   */
  readonly inReferences: Readonly<Record<string, string | null>>;
  /** What an item of a list of it shows in a cell of a table: dotted paths. */
  readonly inLists: readonly string[];
  /** In which properties two mentions are alike that say the same; none when each says its own. */
  readonly sameBy: readonly string[];
  readonly listedByEdition: boolean;
  readonly pilots: PilotsUnder | null;
  readonly uniques: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  /** Whether the database keeps them in the order of their names. */
  readonly nameOrder: boolean;
}

type Told<P extends Properties> = Partial<Thing<P>> & {
  readonly name: string;
  readonly noun: string;
  readonly description: string;
  readonly properties: P;
};
/** What the types of rows and tables follow from. */
interface Literally<N, I, L, S, U> {
  readonly name: N;
  readonly id: I;
  readonly plural: L;
  readonly segment: S;
  readonly pilots: U;
}

export const thing = <
  const P extends Properties,
  const N extends string,
  const I extends string = "id",
  const L extends Plural | null = null,
  const S extends string | null = null,
  const U extends PilotsUnder | null = null,
>(
  told: Told<P> & Partial<Literally<N, I, L, S, U>>,
): Thing<P> & Literally<N, I, L, S, U> =>
  ({
    synonyms: [],
    plural: null,
    segment: null,
    id: "id",
    bigNumbers: false,
    key: "slug",
    keyParts: ["slug"],
    schema: told.name,
    referenceSchema: `${told.name}Reference`,
    classes: [`oogst:${told.name}`],
    inReferences: {},
    inLists: [],
    sameBy: [],
    listedByEdition: false,
    pilots: null,
    uniques: [],
    indexes: [],
    nameOrder: false,
    ...told,
  }) as Thing<P> & Literally<N, I, L, S, U>;

type InRow<P extends Properties> = {
  [N in keyof P]: P[N]["place"] extends "row" ? N : never;
}[keyof P] &
  string;
type RowName<P, N extends string> = P extends { readonly kind: { readonly refersTo: string } } ? `${N}Id` : N;

/** The properties that the row of a thing has; a reference is the number of its row. */
export type ValuesOf<P extends Properties> = {
  readonly [N in InRow<P> as RowName<P[N], N>]: ValueOfProperty<P[N]>;
};
/** The plain row of a thing: `id` is the database's own, `key` the stable key that ids and addresses are made of. */
export type RowOf<T extends Thing & { readonly id: string }> = {
  readonly id: T["id"] extends "id" ? number : string;
  readonly key: string;
} & ValuesOf<T["properties"]>;

export const propertiesOf = ({ properties }: Thing): [string, Property][] => Object.entries(properties);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const wordOf = ({ noun }: Thing): string => noun.replace(/^\S+ /, "");
/** The same as the first word of a heading. */
export const titleWordOf = (thing: Thing): string => capital(wordOf(thing));
export const callsOf = (thing: Thing): string[] => [wordOf(thing), ...thing.synonyms];
/** The words for many of a thing, in a sentence. */
export const wordsOf = ({ title, words }: Plural): string => words ?? title.toLowerCase();

export const snake = (name: string): string =>
  name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
export const columnName = (property: string, part: string): string => snake(property + capital(part));
/** The cells of a property: which part each holds, its column, and what rows call it. */
export const cellsOf = (name: string, { kind }: Pick<Property, "kind">) =>
  Object.entries(kind.parts).map(([part, told]) => ({
    part,
    told,
    column: columnName(name, part),
    as: isReference(kind) ? `${name}Id` : name + capital(part),
  }));
export const tableOf = ({ name }: Pick<Thing, "name">): string => snake(name);
