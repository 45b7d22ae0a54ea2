import { mentionFields } from "../../domain/mention-fields.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { changeKinds, originKinds, pilotStatuses, verdicts } from "../../domain/vocabularies.ts";
import type { OrderDirection, PilotOrderField } from "../../domain/vocabularies.ts";
import type { ChangeSelection, GraphReader, PilotSelection, SluggedType } from "../../read/reader.ts";
import { finderOf } from "../../read/select-pilots.ts";
import type { Selection } from "../records/rows.ts";
import { choice, codes, day, keys, moment, number, type ValuesOf } from "./parameter.ts";
import type { Fault } from "./problem.ts";

export const mostPerPage = 500;

/** Which page of a list, of which a page holds so many at most. */
export const pagingOf = (most: number) =>
  ({
    page: number("pagina", "Welke bladzijde, vanaf 1", { absent: 1, maximum: 1_000_000 }),
    size: number("perPagina", "Hoeveel er op een bladzijde staan", { absent: 50, maximum: most }),
  }) as const;
export const paging = pagingOf(mostPerPage);

/** Which pilots: the filters of the graph, by their Dutch names. All must fit; of one, any of its values. */
export const pilotFilters = {
  editions: keys("edities", "Edities waarvan er een over de pilot rapporteert", "Edition"),
  programmes: keys("programmas", "Programma’s waar de pilot onder valt", "Programme"),
  portfolios: keys("portefeuilles", "Portefeuilles waar de pilot onder valt", "Portfolio"),
  partners: keys("partners", "Partners van de pilot", "Partner"),
  motions: keys("moties", "Nummers of slugs van moties die een rapport noemt", "Motion"),
  origins: codes("herkomst", "Waarom de pilot bestaat", originKinds),
  verdicts: codes("oordelen", "Het oordeel over het succes in het laatste rapport", verdicts),
  statuses: codes("statussen", "Waar de pilot op de peildatum staat", pilotStatuses),
  municipalities: keys("gemeenten", "Gemeenten, bij hun CBS-code of naam", "Municipality"),
  runningOn: day("looptOp", "Een dag waarop de pilot loopt, volgens zijn laatste rapport"),
  updatedSince: moment("bijgewerktSinds", "Alleen pilots waaraan sinds dit tijdstip iets veranderde"),
  asOf: day("peildatum", "De dag waarop de status beoordeeld wordt; vandaag, als hij ontbreekt"),
} as const;

const orders = {
  naam: { field: "NAME", direction: "ASC" },
  "-naam": { field: "NAME", direction: "DESC" },
  begin: { field: "START", direction: "ASC" },
  "-begin": { field: "START", direction: "DESC" },
  einde: { field: "END", direction: "ASC" },
  "-einde": { field: "END", direction: "DESC" },
  editie: { field: "LATEST_EDITION", direction: "ASC" },
  "-editie": { field: "LATEST_EDITION", direction: "DESC" },
} as const satisfies Record<string, { field: PilotOrderField; direction: OrderDirection }>;
type OrderName = keyof typeof orders;

export const ordering = {
  order: choice(
    "sorteer",
    "Waarop pilots gesorteerd zijn; met een streepje ervoor aflopend. Wat geen waarde heeft staat achteraan",
    Object.keys(orders) as OrderName[],
    "naam",
  ),
} as const;

const changedFields = Object.fromEntries(
  Object.entries({ ...reportFields, ...mentionFields }).map(([name, { label }]) => [name, label]),
);

const { editions, statuses: _, asOf: __, ...aboutPilots } = pilotFilters;
export const changeFilters = {
  kinds: codes("soorten", "Wat er verschilt", changeKinds),
  fields: codes("velden", "Welk veld er verschilt", changedFields),
  editions: { ...editions, description: "Edities waarin het verschil staat" },
  pilots: keys("pilots", "Pilots waar het om gaat", "Pilot"),
  ...aboutPilots,
} as const;

