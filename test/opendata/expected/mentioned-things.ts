import { partnerKinds, precisions } from "../../../src/domain/vocabularies.ts";
import type { Database } from "../../../src/database/database.ts";
import { ask } from "../../graph/ask.ts";
import {
  type Place,
  type Edition,
  type Motion,
  type Partner,
  edition,
  municipality,
  lines,
  nodesOf,
  placeCells,
  type Expected,
  expected,
} from "./table.ts";

export async function motions(database: Database): Promise<Expected> {
  type Whole = Motion & {
    readonly date: {
      readonly text: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly precision: keyof typeof precisions;
    } | null;
    readonly municipality: Place;
    readonly editions: readonly Edition[];
  };
  const answer = (await ask(
    database,
    `{ motions(first: 100) { edges { node { uri slug number title date { text from to precision }
      ${municipality} editions { ${edition} } } } } }`,
  )) as { motions: { edges: { node: Whole }[] } };
  return expected(
    "Moties",
    nodesOf(answer.motions),
    ({ date, ...whole }) => ({ ...whole, period: date }),
    (whole) => ({
      URI: whole.uri,
      Slug: whole.slug,
      Nummer: whole.number,
      Titel: whole.title,
      Datum: whole.date?.text ?? null,
      "Datum van": whole.date?.from ?? null,
      "Datum tot en met": whole.date?.to ?? null,
      "Datum precisie": whole.date && precisions[whole.date.precision],
      "Datum precisie (code)": whole.date?.precision ?? null,
      ...placeCells(whole.municipality),
      Edities: lines(whole.editions.map(({ slug }) => slug)),
    }),
  );
}

export async function partners(database: Database): Promise<Expected> {
  type Whole = Partner & { readonly alternativeNames: readonly string[] };
  const answer = (await ask(
    database,
    "{ partners(first: 100) { edges { node { uri slug name alternativeNames kind } } } }",
  )) as { partners: { edges: { node: Whole }[] } };
  return expected(
    "Partners",
    nodesOf(answer.partners),
    (one) => ({ ...one }),
    (one) => ({
      URI: one.uri,
      Slug: one.slug,
      Naam: one.name,
      "Andere schrijfwijzen": lines(one.alternativeNames),
      Soort: partnerKinds[one.kind],
      "Soort (code)": one.kind,
    }),
  );
}
