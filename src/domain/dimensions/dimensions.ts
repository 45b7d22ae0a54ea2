import { by, over, type Dimensions } from "../dimension.ts";
import { statusCondition } from "../status.ts";

/** The dimensions of pilots, one declaration each, in the order in which facets are shown. */
// prettier-ignore
export const dimensions = {
  editions: { label: "Edities", parameter: "edities", choice: "editie", description: "Slugs van edities waarvan er een over de pilot rapporteert",
    ...by.thingsOf(over.reports("edition")) },
  programmes: { label: "Programma’s", parameter: "programmas", choice: "programma", description: "Slugs van programma’s waar de pilot in een rapport onder valt",
    ...by.thingsOf(over.reports("programme")) },
  portfolios: { label: "Portefeuilles", parameter: "portefeuilles", choice: "portefeuille", description: "Slugs van portefeuilles waar de pilot in een rapport onder valt",
    ...by.thingsOf(over.reports("portfolio")) },
  partners: { label: "Partners", parameter: "partners", choice: "partner", description: "Slugs van partners die een rapport over de pilot noemt",
    ...by.thingsOf(over.reports("partners.partner")) },
  motions: { label: "Moties", parameter: "moties", choice: "motie", description: "Nummers of slugs van moties die een rapport over de pilot noemt",
    ...by.thingsOf(over.reports("motions.motion")) },
  origins: { label: "Herkomst", parameter: "herkomst", description: "Redenen waarom de pilot bestaat, volgens een van zijn rapporten",
    ...by.codesOf(over.reports("origins.kind")) },
  verdicts: { label: "Pilot succesvol?", parameter: "oordelen", choice: "uitkomst", description: "Oordelen over het succes van de pilot in zijn laatste rapport",
    ...by.codesOf(over.latest("successful.verdict")) },
  statuses: { label: "Status", parameter: "statussen", choice: "stand", description: "Waar de pilot vandaag staat, volgens zijn laatste rapport",
    ...by.rules("PilotStatus", statusCondition, { onDay: true }) },
  municipalities: { label: "Gemeente", parameter: "gemeenten", choice: "gemeente", description: "CBS-codes van gemeenten, zoals GM0637",
    ...by.thingsOf(over.pilot("municipality")) },
  runningOn: { label: "Loopt op", parameter: "looptOp", description: "Een dag waarop de pilot loopt, volgens zijn laatste rapport",
    type: "day", conditionOf: (day: string) => statusCondition("RUNNING", day) },
  updatedSince: { label: "Bijgewerkt sinds", parameter: "bijgewerktSinds", description: "Alleen pilots waaraan sinds dit tijdstip iets is veranderd",
    type: "since", source: over.pilot("updatedAt") },
} as const satisfies Dimensions;

export type DimensionName = keyof typeof dimensions;
