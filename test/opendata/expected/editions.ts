import { doubtReasons, editionKinds } from "../../../src/domain/vocabularies.ts";
import type { Database } from "../../../src/database/database.ts";
import { ask } from "../../graph/ask.ts";
import {
  type Row,
  type Named,
  type Place,
  type Edition,
  type Motion,
  type Source,
  type Numbered,
  edition,
  municipality,
  source,
  placeCells,
  sourceCells,
  lineOf,
  lines,
  type Expected,
  expected,
} from "./table.ts";

export async function editions(database: Database): Promise<Expected> {
  type DocumentDoubt = Row & { readonly reason: keyof typeof doubtReasons; readonly quote: string };
  type Whole = Edition & {
    readonly kindName: string | null;
    readonly asOf: string;
    readonly introduction: string | null;
    readonly municipality: Place;
    readonly previous: Edition | null;
    readonly mandate: Motion | null;
    readonly document: Source;
    readonly reports: readonly Row[];
    readonly unread: readonly Row[];
    readonly doubts: readonly DocumentDoubt[];
    readonly updatedAt: string;
  };
  const answer = (await ask(
    database,
    `{ editions { ${edition} kindName asOf introduction ${municipality} previous { ${edition} }
      mandate { uri slug number title } ${source} reports { uri } unread { line }
      doubts { reason confidence start end quote } updatedAt } }`,
  )) as { editions: Whole[] };
  return expected(
    "Edities",
    answer.editions,
    (whole) => ({
      ...whole,
      reports: whole.reports.length,
      unread: whole.unread.length,
      programmeScheme: { uri: `${whole.uri}#programmas`, title: `Programma’s van ${whole.title}` },
      portfolioScheme: { uri: `${whole.uri}#portefeuilles`, title: `Portefeuilles van ${whole.title}` },
    }),
    (whole) => ({
      URI: whole.uri,
      Slug: whole.slug,
      Titel: whole.title,
      Soort: editionKinds[whole.kind],
      "Soort (code)": whole.kind,
      "Naam van de soort": whole.kindName,
      Jaar: whole.year,
      Peildatum: whole.asOf,
      Inleiding: whole.introduction,
      ...placeCells(whole.municipality),
      "Vorige editie slug": whole.previous?.slug ?? null,
      "Vorige editie": whole.previous?.title ?? null,
      "Opdracht slug": whole.mandate?.slug ?? null,
      Opdracht: whole.mandate?.number ?? null,
      "Opdracht titel": whole.mandate?.title ?? null,
      ...sourceCells(whole.document),
      "Aantal rapportages": whole.reports.length,
      "Aantal ongelezen regels": whole.unread.length,
      Twijfel: lines(whole.doubts.map(({ reason, quote }) => lineOf(doubtReasons[reason], quote))),
      "Bijgewerkt op": whole.updatedAt,
    }),
  );
}

export async function municipalities(database: Database): Promise<Expected> {
  type Whole = Place & { readonly slug: string; readonly province: string; readonly register: string };
  const answer = (await ask(
    database,
    "{ editions { municipality { uri code name slug province register } } }",
  )) as { editions: { municipality: Whole }[] };
  const all = [...new Map(answer.editions.map(({ municipality: each }) => [each.code, each])).values()];
  return expected(
    "Gemeenten",
    all,
    (one) => ({ ...one }),
    (one) => ({
      URI: one.uri,
      Code: one.code,
      Naam: one.name,
      Slug: one.slug,
      Provincie: one.province,
      Register: one.register,
    }),
  );
}

export async function concepts(database: Database): Promise<Record<string, Expected>> {
  type Concept<N> = N & { readonly municipality: Place };
  const { programmes, portfolios } = (await ask(
    database,
    `{ programmes { uri slug number name ${municipality} } portfolios { uri slug name ${municipality} } }`,
  )) as { programmes: Concept<Numbered>[]; portfolios: Concept<Named>[] };
  const cells = ({ uri, slug, name, municipality }: Concept<Named>) => ({
    URI: uri,
    Slug: slug,
    Naam: name,
    ...placeCells(municipality),
  });
  return {
    programmas: expected(
      "Programma’s",
      programmes,
      (one) => ({ ...one }),
      (one) => ({ ...cells(one), Nummer: one.number }),
    ),
    portefeuilles: expected("Portefeuilles", portfolios, (one) => ({ ...one }), cells),
  };
}
