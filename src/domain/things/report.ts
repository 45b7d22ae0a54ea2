import type { Field, Fields, ReferenceField, Required } from "../field.ts";
import { kinds } from "../kinds/kinds.ts";
import { isReference, isSingle, referenceTo, type Kind, type Reference } from "../kinds/kind.ts";
import { mentionFields } from "../mention-fields.ts";
import { a, declare, derived, indexed, kept, list, optional, shownTo, type Property } from "../property.ts";
import { referenceFields, type ReferenceName } from "../reference-fields.ts";
import { reportFields, type ReportFields } from "../report-fields.ts";
import { thing } from "../thing.ts";
import { ofMunicipality } from "./shared.ts";

type Kinds = typeof kinds;
type KindOf<F extends Field> =
  F extends ReferenceField<infer T> ? Reference<T, "id"> : Kinds[F["kind"] & keyof Kinds];
type FieldProperties<F extends Fields> = {
  readonly [N in keyof F]: Property<
    KindOf<F[N]>,
    Required[F[N]["kind"]] extends true ? false : true,
    F[N]["kind"] extends "text" ? "asked" : "row",
    false
  >;
};

const isAsked = (kind: Kind): boolean => isSingle(kind) && kind.parts[""]?.long === true;

const isReferenceField = (field: Field): field is ReferenceField => field.kind === "reference";
const kindOf = (field: Field): Kind =>
  isReferenceField(field) ? referenceTo(field.refersTo) : kinds[field.kind as keyof Kinds];

const propertiesOf = <F extends Fields>(fields: F): FieldProperties<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { kind: kindName, label, description, rdf } = field;
      const kind = kindOf(field);
      const property: Property = declare(kind)(label, description, rdf);
      return [
        name,
        {
          ...property,
          optional: kindName !== "name" && kindName !== "answer",
          place: isAsked(kind) ? "asked" : "row",
          index: isReference(kind) ? "index" : null,
        },
      ];
    }),
  ) as unknown as FieldProperties<F>;

const number = kept(optional(a.integer()));
type NumberedFields = {
  [N in keyof ReportFields]: ReportFields[N] extends ReferenceField<string, true> ? N : never;
}[keyof ReportFields];
/** The numbers that things have in this edition; the things themselves have the latest. */
const numbers = Object.fromEntries(
  referenceFields.flatMap(({ name, numbered }) => (numbered ? [[`${name}Number`, number]] : [])),
) as { readonly [N in NumberedFields as `${N}Number`]: typeof number };

const spelling = kept(optional(a.text()));
/** How this edition spells the names of things; the things themselves have the nicest of all spellings. */
const spellings = Object.fromEntries(referenceFields.map(({ name }) => [`${name}Spelling`, spelling])) as {
  readonly [N in ReferenceName as `${N}Spelling`]: typeof spelling;
};

const mentionLists = Object.fromEntries(
  Object.entries(mentionFields).map(([name, { thing: mention, label, description, rdf }]) => [
    name,
    list(a.reference(mention)(label, description, rdf)),
  ]),
) as Record<keyof typeof mentionFields, Property<Reference, false, "derived", true>>;

export const Report = thing({
  name: "Report",
  noun: "het rapport",
  description: "Wat één editie over één pilot zegt",
  plural: {
    graphql: "reports",
    dutch: "rapportages",
    title: "Rapportages",
    paged: true,
    order: ["edition", "position"],
    orderWords: null,
    words: "rapporten",
  },
  segment: "rapport",
  key: null,
  keyParts: ["gemeente", "editie", "pilot"],
  properties: {
    pilot: indexed(a.reference("Pilot")("Pilot", "De pilot waar het rapport over gaat", "oogst:pilot")),
    edition: a.reference("Edition")("Editie", "De editie waar het rapport in staat", "oogst:edition"),
    municipality: derived(ofMunicipality("De gemeente van de pilot")),
    position: a.integer("Plaats in het document", "Plaats in het document, vanaf 0", "oogst:position"),
    /** How many reports of the same pilot stand above it in the edition; its key says which of them it is. */
    repeats: kept(a.integer()),
    heading: a.text("Kop", "Kop boven het rapport, zoals hij er staat", "oogst:heading"),
    ...propertiesOf(reportFields),
    ...mentionLists,
    provenance: shownTo(
      "graph",
      list(a.reference("Provenance")("Bewijsplaatsen", "Waar elke waarde in het document vandaan komt")),
    ),
    doubts: list(
      a.reference("Doubt")(
        "Twijfel",
        "Wat niet zeker goed is gelezen; een waarde zonder twijfel is zeker",
        "oogst:doubt",
      ),
    ),
    extra: list(
      a.reference("Extra")(
        "Extra velden",
        "Wat het document zegt onder labels die geen veld zijn",
        "oogst:extra",
      ),
    ),
    ...numbers,
    ...spellings,
    /** Hash of the values and mentions, and of their provenance: what is the same is left alone. */
    fingerprint: kept(a.string()),
    sourceFingerprint: kept(a.string()),
  },
  indexes: [["edition", "pilot"]],
});
