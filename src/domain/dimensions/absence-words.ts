import { byReferredCode } from "../reference-fields.ts";
import { callsOf } from "../thing.ts";
import { things } from "../things/things.ts";
import type { AbsentValue } from "../vocabularies.ts";
import type { Asked } from "../dimension.ts";
import { involved } from "./reason-words.ts";

const told =
  "=bekende|=bekend|=vermelde|=vermeld|=genoemde|=genoemd|=omschreven|=geplande|=gepland|=vastgestelde|=vastgesteld|=ingevulde|=duidelijke|=duidelijk|=concrete|=opgegeven|=afgesproken|=geraamde|=definitieve|=vaste|=harde|=formele|=zichtbare|=officiële|=verantwoordelijk|=verantwoordelijke|=betrokken|=gestelde|=gesteld|=externe|=extern|=vastgelegde|=vastgelegd|=bepaalde|=exacte|=precieze|=echte|=eigen";
const toldAfter =
  "bekend|genoemd|vermeld|ingevuld|gegeven|opgegeven|vastgesteld|afgesproken|gepland|gemeld|geraamd|vastgelegd|bepaald|aangegeven|beschreven|aangenomen|ingediend|gekoppeld|vaststaan|=vaststaat|=vaststaan|=weten|=weet|weten|kennen|=duidelijk|=zeker|=gezet";

/** What can be absent, by the words for it. */
const absent: Readonly<Record<AbsentValue, string>> = {
  MOTION: "motie|raadsmotie|motienummer",
  OUTCOME: "uitkomst|resultaat|oordeel|conclusie|evaluatieresultaat|eindoordeel|evaluatierapport",
  END_DATE: "einddatum|=einde|eindmoment|eindtijd|eindpunt|looptijd|deadline",
  START_DATE: "startdatum|begindatum|aanvangsdatum|beginmoment|startmoment|startpunt",
  EVALUATION: "evaluatiemoment|evaluatiedatum|evaluatieplanning|evaluatieafspraak|evaluatieplan",
  PARTNER: "partner|samenwerkingspartner|partij|partnerorganisatie|samenwerkingspartij",
  GOAL: "=doel|=doelen|doelstelling|beoogd",
  ...byReferredCode((type) => callsOf(things[type]).join("|")),
  COSTS:
    "kosten|bedrag|budget|kostenplaatje|prijskaartje|geldbedrag|kostenraming|kostenopgave|kostenvermelding|=euro|=cent",
};
const unknown = "=onbekend|=onbekende|=ontbrekende|=ontbrekend|=onduidelijke|=onbepaald|=onbepaalde";
/** "Een open motie" is there; an open outcome is not. */
const openEnded: ReadonlySet<string> = new Set<AbsentValue>([
  "END_DATE",
  "START_DATE",
  "EVALUATION",
  "OUTCOME",
]);
const absentPhrases = (words: string, isDate: boolean): string[] => [
  `=zonder|=geen ${words}`,
  `=geen|=zonder =enkele|=enkel|=enige ${words}`,
  `=zonder|=geen ${told} ${words}`,
  `${unknown}${isDate ? "|=open" : ""} ${words}`,
  `=zonder|=geen vermelding|opgave|melding|aanduiding|opgaaf =van|=over ${words}`,
  `=nog =geen ${words} ${toldAfter}`,
  ...["=nog =te", "=nader =te", "=nog =nader =te", "=te"].flatMap((later) =>
    [`${later} bepalen|plannen|stellen`, `${later.replace("=te", "=vast =te")} stellen`].flatMap((told) => [
      `${told} ${words}`,
      `${words} ${told}`,
      `${unknown} =of|=en ${told} ${words}`,
    ]),
  ),
  `${unknown} =of|=en ${unknown} ${words}`,
  `${words} =onbekend|ontbreken|missen|=ontbreekt|=mist|=onduidelijk|=leeg${isDate ? "|=open" : ""}`,
  `=nog =onbekend|=onbekende|=onduidelijke${isDate ? "|=open" : ""} ${words}`,
  `${words} =nog =onbekend|ontbreken|=onduidelijk${isDate ? "|=open" : ""}`,
  `${words} =niet ${toldAfter}`,
  `${words} =nog =niet ${toldAfter}`,
  `=nog =geen ${words}`,
  `=geen ${words} ${toldAfter}`,
  `ontbreken|ontbreekt|missen ${words}`,
  `=niet|=nergens =bij|=onder|=in|=tot|=aan =een|=enig|=enige ${words}`,
];

/** That a value is not there. */
// prettier-ignore
export const absenceWords: readonly Asked[] = [
  ...Object.entries(absent).map(([value, words]) => ({ value, phrases: absentPhrases(words, openEnded.has(value)) })),
  { value: "OUTCOME", phrases: ["=zonder|=geen evaluatie", "=onbekend|=onbekende|=ontbrekende evaluatie", "evaluatie =onbekend|ontbreken|missen",
    "evaluatie =niet bekend|genoemd|vermeld|ingevuld", "=geen evaluatie bekend|genoemd|vermeld|ingevuld",
    "evaluatie|oordeel =nooit|=niet komen|=kwam|gekomen|plaatsgevonden|gehouden|gebeurd", "=nog =niet|=geen geëvalueerd", "=niet =geëvalueerd|=geevalueerd|=geëvalueerde|=geevalueerde", "=nooit geëvalueerd|geoordeeld|beoordeeld|getoetst|gemeten"] },
  { value: "COSTS", phrases: ["=niks|=niets kosten|=kost|=kostten", "=geen geld|cent =kosten|=kost|=kostten",
    "kosteloos", "=gratis =pilots|=pilot|=projecten|=proeven"] },
  { value: "EVALUATION", phrases: [`=zonder|=geen ${told} evaluatie`, "=zonder|=geen evaluatie gepland|ingepland|voorzien", "evaluatie =nog =niet gepland|ingepland", "evaluatie =niet gepland|ingepland",
    `=niet|=niemand ${toldAfter} =wanneer evalueren|geëvalueerd|evaluatie`, "=onbekend|=onduidelijk =wanneer evalueren|geëvalueerd|evaluatie"] },
  { value: "END_DATE", phrases: [`=niet|=niemand ${toldAfter} =wanneer eindigen|stoppen|aflopen|=klaar|ophouden`, "=onbekend|=onduidelijk =wanneer eindigen|stoppen|aflopen|=klaar", "=open =einde|=eind", "eindeloos", "=geen =einde|=eind kennen|hebben|=kent", "=voor =onbepaalde =tijd", "=zonder =eind|=eindpunt"] },
  { value: "START_DATE", phrases: [`=niet|=niemand ${toldAfter} =wanneer beginnen|begonnen|starten|gestart`, "=onbekend|=onduidelijk =wanneer beginnen|begonnen|starten|gestart", "=zonder =begin|=start|=aanvang"] },
  { value: "MOTION", phrases: ["raad|gemeenteraad =geen opdracht|verzoek|vraag|motie", "=geen motie|raadsmotie =vooraf|=vooraan|=voorafgegaan|voorafgaan", "=los =van motie|raadsmotie", "=los =staan|=staat =van motie|raadsmotie"] },
  { value: "PARTNER", phrases: ["=niemand =als partner", "=nergens =mee samenwerken", "=met =niemand samenwerken", `=niemand ${involved}`, "=zonder =anderen|=derden", "=gemeente =alleen|=zelf uitvoeren|uitgevoerd|=doet"] },
  { value: "GOAL", phrases: ["doelloos"] },
];
