import { by, over, type Dimensions } from "../dimension.ts";
import { statusCondition } from "../status.ts";
import { hasCode, known, type Condition, type Source } from "../condition.ts";
import { byReferredCode, fieldsNaming } from "../reference-fields.ts";
import type { ReportField } from "../report-fields.ts";
import type { AbsentValue, ChangeKind, JudgedAnswer, SlippedDate } from "../vocabularies.ts";

const lacks = (...sources: readonly Source[]): Condition => ({ not: { any: sources.map(known) } });

/** When a pilot lacks a value: over all its reports what they refer to, in the latest one what it says of the pilot. */
const absentConditions: Readonly<Record<AbsentValue, Condition>> = {
  MOTION: {
    not: { any: [known(over.reports("motions.motion")), hasCode(over.reports("origins.kind"), "MOTION")] },
  },
  OUTCOME: hasCode(over.latest("successful.verdict"), "NOT_YET_KNOWN", "NOT_STATED", "NOT_APPLICABLE"),
  END_DATE: lacks(over.latest("end.to")),
  START_DATE: lacks(over.latest("start.from")),
  EVALUATION: {
    not: {
      any: [
        known(over.latest("evaluationMoment.to")),
        hasCode(over.latest("evaluationMoment.precision"), "RECURRING"),
      ],
    },
  },
  PARTNER: lacks(over.reports("partners.partner")),
  GOAL: lacks(over.latest("goal")),
  ...byReferredCode((type) => lacks(...fieldsNaming(type).map(({ name }) => over.reports(name)))),
  COSTS: lacks(over.reports("amounts.euros")),
};

const absentCondition = (value: string): Condition => absentConditions[value as AbsentValue];

const moved = (...kinds: readonly ChangeKind[]): Source => ({ over: "changes", path: "days", kinds });

const slippedConditions: Readonly<Record<SlippedDate, Condition>> = {
  START: known(moved("START_SLIPPED")),
  END: known(moved("END_SLIPPED")),
  // It moved to earlier as well.
  EVALUATION: { source: moved("EVALUATION_MOVED"), bounds: [{ is: ">", than: 0 }] },
};

/** The condition under which a date of a pilot was put off, from any edition to the next that reports on it. */
const slippedCondition = (date: string): Condition => slippedConditions[date as SlippedDate];

const answers: Readonly<Record<JudgedAnswer, ReportField>> = {
  SUCCESS: "successful",
  POLICY: "policyChange",
  MONEY: "financialConsequence",
};
const judgedAnew = over.changes("field", "VERDICT_CHANGED", "OUTCOME_KNOWN");

/** The condition under which a judgement on a pilot became another, from any edition to the next that reports on it. */
const judgedAnewCondition = (answer: string): Condition =>
  hasCode(judgedAnew, answers[answer as JudgedAnswer]);

