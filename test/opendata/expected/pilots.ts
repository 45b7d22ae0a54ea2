import { doubtReasons, originKinds, sequelKinds } from "../../../src/domain/vocabularies.ts";
import type { Database } from "../../../src/database/database.ts";
import { ask } from "../../graph/ask.ts";
import {
  type Row,
  type Named,
  type Place,
  type Edition,
  type Numbered,
  type Mentions,
  edition,
  municipality,
  mentions,
  labelOf,
  lineOf,
  lines,
  nodesOf,
  placeCells,
  type Expected,
  expected,
} from "./table.ts";

export async function pilots(database: Database): Promise<Expected> {
  type Pilot = Named &
    Mentions & {
      readonly alternativeNames: readonly string[];
      readonly municipality: Place;
      readonly programme: Numbered | null;
      readonly portfolio: Named | null;
      readonly endedSince: string | null;
      readonly doubts: readonly {
        readonly field: string;
        readonly reason: keyof typeof doubtReasons;
        readonly quote: string;
      }[];
      readonly updatedAt: string;
      readonly reports: readonly {
        readonly edition: Edition;
        readonly programme: Row | null;
        readonly portfolio: Row | null;
      }[];
    };
  const answer = (await ask(
    database,
    `{ pilots(first: 100) { edges { node { uri slug name alternativeNames ${municipality}
      programme { uri slug number name } portfolio { uri slug name } ${mentions} endedSince
      doubts { field label reason confidence start end quote } updatedAt
      reports { edition { ${edition} } programme { slug } portfolio { slug } } } } } }`,
  )) as { pilots: { edges: { node: Pilot }[] } };
  const inScheme = (
    { reports }: Pilot,
    list: "programme" | "portfolio",
    thing: Row | null,
    scheme: string,
  ): Row | null =>
    thing && { ...thing, scheme: `${reports.find((one) => one[list] !== null)?.edition.uri}#${scheme}` };
  return expected(
    "Pilots",
    nodesOf(answer.pilots),
    (pilot) => {
      const { reports, ...own } = pilot;
      return {
        ...own,
        programme: inScheme(pilot, "programme", own.programme as Row | null, "programmas"),
        portfolio: inScheme(pilot, "portfolio", own.portfolio as Row | null, "portefeuilles"),
        editions: reports.map((report) => report.edition),
        doubts: pilot.doubts.map((doubt) => ({ ...doubt, fieldLabel: labelOf(doubt.field) })),
      };
    },
    (pilot) => ({
      URI: pilot.uri,
      Slug: pilot.slug,
      Naam: pilot.name,
      "Andere namen": lines(pilot.alternativeNames),
      ...placeCells(pilot.municipality),
      "Programma slug": pilot.programme?.slug ?? null,
      "Programma nummer": pilot.programme?.number ?? null,
      Programma: pilot.programme?.name ?? null,
      "Portefeuille slug": pilot.portfolio?.slug ?? null,
      Portefeuille: pilot.portfolio?.name ?? null,
      Edities: lines(pilot.reports.map((report) => report.edition.slug)),
      Herkomst: lines(pilot.origins.map(({ kind }) => originKinds[kind])),
      Moties: lines(pilot.motions.map((one) => one.motion.slug)),
      Partners: lines(pilot.partners.map((one) => one.partner.name)),
      Vervolg: lines(pilot.sequels.map(({ kind }) => sequelKinds[kind])),
      "Voorbij sinds": pilot.endedSince,
      Twijfel: lines(
        pilot.doubts.map(({ field, reason, quote }) => lineOf(labelOf(field), doubtReasons[reason], quote)),
      ),
      "Bijgewerkt op": pilot.updatedAt,
    }),
  );
}
