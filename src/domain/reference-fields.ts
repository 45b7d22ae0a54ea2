import type { ReferenceField } from "./field.ts";
import {
  reportFields,
  type FieldsOfKind,
  type ReportField,
  type ReportFields,
  reportFieldNames,
} from "./report-fields.ts";

export type ReferenceName = FieldsOfKind<"reference">;
export type ReferredType = ReportFields[ReferenceName]["refersTo"];

export const isReferenceName = (name: ReportField): name is ReferenceName =>
  reportFields[name].kind === "reference";

export const referenceFields: readonly (ReferenceField<ReferredType> & { readonly name: ReferenceName })[] =
  reportFieldNames.filter(isReferenceName).map((name) => ({ name, ...reportFields[name] }));
export const referredTypes: readonly ReferredType[] = [
  ...new Set(referenceFields.map(({ refersTo }) => refersTo)),
];

export const fieldsNaming = (type: ReferredType) =>
  referenceFields.filter(({ refersTo }) => refersTo === type);

/** One of each field that names a thing. */
export const byReference = <V>(make: (field: (typeof referenceFields)[number]) => V) =>
  Object.fromEntries(referenceFields.map((field) => [field.name, make(field)])) as Record<ReferenceName, V>;
/** One of each thing that reports name in a field. */
export const byReferred = <V>(make: (type: ReferredType) => V) =>
  Object.fromEntries(referredTypes.map((type) => [type, make(type)])) as Record<ReferredType, V>;
/** The same under the codes that vocabularies have for them, in capitals. */
export const byReferredCode = <V>(make: (type: ReferredType) => V) =>
  Object.fromEntries(referredTypes.map((type) => [type.toUpperCase(), make(type)])) as Record<
    Uppercase<ReferredType>,
    V
  >;
