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
  /** Its slug, or a municipality's code. */
  readonly key: string;
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
  const byKey = new Map(things.map((thing) => [`${thing.kind} ${thing.key}`, thing]));
  const byName = Map.groupBy(
    things.flatMap((thing) => callsOf(thing, names).map((name) => ({ name, thing }))),
    ({ name }) => name,
  );
  return ({ text, filters }) => {
    const named = filters.flatMap(({ field, value, negated }) => {
      const kind = fields[field as keyof typeof fields] as ThingKind | undefined;
      return kind === undefined || negated ? [] : (byKey.get(`${kind} ${value}`) ?? []);
    });
    const whole = (byName.get(plain(text)) ?? []).map(({ thing }) => thing);
    return [...new Set([...named, ...whole])].slice(0, mostThings);
  };
}

const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** The ways in which a thing is called by a question of nothing else. */
function callsOf({ kind, key, label }: Thing, names: GraphNames): string[] {
  const calls: Readonly<Record<ThingKind, () => readonly (string | null)[]>> = {
    PARTNER: () => names.partners.find(({ slug }) => slug === key)?.spellings ?? [label],
    MOTION: () => names.motions.filter(({ slug }) => slug === key).map(({ title }) => title),
    EDITION: () => [label],
    PROGRAMME: () =>
      names.programmes.filter(({ slug }) => slug === key).flatMap(({ name }) => [name, `programma ${name}`]),
    PORTFOLIO: () => [label, `portefeuille ${label}`],
    MUNICIPALITY: () => [label, `gemeente ${label}`],
  };
  return calls[kind]().flatMap((call) => (call === null ? [] : [plain(call)]));
}

function thingsOf(names: GraphNames): Thing[] {
  const of = (kind: ThingKind, key: string, label: string, municipality: string | null = null): Thing => ({
    kind,
    key,
    label,
    municipality,
  });
  return [
    ...names.partners.map(({ slug, name }) => of("PARTNER", slug, name)),
    ...names.motions.map(({ slug, number, title, municipality }) =>
      of(
        "MOTION",
        slug,
        [number === null ? "Motie" : `Motie ${number}`, title].filter((part) => part !== null).join(": "),
        municipality,
      ),
    ),
    ...names.editions.map(({ slug, title, municipality }) => of("EDITION", slug, title, municipality)),
    ...names.programmes.map(({ slug, number, name, municipality }) =>
      of("PROGRAMME", slug, number === null ? name : `${number}. ${name}`, municipality),
    ),
    ...names.portfolios.map(({ slug, name, municipality }) => of("PORTFOLIO", slug, name, municipality)),
    ...names.municipalities.map(({ code, name }) => of("MUNICIPALITY", code, name, code)),
  ];
}
