import type { Asked, Dimension } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { OriginKind } from "../../domain/vocabularies.ts";
import type { PathState } from "../../read/motions/motion-state.ts";
import type { OrderValue } from "../condition.ts";
import type { FilterField } from "./filter.ts";

/** What a question can ask of the graph, in Dutch: a field, a value, and the phrases that ask for it. */
export interface Concept extends Asked {
  readonly field: FilterField;
}

const run = "=lopen|=lopend|=lopende|=liepen|=actief|=actieve|=bezig";
const money = "kosten|bedrag|budget|=kost";
const pilots = "=pilots|=projecten|=proeven|=pilot|=project|=proef";

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
  MOST_SLIPPED: [
    "=meest|=langst vertraagd|=vertraagde|=uitgelopen|uitgesteld|=uitgestelde|opgeschoven|=verschoven|verlengd",
    "=grootste|=meeste|=langste|=ergste vertraging|uitstel|uitloop|verschuiving",
    "uitlopen|=uitliep|=uitloopt|uitgelopen|vertraagd|opgeschoven|opschuiven =meest|=langst",
  ],
  DEAREST: ["=duurste", `${money} =meeste|=meest`, `=hoogste|=meeste|=grootste ${money}`],
  CHEAPEST: ["=goedkoopste", `${money} =minste|=minst`, `=laagste|=minste|=kleinste ${money}`],
};

const judged = "geëvalueerd|evalueren|evaluatie|evaluatiemoment|beoordeeld|beoordelen|=evaluaties|getoetst";
/** "Elk jaar", "jaarlijks", "twee keer per jaar". */
const often = [
  "=jaarlijks|=jaarlijkse|=halfjaarlijks|=halfjaarlijkse|=maandelijks|=maandelijkse|=periodiek|=periodieke|=tussentijds|=tussentijdse|=doorlopend|=doorlopende|=regelmatig|=regelmatige|=terugkerende",
  "=elk|=elke|=ieder|=iedere =jaar|=halfjaar|=kwartaal|=maand",
  "=elk|=ieder =half =jaar",
  "{number} =keer|=maal|=x =per =jaar",
  "=keer|=maal =per =jaar",
];
const promises = { TOEZEGGING: "toezegging", INITIATIEFVOORSTEL: "initiatiefvoorstel|raadsvoorstel" };
const settled =
  "afgedaan|afgehandeld|uitgevoerd|ingelost|nagekomen|afgewikkeld|afgesloten|=vervuld|afgerond|=ingewilligd|afgevoerd";
const isOpen = "=open|=openstaand|=openstaande|=onafgedaan";

/** How far motions, or promises, have come, and the words that ask for it. */
const statePhrases = (things: string): (readonly [PathState | readonly PathState[], readonly string[]])[] => [
  [
    "OPEN",
    [
      `=open|=openstaande|=lopende|=onafgedane|=onafgehandelde ${things}`,
      `${things} ${isOpen}`,
      `${things} =nog ${isOpen}`,
      `${things} =open =staan|=staat|=stonden`,
      `${things} =nog =open =staan|=staat|=stonden`,
      `${things} openstaan|=openstaat`,
      `${things} =nog openstaan|=openstaat`,
    ],
  ],
  [
    ["OPEN", "NO_OUTCOME"],
    [
      `${things} =niet|=nooit ${settled}`,
      `${things} =nog =niet ${settled}`,
      `=niet|=nooit =afgedane|=afgehandelde|=uitgevoerde|=nagekomen ${things}`,
      `=nog =niet =afgedane|=afgehandelde|=uitgevoerde|=nagekomen ${things}`,
    ],
  ],
  [
    "SETTLED",
    [
      `${things} ${settled}`,
      `=afgedane|=afgehandelde|=uitgevoerde|=ingeloste|=nagekomen|=afgeronde|=afgesloten ${things}`,
    ],
  ],
];

