import type { Part, ShownAtom } from "../../domain/atoms.ts";
import { isReference, isSingle, type Kind } from "../../domain/kinds/kind.ts";
import type { Property } from "../../domain/property.ts";
import { capital, lowered, propertiesOf, wordOf, wordsOf, type Thing } from "../../domain/thing.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import { vocabularies } from "../../domain/vocabularies.ts";
import {
  group,
  list,
  shape,
  text,
  unlisted,
  uri,
  type GroupProperty,
  type Property as ShapeProperty,
  type Properties,
  type Shape,
  type ValueProperty,
} from "../shape/shape.ts";

/** The address for ever of a thing; in linked data it is the thing itself. */
const address = uri("URI", "Vast adres", null);

type Notes = Pick<Property, "label" | "description" | "rdf">;
const inSentence = (label: string): string => (/^\p{Lu}\p{Lu}/u.test(label) ? label : lowered(label));

const isInRecords = ({ shownTo, place }: Property): boolean => shownTo !== "graph" && place !== "table";
/** What records show of a thing; what depends on the day, last. */
export const shownOf = (thing: Thing): [string, Property][] =>
  propertiesOf(thing).filter(([, property]) => isInRecords(property));
export const nameInRecords = (name: string, { recordName }: Property): string => recordName ?? name;

const valueOf = (
  { atom, vocabulary, pattern, nullable }: Part,
  { label, description, rdf }: Notes,
  optional: boolean,
): ValueProperty => ({
  type: "value",
  kind: atom as ShownAtom,
  label,
  description,
  rdf,
  nullable: optional || nullable,
  codes: vocabulary === null ? null : { name: vocabulary, words: vocabularies[vocabulary].words },
  pattern,
  flat: true,
});

const groupOf = ({ label, description, rdf }: Notes, inner: Shape, nullable: boolean): GroupProperty => ({
  ...group(label, description, rdf, inner),
  nullable,
});

const made = new Map<object | string, Shape>();
/** Each shape is made once: writers know it by what it is. */
const once = (key: object | string, make: () => Shape): Shape => made.getOrInsertComputed(key, make);

const shapeOfKind = (kind: Kind): Shape =>
  once(kind, () => {
    const parts = Object.entries(kind.parts).map(([name, part]) => [name, valueOf(part, part, false)]);
    return shape(kind.name, kind.description, kind.classes, Object.fromEntries(parts) as Properties);
  });

/** Whether a record of a thing says no more of it than a reference to it does. */
export const isReferenceOnly = (thing: Thing): boolean =>
  shownOf(thing).every(([name]) => name in thing.inReferences);

const scheme = unlisted(uri("begrippenlijst", "Begrippenlijst van de editie", "skos:inScheme"));

export const referenceShape = (thing: Thing): Shape =>
  once(`reference ${thing.name}`, () => {
    const properties = Object.entries(thing.inReferences).map(([name, label]) => {
      const property = thing.properties[name];
      const part = property?.kind.parts[""];
      if (property === undefined || part === undefined)
        throw new TypeError(`${thing.name} has no single value "${name}" for a reference`);
      const value = valueOf(
        part,
        { ...property, label: label ?? inSentence(property.label) },
        property.optional,
      );
      return [name, label === null ? unlisted(value) : value];
    });
    return shape(thing.referenceSchema, `Verwijzing naar een ${wordOf(thing)}`, thing.classes, {
      uri: unlisted(address),
      ...(Object.fromEntries(properties) as Properties),
      ...(thing.listedByEdition && { scheme }),
    });
  });

const targetOf = (kind: Kind): Thing | null =>
  isReference(kind) ? things[kind.refersTo as ThingName] : null;

function propertyOf(property: Property): ShapeProperty {
  const { kind, optional, many } = property;
  const target = targetOf(kind);
  const [part] = Object.values(kind.parts);
  if (target !== null) {
    // What is only seen as part of another stands there whole.
    const inner = target.plural === null ? shapeOf(target) : referenceShape(target);
    const one = groupOf(property, inner, optional);
    return many ? list(one, ...(target.inLists.length > 0 ? target.inLists : ["slug"])) : one;
  }
  if (!isSingle(kind) || part === undefined) return groupOf(property, shapeOfKind(kind), optional);
  const value = valueOf(part, property, optional);
  return many ? list(value) : value;
}

/** What an edition prints a list of: a scheme of concepts in linked data. */
export const schemes = Object.values<Thing>(things).flatMap((thing) =>
  thing.listedByEdition && thing.plural !== null
    ? [{ name: `${lowered(thing.name)}Scheme`, thing, plural: thing.plural }]
    : [],
);
const schemeProperties = Object.fromEntries(
  schemes.map(({ name, thing, plural }) => [
    name,
    unlisted(
      group(
        `${capital(wordOf(thing))}lijst`,
        `De ${wordsOf(plural)} van deze editie`,
        `oogst:${name}`,
        shape(`${thing.name}Scheme`, "Begrippenlijst van een editie", ["skos:ConceptScheme"], {
          uri: address,
          title: text("", "Naam", "dct:title"),
        }),
      ),
    ),
  ]),
) as Properties;

function makeShape(thing: Thing, name: string, description: string, isOnDay: boolean): Shape {
  const properties = shownOf(thing).flatMap(([property, told]) => {
    if (told.shownTo === "day" && !isOnDay) return [];
    const one = [nameInRecords(property, told), propertyOf(told)] as const;
    return property === "updatedAt" && thing.name === "Edition"
      ? [...Object.entries(schemeProperties), one]
      : [one];
  });
  return shape(name, description, thing.classes, {
    ...(thing.segment !== null && { uri: address }),
    ...(Object.fromEntries(properties) as Properties),
  });
}

/** The shape of the records of a thing: what they say in every file of a revision. */
export const shapeOf = (thing: Thing): Shape =>
  isReferenceOnly(thing)
    ? referenceShape(thing)
    : once(thing.name, () => makeShape(thing, thing.schema, thing.description, false));

/**
 * The shape with what depends on the day it is asked on, such as the status of a pilot: it stands in answers, and not
 * in the files and the linked data of a revision.
 */
export const shapeOnDay = (thing: Thing): Shape =>
  once(`${thing.name} on a day`, () =>
    makeShape(thing, `${thing.schema}OnDay`, `${capital(thing.noun)}, met wat van de dag afhangt`, true),
  );
