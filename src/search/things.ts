import { fold } from "../dutch/spelling.ts";
import type { AddressedType } from "../domain/addresses.ts";
import type { GraphNames } from "./query/graph-names.ts";
import type { Question } from "./query/question.ts";

/** What a question can lead to beside pilots. */
export const thingKinds = {
  PARTNER: "een partner",
  MOTION: "een motie",
  EDITION: "een editie",
  PROGRAMME: "een programma",
  PORTFOLIO: "een portefeuille",
  MUNICIPALITY: "een gemeente",
} as const;
export type ThingKind = keyof typeof thingKinds;

/** The type of the graph that each kind is, by which it has its address. */
export const thingTypes = {
  PARTNER: "Partner",
  MOTION: "Motion",
  EDITION: "Edition",
  PROGRAMME: "Programme",
  PORTFOLIO: "Portfolio",
  MUNICIPALITY: "Municipality",
} as const satisfies Record<ThingKind, AddressedType>;

/** A thing that a question names. */
export interface Thing {
  readonly kind: ThingKind;
  readonly label: string;
  /** What its address is made of. */
  readonly key: string;
  /** What a filter names it by, and what of several municipalities may be called. */
  readonly slug: string;
  /** Code of the municipality that it is of; null for a partner, which several can have. */
  readonly municipality: string | null;
}

const fields = {
  partners: "PARTNER",
  motions: "MOTION",
  editions: "EDITION",
  programmes: "PROGRAMME",
  portfolios: "PORTFOLIO",
  municipalities: "MUNICIPALITY",
} as const satisfies Partial<Record<keyof GraphNames, ThingKind>>;
const mostThings = 20;

/** What a question names: by its filters, or by being a name as a whole. */
export type FindThings = (question: Pick<Question, "text" | "filters">) => readonly Thing[];

/** Makes what finds the things that a question names. */
export function createFindThings(names: GraphNames): FindThings {
  const things = thingsOf(names);
  const bySlug = Map.groupBy(things, ({ kind, slug }) => `${kind} ${slug}`);
  const byName = Map.groupBy(
    things.flatMap((thing) => callsOf(thing, names).map((name) => ({ name, thing }))),
    ({ name }) => name,
  );
  return ({ text, filters }) => {
    const named = filters.flatMap(({ field, value, negated }) => {
      const kind = fields[field as keyof typeof fields] as ThingKind | undefined;
      return kind === undefined || negated ? [] : (bySlug.get(`${kind} ${value}`) ?? []);
    });
    const whole = (byName.get(plain(text)) ?? []).map(({ thing }) => thing);
    const asked = new Set(
      filters.flatMap(({ field, value, negated }) => (field === "municipalities" && !negated ? [value] : [])),
    );
    const isAsked = ({ municipality }: Thing) =>
      asked.size === 0 || municipality === null || asked.has(municipality);
    return [...new Set([...named, ...whole])].filter(isAsked).slice(0, mostThings);
  };
}

const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** The ways in which a thing is called by a question of nothing else. */
function callsOf({ kind, key, label }: Thing, names: GraphNames): string[] {
  const calls: Readonly<Record<ThingKind, () => readonly (string | null)[]>> = {
    PARTNER: () => names.partners.find(({ slug }) => slug === key)?.spellings ?? [label],
    MOTION: () => names.motions.filter((each) => each.key === key).map(({ title }) => title),
    EDITION: () => [label],
    PROGRAMME: () =>
      names.programmes.filter((each) => each.key === key).flatMap(({ name }) => [name, `programma ${name}`]),
    PORTFOLIO: () => [label, `portefeuille ${label}`],
    MUNICIPALITY: () => [label, `gemeente ${label}`],
  };
  return calls[kind]().flatMap((call) => (call === null ? [] : [plain(call)]));
}

function thingsOf(names: GraphNames): Thing[] {
  const of = (kind: ThingKind, each: Pick<Thing, "slug"> & Partial<Thing>, label: string): Thing => ({
    kind,
    slug: each.slug,
    key: each.key ?? each.slug,
    label,
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
    ...names.editions.map((each) => of("EDITION", each, each.title)),
    ...names.programmes.map((each) =>
      of("PROGRAMME", each, each.number === null ? each.name : `${each.number}. ${each.name}`),
    ),
    ...names.portfolios.map((each) => of("PORTFOLIO", each, each.name)),
    ...names.municipalities.map(({ code, name }) =>
      of("MUNICIPALITY", { slug: code, municipality: code }, name),
    ),
  ];
}
