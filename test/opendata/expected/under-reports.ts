import { mentionFields } from "../../../src/domain/mention-fields.ts";
import {
  methods,
  motionRoles,
  originKinds,
  partnerKinds,
  sequelKinds,
} from "../../../src/domain/vocabularies.ts";
import type { Database } from "../../../src/database/database.ts";
import { ask } from "../../graph/ask.ts";
import {
  type Row,
  type Named,
  type Edition,
  type Motion,
  type Source,
  type Mentions,
  edition,
  municipality,
  placeCells,
  type Place,
  source,
  mentions,
  lineOf,
  lines,
  labelOf,
  nodesOf,
  sourceCells,
  type Expected,
  expected,
} from "./table.ts";

type Report = Mentions & {
  readonly uri: string;
  readonly pilot: Named;
  readonly municipality: Place;
  readonly edition: Edition & { readonly document: Source };
  readonly memos: readonly {
    readonly number: string;
    readonly date: string | null;
    readonly quote: string;
  }[];
  readonly amounts: readonly { readonly euros: string; readonly quote: string }[];
  readonly endings: readonly { readonly quote: string }[];
  readonly provenance: readonly {
    readonly field: string;
    readonly item: number | null;
    readonly method: keyof typeof methods;
    readonly confidence: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly corrections: readonly { readonly printed: string; readonly read: string }[];
  }[];
};

/** The tables that hang under reports: what each mentions, and where its values came from. */
export async function underReports(database: Database): Promise<Record<string, Expected>> {
  const answer = (await ask(
    database,
    `{ reports(first: 100) { edges { node { uri ${municipality} pilot { uri slug name } edition { ${edition} ${source} } ${mentions}
      memos { number date quote } amounts { euros quote } endings { quote }
      provenance { field item method confidence start end quote corrections { printed read } } } } } }`,
  )) as { reports: { edges: { node: Report }[] } };
  const reports = nodesOf(answer.reports);
  const mentioned = <M extends object>(
    sheet: string,
    list: (report: Report) => readonly M[],
    cells: (one: M) => Row,
  ): Expected =>
    expected(
      sheet,
      reports.flatMap((report) => list(report).map((one, item) => ({ report, one, item }))),
      ({ report, one, item }) => ({
        report: report.uri,
        pilot: report.pilot.slug,
        edition: report.edition.slug,
        municipality: report.municipality,
        item,
        mention: { ...one },
      }),
      ({ report, one, item }) => ({
        Rapportage: report.uri,
        "Pilot slug": report.pilot.slug,
        "Editie slug": report.edition.slug,
        ...placeCells(report.municipality),
        "Nummer in de lijst": item,
        ...cells(one),
      }),
      false,
    );
  const motionCells = (one: Motion | null) => ({
    "Motie slug": one?.slug ?? null,
    Motie: one?.number ?? null,
    "Motie titel": one?.title ?? null,
  });
  return {
    "rapportage-herkomst": mentioned(
      "Rapportage herkomst",
      ({ origins }) => origins,
      ({ kind, quote, motion: one }) => ({
        Soort: originKinds[kind],
        "Soort (code)": kind,
        Citaat: quote,
        ...motionCells(one),
      }),
    ),
    "rapportage-moties": mentioned(
      "Rapportage moties",
      (report) => report.motions,
      ({ role, quote, motion: one }) => ({
        Rol: motionRoles[role],
        "Rol (code)": role,
        Citaat: quote,
        ...motionCells(one),
      }),
    ),
    "rapportage-partners": mentioned(
      "Rapportage partners",
      (report) => report.partners,
      ({ quote, printed, partner }) => ({
        Citaat: quote,
        "Zoals het er staat": printed,
        "Partner slug": partner.slug,
        Partner: partner.name,
        "Partner soort": partnerKinds[partner.kind],
        "Partner soort (code)": partner.kind,
      }),
    ),
    "rapportage-memos": mentioned(
      `Rapportage ${mentionFields.memos.label.toLowerCase()}`,
      ({ memos }) => memos,
      ({ number, date, quote }) => ({ Nummer: number, Datum: date, Citaat: quote }),
    ),
    "rapportage-bedragen": mentioned(
      "Rapportage bedragen",
      ({ amounts }) => amounts,
      ({ euros, quote }) => ({ Euro: euros, Citaat: quote }),
    ),
    "rapportage-vervolg": mentioned(
      "Rapportage vervolg",
      ({ sequels }) => sequels,
      ({ kind, quote }) => ({ Soort: sequelKinds[kind], "Soort (code)": kind, Citaat: quote }),
    ),
    "rapportage-afloop": mentioned(
      "Rapportage afloop",
      ({ endings }) => endings,
      ({ quote }) => ({ Citaat: quote }),
    ),
    bewijsplaatsen: expected(
      "Bewijsplaatsen",
      reports.flatMap((report) => report.provenance.map((entry) => ({ report, entry }))),
      ({ report, entry }) => ({
        report: report.uri,
        pilot: report.pilot.slug,
        edition: report.edition.slug,
        municipality: report.municipality,
        ...entry,
        fieldLabel: labelOf(entry.field),
        document: report.edition.document,
      }),
      ({ report, entry }) => ({
        Rapportage: report.uri,
        "Pilot slug": report.pilot.slug,
        "Editie slug": report.edition.slug,
        ...placeCells(report.municipality),
        Veld: entry.field,
        "Veld in woorden": labelOf(entry.field),
        "Nummer in de lijst": entry.item,
        Methode: methods[entry.method],
        "Methode (code)": entry.method,
        Zekerheid: entry.confidence,
        Begin: entry.start,
        Einde: entry.end,
        Citaat: entry.quote,
        Verbeteringen: lines(entry.corrections.map(({ printed, read }) => lineOf(printed, read))),
        ...sourceCells(report.edition.document),
      }),
    ),
  };
}
