import type { AbsentValue } from "../../domain/vocabularies.ts";
import { absentWords, type Concept } from "./concepts.ts";

/** A meaning that is asked for by saying the opposite: "in maar één editie" is not in more than one. */
interface Wording extends Concept {
  readonly opposite?: true;
}

const editions =
  "editie|bijlage|perspectiefnota|jaargang|nota|programmabegroting|begroting|voorjaarsnota|document|rapportage";
const succeed = "geslaagd|gelukt|succesvol|succes";
const result = "uitkomst|resultaat|evaluatie|oordeel|beoordeling|afloop|effect";
const told =
  "=bekende|=bekend|=vermelde|=vermeld|=genoemde|=genoemd|=omschreven|=geplande|=gepland|=vastgestelde|=vastgesteld|=ingevulde|=duidelijke|=duidelijk|=concrete|=opgegeven|=afgesproken|=geraamde|=definitieve|=vaste|=harde|=formele|=zichtbare|=officiële|=verantwoordelijk|=verantwoordelijke|=betrokken|=gestelde|=gesteld|=externe|=extern|=vastgelegde|=vastgelegd|=bepaalde|=exacte|=precieze|=echte|=eigen";
const told2 =
  "bekend|genoemd|vermeld|ingevuld|gegeven|opgegeven|vastgesteld|afgesproken|gepland|gemeld|geraamd|vastgelegd|bepaald|aangegeven|beschreven|aangenomen|ingediend|gekoppeld|vaststaan|=vaststaat|=vaststaan|=weten|=weet|weten|kennen|=duidelijk|=zeker|=gezet";
const involved =
  "betrokken|meedoen|meedoet|meewerken|meewerkt|deelnemen|deelneemt|samenwerken|meebetalen|meebetaalt|meefinancieren|aangesloten|bijdragen|aangehaakt";

/** What can be absent, by more words for it than "zonder" goes with. */
const absent: Readonly<Record<AbsentValue, string>> = {
  ...absentWords,
  MOTION: "motie|raadsmotie|motienummer",
  OUTCOME: "uitkomst|resultaat|oordeel|conclusie|evaluatieresultaat|eindoordeel|evaluatierapport",
  END_DATE: "einddatum|=einde|eindmoment|eindtijd|eindpunt|looptijd|deadline",
  START_DATE: "startdatum|begindatum|aanvangsdatum|beginmoment|startmoment|startpunt",
  EVALUATION: "evaluatiemoment|evaluatiedatum|evaluatieplanning|evaluatieafspraak|evaluatieplan",
  PARTNER: "partner|samenwerkingspartner|partij|partnerorganisatie|samenwerkingspartij",
  GOAL: "=doel|=doelen|doelstelling|beoogd",
  COSTS:
    "kosten|bedrag|budget|kostenplaatje|prijskaartje|geldbedrag|kostenraming|kostenopgave|kostenvermelding|=euro|=cent",
};

const absentPhrases = (words: string): string[] => [
  `=zonder|=geen ${words}`,
  `=geen|=zonder =enkele|=enkel|=enige ${words}`,
  `=zonder|=geen ${told} ${words}`,
  `=onbekend|=onbekende|=ontbrekende|=ontbrekend|=onduidelijke|=open|=onbepaald|=onbepaalde ${words}`,
  `=zonder|=geen vermelding|opgave|melding|aanduiding|opgaaf =van|=over ${words}`,
  `=nog =geen ${words} ${told2}`,
  `${words} =onbekend|ontbreken|missen|=ontbreekt|=mist|=open|=onduidelijk|=leeg`,
  `=nog =onbekend|=onbekende|=onduidelijke|=open ${words}`,
  `${words} =nog =onbekend|ontbreken|=open|=onduidelijk`,
  `${words} =niet ${told2}`,
  `${words} =nog =niet ${told2}`,
  `=nog =geen ${words}`,
  `=geen ${words} ${told2}`,
  `ontbreken|ontbreekt|missen ${words}`,
  `=niet|=nergens =bij|=onder|=in|=tot|=aan =een|=enig|=enige ${words}`,
];

/**
 * More ways to ask what `concepts` can be asked for: those of clerks, of council members and of people at home.
 * Written as there.
 */
