import { fold } from "../dutch/spelling.ts";
import { nameInFull } from "../domain/field.ts";
import { referredTypes, type ReferredType } from "../domain/reference-fields.ts";
import { pluralOf } from "../domain/referred.ts";
import { titleWordOf, wordOf } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import type { GraphNames } from "./query/graph-names.ts";
import type { Question } from "./query/question.ts";

const searchedTypes = ["Partner", "Motion", ...referredTypes, "Edition", "Municipality"] as const;
type SearchedType = (typeof searchedTypes)[number];
export type ThingKind = Uppercase<SearchedType>;
const kindOf = (type: SearchedType) => type.toUpperCase() as ThingKind;
const byKind = <V>(make: (type: SearchedType) => V) =>
  Object.fromEntries(searchedTypes.map((type) => [kindOf(type), make(type)])) as Readonly<
    Record<ThingKind, V>
  >;

/** What a question can lead to beside pilots. */
export const thingKinds = byKind((type) => `een ${wordOf(things[type])}`);

/** The type of the graph that each kind is, by which it has its address. */
export const thingTypes = byKind((type) => type);

/** A thing that a question names. */
export interface Thing {
  readonly kind: ThingKind;
  readonly label: string;
  /** The label, which also says what a number before it is the number of: "Programma 5. Wonen". */
  readonly title: string;
  /** What its address is made of. */
  readonly key: string;
  /** What a filter names it by, and what of several municipalities may be called. */
  readonly slug: string;
  /** Code of the municipality that it is of; null for a partner, which several can have. */
  readonly municipality: string | null;
}

const fields: Readonly<Record<string, ThingKind>> = Object.fromEntries(
  searchedTypes.map((type) => [things[type].plural.graphql, kindOf(type)]),
);
const mostThings = 20;

/**
 * What a question names: by its filters, or by being a name as a whole.
 * @param motions those that it asks for by how far they have come, by key
 */
export type FindThings = (
  question: Pick<Question, "text" | "filters">,
  motions: readonly string[],
) => readonly Thing[];

export function createFindThings(names: GraphNames): FindThings {
  const all = thingsOf(names);
  const bySlug = Map.groupBy(all, ({ kind, slug }) => `${kind} ${slug}`);
  const byKey = Map.groupBy(all, ({ kind, key }) => `${kind} ${key}`);
  const byName = Map.groupBy(
    all.flatMap((thing) => callsOf(thing, names).map((name) => ({ name, thing }))),
    ({ name }) => name,
  );
  return ({ text, filters }, motions) => {
    const named = filters.flatMap(({ field, value, negated }) => {
      const kind = fields[field];
      return kind === undefined || negated ? [] : (bySlug.get(`${kind} ${value}`) ?? []);
    });
    const whole = (byName.get(plain(text)) ?? []).map(({ thing }) => thing);
    const asked = new Set(
      filters.flatMap(({ field, value, negated }) => (field === "municipalities" && !negated ? [value] : [])),
    );
    const isAsked = ({ municipality }: Thing) =>
      asked.size === 0 || municipality === null || asked.has(municipality);
    const moved = motions.flatMap((key) => byKey.get(`${"MOTION" satisfies ThingKind} ${key}`) ?? []);
    return [...new Set([...named, ...whole, ...moved])].filter(isAsked).slice(0, mostThings);
  };
}

const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** The ways in which a thing is called by a question of nothing else. */
function callsOf({ kind, key, label }: Thing, names: GraphNames): string[] {
  const calls: Partial<Readonly<Record<ThingKind, () => readonly (string | null)[]>>> = {
    PARTNER: () => names.partners.find(({ slug }) => slug === key)?.spellings ?? [label],
    MOTION: () => names.motions.filter((each) => each.key === key).map(({ title }) => title),
    EDITION: () => [label],
    MUNICIPALITY: () => [label, `gemeente ${label}`],
  };
  const others = () =>
    names[pluralOf(thingTypes[kind] as ReferredType)]
      .filter((each) => each.key === key)
      .flatMap(({ name }) => [name, `${wordOf(things[thingTypes[kind]])} ${name}`]);
  return (calls[kind] ?? others)().flatMap((call) => (call === null ? [] : [plain(call)]));
}

/** All things beside pilots that a question can name. */
export function thingsOf(names: GraphNames): Thing[] {
  const of = (
    kind: ThingKind,
    each: Pick<Thing, "slug"> & Partial<Pick<Thing, "key" | "municipality">>,
    label: string,
    title = label,
  ): Thing => ({
    kind,
    slug: each.slug,
    key: each.key ?? each.slug,
    label,
    title,
    municipality: each.municipality ?? null,
  });
  return [
    ...names.partners.map((each) => of("PARTNER", each, each.name)),
    ...names.motions.map((each) =>
      of(
        "MOTION",
        each,
        [each.number === null ? "Motie" : `Motie ${each.number}`, each.title]
          .filter((part) => part !== null)
          .join(": "),
      ),
    ),
    ...referredTypes.flatMap((type) =>
      names[pluralOf(type)].map((each) => {
        const label = nameInFull(each);
        return of(
          kindOf(type),
          each,
          label,
          label === each.name ? label : `${titleWordOf(things[type])} ${label}`,
        );
      }),
    ),
    ...names.editions.map((each) => of("EDITION", each, each.title)),
    ...names.municipalities.map(({ code, name }) =>
      of("MUNICIPALITY", { slug: code, municipality: code }, name),
    ),
  ];
}
