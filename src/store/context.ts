import { keyOf } from "../domain/addresses.ts";
import { tableOf } from "../domain/thing.ts";
import { namedTypes } from "../domain/referred.ts";
import { things } from "../domain/things/things.ts";
import { municipalitySlug } from "../domain/municipalities/municipalities.ts";
import type { EditionKind } from "../domain/vocabularies.ts";

/** What was offered cannot be stored as it is. The message is Dutch, and says what, where and what next. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly kind: "BAD_DOCUMENT" | "BAD_EDITION" | "WOULD_BREAK";

  constructor(kind: ImportError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

export type Municipality = { readonly code: string; readonly name: string };

export const addressIn = (municipality: Municipality, slug: string): string =>
  keyOf(municipalitySlug(municipality), slug);

/** What rows are numbered of, and addressed by a key of their own. */
export const keyedTypes = ["Pilot", "Edition", ...namedTypes] as const;
type KeyedType = (typeof keyedTypes)[number];
export const keyedTable = (type: KeyedType): string => tableOf(things[type]);
export const keyColumnOf = (type: KeyedType): string => String(things[type].key);

/** What the manifest, or the command line, says of an edition. */
export interface EditionEntry {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  /** What the paper is called, where that is none of the kinds. */
  readonly kindName?: string | null | undefined;
  readonly year: number;
  /** ISO date; `asOfOf` when it is not said. */
  readonly asOf?: string | undefined;
  readonly municipality: Municipality;
}
