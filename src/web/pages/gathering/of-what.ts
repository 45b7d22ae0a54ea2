import type { ReferredType } from "../../../domain/reference-fields.ts";

/** Of what a thing is that reports name in a field, as its pages say it. */
export const ofWhat: Readonly<Record<ReferredType, string>> = {
  Programme: "van de begroting",
  Portfolio: "van het college",
};
