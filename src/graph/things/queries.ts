import { always } from "../../domain/condition.ts";
import { andThen } from "../../read/awaitable.ts";
import { findNamed, oneOf } from "../../read/find-thing.ts";
import { municipalityArg, Arg, Args, Ctx, Root } from "../decorators.ts";
import { capital, lowered, wordOf, wordsOf, type PilotsUnder, type Thing } from "../../domain/thing.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import type { PilotParent, WholeType } from "../../read/reader.ts";
import type { Row } from "../../read/rows.ts";
import { connectionTo } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { pageOf, PageArgs } from "../page.ts";
import { typeOf } from "./object-types.ts";
import { resolverOf, type Method } from "./resolver-of.ts";

const lookedUpByHand: ReadonlySet<string> = new Set<ThingName>(["Motion", "Document"]);

/** The field that looks a thing up by its key, and where it belongs to a municipality, by that as well. */
function lookUp(thing: Thing, ownKey: string): Method {
  const name = thing.name as "Pilot";
  const key = ownKey === "address" ? "slug" : ownKey;
  const description = key === "slug" ? `Slug van ${thing.noun}` : (thing.properties[key]?.description ?? key);
  const field = { type: () => typeOf(name), nullable: true } as const;
  const typed = Arg(key, () => String, { description });
  if (!("municipality" in thing.properties))
    return {
      ...field,
      description: `Zoekt een ${wordOf(thing)} op; niets als de ${key} niet bestaat`,
      parameters: [typed, Ctx()],
      run: (value: string, { reader }: GraphContext) => reader.byKey(name, value),
    };
  return {
    ...field,
    description: `Zoekt een ${wordOf(thing)} op; niets als de ${key} niet bestaat, of niet in de gemeente die is genoemd. Een ${key} van vroeger vindt wat nu anders heet`,
    parameters: [typed, municipalityArg(), Ctx()],
    run: (value: string, municipality: string | null, { reader }: GraphContext) =>
      andThen(findNamed(reader, name, value), (rows) =>
        oneOf(reader, rows, municipality, `${capital(wordOf(thing))} “${value}”`),
      ),
  };
}

function listAll(thing: Thing, plural: NonNullable<Thing["plural"]>): Method {
  const description = `Alle ${wordsOf(plural)}, ${plural.orderWords}`;
  if (!plural.paged)
    return {
      type: () => [typeOf(thing.name as WholeType)],
      description,
      parameters: [Ctx()],
      run: ({ reader }: GraphContext) => reader.all(thing.name as WholeType),
    };
  const of = thing.name as "Motion";
  return {
    type: () => connectionTo(of),
    nullable: true,
    description,
    parameters: [Args(() => PageArgs), Ctx()],
    run: (args: PageArgs, context: GraphContext) =>
      pageOf<"Motion">(context, { of, where: null, under: null }, args),
  };
}

const pilotsUnder = (thing: Thing, { description }: PilotsUnder): Method => ({
  type: () => connectionTo("Pilot"),
  description,
  parameters: [Root(), Args(() => PageArgs), Ctx()],
  run: ({ id }: Row, args: PageArgs, context: GraphContext) =>
    pageOf<"Pilot">(
      context,
      { of: "Pilot", where: always, under: { type: thing.name as PilotParent["type"], id } },
      args,
    ),
});

export const thingResolvers = Object.values<Thing>(things).flatMap((thing) => {
  const { name, key, plural, segment, pilots } = thing;
  if (plural === null) return [];
  const isLookedUp = segment !== null && key !== null && !lookedUpByHand.has(name);
  const queries = {
    ...(isLookedUp && { [lowered(name)]: lookUp(thing, key) }),
    ...(plural.orderWords !== null && { [plural.graphql]: listAll(thing, plural) }),
  };
  const fields: Record<string, Method> = pilots === null ? {} : { pilots: pilotsUnder(thing, pilots) };
  return [resolverOf(typeOf(name as ThingName), fields, queries)];
});