// prettier-ignore
export const wordings: readonly Wording[] = [
  ...Object.entries(absent).map(([value, words]): Concept => ({ field: "without", value, phrases: absentPhrases(words) })),
  { field: "without", value: "EVALUATION", phrases: [`=zonder|=geen ${told} evaluatie`, "=zonder|=geen evaluatie gepland|ingepland|voorzien", "evaluatie =nog =niet gepland|ingepland", "evaluatie =niet gepland|ingepland"] },
  { field: "without", value: "COSTS", phrases: ["kosteloos", "=gratis =pilots|=pilot|=projecten|=proeven"] },
  { field: "without", value: "END_DATE", phrases: [`=niet|=niemand ${told2} =wanneer eindigen|stoppen|aflopen|=klaar|ophouden`, "=onbekend|=onduidelijk =wanneer eindigen|stoppen|aflopen|=klaar", "=open =einde|=eind", "eindeloos", "=geen =einde|=eind kennen|hebben|=kent", "=voor =onbepaalde =tijd", "=zonder =eind|=eindpunt"] },
  { field: "without", value: "START_DATE", phrases: [`=niet|=niemand ${told2} =wanneer beginnen|begonnen|starten|gestart`, "=onbekend|=onduidelijk =wanneer beginnen|begonnen|starten|gestart", "=zonder =begin|=start|=aanvang"] },
  { field: "without", value: "EVALUATION", phrases: [`=niet|=niemand ${told2} =wanneer evalueren|geëvalueerd|evaluatie`, "=onbekend|=onduidelijk =wanneer evalueren|geëvalueerd|evaluatie"] },
  { field: "without", value: "MOTION", phrases: ["raad|gemeenteraad =geen opdracht|verzoek|vraag|motie", "=geen motie|raadsmotie =vooraf|=vooraan|=voorafgegaan|voorafgaan", "=los =van motie|raadsmotie", "=los =staan|=staat =van motie|raadsmotie"] },
  { field: "without", value: "PARTNER", phrases: ["=niemand =als partner", "=nergens =mee samenwerken", "=met =niemand samenwerken", `=niemand ${involved}`, "=zonder =anderen|=derden", "=gemeente =alleen|=zelf uitvoeren|uitgevoerd|=doet"] },
  { field: "without", value: "GOAL", phrases: ["doelloos"] },

  // What became of them, whatever it was; and that they went on in some way.
  { field: "sequels", value: ["REGULAR_POLICY", "EXTENDED", "SCALED_UP", "ADJUSTED", "STOPPED"], phrases: [
    "=van|=met =pilots|=projecten|=proeven =geworden|=gebeurd|=terechtgekomen", "=ervan|=daarvan =geworden|=terechtgekomen",
    "=verder|=afgelopen =met =pilots|=projecten|=proeven", "=na =afloop =met =pilots|=projecten|=proeven"] },
  { field: "sequels", value: ["REGULAR_POLICY", "EXTENDED", "SCALED_UP", "ADJUSTED"], phrases: [
    "=kregen|=krijgen|=kreeg|=krijgt|=hebben|=hadden|=met =vervolg", "=pilots|=projecten|=proeven =vervolg", "=vervolgpilots|=vervolgpilot"] },
  { field: "sequels", value: "REGULAR_POLICY", phrases: [
    "=pilots|=projecten|=proeven =zijn|=werden|=worden|=nu structureel|=regulier",
    "=pilots|=projecten|=proeven =zijn|=werden|=worden|=nu =structureel|=regulier|=vast|=staand beleid|aanbod =geworden|=gemaakt", "=structurele =pilots|=projecten|=proeven",
    "=structureel|=regulier =werden|=worden|=werd|=wordt", "=werden|=worden|=werd|=wordt =vast|=staand|=regulier|=structureel beleid|aanbod", "ingebed|inbedden =in organisatie|beleid", "=pilots|=projecten|=proeven ingebed|geborgd|verankerd",
    "=nu|=inmiddels =regulier|=structureel|=vast", "=regulier|=vast|=structureel =werk|aanbod|aanpak|onderdeel|taak =geworden|=gemaakt", "=regulier|=vast|=structureel =werk|aanbod|aanpak|onderdeel|taak =zijn =geworden",
    "opgenomen =in =regulier|=reguliere|=vaste|=staande beleid|aanpak|aanbod|organisatie|begroting"] },
  { field: "sequels", value: "EXTENDED", phrases: ["verlengd|verlengen =of|=en voortgezet|doorgezet", "=pilots|=projecten|=proeven =zijn|=die voortgezet|doorgezet", "=voortgezette|=doorgezette =pilots|=projecten|=proeven"] },
  { field: "sequels", value: "SCALED_UP", phrases: ["=breder|=stadsbreed uitgerold|ingevoerd|opgepakt|toegepast", "=op =grotere =schaal voortgezet|toegepast|uitgevoerd"] },
  { field: "sequels", value: "STOPPED", phrases: ["=pilots|=projecten|=proeven =stopgezet|stopzetten|=gestaakt", "=stopgezette|=gestaakte =pilots|=projecten|=proeven", "=geen =vervolg"] },

  { field: "origins", value: "MOTION", phrases: [
    "verzoek|vraag|wens|aandringen|initiatief|opdracht =van raad|gemeenteraad|raadsleden",
    "=op verzoek|aandringen =van|=uit raad|gemeenteraad|raadsleden",
    "raad|gemeenteraad betrokken|bemoeien|bemoeid|=bemoeide|=rol|=inbreng",
    "=basis|=grond =van motie|raadsmotie", "=afkomstig =van|=uit raad|gemeenteraad|motie|raadsmotie", "gebaseerd =op motie|raadsmotie", "motie|raadsmotie =aan|=er|=eraan =vooraf|voorafgaan|=voorafging|=grondslag|=ten",
    "=uit|=vanuit raad|gemeenteraad", "raad|gemeenteraad komen|=komt|=kwam|=kwamen|afkomstig|voortkomen", "motie|raadsmotie begonnen|gestart|=begon|=achter|=onder|=erachter",
    "raad|gemeenteraad =om gevraagd|verzocht", "raad|gemeenteraad =wilde|=wil|=eiste|=eist|=bestelde"] },
  { field: "origins", value: "LANDELIJKE_PILOT", phrases: [
    "=landelijk|=landelijke bedacht|opgezet|gestart|georganiseerd|aangestuurd|uitgerold|proefproject",
    "=onderdeel|=deel =van =landelijk|=landelijke", "=vanuit rijk|rijksoverheid", "rijkspilot|rijksproject|rijksproef"] },
  { field: "origins", value: "COALITIEAKKOORD", phrases: ["=akkoord =van|=tussen coalitie", "coalitieafspraak", "=uit|=volgens bestuursakkoord|coalitieprogramma|collegeprogramma"] },

  { field: "origins", value: "TOEZEGGING", phrases: ["=pilots|=projecten|=proeven beloofd|belofte|=beloofde", "beloofd|=beloofde =pilots|=projecten|=proeven"] },
  { field: "origins", value: "COLLEGEBESLUIT", phrases: ["=pilots|=projecten|=proeven|=die =van college", "college ingesteld|goedgekeurd|ingestemd|instemmen", "college =toe|=ertoe besluiten|besloten|=besloot"] },
  { field: "slipped", value: "END", phrases: ["=opgeschoven|=verschoven|=doorgeschoven|=vooruitgeschoven", "=vertraagde|=vertragingen", "=later =dan =gepland|=verwacht|=voorzien", "=uitlopen|=uitloopt|=uitliepen|=uitliep", "=verschoof|=opschoof|=schoof|=schoven", "=niet =op =tijd =klaar|=af|=afgerond"] },
  { field: "signals", value: "STATE_MONEY", phrases: [
    "geld|subsidie|middelen =uit|=van =den =haag",
    "=den =haag geld|subsidie|middelen|gefinancierd|betaald|betalen|=betaalt|budget",
    "=rijk|rijksoverheid|ministerie geld|subsidie|middelen|budget"] },

  { field: "verdicts", value: "NOT_YET_KNOWN", phrases: [
    `=nog =niet =weten|weten =of ${succeed}|werken|=werkt|helpen`,
    "=niet =weten|weten =of werken|=werkt|helpen",
    `${result}|uitslag|succes =nog =niet vaststaan|=vaststaat|=binnen|bekend|beschikbaar|duidelijk`, "=nog =niks|=niets =te =zeggen|melden", "=nog =niks|=niets =over =te =zeggen|=melden", "=nog =geen uitslag|uitspraak|conclusie|cijfers|oordeel|eindoordeel", "=nog =niet =over geoordeeld|oordelen|beslist", `=nog onduidelijk|onzeker|onbekend =of ${succeed}|slagen|werken`, "=nog =op oordeel|uitslag|uitkomst|evaluatie wachten|=wacht", "oordeel|uitslag wachten|=wacht", `${result} =nog =moet|=moeten komen|volgen|gebeuren|plaatsvinden`, "=nog =niet beoordeeld|beoordelen|afgerekend|vastgesteld|=uit",
    `=niet bekend|duidelijk|zeker|helder =of ${succeed}`, `=nog =niet =te|=kunnen beoordelen|zeggen`,
    `${result} =moet|=moeten =nog komen|volgen|gebeuren|plaatsvinden|vinden`,
    `${result} =laat|=laten =op|=nog =zich =wachten`, `${result} =volgt|=volgen =nog|=later`] },
  { field: "verdicts", value: "PARTLY", phrases: [`=deels|=gedeeltelijk|=half|=halve|=beperkt ${succeed}|behaald|gehaald|bereikt`, "=niet =helemaal|=volledig|=geheel|=onverdeeld geslaagd|gelukt|succesvol|=succes"] },
  { field: "verdicts", value: "NO", phrases: [
    "tegengevallen|tegenvallen|tegenvallend|=tegenvallende|=tegenvielen|=tegenviel", `=negatief|=negatieve|=slecht|=slechte|=teleurstellend|=teleurstellende ${result}|geëvalueerd|beoordeeld|=uitgepakt|uitpakken`,
    `${result} =negatief|=slecht|=teleurstellend|tegenvallen`, "=op =niks|=niets uitlopen|uitgelopen", "=niets|=niks|=weinig opleveren|opgeleverd|uithalen|uitgehaald",
    "=niet|=geen|=zonder =gewenst|=gewenste|=beoogd|=beoogde effect|resultaat", "=het =niet|=nooit redden|=gered|halen|=gehaald", "=fout|=mis =gegaan|=ging|=gingen|gelopen|=liep|=liepen", "=ging|=gingen|=liep|=liepen =er =fout|=mis", "opleveren|=opleverden|=opleverde =niks|=niets|=weinig", "=niet|=nooit =goed uitpakken|uitgepakt|gelopen|verlopen|gegaan|gewerkt", "=niet =positief|=gunstig|=best uitpakken|=uitpakten|uitgepakt", "=nergens =toe leiden|=leidden|=leidde|geleid", "=niet =bleken|=bleek|=blijkt =te =werken", "=deden|=deed|=doen =het =niet|=slecht", "=deden|=deed|=doen =het =niet =goed|=best", "uitpakken|=uitpakten =niet =goed", "uitpakken|=uitpakten =slecht|=verkeerd", "=het =niet =goed gedaan|doen|=deden",
    "=hadden|=had|=hebben|=heeft =geen|=nauwelijks|=amper|=weinig effect|resultaat|=zin|=nut", "=onvoldoende|=nauwelijks|=amper|=weinig|=matig|=matige effect|resultaat", "=doel|=doelen|doelstelling gemist|=misten|=miste|missen", "teleurstellend|=teleurstellende|=tegenvallende|=waardeloze =pilots|=pilot|=projecten|=proeven", "=geen effect|vruchten|zin =hadden|=had|=gehad|sorteren|gesorteerd|opgeleverd", "=niet|=nooit effectief|=doeltreffend|rendabel", "=zijn|=is =misgegaan|=fout gegaan|gelopen", "=misgelopen|=misgegaan|=misging|=misgingen|=misliep|=misliepen", "fiasco|fiasco's"] },
  { field: "verdicts", value: "YES", phrases: [
    "uitpakken|=uitpakten =goed|=gunstig|=positief", "=goed uitpakken|uitgepakt|gelopen|=liepen|=liep|uitkomen|uitgekomen|=uitgepakt", `=goed|=goede|=gunstig|=gunstige|=positief|=positieve ${result}|geëvalueerd|beoordeeld`,
    `${result} =positief|=goed|=gunstig`, "=pilots|=projecten|=proeven =hebben|=die|=daadwerkelijk|=echt =gewerkt|=werkten", "=het =goed gedaan|doen|=deden|=deed", "=het =gered|redden|=redden|=gehaald", "=aan verwachting voldoen|=voldeden|=voldeed|voldaan|beantwoorden", "succesnummer|succesverhaal|voltreffer", "=met =succes =afgerond|=afgesloten|=voltooid", "vruchten afwerpen|=afgeworpen|=afwierpen", "effectief|=doeltreffend|=doeltreffende =pilots|=projecten|=proeven|=pilot"] },

  { field: "policyChanges", value: "NO", phrases: ["beleid =niet =anders|=veranderd", "=geen aanleiding beleid aanpassen|wijzigen|veranderen|herzien", "=geen aanleiding =gaven|=gaf|geven beleid", "=geen aanleiding =gaven|=gaf|geven =tot =ander|=nieuw|=aangepast beleid", "=geen aanleiding =tot =ander|=nieuw|=aangepast beleid", "beleid =ongewijzigd|=onveranderd|=hetzelfde|=gelijk", "=ongewijzigd|=onveranderd beleid", "=zonder|=geen invloed|gevolg|effect|impact|consequentie =op|=voor beleid", "=zonder|=geen beleidseffect|beleidsimpact|beleidsinvloed|beleidsgevolg|beleidsgevolgen|beleidsconsequentie", "beleid =niet =hoeft|=hoefde|=moet|=te aanpassen|wijzigen|veranderen|herzien"] },
  { field: "policyChanges", value: "YES", phrases: ["beleidsgevolg|beleidsgevolgen|beleidsconsequentie", "leiden|=leidde|=leidden =tot =ander|=nieuw|=aangepast beleid"] },
  { field: "financialConsequences", value: ["NO", "NOT_APPLICABLE"], phrases: ["=geen|=zonder geld =voor|=nodig", "=zonder|=geen consequentie|gevolg|=effecten =voor begroting|financiën", "=zonder|=geen financieel impact|invloed|last|effect|=lasten", "=geen|=zonder =extra geld|middelen|budget", "financieel =niets|=niks betekenen|betekent|=uitmaken", "budgetneutraal", "kostenneutraal"] },

  { field: "financialConsequences", value: "NOT_YET_KNOWN", phrases: [
    "financieel gevolg|consequentie =niet|=nog bekend|duidelijk", "financieel gevolg|consequentie =nog =niet bekend|duidelijk",
    "financieel gevolg|consequentie =nog|=zijn|=is =onbekend|=onduidelijk", "=onbekend|=onbekende financieel gevolg|consequentie"] },
  { field: "financialConsequences", value: "YES", phrases: ["begroting raken|treffen|belasten|=raakt|=raakten", "gevolg|consequentie =voor begroting"] },
  { field: "runningIn", value: "$", phrases: ["=lopen|=lopend|=loopt =nog {period}", "{period} =nog =lopen|=lopend|=lopende|=loopt|=actief|=bezig|doorlopen", "{period} doorlopen|doorgaan|=doorgaat|=doorloopt|=doorlopend|=doorlopende", "doorlopen|doorgaan|=doorgaat|=doorloopt {period}", "=lopen|=loopt =nog =door {period}"] },
  { field: "startsIn", value: "$", phrases: ["=sinds|=vanaf {period} =lopend|=lopende|=loopt|=lopen", "=van =start {period}", "=van =start =gegaan|=gingen|=ging|=gaan|=gaat {period}", "{period} =van =start", "{period} geopend|opgezet|opgestart|gelanceerd|aangevangen|ingegaan|=ingaat|opgericht|aanvang", "geopend|opgestart|gelanceerd|aangevangen|ingaan|ingegaan|=aanvang {period}", "=dateren|=dateert|=stamt|=stammen =uit {period}", "=uit {period} =dateren|=dateert|=stamt|=stammen|=komt|=komen|=daterende|=stammende"] },
  { field: "endsIn", value: "$", phrases: [
    "{period} =eindigende|=eindigend|=aflopende|=aflopend|=stoppende|ophouden|opgehouden|gesloten|=sluit|=sluiten|verlopen|=ten",
    "deadline|=sluiting|=slot {period}", "{period} =mee ophouden|opgehouden|gestopt", "=eindigende|=aflopende|ophouden|opgehouden {period}", "=ten =einde {period}", "=tot {period} doorlopen|doorgaan|=doorgaat|=doorloopt", "doorlopen|doorgaan|=doorgaat|=doorloopt =tot {period}", "looptijd =tot {period}", "=looptijd {period} eindigen"] },
  { field: "evaluatedIn", value: "$", phrases: ["{period} beoordeeld|beoordelen|evaluaties", "=evaluaties {period}", "beoordeeld|beoordelen {period}"] },

  { field: "newIn", value: "LATEST", phrases: ["=nieuwe", "=nieuwkomer|=nieuwkomers =onder|=bij|=tussen|=van pilots", "=nieuw =ten =opzichte =van|=vorige {year}", "=nieuw =ten =opzichte =van", "=nieuw =sinds|=na {year}", "=nieuw =sinds|=na|=dan vorig editie|bijlage|nota|perspectiefnota", "=nieuw =vergeleken =met", "=erbij =gekomen", "=kwamen|=komen|=kwam|=komt =erbij|=bij", "=sinds|=na {year} =nieuw|=erbij|bijgekomen", "=pilots|=projecten|=proeven =nieuw", `=niet|=nooit|=nog =eerder =in ${editions}`, `=niet =eerder ${editions}`, "=voor =het =eerst genoemd|vermeld|=in"] },
  { field: "vanishedIn", value: "ANY", phrases: ["=uit|=van {year} verdwenen|verdwijnen|weggevallen|vervallen", "verdwenen|verdwijnen|weggevallen =sinds|=na {year}", "=sinds|=na {year} verdwenen|verdwijnen|weggevallen|=weg", "=van =de =lijst =af|=verdwenen|gehaald", "=niet|=nooit =meer|=langer genoemd|vermeld|opgenomen|=terug|gemeld", `=niet|=nooit =meer|=langer ${editions}`, `=uit ${editions} {year} verdwenen|gevallen|=weg`, `=uit ${editions} verdwenen|gevallen|=weg`, "=afgevoerd|=afgevoerde|=geschrapt|=geschrapte|=weggelaten|=vervallen =pilots|=projecten|=proeven", "=pilots|=projecten|=proeven =die|=zijn =afgevoerd|=geschrapt|=weggelaten|=vervallen|=afgevallen", "=afgevallen|=weggevallen =pilots|=projecten|=proeven", `ontbreken|ontbreekt =in {year}`]},
  { field: "vanishedIn", value: "$", phrases: ["{period} =niet|=nooit =meer|=langer voorkomen|=voorkomt|=voor|=erin|genoemd|vermeld|opgenomen|=terug", "=niet|=nooit terugkeren|teruggekeerd|terugkomen|teruggekomen =in {year}", "{year} =niet|=nooit terugkeren|teruggekeerd|terugkomen|teruggekomen", "{year} =niet|=nooit =meer|=langer =bij|=erbij|=in|=op|=terug|=staan|=stond|=stonden|=voorkomen|=voor", "=niet|=nooit =meer|=langer =in {year}", "=niet|=nooit =meer|=langer =terug =in {year}", "{year} ontbreken|ontbreekt|=weg|=vervallen|=geschrapt|=afgevoerd"] },
  { field: "signals", value: "MORE_EDITIONS", phrases: [
    `=beide|=allebei|=meer|=meerdere|=alle|=twee|=meermaals ${editions}|=nota's`, "=beide|=allebei =jaren", "=terugkomen|teruggekomen|=terugkeren|teruggekeerd =in {year}", "=pilots|=projecten|=proeven terugkomen|terugkeren|=terugkomende|=terugkerende",
    `=zowel {year} =als|=en {year}`, `=zowel ${editions} {year} =als|=en {year}`, `=zowel ${editions} {year} =als|=en ${editions} {year}`, `=in {year} =en|=als =in {year}`, `=in {year} =en|=als {year}`, "=in =beide|=allebei =staan|=stonden|genoemd|vermeld"] },

  { field: "order", value: "END_LATEST", phrases: ["doorlopen|=doorloopt|doorgaan|=doorgaat =langst|=langste"] },
  { field: "order", value: "DEAREST", phrases: ["=wat|=welke =kost|=kosten|=kostte|=kostten =meest|=meeste", "=wat =is =het =duurst", "=meeste geld|euro kosten|=kost|gekost"] },
  { field: "order", value: "CHEAPEST", phrases: ["=wat|=welke =kost|=kosten|=kostte =minst|=minste", "=minste geld|euro kosten|=kost|gekost"] },

  { field: "amounts", value: "$", phrases: ["kosten|bedrag|budget|=kost|uitgaven|prijs|=gekost {sum}", "{sum} kosten|=kost|=gekost|budget"] },
  { field: "amounts", value: "$", onlyAlone: true, phrases: ["{sum}"] },
  { field: "lasts", value: "$", phrases: ["=van {duration}", "{duration} =durende|doorlooptijd", "doorlooptijd {duration}", "doorlooptijd =van {duration}", "{about} =durende|duren|=duurt|=duurden", "duren|=duurt|looptijd|doorlooptijd =van {about}", "duren|=duurt|looptijd|doorlooptijd {about}", "=pilots|=projecten|=proeven =van {about}", "{about} =pilots|=pilot|=projecten|=project|=proeven|=proef"] },

  { field: "origins", value: "MOTION", opposite: true, phrases: ["=zonder|=buiten raad|gemeenteraad"] },
  { field: "partnerKinds", value: "MUNICIPALITY", opposite: true, phrases: ["=zonder|=geen|=behalve|=noch =gemeenten"] },
  { field: "signals", value: "MORE_EDITIONS", opposite: true, phrases: [`=maar|=slechts|=enkel|=één|=een =één|=een|=1 editie|bijlage|perspectiefnota|nota`, `=slechts|=maar =in =één|=een|=1 editie|bijlage|perspectiefnota|nota`] },
  { field: "slipped", value: "END", opposite: true, phrases: ["=op =tijd =klaar|=af|afgerond|afronden", "=zonder|=geen gewijzigd|aangepast|verschoven|opgeschoven einddatum", "=volgens =planning|=plan"] },
  { field: "statuses", value: ["ENDED", "PAST_END"], opposite: true, phrases: ["=nog =niet =klaar|=af|=afgerond|=afgelopen|=voorbij|=beëindigd", "=nog =niet =ten =einde"] },
  { field: "signals", value: "SUBSIDY", phrases: ["overheidssubsidie|provinciesubsidie"] },
  { field: "statuses", value: ["ENDED", "PAST_END"], phrases: ["=klaar =zijn|=is", "=pilots|=projecten|=proeven =klaar|=af"] },
  { field: "partnerKinds", value: "MUNICIPALITY", phrases: ["=samen =met =gemeenten|=steden", "=pilots|=projecten|=proeven =met =gemeenten"] },
  ...([["MINISTRY", "ministerie"], ["HOUSING_ASSOCIATION", "woningcorporatie|corporatie|woningbouwvereniging|woningbouwcorporatie"], ["SCHOOL", "=school|=scholen|basisschool"], ["CARE_PROVIDER", "zorgaanbieder|zorginstelling|welzijnsorganisatie"], ["COMPANY", "bedrijf"]] as const).map(([value, words]): Concept => ({
    field: "partnerKinds", value, phrases: [`${words} partner|samenwerkingspartner`, `${words} ${involved}`, `${involved} ${words}`, `=waar|=waarbij|=waaraan|=waarin ${words} ${involved}`],
  })),
  { field: "partnerKinds", value: "HOUSING_ASSOCIATION", phrases: ["=pilots|=projecten|=proeven|=samen =met woningcorporatie|corporatie|woningbouwvereniging|woningbouwcorporatie"] },
];