/** The condition under which an evaluation should have been before a day, and no report tells its outcome. */
const overdueCondition = (day: string): Condition => ({
  all: [
    { source: over.latest("evaluationMoment.last"), bounds: [{ is: "<", than: day }] },
    hasCode(over.latest("successful.verdict"), "NOT_YET_KNOWN", "NOT_STATED"),
  ],
});

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
    ...by.codesOf(over.reports("origins.kind")) },
  verdicts: { label: "Pilot succesvol?", parameter: "oordelen", choice: "uitkomst", description: "Oordelen over het succes van de pilot in zijn laatste rapport",
    ...by.codesOf(over.latest("successful.verdict")), everyday: true },
  policyChanges: { label: "Aanleiding om beleid aan te passen?", parameter: "beleidsaanpassingen", description: "Het laatste antwoord op de vraag of de resultaten aanleiding geven het beleid aan te passen",
    ...by.codesOf(over.said("policyChange.verdict")), everyday: true },
  financialConsequences: { label: "Financieel gevolg?", parameter: "financieleGevolgen", description: "Het laatste antwoord op de vraag of dat een financieel gevolg heeft",
    ...by.codesOf(over.said("financialConsequence.verdict")), everyday: true },
  sequels: { label: "Vervolg", parameter: "vervolg", description: "Wat er van de pilot is geworden, volgens een van zijn rapporten",
    ...by.codesOf(over.reports("sequels.kind")), everyday: true },
  municipalities: { label: "Gemeente", parameter: "gemeenten", choice: "gemeente", description: "CBS-codes van gemeenten, zoals GM0637",
    ...by.thingsOf(over.pilot("municipality")) },
  partnerKinds: { label: "Soort partner", parameter: "partnersoorten", description: "Soorten organisaties waarvan een rapport over de pilot er een noemt",
    ...by.codesOf(over.reports("partners.partner.kind")) },
  newIn: { label: "Nieuw in", parameter: "nieuwIn", description: "Slugs van edities waarin de pilot nieuw was",
    ...by.thingsOf(over.changes("edition", "NEW")), everyday: true },
  vanishedIn: { label: "Verdwenen in", parameter: "verdwenenIn", description: "Slugs van edities waarin de pilot niet meer stond, en in de vorige nog wel",
    ...by.thingsOf(over.changes("edition", "VANISHED", "VANISHED_WITH_OUTCOME")), everyday: true },
  slipped: { label: "Opgeschoven", parameter: "opgeschoven", description: "Data van de pilot die van een editie op een volgende later werden",
    ...by.rules("SlippedDate", slippedCondition), everyday: true },
  judgedAnew: { label: "Oordeel gewijzigd", parameter: "oordeelGewijzigd", description: "Oordelen over de pilot die van een editie op een volgende anders werden",
    ...by.rules("JudgedAnswer", judgedAnewCondition), everyday: true },
  without: { label: "Zonder", parameter: "zonder", description: "Wat de pilot mist: alles wat hier staat",
    ...by.rules("AbsentValue", absentCondition, { every: true }), everyday: true },
  statuses: { label: "Status", parameter: "statussen", choice: "status", description: "Waar de pilot vandaag staat: afgelopen als een rapport dat zegt, anders volgens de data in zijn laatste rapport",
    ...by.rules("PilotStatus", statusCondition, { onDay: true }), everyday: true },
  overdue: { label: "Evaluatie over tijd", parameter: "evaluatieOverTijd", description: "Of de evaluatie vandaag had moeten zijn geweest en de uitkomst nog niet bekend is, volgens het laatste rapport",
    type: "flag", conditionOf: overdueCondition, everyday: true },
  startsIn: { label: "Begint in", parameter: "begintIn", description: "Een tijdvak met een dag waarop de pilot kan beginnen, volgens zijn laatste rapport",
    ...by.days("start") },
  endsIn: { label: "Eindigt in", parameter: "eindigtIn", description: "Een tijdvak met een dag waarop de pilot kan eindigen, volgens zijn laatste rapport",
    ...by.days("end") },
  evaluatedIn: { label: "Evaluatie in", parameter: "evaluatieIn", description: "Een tijdvak met een dag waarop de pilot kan worden geëvalueerd, volgens zijn laatste rapport",
    ...by.days("evaluationMoment") },
  duration: { label: "Duurt", parameter: "looptijd", description: "Hoeveel maanden de pilot kan duren, van zijn eerste tot zijn laatste dag",
    type: "months", source: over.latest("duration") },
  amounts: { label: "Bedrag", parameter: "bedragen", description: "Euro’s: een bedrag dat een rapport over de pilot noemt, ligt hiertussen",
    type: "euros", source: over.reports("amounts.euros") },
  runningOn: { label: "Loopt op", parameter: "looptOp", description: "Een dag waarop de pilot loopt: zijn rapporten zeggen niet dat hij voorbij is, en zijn einddatum is er niet voorbij",
    type: "day", conditionOf: (day: string) => statusCondition("RUNNING", day) },
  updatedSince: { label: "Bijgewerkt sinds", parameter: "bijgewerktSinds", description: "Alleen pilots waaraan sinds dit tijdstip iets is veranderd",
    type: "since", source: over.pilot("updatedAt") },
} as const satisfies Dimensions;

export type DimensionName = keyof typeof dimensions;
