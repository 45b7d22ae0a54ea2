import { changeKinds } from "../../../src/domain/vocabularies.ts";
import type { Database } from "../../../src/database/database.ts";
import { readGlobalId } from "../../../src/domain/global-id.ts";
import { ask } from "../../graph/ask.ts";
import {
  municipality,
  placeCells,
  type Place,
  type Named,
  type Edition,
  edition,
  labelOf,
  nodesOf,
  type Expected,
  expected,
} from "./table.ts";

export async function changes(database: Database): Promise<Expected> {
  interface Change {
    readonly id: string;
    readonly uri: string;
    readonly kind: keyof typeof changeKinds;
    readonly pilot: Named;
    readonly edition: Edition & { readonly previous: Edition };
    readonly municipality: Place;
    readonly field: string | null;
    readonly before: { readonly text: string | null } | null;
    readonly after: { readonly text: string | null } | null;
    readonly days: number | null;
    readonly slip: string | null;
  }
  const answer = (await ask(
    database,
    `{ changes(first: 100) { edges { node { id uri kind pilot { uri slug name }
      ${municipality} edition { ${edition} previous { ${edition} } } field before { text } after { text } days slip } } } }`,
  )) as { changes: { edges: { node: Change }[] } };
  const key = ({ id }: Change) => readGlobalId(id)?.key;
  return expected(
    "Wijzigingen",
    nodesOf(answer.changes),
    (change) => {
      const { previous, ...own } = change.edition;
      return {
        uri: change.uri,
        id: key(change),
        kind: change.kind,
        pilot: change.pilot,
        edition: own,
        municipality: change.municipality,
        previous,
        field: change.field,
        fieldLabel: labelOf(change.field),
        before: change.before?.text ?? null,
        after: change.after?.text ?? null,
        days: change.days,
        slip: change.slip,
      };
    },
    (change) => ({
      URI: change.uri,
      Sleutel: key(change),
      Soort: changeKinds[change.kind],
      "Soort (code)": change.kind,
      "Pilot slug": change.pilot.slug,
      Pilot: change.pilot.name,
      "Editie slug": change.edition.slug,
      Editie: change.edition.title,
      ...placeCells(change.municipality),
      "Vorige editie slug": change.edition.previous.slug,
      "Vorige editie": change.edition.previous.title,
      Veld: change.field,
      "Veld in woorden": labelOf(change.field),
      Was: change.before?.text ?? null,
      Is: change.after?.text ?? null,
      Dagen: change.days,
      Opgeschoven: change.slip,
    }),
  );
}
