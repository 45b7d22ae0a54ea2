import { byReferredCode } from "../../domain/reference-fields.ts";
import { callsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import type { AbsentValue } from "../../domain/vocabularies.ts";
import type { OrderValue } from "../condition.ts";
import type { FilterField } from "./filter.ts";

/**
 * What a question can ask of the graph, in Dutch. One line per meaning: the field and value it filters on,
 * and the phrases that ask for it.
 *
 * A phrase is a row of words; `|` separates words that do equally well. Words match in any inflection, save
 * after `=`, which asks for that very form. Stop words and words such as "pilots" may stand in between.
 * `{period}`, `{year}`, `{number}`, `{amount}` and `{duration}` stand for a time, a year, numbers, euros and a length of
 * time in the question.
 */
export interface Concept {
  readonly field: FilterField;
  /** `$` stands for what the phrase's `{…}` matched. Of several values each will do. */
  readonly value: string | readonly string[];
  readonly phrases: readonly string[];
  /** Asks for a property rather than a choice: filters only when the question names nothing else. */
  readonly onlyAlone?: true;
}

const succeed = "geslaagd|gelukt|succesvol|succes|=slaagden|=slaagde|=lukten|=lukte";
const goals = "=doel|=doelen|doelstelling|resultaat|effect";
const reached = "gehaald|bereikt|behaald|=gehad";
const end =
  "eindigen|geëindigd|aflopen|afgelopen|stoppen|gestopt|afgerond|afronden|beëindigd|beëindigen|=klaar|=einddatum|=einde|=eindjaar|=eindigend|=eindigende|=aflopend|=aflopende";
const start =
  "starten|gestart|beginnen|begonnen|=startdatum|=start|=begin|=startjaar|=beginjaar|=startend|=beginnend|=beginnende";
const evaluate = "evalueren|geëvalueerd|evaluatie|evaluatiemoment|=evaluatiedatum";
const run = "=lopen|=lopend|=lopende|=liepen|=actief|=actieve|=bezig";
const policy = "beleid";
const change =
  "aanpassen|aangepast|wijzigen|gewijzigd|veranderen|veranderd|bijgesteld|aanpassing|wijziging|verandering|herzien";
const needs = "=hoeft|=hoeven|=hoefde|=moet|=moeten|=wordt|=worden|=is|=zijn";
const consequence = "gevolg|consequentie|=effecten|=effect";
const pilots = "=pilots|=projecten|=proeven|=pilot|=project|=proef";
const money = "kosten|bedrag|budget|=kost";

/** What can be absent, by the words for it. */
export const absentWords: Readonly<Record<AbsentValue, string>> = {
  MOTION: "motie|raadsmotie",
  OUTCOME: "uitkomst|resultaat|evaluatie|oordeel|conclusie|evaluatieresultaat",
  END_DATE: "einddatum|=einde|eindmoment",
  START_DATE: "startdatum|begindatum|aanvangsdatum|beginmoment",
  EVALUATION: "evaluatiemoment|evaluatiedatum",
  PARTNER: "partner|samenwerkingspartner",
  GOAL: "=doel|=doelen|doelstelling",
  ...byReferredCode((type) => callsOf(things[type]).join("|")),
  COSTS: "kosten|bedrag|budget",
};
const absentPhrases = (words: string): string[] => [
  `=zonder|=geen ${words}`,
  `=onbekend|=onbekende|=ontbrekende ${words}`,
  `${words} =onbekend|ontbreken`,
  `${words} =niet bekend|genoemd|vermeld|ingevuld`,
  `=geen ${words} bekend|genoemd|vermeld|ingevuld`,
];

/** What a list is ordered by, and the words that ask for it. */
const orderPhrases: Readonly<Record<OrderValue, readonly string[]>> = {
  START_LATEST: [
    "=nieuwste|=recentste|=jongste",
    "=meest =recent|=recente",
    "=laatst gestart|begonnen|starten|beginnen",
    "starten|beginnen|=begon =laatst|=laatste",
  ],
  START_EARLIEST: [
    "=oudste|=langstlopende|=langstlopend",
    "=eerst gestart|begonnen|starten|beginnen",
    "lopen|bestaan|=loopt|=bestaat =langst|=langste",
    "starten|beginnen|=begon =eerst|=eerste",
  ],
  END_LATEST: [
    `=laatst eindigen|aflopen|stoppen|eindigend`,
    "eindigen|aflopen|stoppen|=eindigde =laatst|=laatste",
    "lopen|=loopt =langst =door",
  ],
  END_EARLIEST: [
    "=eerst eindigen|aflopen|stoppen|eindigend",
    "eindigen|aflopen|stoppen|=eindigde =eerst|=eerste",
  ],
  LONGEST: ["=langstdurende|=langste", "duren|=duurt|=duurde =langst|=langste", "=langste looptijd|duur"],
  SHORTEST: ["=kortstdurende|=kortste", "duren|=duurt|=duurde =kortst|=kortste", "=kortste looptijd|duur"],
  DEAREST: ["=duurste", `${money} =meeste|=meest`, `=hoogste|=meeste|=grootste ${money}`],
  CHEAPEST: ["=goedkoopste", `${money} =minste|=minst`, `=laagste|=minste|=kleinste ${money}`],
};

const asPartner = (words: string): string[] => [
  `${words} =als partner|samenwerkingspartner`,
  `partner|samenwerkingspartner =van|=uit|=is|=zijn ${words}`,
  `partner|samenwerkingspartner ${words}`,
];
/** Two kinds side by side, in the plural, are kinds of partners: "behalve ministeries en gemeenten". */
const pluralKinds = [
  ["MINISTRY", "=ministeries"],
  ["MUNICIPALITY", "=gemeenten"],
  ["SCHOOL", "=scholen|=basisscholen"],
  ["HOUSING_ASSOCIATION", "=woningcorporaties|=corporaties"],
  ["CARE_PROVIDER", "=zorgaanbieders|=zorginstellingen"],
  ["COMPANY", "=bedrijven"],
  ["NGO", "=stichtingen|=verenigingen"],
] as const;
const kindsTogether = pluralKinds.flatMap(([value, words]) =>
  pluralKinds
    .filter(([other]) => other !== value)
    .map(([other, others]): Concept => ({
      field: "partnerKinds",
      value: [value, other],
      phrases: [`${words} =en|=of|=noch ${others}`],
    })),
);
/** Kinds of partners, where the sentence says that a partner is meant. */
const partnerKindPhrases: readonly Concept[] = [
  {
    field: "partnerKinds",
    value: "SCHOOL",
    phrases: [...asPartner("school|=scholen|basisschool"), "partner|samenwerkingspartner =uit onderwijs"],
  },
  { field: "partnerKinds", value: "HOUSING_ASSOCIATION", phrases: asPartner("woningcorporatie|corporatie") },
  {
    field: "partnerKinds",
    value: "MUNICIPALITY",
    phrases: [
      ...asPartner("=gemeente|=gemeenten"),
      "=andere =gemeente|=gemeenten|=steden",
      "=samen =met =andere =gemeente|=gemeenten|=steden",
    ],
  },
  {
    field: "partnerKinds",
    value: "MINISTRY",
    phrases: [...asPartner("ministerie"), "=met|=van|=door ministerie"],
  },
  {
    field: "partnerKinds",
    value: "CARE_PROVIDER",
    phrases: [
      ...asPartner("zorgaanbieder|zorginstelling|welzijnsorganisatie"),
      "partner|samenwerkingspartner =uit zorg|welzijn",
    ],
  },
  ...kindsTogether,
  { field: "partnerKinds", value: "COMPANY", phrases: asPartner("bedrijf|onderneming") },
  { field: "partnerKinds", value: "NGO", phrases: asPartner("stichting|vereniging") },
];

// prettier-ignore
export const concepts: readonly Concept[] = [
  { field: "origins", value: "MOTION", phrases: [
    "=wel =een motie|raadsmotie",
    "=uit|=vanuit|=via|=dankzij|=volgens|=door motie|raadsmotie",
    "aanleiding|gevolg|uitvloeisel|uitvoering|voortvloeisel motie|raadsmotie",
    "motie|raadsmotie voortkomen|voortgekomen|ontstaan|voortvloeien|voortgevloeid|=tot",
    "motie|raadsmotie =als|=tot aanleiding|oorsprong|herkomst|basis",
    "aanleiding|oorsprong|herkomst =is|=was motie|raadsmotie",
    "raad|gemeenteraad|raadsleden gevraagd|aangevraagd|verzocht|verzoeken|geëist|ingediend|voorgesteld|=wilde|opgedragen|=vroeg|=vroegen|=vraagt",
      "=n =a =v motie|raadsmotie",
    "gevraagd|verzoek|wens|opdracht =door|=van raad|gemeenteraad",
    "=begonnen|gestart|ontstaan|=begon =met|=als motie"] },
  { field: "origins", value: "INITIATIEFVOORSTEL", phrases: ["initiatiefvoorstel", "raadsvoorstel", "initiatief =van|=uit raad|gemeenteraad", "raadsinitiatief"] },
  { field: "origins", value: "TOEZEGGING", phrases: ["toezegging", "toegezegd|toezeggen", "beloofd|belofte =aan raad|gemeenteraad", "raad|gemeenteraad beloofd|belofte"] },
  { field: "origins", value: "LANDELIJKE_PILOT", phrases: ["landelijk =pilot|=pilots|=proef|=proeven|=project|=projecten|=programma", "landelijk =initiatief", "deelname|deelnemen|=deel =landelijke|=landelijk"] },
  { field: "origins", value: "COLLEGEBESLUIT", phrases: ["collegebesluit", "besluit|besloten =van|=door college", "college besloten|besluit|=besloot"] },
  { field: "origins", value: "COALITIEAKKOORD", phrases: ["coalitieakkoord", "collegeakkoord", "coalitieprogramma", "bestuursakkoord", "afspraken coalitie"] },
  { field: "signals", value: "SUBSIDY", phrases: ["=subsidie|=subsidies", "gesubsidieerd|subsidiëren", "subsidiegeld", "rijkssubsidie"] },
  { field: "signals", value: "STATE_MONEY", phrases: [
    "geld|middelen|financiering|bijdrage|subsidie|gefinancierd|betaald|bekostigd|budget =rijk|rijksoverheid|ministerie|=den",
    "=rijk|rijksoverheid|ministerie =betaalt|=betaalde|=betalen|=betaald|gefinancierd|financieren|=financiert|bekostigd|bijdragen",
    "rijksgeld", "rijksmiddelen", "rijksbijdrage", "rijksfinanciering"] },

  { field: "verdicts", value: "NOT_YET_KNOWN", phrases: [
    `=nog =niet bekend|duidelijk|zeker =of ${succeed}`,
      "=moeten|=moet =nog geëvalueerd|evalueren",
      "evaluatie =nog =niet afgerond|gedaan|gehouden|=klaar|=geweest", `onbekend|onduidelijk|onzeker =of ${succeed}`,
    "=nog =niet|=geen bekend|geëvalueerd|uitkomst|resultaat|oordeel|evaluatie|duidelijk", "=nog onbekend", "uitkomst|resultaat|succes =onbekend", "uitkomst|resultaat|succes =niet bekend",
    "wachten|afwachting|wacht =op evaluatie|uitkomst", "evaluatie =nog =niet", "=nog =geen =evaluatie|=uitkomst|=resultaat|=resultaten", "evaluatie|uitkomst =moet|=moeten =nog", "=niet =geëvalueerd|=geevalueerd"] },
  { field: "verdicts", value: "PARTLY", phrases: [
    `gedeeltelijk|=deels|=half|=halve ${succeed}`, `=deels|gedeeltelijk ${reached}`, "=gedeeltelijk", "=ten =dele", "wisselend =succes|=resultaat"] },
  { field: "verdicts", value: "NO", phrases: [
    "=mislukt|=mislukte|=mislukten|mislukking|mislukken", "=gefaald|=faalde|=faalden|=falen|=gefaalde", `=niet|=geen|=zonder|=weinig ${succeed}`, "=onsuccesvol|=onsuccesvolle",
    `${goals} =niet ${reached}`, `=niet|=geen ${goals} ${reached}`, `=niet ${reached}`, "=niet|=geen =gewenst|=gewenste|=beoogde effect|resultaat", "=zonder effect", "=niet =gewerkt|=werkte|=werkten", "flop|=geflopt"] },
  { field: "verdicts", value: "YES", phrases: [
    succeed, `${goals} ${reached}`, `${reached} ${goals}`, "=goed =uitgepakt|=gegaan|=verlopen|=gewerkt", "=positief|=positieve geëvalueerd|beoordeeld|evaluatie|uitkomst|resultaat"] },

  { field: "policyChanges", value: "NO", phrases: [
    `=geen|=niet ${policy} ${change}`, `${policy} =niet|=geen ${change}`, `${policy} =niet|=geen ${needs} ${change}`, `${policy} ${needs} =niet|=geen ${change}`, `${needs} ${policy} =niet|=geen ${change}`, "=geen|=zonder beleidswijziging|beleidsaanpassing|beleidsverandering", "=geen|=zonder gevolg|consequentie beleid", `=geen ${change} ${policy}`, `=geen aanleiding ${policy}`] },
  { field: "policyChanges", value: "YES", phrases: [
    `${policy} ${change}`, `${change} ${policy}`, `aanleiding ${policy} =aan|=bij|=te =te|=passen|=stellen|=wijzigen =passen|=stellen`, `${policy} =aan|=bij =te =passen|=stellen`, "beleidswijziging|beleidsaanpassing|beleidsverandering", "=nieuw|=ander =beleid", `aanleiding|gevolgen ${policy}`, `${policy} aanleiding|gevolgen`] },
  { field: "financialConsequences", value: ["NO", "NOT_APPLICABLE"], phrases: [`=geen|=zonder financieel ${consequence}`, "=geen|=zonder =extra kosten", `=financieel =geen|=zonder ${consequence}`] },
  { field: "financialConsequences", value: "YES", phrases: [`financieel ${consequence}`, `${consequence} begroting`, "structureel =geld|=kosten|=budget", "extra =geld|=kosten|=budget =nodig"] },

  { field: "endsIn", value: "$", phrases: [`{period} ${end}`, `${end} {period}`, "=tot {period} =lopen|=loopt|=duren|=duurt|=liepen|=liep", "=tot =en =met {period} =lopen|=loopt|=duren|=duurt|=liepen|=liep", "=lopen|=duren|=lopend|=lopende|=loopt|doorlopen|=liepen =tot {period}", "=lopen|=duren|=loopt|doorlopen|=liepen =tot =en =met {period}"] },
  { field: "startsIn", value: "$", phrases: [`{period} ${start}`, `${start} {period}`, "=sinds {period} =lopen|=bestaan|=actief", "=lopen|=bestaan|=actief =sinds {period}"] },
  { field: "evaluatedIn", value: "$", phrases: [`{period} ${evaluate}`, `${evaluate} {period}`] },
  { field: "runningIn", value: "$", phrases: [`{period} ${run}`, `${run} {period}`] },
  { field: "newIn", value: "$", phrases: ["=nieuw|=nieuwe|=erbij|toegevoegd|=bijgekomen {year}", "{year} =nieuw|=erbij|toegevoegd|=bijgekomen", "=nieuw|=nieuwe =pilots|=projecten|=proeven {year}"] },
  { field: "newIn", value: "LATEST", phrases: ["=nieuw|=nieuwe =pilots|=projecten|=proeven", "pilots|projecten =zijn =nieuw", "=wat =is =er =nieuw", "=nieuw =erbij|=toegevoegd|=bijgekomen", "=bijgekomen"] },
  { field: "vanishedIn", value: "$", phrases: ["verdwenen|verdwijnen|weggevallen {year}", "{year} verdwenen|verdwijnen|weggevallen", "=niet|=nooit =meer =in {year}", "{year} =niet|=nooit =meer genoemd|vermeld|opgenomen"] },
  { field: "vanishedIn", value: "ANY", phrases: ["verdwenen|verdwijnen|weggevallen", "=niet|=nooit =meer genoemd|vermeld|opgenomen|=terug"] },
  { field: "slipped", value: "END", phrases: ["uitgesteld|uitstellen|uitstel", "vertraagd|vertraging", "=uitgelopen|=uitloop", "einddatum =opgeschoven|=verschoven|=verlengd|=later", "=opgeschoven|=verschoven einddatum", "=later =klaar|=af"] },

  { field: "statuses", value: "PLANNED", phrases: [`=nog =niet ${start}`, "=gepland|=geplande", "=toekomstig|=toekomstige|=aankomend|=aankomende|=komende =pilots|=projecten", `=nog =moeten|=moet|=gaan ${start}`, "=moeten|=moet|=gaan =nog starten|beginnen|gestart"] },
  { field: "statuses", value: "RUNNING", phrases: [run, "=in uitvoering", "=nog|=nu =gaande", "=momenteel"] },
  { field: "statuses", value: ["ENDED", "PAST_END"], phrases: ["=afgelopen", "=afgerond|=afgeronde", "=beëindigd|=beëindigde|=geëindigd|=geëindigde|=gestopt|=gestopte", "=voltooid|=voltooide|=afgesloten|=voorbij", "=al|=reeds =klaar", "=niet|=nooit =meer =lopen|=actief|=bezig"] },
  { field: "statuses", value: "PAST_END", phrases: ["einddatum =voorbij|=verstreken|=verlopen|=gepasseerd|overschreden|overschrijden", "=voorbij|=over einddatum"] },

  { field: "sequels", value: "REGULAR_POLICY", phrases: ["structureel =geworden|gemaakt|ingebed|voortgezet|ingevoerd", "=vast|=staand|=regulier|=gewoon beleid =geworden|gemaakt|=werd|=werden", "=geworden|=werd|=werden =vast|=staand|=regulier|=gewoon beleid", "=geworden =tot =vast|=staand|=regulier|=structureel beleid"] },
  { field: "sequels", value: "SCALED_UP", phrases: ["opgeschaald|opschalen|opschaling", "uitgerold|uitrollen", "uitgebreid =naar"] },
  { field: "sequels", value: "STOPPED", phrases: ["=niet voortgezet|doorgezet", "=niet =zijn|=worden|=werden voortgezet|doorgezet", "=geen =vervolg =krijgen|=kregen|=kreeg|=krijgt|=gekregen"] },
  { field: "sequels", value: "EXTENDED", phrases: ["=zijn|=worden|=werden voortgezet|doorgezet", "voortgezet|doorgezet =zijn|=worden|=werden", "=vervolg =krijgen|=kregen|=kreeg|=krijgt|=gekregen"] },
  { field: "sequels", value: "ADJUSTED", phrases: ["=aangepaste|=gewijzigde =vorm|=opzet voortgezet|doorgezet|verder", "voortgezet|doorgezet|verder =in =aangepaste|=gewijzigde =vorm|=opzet"] },
  { field: "amounts", value: "$", phrases: ["{amount}", `${money} {amount}`, `{amount} ${money}`] },
  { field: "lasts", value: "$", phrases: ["{duration}", "looptijd|duur|duren|=duurt|=duurde|=duurden {duration}", "{duration} duren|looptijd|=duurt|=duurde|=duurden|=lopen|=loopt|=liepen"] },
  { field: "motionsIn", value: "$", phrases: ["motie|raadsmotie {period}", "{period} =aangenomen|=ingediend motie|raadsmotie"] },
  { field: "signals", value: "EXTENDED", phrases: ["=verlengd|=verlengde|=verlenging"] },
  { field: "signals", value: "MORE_EDITIONS", phrases: ["=beide|=allebei|=meer|=meerdere editie|bijlage|perspectiefnota|jaargang", "=alle|=allebei =edities|=bijlagen|=jaargangen"] },
  ...partnerKindPhrases,
  ...(Object.keys(absentWords) as AbsentValue[]).map((value): Concept => ({
    field: "without", value, phrases: absentPhrases(absentWords[value]),
  })),
  { field: "without", value: "OUTCOME", phrases: ["evaluatie|oordeel =nooit|=niet komen|=kwam|gekomen|plaatsgevonden|gehouden|gebeurd", "=nooit geëvalueerd|geoordeeld|beoordeeld|getoetst|gemeten"] },
  { field: "without", value: "COSTS", phrases: ["=niks|=niets kosten|=kost|=kostten", "=geen geld|cent =kosten|=kost|=kostten"] },
  ...(Object.keys(orderPhrases) as OrderValue[]).map((value): Concept => ({
    field: "order", value, phrases: orderPhrases[value],
  })),

  { field: "signals", value: "AMOUNTS", onlyAlone: true, phrases: ["=wat =kost|=kosten|=kostte|=kostten", "=hoeveel geld|kosten|=kost|euro|budget|=kostte", "=hoe duur", "bedragen", "=kosten", "geld"] },
  { field: "pilots", value: "ALL", onlyAlone: true, phrases: [pilots, "=alles|=alle", "=welke|=hoeveel =pilots|=projecten =zijn|=er =er|=zijn"] },
];

/** Words for what all this is about. Keys of the analyser. */
export const pilotWords: ReadonlySet<string> = new Set("pilot proef project proefproject".split(" "));

/** Words for papers of the council and for money: who asks for one with something asks for both. Keys of the analyser. */
export const paperWords: ReadonlySet<string> = new Set(
  "motie raadsmotie memo raadsmemo raadsbrief toezegging subsidie ministerie".split(" "),
);

/** What nearly every pilot is for: such a word alone does not say which is meant. Keys of the analyser. */
export const generalWords: ReadonlySet<string> = new Set(
  "inwoner bewoner burger mens persoon iedereen stad dorp gratis".split(" "),
);

/**
 * Words that ask for a property of what is sought ("wanneer eindigt …", "wie werkt mee aan …"), or that carry the
 * question. They help to rank, and are sought only when the question holds nothing else.
 */
export const aspects = `
  info nieuws update uitleg toelichting samenvatting document documenten stukken pdf download mening kritiek voordeel nadeel aanbeveling conclusie
  hoeven tijdlijn looptijd historie geschiedenis openingstijd contact telefoonnummer
  eindigen aflopen starten beginnen lopen duren stoppen klaar einddatum startdatum evaluatiemoment evaluatie evalueren start begin einde
  uitkomst resultaat doel doelstelling effect opbrengst stand status voortgang kosten kost geld budget bedrag bekostigen financieren betalen
  aanleiding oorsprong herkomst reden verantwoordelijk wethouder portefeuillehouder programma portefeuille partner partij organisatie
  betrokken meedoen meewerken werken samenwerken samenwerking deelnemen deelname bestuurlijk gerapporteerd rapportage
  gaan komen doen gedaan maken krijgen geven helpen bieden hebben bestaan betreffen onderwerp thema gebied informatie omschrijving inhoud
  ontstaan vallen horen zitten staan spelen draaien opleveren mee ergens terecht nodig weten leveren vloeien voortvloeien bereiken behalen euro jaar keer
  tonen laten zien vinden zoeken noemen geef toon zoek noem lijst overzicht hoeveel aantal alle iets alles nu momenteel graag
  raad gemeenteraad college voort voortkomen leiden waarvan waarbij aanpak aanpakken gebeuren gebeurt bezighouden gericht richten rond rondom omtrent betrekking kader tijdens binnen gebruiken inzetten nieuw
`;