// prettier-ignore
const ownConcepts: readonly Concept[] = [
  { field: "signals", value: "SUBSIDY", phrases: ["=subsidie|=subsidies", "gesubsidieerd|subsidiëren", "subsidiegeld", "rijkssubsidie"] },
  { field: "signals", value: "STATE_MONEY", phrases: [
    "geld|middelen|financiering|bijdrage|subsidie|gefinancierd|betaald|bekostigd|budget =rijk|rijksoverheid|ministerie|=den",
    "=rijk|rijksoverheid|ministerie =betaalt|=betaalde|=betalen|=betaald|gefinancierd|financieren|=financiert|bekostigd|bijdragen",
    "rijksgeld", "rijksmiddelen", "rijksbijdrage", "rijksfinanciering"] },
  { field: "signals", value: "EVALUATED_OFTEN", phrases: often.flatMap((each) => [`${each} ${judged}`, `${judged} ${each}`]) },
  { field: "signals", value: "EXTENDED", phrases: ["=verlengd|=verlengde|=verlenging"] },
  { field: "signals", value: "MORE_EDITIONS", phrases: ["=beide|=allebei|=meer|=meerdere editie|bijlage|perspectiefnota|jaargang", "=alle|=allebei =edities|=bijlagen|=jaargangen"] },
  { field: "signals", value: "AMOUNTS", onlyAlone: true, phrases: ["=wat =kost|=kosten|=kostte|=kostten", "=hoeveel geld|kosten|=kost|euro|budget|=kostte", "=hoe duur", "bedragen", "=kosten", "geld"] },
  { field: "runningIn", value: "$", phrases: [`{period} ${run}`, `${run} {period}`] },
  { field: "lasts", value: "$", phrases: ["{duration}", "looptijd|duur|duren|=duurt|=duurde|=duurden {duration}", "{duration} duren|looptijd|=duurt|=duurde|=duurden|=lopen|=loopt|=liepen"] },
  { field: "motionsIn", value: "$", phrases: ["motie|raadsmotie {period}", "{period} =aangenomen|=ingediend motie|raadsmotie"] },
  ...statePhrases("motie|raadsmotie").map(([value, phrases]): Concept => ({ field: "motionStates", value, phrases })),
  { field: "motionStates", value: "NO_OUTCOME", phrases: ["=moties =zonder|=geen uitkomst|resultaat|evaluatie", "=welke moties =hebben|=zijn|=bleven =zonder|=geen uitkomst|resultaat|evaluatie"] },
  ...(Object.entries(promises) as [OriginKind, string][]).flatMap(([kind, words]) =>
    statePhrases(words).map(([state, phrases]): Concept => ({
      field: "promiseStates", value: [state].flat().map((one) => `${kind}/${one}`), phrases })),
  ),
  { field: "pilots", value: "ALL", onlyAlone: true, phrases: [pilots, "=alles|=alle", "=welke|=hoeveel =pilots|=projecten =zijn|=er =er|=zijn"] },
  ...(Object.keys(orderPhrases) as OrderValue[]).map((value): Concept => ({
    field: "order", value, phrases: orderPhrases[value],
  })),
];

/** All that can be asked: of each dimension what it declares, and what is no dimension. */
export const concepts: readonly Concept[] = [
  ...Object.entries<Dimension>(dimensions).flatMap(([field, { asked = [] }]) =>
    asked.map((each) => ({ field: field as FilterField, ...each })),
  ),
  ...ownConcepts,
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
  uitproberen uitgeprobeerd proberen geprobeerd
  tonen laten zien vinden zoeken noemen geef toon zoek noem lijst overzicht hoeveel aantal alle iets alles nu momenteel tegenwoordig graag
  raad gemeenteraad college voort voortkomen leiden waarvan waarbij aanpak aanpakken gebeuren gebeurt bezighouden gericht richten rond rondom omtrent betrekking kader tijdens binnen gebruiken inzetten nieuw
  liggen gingen stond stonden behoren voorkomen plaatsvinden vooraf aanwezig blijken melden vermelden noteren registreren dienen heten gelden betreffen meebetalen
  hoort hoorde hoorden behoort behoorde doelgroep extern vooruitgang verwachting vervolg toekomst bevinding leerpunt belangrijk opvallend bijzonderheid verslag terugblik overzichtje lijstje rijtje stukje tabel grafiek
  vanuit qua inzake aangaande nopens jongstleden zoal zoals verder ooit precies zowat ongeveer nota notitie jaarverslag cijfer percentage feit gegevens
  bekend alleen n a gevolg vanwege basis mee eruit erbij woord ism liever gaven eur vd vh vergelijk vergelijken vergelijking vergeleken verschil verschillen overeenkomst overeenkomen tegenover
  rest overig overige overigen zowel waarna grondslag v moment tijdstip datum periode fase stadium vinden plaatshebben inhouden behelzen betekenen bijpraten bijgepraat raadslid raadsvraag vraag antwoord
`;
