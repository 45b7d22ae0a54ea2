import type { FilterField } from "./filter.ts";

/**
 * What a question can ask of the graph, in Dutch. One line per meaning: the field and value it filters on,
 * and the phrases that ask for it.
 *
 * A phrase is a row of words; `|` separates words that do equally well. Words match in any inflection, save
 * after `=`, which asks for that very form. Stop words and words such as "pilots" may stand in between.
 * `{period}`, `{year}` and `{number}` stand for a time, a year and a number in the question.
 */
export interface Concept {
  readonly field: FilterField;
  /** `$` stands for what the phrase's `{…}` matched. */
  readonly value: string;
  readonly phrases: readonly string[];
  /** Asks for a property rather than a choice: filters only when the question names nothing else. */
  readonly onlyAlone?: true;
}

const succeed = "geslaagd|gelukt|succesvol|succes|=slaagden|=slaagde|=lukten|=lukte";
const goals = "=doel|=doelen|doelstelling|resultaat|effect";
const reached = "gehaald|bereikt|behaald|=gehad";
const end =
  "eindigen|geëindigd|aflopen|afgelopen|stoppen|gestopt|afgerond|afronden|beëindigd|beëindigen|=klaar|=einddatum|=einde";
const start = "starten|gestart|beginnen|begonnen|=startdatum|=start|=begin";
const evaluate = "evalueren|geëvalueerd|evaluatie|evaluatiemoment|=evaluatiedatum";
const run = "=lopen|=lopend|=lopende|=liepen|=actief|=actieve|=bezig";
const policy = "beleid";
const change =
  "aanpassen|aangepast|wijzigen|gewijzigd|veranderen|veranderd|bijgesteld|aanpassing|wijziging|verandering|herzien";
const needs = "=hoeft|=hoeven|=hoefde|=moet|=moeten|=wordt|=worden|=is|=zijn";
const consequence = "gevolg|consequentie|=effecten|=effect";

