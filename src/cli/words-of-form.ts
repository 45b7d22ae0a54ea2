import { documentForms, rungs } from "../domain/vocabularies.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** What the file was, and by what its rows were told apart. */
export function formOf({ form, rung }: SourceDocument): string {
  const read = documentForms[form ?? "TEXT"];
  return rung ? `${read} (rijen herkend ${rungs[rung.toUpperCase() as Uppercase<typeof rung>]})` : read;
}
