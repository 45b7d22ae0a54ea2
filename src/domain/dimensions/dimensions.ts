import { by, over, type Dimensions } from "../dimension.ts";
import { absenceWords } from "./absence-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { reasonWords } from "./reason-words.ts";
import { absentCondition, judgedAnewCondition, overdueCondition, slippedCondition } from "./rules.ts";
import { statusCondition } from "../status.ts";
import { timeWords } from "./time-words.ts";

/** The dimensions of pilots, one declaration each, in the order in which facets are shown. */
// prettier-ignore
export const dimensions = {
  editions: { label: "Editie", parameter: "edities", choice: "editie", description: "Slugs van edities waarvan er een over de pilot rapporteert",
    ...by.thingsOf(over.reports("edition")) },
  programmes: { label: "Programma", parameter: "programmas", choice: "programma", description: "Slugs van programma’s waar de pilot in een rapport onder valt",
    ...by.thingsOf(over.reports("programme")) },
  portfolios: { label: "Portefeuille", parameter: "portefeuilles", choice: "portefeuille", description: "Slugs van portefeuilles waar de pilot in een rapport onder valt",
    ...by.thingsOf(over.reports("portfolio")) },
  partners: { label: "Partner", parameter: "partners", choice: "partner", description: "Slugs van partners die een rapport over de pilot noemt",
    ...by.thingsOf(over.reports("partners.partner")) },
  motions: { label: "Motie", parameter: "moties", choice: "motie", description: "Nummers of slugs van moties die een rapport over de pilot noemt",
    ...by.thingsOf(over.reports("motions.motion")) },
  origins: { label: "Herkomst", parameter: "herkomst", description: "Redenen waarom de pilot bestaat, volgens een van zijn rapporten",
    ...by.codesOf(over.reports("origins.kind")), asked: reasonWords.origins },
  verdicts: { label: "Pilot succesvol?", parameter: "oordelen", choice: "uitkomst", description: "Oordelen over het succes van de pilot in zijn laatste rapport",
    ...by.codesOf(over.latest("successful.verdict")), asked: outcomeWords.verdicts, everyday: true },
  policyChanges: { label: "Aanleiding om beleid aan te passen?", parameter: "beleidsaanpassingen", description: "Het laatste antwoord op de vraag of de resultaten aanleiding geven het beleid aan te passen",
    ...by.codesOf(over.said("policyChange.verdict")), asked: outcomeWords.policyChanges, everyday: true },
  financialConsequences: { label: "Financieel gevolg?", parameter: "financieleGevolgen", description: "Het laatste antwoord op de vraag of dat een financieel gevolg heeft",
    ...by.codesOf(over.said("financialConsequence.verdict")), asked: outcomeWords.financialConsequences, everyday: true },
  sequels: { label: "Vervolg", parameter: "vervolg", description: "Wat er van de pilot is geworden, volgens een van zijn rapporten",
    ...by.codesOf(over.reports("sequels.kind")), asked: outcomeWords.sequels, everyday: true },
  municipalities: { label: "Gemeente", parameter: "gemeenten", choice: "gemeente", description: "CBS-codes van gemeenten, zoals GM0637",
    ...by.thingsOf(over.pilot("municipality")) },
  partnerKinds: { label: "Soort partner", parameter: "partnersoorten", description: "Soorten organisaties waarvan een rapport over de pilot er een noemt",
    ...by.codesOf(over.reports("partners.partner.kind")), asked: reasonWords.partnerKinds },
  newIn: { label: "Nieuw in", parameter: "nieuwIn", description: "Slugs van edities waarin de pilot nieuw was",
    ...by.thingsOf(over.changes("edition", "NEW")), asked: timeWords.newIn, everyday: true },
  vanishedIn: { label: "Verdwenen in", parameter: "verdwenenIn", description: "Slugs van edities waarin de pilot niet meer stond, en in de vorige nog wel",
    ...by.thingsOf(over.changes("edition", "VANISHED", "VANISHED_WITH_OUTCOME")), asked: timeWords.vanishedIn, everyday: true },
  slipped: { label: "Opgeschoven", parameter: "opgeschoven", description: "Data van de pilot die van een editie op een volgende later werden",
    ...by.rules("SlippedDate", slippedCondition), asked: timeWords.slipped, everyday: true },
  judgedAnew: { label: "Oordeel gewijzigd", parameter: "oordeelGewijzigd", description: "Oordelen over de pilot die van een editie op een volgende anders werden",
    ...by.rules("JudgedAnswer", judgedAnewCondition), asked: outcomeWords.judgedAnew, everyday: true },
  without: { label: "Zonder", parameter: "zonder", description: "Wat de pilot mist: alles wat hier staat",
    ...by.rules("AbsentValue", absentCondition, { every: true }), asked: absenceWords, everyday: true },
  statuses: { label: "Status", parameter: "statussen", choice: "stand", description: "Waar de pilot vandaag staat: afgelopen als een rapport dat zegt, anders volgens de data in zijn laatste rapport",
    ...by.rules("PilotStatus", statusCondition, { onDay: true }), asked: timeWords.statuses, everyday: true },
  overdue: { label: "Evaluatie over tijd", parameter: "evaluatieOverTijd", description: "Of de evaluatie vandaag had moeten zijn geweest en de uitkomst nog niet bekend is, volgens het laatste rapport",
    type: "flag", conditionOf: overdueCondition, asked: timeWords.overdue, everyday: true },
  startsIn: { label: "Begint in", parameter: "begintIn", description: "Een tijdvak met een dag waarop de pilot kan beginnen, volgens zijn laatste rapport",
    ...by.days("start"), asked: timeWords.startsIn },
  endsIn: { label: "Eindigt in", parameter: "eindigtIn", description: "Een tijdvak met een dag waarop de pilot kan eindigen, volgens zijn laatste rapport",
    ...by.days("end"), asked: timeWords.endsIn },
  evaluatedIn: { label: "Evaluatie in", parameter: "evaluatieIn", description: "Een tijdvak met een dag waarop de pilot kan worden geëvalueerd, volgens zijn laatste rapport",
    ...by.days("evaluationMoment"), asked: timeWords.evaluatedIn },
  duration: { label: "Duurt", parameter: "looptijd", description: "Hoeveel maanden de pilot kan duren, van zijn eerste tot zijn laatste dag",
    type: "months", source: over.latest("duration") },
  amounts: { label: "Bedrag", parameter: "bedragen", description: "Euro’s: een bedrag dat een rapport over de pilot noemt, ligt hiertussen",
    type: "euros", source: over.reports("amounts.euros"), asked: reasonWords.amounts },
  runningOn: { label: "Loopt op", parameter: "looptOp", description: "Een dag waarop de pilot loopt: zijn rapporten zeggen niet dat hij voorbij is, en zijn einddatum is er niet voorbij",
    type: "day", conditionOf: (day: string) => statusCondition("RUNNING", day) },
  updatedSince: { label: "Bijgewerkt sinds", parameter: "bijgewerktSinds", description: "Alleen pilots waaraan sinds dit tijdstip iets is veranderd",
    type: "since", source: over.pilot("updatedAt") },
} as const satisfies Dimensions;

export type DimensionName = keyof typeof dimensions;
