import type { Municipality } from "./context.ts";
import type { EditionKind } from "../domain/vocabularies.ts";

/** What the manifest, or the command line, says of an edition. */
export interface EditionEntry {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  /** What the paper is called, where that is none of the kinds. */
  readonly kindName?: string | null | undefined;
  readonly year: number;
  /** ISO date; `defaultAsOf` when it is not said. */
  readonly asOf?: string | undefined;
  readonly municipality: Municipality;
}