type Found = { readonly ids: readonly (number | string)[] | null; readonly faults: readonly Fault[] };

/** Looks up what slugs stand for; a slug that stands for nothing is a fault that names it. */
async function find(
  reader: GraphReader,
  parameter: { readonly name: string },
  values: readonly string[] | null,
  type: SluggedType,
): Promise<Found> {
  if (values === null) return { ids: null, faults: [] };
  const found = await Promise.all(values.map(async (value) => finderOf(reader, type)(value)));
  const unknown = values.filter((_, i) => found[i]?.length === 0);
  return {
    ids: [...new Set(found.flat())],
    faults: unknown.map((value) => ({
      in: "query",
      name: parameter.name,
      detail: `"${value}" bestaat niet`,
    })),
  };
}
const numbers = ({ ids }: Found) => ids as readonly number[] | null;

type PilotFilterValues = Pick<
  ValuesOf<typeof pilotFilters>,
  Exclude<keyof typeof pilotFilters, "statuses" | "asOf" | "editions">
>;

async function selectPilots(
  values: PilotFilterValues & Partial<ValuesOf<typeof pilotFilters>>,
  reader: GraphReader,
  today: string,
): Promise<{ readonly selection: Partial<PilotSelection>; readonly faults: readonly Fault[] }> {
  const [inEditions, programmes, portfolios, partners, motions, municipalities] = await Promise.all([
    find(reader, pilotFilters.editions, values.editions ?? null, "Edition"),
    find(reader, pilotFilters.programmes, values.programmes, "Programme"),
    find(reader, pilotFilters.portfolios, values.portfolios, "Portfolio"),
    find(reader, pilotFilters.partners, values.partners, "Partner"),
    find(reader, pilotFilters.motions, values.motions, "Motion"),
    find(reader, pilotFilters.municipalities, values.municipalities, "Municipality"),
  ]);
  const selection: PilotSelection = {
    editions: numbers(inEditions),
    programmes: numbers(programmes),
    portfolios: numbers(portfolios),
    partners: numbers(partners),
    motions: numbers(motions),
    municipalities: municipalities.ids as readonly string[] | null,
    origins: values.origins,
    verdicts: values.verdicts,
    statuses: values.statuses ?? null,
    runningOn: values.runningOn,
    updatedSince: values.updatedSince,
    asOf: values.asOf ?? today,
    ids: null,
  };
  const found = [inEditions, programmes, portfolios, partners, motions, municipalities];
  return { selection, faults: found.flatMap(({ faults }) => faults) };
}

/** What a filter selects, and the slugs in it that stand for nothing. */
export interface Selected {
  readonly selection: Selection;
  readonly faults: readonly Fault[];
}

export async function selectFromPilots(
  of: "Pilot" | "Report",
  values: ValuesOf<typeof pilotFilters> & Partial<ValuesOf<typeof ordering>>,
  reader: GraphReader,
  today: string,
): Promise<Selected> {
  const { selection, faults } = await selectPilots(values, reader, today);
  return { selection: { of, pilots: selection, order: orders[values.order ?? "naam"] }, faults };
}

export async function selectChanges(
  values: ValuesOf<typeof changeFilters>,
  reader: GraphReader,
  today: string,
): Promise<Selected> {
  const { editions: editionSlugs, kinds, fields, pilots: pilotSlugs, ...about } = values;
  const [inEditions, pilots, { selection, faults }] = await Promise.all([
    find(reader, changeFilters.editions, editionSlugs, "Edition"),
    find(reader, changeFilters.pilots, pilotSlugs, "Pilot"),
    selectPilots(about, reader, today),
  ]);
  const changes: ChangeSelection = {
    kinds,
    fields,
    editions: numbers(inEditions),
    pilots: { ...selection, ids: numbers(pilots) },
  };
  return {
    selection: { of: "Change", changes },
    faults: [...inEditions.faults, ...pilots.faults, ...faults],
  };
}