/** More words that ask for a property, or that only join what is asked: see `aspects`. */
export const moreAspects = `
  liggen gingen behoren voorkomen plaatsvinden vooraf aanwezig blijken melden vermelden noteren registreren dienen heten gelden betreffen meebetalen
  hoort hoorde hoorden behoort behoorde doelgroep extern vooruitgang verwachting vervolg toekomst bevinding leerpunt belangrijk opvallend bijzonderheid verslag terugblik overzichtje lijstje rijtje stukje tabel grafiek
  vanuit qua inzake aangaande nopens jongstleden zoal zoals verder ooit precies zowat ongeveer nota notitie jaarverslag cijfer percentage feit gegevens
  bekend alleen n a gevolg vanwege basis mee eruit erbij woord ism liever gaven eur vd vh vergelijk vergelijken vergelijking vergeleken verschil verschillen overeenkomst overeenkomen tegenover
  rest overig overige overigen zowel waarna grondslag v moment tijdstip datum periode fase stadium vinden plaatshebben inhouden behelzen betekenen bijpraten bijgepraat raadslid raadsvraag vraag antwoord
`;

/** What is done with anything: such a verb says nothing of what is sought. Keys of the analyser. */
export const actions: ReadonlySet<string> = new Set(
  `raak bestrijd betrek regel los oplos aanpak vermijd voorkom verminder vergroot verklein verbeter versterk bevorder stimuleer ondersteun help begeleid
  omga ga beperk terugdring tegenga verlaag verhoog vergemakkelijk faciliteer organiseer realiseer ontwikkel bereik krijg vind zoek heb houd behoud probeer
  kun wil mag laat blijf word zorg behandel bied geef maak doe`.split(/\s+/),
);
