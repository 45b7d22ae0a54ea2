import { always } from "../../domain/condition.ts";
import { andThen } from "../../read/awaitable.ts";
import { findNamed, oneOf } from "../../read/find-thing.ts";
import { optional, value, type Method, type Resolvers } from "../declare.ts";
import type { NamedType } from "../../domain/referred.ts";
import { capital, lowered, wordOf, wordsOf, type PilotsUnder, type Thing } from "../../domain/thing.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import type { PageArgs } from "../../read/page-request.ts";
import type { PlainType, WholeType } from "../../read/reader.ts";
import type { Row } from "../../read/rows.ts";
import { connectionTo } from "../connections.ts";
import { municipalityArg, pageArgs, pageOf, type InMunicipality } from "../page.ts";
import type { GraphContext } from "../context.ts";
import { ownFields } from "../own-fields.resolver.ts";
import { typeOf } from "./object-types.ts";

const lookedUpByHand = new Set(ownFields.flatMap(({ queries = {} }) => Object.keys(queries)));

type KeyArgs = Readonly<Record<string, string | null | undefined>>;

/** The field that looks a thing up by its key, and where it belongs to a municipality, by that as well. */
function lookUp(thing: Thing, ownKey: string): Method {
  const name = thing.name as "Pilot";
  const key = ownKey === "address" ? "slug" : ownKey;
  const description = key === "slug" ? `Slug van ${thing.noun}` : (thing.properties[key]?.description ?? key);
  const field = { type: typeOf(name), nullable: true } as const;
  const args = { [key]: value(String, description) };
  if (!("municipality" in thing.properties))
    return {
      ...field,
      description: `Zoekt een ${wordOf(thing)} op; niets als de ${key} niet bestaat`,
      args,
      run: (_: null, asked: KeyArgs, { reader }: GraphContext) => reader.byKey(name, asked[key] ?? ""),
    };
  return {
    ...field,
    description: `Zoekt een ${wordOf(thing)} op; niets als de ${key} niet bestaat, of niet in de gemeente die is genoemd. Een ${key} van vroeger vindt wat nu anders heet`,
    args: { ...args, ...municipalityArg },
    run: (_: null, asked: KeyArgs & InMunicipality, { reader }: GraphContext) => {
      const called = asked[key] ?? "";
      return andThen(findNamed(reader, name, called, asked.municipality), (rows) =>
        oneOf(reader, rows, asked.municipality, `${capital(wordOf(thing))} “${called}”`),
      );
    },
  };
}

function listAll(thing: Thing, plural: NonNullable<Thing["plural"]>): Method {
  const description = `Alle ${wordsOf(plural)}, ${plural.orderWords}`;
  if (!plural.paged)
    return {
      ...value([typeOf(thing.name as WholeType)], description),
      run: (_: null, __: object, { reader }: GraphContext) => reader.all(thing.name as WholeType),
    };
  const of = thing.name as PlainType;
  return {
    ...optional(connectionTo(of), description),
    args: pageArgs(),
    run: (_: null, args: PageArgs, context: GraphContext) =>
      pageOf<PlainType>(context, { of, where: null, under: null }, args),
  };
}

const pilotsUnder = (thing: Thing, { description }: PilotsUnder): Method => ({
  ...value(connectionTo("Pilot"), description),
  args: pageArgs(),
  run: ({ id }: Row, args: PageArgs, context: GraphContext) =>
    pageOf<"Pilot">(
      context,
      { of: "Pilot", where: always, under: { type: thing.name as NamedType, id } },
      args,
    ),
});

export const thingQueries: readonly Resolvers[] = Object.values<Thing>(things).flatMap((thing) => {
  const { name, key, plural, segment, pilots } = thing;
  if (plural === null) return [];
  const isLookedUp = segment !== null && key !== null && !lookedUpByHand.has(lowered(name));
  const queries = {
    ...(isLookedUp && { [lowered(name)]: lookUp(thing, key) }),
    ...(plural.orderWords !== null && { [plural.graphql]: listAll(thing, plural) }),
  };
  const fields = pilots === null ? {} : { pilots: pilotsUnder(thing, pilots) };
  return [{ of: typeOf(name as ThingName), fields, queries }];
});
