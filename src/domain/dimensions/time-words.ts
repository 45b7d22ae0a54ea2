import type { Asked } from "../dimension.ts";

const end =
  "eindigen|geëindigd|aflopen|afgelopen|stoppen|gestopt|afgerond|afronden|beëindigd|beëindigen|=klaar|=einddatum|=einde|=eindjaar|=eindigend|=eindigende|=aflopend|=aflopende";
const start =
  "starten|gestart|beginnen|begonnen|=startdatum|=start|=begin|=startjaar|=beginjaar|=startend|=beginnend|=beginnende";
const evaluate = "evalueren|geëvalueerd|evaluatie|evaluatiemoment|=evaluatiedatum";
const run = "=lopen|=lopend|=lopende|=liepen|=actief|=actieve|=bezig";
const editions =
  "editie|bijlage|perspectiefnota|jaargang|nota|programmabegroting|begroting|voorjaarsnota|document|rapportage";

const listed = "=stond|=stonden|=staan|=wel|=nog|genoemd|vermeld|opgenomen";

/** When pilots begin, end, run and are reported on. */
// prettier-ignore
export const timeWords = {
  endsIn: [
    { value: "$", phrases: [`{period} ${end}`, `${end} {period}`, "=tot {period} =lopen|=loopt|=duren|=duurt|=liepen|=liep", "=tot =en =met {period} =lopen|=loopt|=duren|=duurt|=liepen|=liep", "=lopen|=duren|=lopend|=lopende|=loopt|doorlopen|=liepen =tot {period}", "=lopen|=duren|=loopt|doorlopen|=liepen =tot =en =met {period}",
      "{period} =eindigende|=eindigend|=aflopende|=aflopend|=stoppende|ophouden|opgehouden|gesloten|=sluit|=sluiten|verlopen|=ten",
      "deadline|=sluiting|=slot {period}", "{period} =mee ophouden|opgehouden|gestopt", "=eindigende|=aflopende|ophouden|opgehouden {period}", "=ten =einde {period}", "=tot {period} doorlopen|doorgaan|=doorgaat|=doorloopt", "doorlopen|doorgaan|=doorgaat|=doorloopt =tot {period}", "looptijd =tot {period}", "=looptijd {period} eindigen"] },
    { value: "past", phrases: ["einddatum =voorbij|=verstreken|=verlopen|=gepasseerd|overschreden|overschrijden", "einddatum =al|=reeds|=inmiddels =voorbij|=verstreken|=verlopen|=gepasseerd", "=voorbij|=over einddatum", "=voorbij|=over einddatum =heen", "einddatum|=einde =in =verleden", "einddatum =in =het =verleden"] },
  ],
  startsIn: [
    { value: "$", phrases: [`{period} ${start}`, `${start} {period}`, "=sinds {period} =lopen|=bestaan|=actief", "=lopen|=bestaan|=actief =sinds {period}",
      "=sinds|=vanaf {period} =lopend|=lopende|=loopt|=lopen", "=van =start {period}", "=van =start =gegaan|=gingen|=ging|=gaan|=gaat {period}", "{period} =van =start", "{period} geopend|opgezet|opgestart|gelanceerd|aangevangen|ingegaan|=ingaat|opgericht|aanvang", "geopend|opgestart|gelanceerd|aangevangen|ingaan|ingegaan|=aanvang {period}", "=dateren|=dateert|=stamt|=stammen =uit {period}", "=uit {period} =dateren|=dateert|=stamt|=stammen|=komt|=komen|=daterende|=stammende"] },
  ],
  evaluatedIn: [
    { value: "$", phrases: [`{period} ${evaluate}`, `${evaluate} {period}`,
      "{period} beoordeeld|beoordelen|evaluaties", "=evaluaties {period}", "beoordeeld|beoordelen {period}"] },
  ],
  overdue: [
    { value: "true", phrases: [`${evaluate} =over =tijd`, `${evaluate} =te =laat`, `=late|=achterstallige|=verlate|=verlopen ${evaluate}`, `${evaluate} =verlopen|=achterstallig|=verstreken|=overschreden`,
      `=niet =op =tijd|=tijdig ${evaluate}`, `=niet =tijdig ${evaluate}`, `${evaluate} =niet =op =tijd`, `${evaluate} =niet =tijdig`, `=te =laat ${evaluate}`, `${evaluate} =al =geweest|=gedaan|=gehouden =had|=hadden =moeten`, `${evaluate} =al =had|=hadden =moeten`, `=al =had|=hadden =moeten =worden|=zijn ${evaluate}`, `=al ${evaluate} =hadden|=had =moeten|=horen`, `=hadden|=had =al ${evaluate} =moeten`, `=hadden|=had =moeten =zijn|=worden ${evaluate}`] },
  ],
  newIn: [
    { value: "$", phrases: ["=nieuw|=nieuwe|=erbij|toegevoegd|=bijgekomen {year}", "{year} =nieuw|=erbij|toegevoegd|=bijgekomen", "=nieuw|=nieuwe =pilots|=projecten|=proeven {year}"] },
    { value: "LATEST", phrases: ["=nieuw|=nieuwe =pilots|=projecten|=proeven", "pilots|projecten =zijn =nieuw", "=wat =is =er =nieuw", "=nieuw =erbij|=toegevoegd|=bijgekomen", "=bijgekomen",
      "=nieuwe", "=nieuwkomer|=nieuwkomers =onder|=bij|=tussen|=van pilots", "=nieuw =ten =opzichte =van|=vorige {year}", "=nieuw =ten =opzichte =van", "=nieuw =sinds|=na {year}", `=nieuw|=nieuwe =in =laatste|=nieuwste|=recentste ${editions}`, "=nieuw =sinds|=na|=dan vorig editie|bijlage|nota|perspectiefnota", "=nieuw =vergeleken =met", "=erbij =gekomen", "=kwamen|=komen|=kwam|=komt =erbij|=bij", "=sinds|=na {year} =nieuw|=erbij|bijgekomen", "=pilots|=projecten|=proeven =nieuw", `=niet|=nooit|=nog =eerder =in ${editions}`, `=niet =eerder ${editions}`, "=voor =het =eerst genoemd|vermeld|=in"] },
  ],
  vanishedIn: [
    { value: "$", phrases: ["verdwenen|verdwijnen|weggevallen {year}", "{year} verdwenen|verdwijnen|weggevallen", "=niet|=nooit =meer =in {year}", `${listed} =in {year} =maar|=en =niet|=nooit =in {year}`, `${listed} =in {year} =maar|=en =niet|=nooit =meer|=langer =in {year}`, `=wel ${listed} =in {year} =maar|=en =niet|=nooit =in {year}`, `=wel ${listed} =in {year} =maar|=en =niet|=nooit =meer|=langer =in {year}`, "=in {year} =wel =maar|=en =niet|=nooit =in {year}", "=wel =in {year} =niet =in {year}", "=stond|=stonden|=staan =wel|=nog =in {year} =maar|=en =niet|=nooit =in {year}", "=stond|=stonden|=staan =wel|=nog =in {year} =maar|=en =niet|=nooit =meer|=langer =in {year}", "=in {year} =nog|=wel =maar|=en =in {year} =niet|=nooit =meer|=langer", "=in {year} =nog =wel =in {year} =niet|=nooit =meer|=langer", "=in {year} =nog =wel =maar|=en =in {year} =niet|=nooit =meer|=langer", "{year} =niet|=nooit =meer genoemd|vermeld|opgenomen",
      "{period} =niet|=nooit =meer|=langer voorkomen|=voorkomt|=voor|=erin|genoemd|vermeld|opgenomen|=terug", "=niet|=nooit terugkeren|teruggekeerd|terugkomen|teruggekomen =in {year}", "{year} =niet|=nooit terugkeren|teruggekeerd|terugkomen|teruggekomen", "{year} =niet|=nooit =meer|=langer =bij|=erbij|=in|=op|=terug|=staan|=stond|=stonden|=voorkomen|=voor", "=niet|=nooit =meer|=langer =in {year}", "=niet|=nooit =meer|=langer =terug =in {year}", "{year} ontbreken|ontbreekt|=weg|=vervallen|=geschrapt|=afgevoerd"] },
    { value: "LATEST", phrases: [`verdwenen|verdwijnen|weggevallen =uit|=in =laatste|=nieuwste|=recentste ${editions}`, `=uit|=in =laatste|=nieuwste|=recentste ${editions} verdwenen|verdwijnen|weggevallen|=weg`, `=niet|=nooit =meer|=langer =in =laatste|=nieuwste|=recentste ${editions}`] },
    { value: "ANY", phrases: ["verdwenen|verdwijnen|weggevallen", "=niet|=nooit =meer genoemd|vermeld|opgenomen|=terug",
      "=uit|=van {year} verdwenen|verdwijnen|weggevallen|vervallen", "verdwenen|verdwijnen|weggevallen =sinds|=na {year}", "=sinds|=na {year} verdwenen|verdwijnen|weggevallen|=weg", "=van =de =lijst =af|=verdwenen|gehaald", "=niet|=nooit =meer|=langer genoemd|vermeld|opgenomen|=terug|gemeld", `=niet|=nooit =meer|=langer ${editions}`, `=uit ${editions} {year} verdwenen|gevallen|=weg`, `=uit ${editions} verdwenen|gevallen|=weg`, "=afgevoerd|=afgevoerde|=geschrapt|=geschrapte|=weggelaten|=vervallen =pilots|=projecten|=proeven", "=pilots|=projecten|=proeven =die|=zijn =afgevoerd|=geschrapt|=weggelaten|=vervallen|=afgevallen", "=afgevallen|=weggevallen =pilots|=projecten|=proeven", `ontbreken|ontbreekt =in {year}`] },
  ],
  slipped: [
    { value: "END", phrases: ["uitgesteld|uitstellen|uitstel", "vertraagd|vertraging", "=uitgelopen|=uitloop", "einddatum =opgeschoven|=verschoven|=verlengd|=later", "=opgeschoven|=verschoven einddatum", "=later =klaar|=af",
      "=opgeschoven|=verschoven|=doorgeschoven|=vooruitgeschoven", "=vertraagde|=vertragingen", "=later =dan =gepland|=verwacht|=voorzien", "=uitlopen|=uitloopt|=uitliepen|=uitliep", "=verschoof|=opschoof|=schoof|=schoven", "=niet =op =tijd =klaar|=af|=afgerond", "=vertraging =oplopen|=opgelopen|=opliepen|=opliep", "=pilots|=projecten|=proeven =te =laat", "achterlopen|=achterliggen|=achterligt|=achterlagen", "=later =klaar|=af =dan =gepland|=verwacht|=voorzien",
      "einddatum veranderd|veranderen|gewijzigd|wijzigen|aangepast", "veranderd|veranderen|gewijzigd|=gewijzigde|=veranderde einddatum"] },
    { value: ["START", "END", "EVALUATION"], phrases: ["=datum|=data|=datums|planning veranderd|veranderen|gewijzigd|wijzigen|verschoven|opgeschoven|aangepast", "=gewijzigde|=veranderde|=verschoven|=opgeschoven =datum|=data|=datums|planning"] },
    { value: "END", opposite: true, phrases: ["=op =tijd =klaar|=af|afgerond|afronden", "=zonder|=geen gewijzigd|aangepast|verschoven|opgeschoven einddatum", "=volgens =planning|=plan"] },
  ],
  statuses: [
    { value: "PLANNED", phrases: [`=nog =niet ${start}`, "=gepland|=geplande", "=toekomstig|=toekomstige|=aankomend|=aankomende|=komende =pilots|=projecten", `=nog =moeten|=moet|=gaan ${start}`, "=moeten|=moet|=gaan =nog starten|beginnen|gestart"] },
    { value: "RUNNING", phrases: [run, "=pilots|=projecten|=proeven =die|=nog =doorlopen|=doorgaan", "=pilots|=projecten|=proeven =die =nog =doorlopen|=doorgaan", "=nog =steeds =doorlopen|=doorgaan|=doorgaat|=doorloopt", "=pilots|=projecten|=proeven =die =draaien", "=draaiende =pilots|=projecten|=proeven", "=in uitvoering", "=nog|=nu =gaande", "=momenteel"] },
    { value: ["ENDED", "PAST_END"], phrases: ["=afgelopen", "=afgerond|=afgeronde", "=beëindigd|=beëindigde|=geëindigd|=geëindigde|=gestopt|=gestopte", "=voltooid|=voltooide|=afgesloten|=voorbij", "=al|=reeds =klaar", "=niet|=nooit =meer =lopen|=actief|=bezig",
      "=klaar =zijn|=is", "=pilots|=projecten|=proeven =klaar|=af"] },
    { value: ["ENDED", "PAST_END"], opposite: true, phrases: ["=nog =niet =klaar|=af|=afgerond|=afgelopen|=voorbij|=beëindigd", "=nog =niet =ten =einde"] },
  ],
} as const satisfies Readonly<Record<string, readonly Asked[]>>;