// prettier-ignore
export const concepts: readonly Concept[] = [
  { field: "origins", value: "MOTION", phrases: [
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
    `${goals} =niet ${reached}`, `=niet|=geen ${goals} ${reached}`, `=niet ${reached}`, "=niet|=geen =gewenst|=gewenste|=beoogde effect|resultaat", "=zonder effect|resultaat", "=niet =gewerkt|=werkte|=werkten", "flop|=geflopt"] },
  { field: "verdicts", value: "YES", phrases: [
    succeed, `${goals} ${reached}`, `${reached} ${goals}`, "=goed =uitgepakt|=gegaan|=verlopen|=gewerkt", "=positief|=positieve geëvalueerd|beoordeeld|evaluatie|uitkomst|resultaat"] },

  { field: "policyChanges", value: "NO", phrases: [
    `=geen|=niet ${policy} ${change}`, `${policy} =niet|=geen ${change}`, `${policy} =niet|=geen ${needs} ${change}`, `${policy} ${needs} =niet|=geen ${change}`, `${needs} ${policy} =niet|=geen ${change}`, "=geen|=zonder beleidswijziging|beleidsaanpassing|beleidsverandering", `=geen ${change} ${policy}`, `=geen aanleiding ${policy}`] },
  { field: "policyChanges", value: "YES", phrases: [
    `${policy} ${change}`, `${change} ${policy}`, `aanleiding ${policy} =aan|=bij|=te =te|=passen|=stellen|=wijzigen =passen|=stellen`, `${policy} =aan|=bij =te =passen|=stellen`, "beleidswijziging|beleidsaanpassing|beleidsverandering", "=nieuw|=ander =beleid", `aanleiding|gevolgen ${policy}`, `${policy} aanleiding|gevolgen`] },
  { field: "financialConsequences", value: "NO", phrases: [`=geen|=zonder financieel ${consequence}`, "=geen|=zonder =extra kosten", `=financieel =geen|=zonder ${consequence}`] },
  { field: "financialConsequences", value: "YES", phrases: [`financieel ${consequence}`, `${consequence} begroting`, "structureel =geld|=kosten|=budget", "extra =geld|=kosten|=budget =nodig"] },

  { field: "endsIn", value: "$", phrases: [`{period} ${end}`, `${end} {period}`, "=tot|=t/m {period} =lopen|=loopt|=duren|=duurt", "=lopen|=duren|=lopend|=lopende =tot|=t/m {period}"] },
  { field: "startsIn", value: "$", phrases: [`{period} ${start}`, `${start} {period}`, "=sinds {period} =lopen|=bestaan|=actief", "=lopen|=bestaan|=actief =sinds {period}"] },
  { field: "evaluatedIn", value: "$", phrases: [`{period} ${evaluate}`, `${evaluate} {period}`] },
  { field: "runningIn", value: "$", phrases: [`{period} ${run}`, `${run} {period}`] },
  { field: "newIn", value: "$", phrases: ["=nieuw|=nieuwe|=erbij|toegevoegd|=bijgekomen {year}", "{year} =nieuw|=erbij|toegevoegd|=bijgekomen", "=nieuw|=nieuwe =pilots|=projecten|=proeven {year}"] },
  { field: "newIn", value: "LATEST", phrases: ["=nieuw|=nieuwe|=nieuwste =pilots|=projecten|=proeven", "pilots|projecten =zijn =nieuw", "=nieuw =erbij|=toegevoegd|=bijgekomen", "=bijgekomen"] },
  { field: "vanishedIn", value: "$", phrases: ["verdwenen|verdwijnen|weggevallen {year}", "{year} verdwenen|verdwijnen|weggevallen", "=niet =meer =in {year}", "{year} =niet =meer genoemd|vermeld|opgenomen"] },
  { field: "vanishedIn", value: "ANY", phrases: ["verdwenen|verdwijnen|weggevallen", "=niet =meer genoemd|vermeld|opgenomen|=terug"] },
  { field: "signals", value: "END_SLIPPED", phrases: ["uitgesteld|uitstellen|uitstel", "vertraagd|vertraging", "=uitgelopen|=uitloop", "einddatum =opgeschoven|=verschoven|=verlengd|=later", "=opgeschoven|=verschoven einddatum", "=later =klaar|=af", "=verlengd|=verlengde|=verlenging"] },

  { field: "statuses", value: "PLANNED", phrases: [`=nog =niet ${start}`, "=gepland|=geplande", "=toekomstig|=toekomstige|=aankomend|=aankomende|=komende =pilots|=projecten", `=nog =moeten|=moet|=gaan ${start}`, "=moeten|=moet|=gaan =nog starten|beginnen|gestart"] },
  { field: "statuses", value: "RUNNING", phrases: [run, "=in uitvoering", "=nog|=nu =gaande", "=momenteel"] },
  { field: "statuses", value: "ENDED", phrases: ["=afgelopen", "=afgerond|=afgeronde", "=beëindigd|=beëindigde|=geëindigd|=geëindigde|=gestopt|=gestopte", "=voltooid|=voltooide|=afgesloten|=voorbij", "=al|=reeds =klaar", "=niet =meer =lopen|=actief|=bezig"] },

  { field: "signals", value: "AMOUNTS", onlyAlone: true, phrases: ["=wat =kost|=kosten|=kostte|=kostten", "=hoeveel geld|kosten|=kost|euro|budget|=kostte", "=hoe duur", "bedragen", "=kosten", "geld"] },
  { field: "pilots", value: "ALL", onlyAlone: true, phrases: ["=alle =pilots|=projecten|=proeven", "=welke =pilots|=projecten =zijn =er", "overzicht|lijst =pilots|=projecten"] },
];

/** What nearly every pilot is for: such a word alone does not say which is meant. Keys of the analyser. */
export const generalWords: ReadonlySet<string> = new Set(
  "inwoner bewoner burger mens persoon iedereen stad dorp".split(" "),
);

/**
 * Words that ask for a property of what is sought ("wanneer eindigt …", "wie werkt mee aan …"), or that carry the
 * question. They help to rank, and are sought only when the question holds nothing else.
 */
export const aspects = `
  eindigen aflopen starten beginnen lopen duren stoppen klaar einddatum startdatum evaluatiemoment evaluatie evalueren start begin einde
  uitkomst resultaat doel doelstelling effect opbrengst stand status voortgang kosten kost geld budget bedrag bekostigen financieren betalen
  aanleiding oorsprong herkomst reden verantwoordelijk wethouder portefeuillehouder programma portefeuille partner partij organisatie
  betrokken meedoen meewerken werken samenwerken samenwerking deelnemen deelname bestuurlijk gerapporteerd rapportage
  gaan komen doen gedaan maken krijgen geven helpen bieden hebben bestaan betreffen onderwerp thema gebied informatie omschrijving inhoud
  ontstaan vallen horen zitten staan spelen draaien opleveren mee ergens terecht nodig weten leveren vloeien voortvloeien bereiken behalen euro jaar keer
  tonen laten zien vinden zoeken noemen geef toon zoek noem lijst overzicht hoeveel aantal alle iets alles nu momenteel graag
  raad gemeenteraad college voort voortkomen leiden waarvan waarbij aanpak aanpakken gebeuren gebeurt bezighouden gericht richten rond rondom omtrent betrekking kader tijdens binnen gebruiken inzetten nieuw
`;
