import { andThen } from "../../read/awaitable.ts";
import type { AnswerRow } from "../../read/rows.ts";
import type { Part, ShownAtom } from "../../domain/atoms.ts";
import { isReference, isSingle, type Kind } from "../../domain/kinds/kind.ts";
import type { Property } from "../../domain/property.ts";
import { propertiesOf, type Thing } from "../../domain/thing.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import { readerOf } from "../../read/properties.ts";
import type { GraphContext } from "../context.ts";
import {
  addValues,
  Float,
  Int,
  objectOf,
  type ClassType,
  type Methods,
  type Resolvers,
  type Values,
  enums,
} from "../declare.ts";
import { Node, Resource } from "../node/node.resolver.ts";
import { DateScalar, DateTimeScalar, EurosScalar } from "../scalars.ts";

const typeOfAtom = {
  text: () => String,
  string: () => String,
  uri: () => String,
  date: () => DateScalar,
  instant: () => DateTimeScalar,
  integer: () => Int,
  number: () => Float,
  share: () => Float,
  euros: () => EurosScalar,
  code: ({ vocabulary }: Part) => (vocabulary === null ? String : enums[vocabulary]),
} satisfies Record<ShownAtom, (part: Part) => object>;
const typeOfPart = (part: Part): object => typeOfAtom[part.atom as ShownAtom](part);

/** Every class is made before the schema is built: type-graphql does not see one that is made while it builds. */
const classes = new Map<string, ClassType>();
const resolvers: Resolvers[] = [];

const nodes: ReadonlySet<string> = new Set(
  Object.values<Thing>(things).flatMap(({ name, plural }) => (plural === null ? [] : [name])),
);
const isShown = ({ shownTo, place }: Property): boolean =>
  (shownTo === "all" || shownTo === "graph") && place !== "table";

/** A value of several parts is a type of its own: Period, Answer. Its long words are read when they are asked for. */
function typeOfParts({ shownAs, ...own }: Kind): ClassType {
  const kind = shownAs ?? own;
  if (classes.has(kind.name)) return typeOf(kind.name as ThingName);
  const values: Record<string, Values[string]> = {};
  const fields: Record<string, Methods[string]> = {};
  for (const [name, part] of Object.entries(kind.parts)) {
    const { nullable, description } = part;
    const value = { type: typeOfPart(part), nullable, description };
    if (part.long) fields[name] = { ...value, run: readLong };
    else values[name] = value;
  }
  const of = objectOf(kind.name, kind.description, values);
  classes.set(kind.name, of);
  resolvers.push({ of, fields });
  return of;
}
const readLong = ({ reportId, field }: AnswerRow, _: object, { reader }: GraphContext) =>
  andThen(reader.reportTexts(reportId), (texts) => texts[field]);

function typeOfProperty({ kind }: Property): object {
  if (isReference(kind)) return typeOf(kind.refersTo as ThingName);
  const [part] = Object.values(kind.parts);
  return isSingle(kind) && part ? typeOfPart(part) : typeOfParts(kind);
}

function addFields(thing: Thing): void {
  const of = typeOf(thing.name as ThingName);
  const values: Record<string, Values[string]> = {};
  const fields: Record<string, Methods[string]> = {};
  for (const [name, property] of propertiesOf(thing).filter(([, told]) => isShown(told))) {
    const single = typeOfProperty(property);
    const { optional: nullable, description } = property;
    const value = { type: property.many ? [single] : single, nullable, description };
    const read = readerOf(thing, name);
    if (read === null) values[name] = value;
    else
      fields[name] = { ...value, run: (row: never, _: object, context: GraphContext) => read(row, context) };
  }
  addValues(of, values);
  resolvers.push({ of, fields });
}

export function typeOf(name: ThingName): ClassType {
  const made = classes.get(name);
  if (made === undefined) throw new TypeError(`${name} shows nothing in GraphQL`);
  return made;
}

const shown = Object.values<Thing>(things).filter((thing) =>
  propertiesOf(thing).some(([, property]) => isShown(property)),
);
for (const { name, description, segment } of shown)
  classes.set(
    name,
    objectOf(name, description, {}, [
      ...(nodes.has(name) ? [Node] : []),
      ...(segment === null ? [] : [Resource]),
    ]),
  );
shown.forEach(addFields);

export const thingFields: readonly Resolvers[] = resolvers;
