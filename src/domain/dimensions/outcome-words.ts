import type { Asked } from "../dimension.ts";

const succeed = "geslaagd|gelukt|succesvol|succes|=slaagden|=slaagde|=lukten|=lukte";
const succeeded = "geslaagd|gelukt|succesvol|succes";
const result = "uitkomst|resultaat|evaluatie|oordeel|beoordeling|afloop|effect";
const reached = "gehaald|bereikt|behaald|=gehad";
const goals = "=doel|=doelen|doelstelling|resultaat|effect";
const policy = "beleid";
const change =
  "aanpassen|aangepast|wijzigen|gewijzigd|veranderen|veranderd|bijgesteld|aanpassing|wijziging|verandering|herzien";
const hoped =
  "verwacht|=verwachtte|=verwachtten|gehoopt|=hoopten|=hoopte|beloofd|=beloofden|=beoogd|=bedoeld";
const achieved =
  "=haalden|=haalde|=halen|=brachten|=bracht|=opleverden|=opleverde|=leverden|=leverde|=deden|=deed|=bereikten|=bereikte|=gaven|=gaf";
const judgement = "oordeel|eindoordeel|beoordeling|uitkomst|succesoordeel";
const altered =
  "veranderd|veranderen|gewijzigd|wijzigen|bijgesteld|bijstellen|verandering|wijziging|=omgeslagen";
const needs = "=hoeft|=hoeven|=hoefde|=moet|=moeten|=wordt|=worden|=is|=zijn";
const consequence = "gevolg|consequentie|=effecten|=effect";

/** What became of pilots, and what came of them. */
// prettier-ignore
export const outcomeWords = {
  verdicts: [
    { value: "NOT_YET_KNOWN", phrases: [
      `=nog =niet bekend|duidelijk|zeker =of ${succeed}`,
        "=moeten|=moet =nog geëvalueerd|evalueren",
        "evaluatie =nog =niet afgerond|gedaan|gehouden|=klaar|=geweest", `onbekend|onduidelijk|onzeker =of ${succeed}`,
      "=nog =niet|=geen bekend|uitkomst|resultaat|oordeel|evaluatie|duidelijk", "=nog onbekend", "uitkomst|resultaat|succes =onbekend", "uitkomst|resultaat|succes =niet bekend",
      "wachten|afwachting|wacht =op evaluatie|uitkomst", "evaluatie =nog =niet", "=nog =geen =evaluatie|=uitkomst|=resultaat|=resultaten", "evaluatie|uitkomst =moet|=moeten =nog",
      `=nog =niet =weten|weten =of ${succeeded}|werken|=werkt|helpen`,
      "=niet =weten|weten =of werken|=werkt|helpen",
      `${result}|uitslag|succes =nog =niet vaststaan|=vaststaat|=binnen|bekend|beschikbaar|duidelijk`, "=nog =niks|=niets =te =zeggen|melden", "=nog =niks|=niets =over =te =zeggen|=melden", "=nog =geen uitslag|uitspraak|conclusie|cijfers|oordeel|eindoordeel", "=nog =niet =over geoordeeld|oordelen|beslist", `=nog onduidelijk|onzeker|onbekend =of ${succeeded}|slagen|werken`, "=nog =op oordeel|uitslag|uitkomst|evaluatie wachten|=wacht", "oordeel|uitslag wachten|=wacht", `${result} =nog =moet|=moeten komen|volgen|gebeuren|plaatsvinden`, "=nog =niet beoordeeld|beoordelen|afgerekend|vastgesteld|=uit",
      `=niet bekend|duidelijk|zeker|helder =of ${succeeded}`, `=nog =niet =te|=kunnen beoordelen|zeggen`,
      `${result} =moet|=moeten =nog komen|volgen|gebeuren|plaatsvinden|vinden`,
      `${result} =laat|=laten =op|=nog =zich =wachten`, `${result} =volgt|=volgen =nog|=later`] },
    { value: "PARTLY", phrases: [
      `gedeeltelijk|=deels|=half|=halve ${succeed}`, `=deels|gedeeltelijk ${reached}`, "=gedeeltelijk", "=ten =dele", "wisselend =succes|=resultaat",
      `=deels|=gedeeltelijk|=half|=halve|=beperkt ${succeeded}|behaald|gehaald|bereikt`, "=niet =helemaal|=volledig|=geheel|=onverdeeld geslaagd|gelukt|succesvol|=succes"] },
    { value: "NO", phrases: [
      "=mislukt|=mislukte|=mislukten|mislukking|mislukken", "=gefaald|=faalde|=faalden|=falen|=gefaalde", `=niet|=geen|=zonder|=weinig ${succeed}`, "=onsuccesvol|=onsuccesvolle",
      `${goals} =niet ${reached}`, `=niet|=geen ${goals} ${reached}`, `=niet ${reached}`, "=niet|=geen =gewenst|=gewenste|=beoogde effect|resultaat", "=zonder effect", "=niet =gewerkt|=werkte|=werkten", "flop|=geflopt",
      "tegengevallen|tegenvallen|tegenvallend|=tegenvallende|=tegenvielen|=tegenviel", `=negatief|=negatieve|=slecht|=slechte|=teleurstellend|=teleurstellende ${result}|geëvalueerd|beoordeeld|=uitgepakt|uitpakken`,
      `${result} =negatief|=slecht|=teleurstellend|tegenvallen`, "=op =niks|=niets uitlopen|uitgelopen", "=niets|=niks|=weinig opleveren|opgeleverd|uithalen|uitgehaald",
      "=niet|=geen|=zonder =gewenst|=gewenste|=beoogd|=beoogde effect|resultaat", "=het =niet|=nooit redden|=gered|halen|=gehaald", "=fout|=mis =gegaan|=ging|=gingen|gelopen|=liep|=liepen", "=ging|=gingen|=liep|=liepen =er =fout|=mis", "opleveren|=opleverden|=opleverde =niks|=niets|=weinig", "=niet|=nooit =goed uitpakken|uitgepakt|gelopen|verlopen|gegaan|gewerkt", "=niet =positief|=gunstig|=best uitpakken|=uitpakten|uitgepakt", "=nergens =toe leiden|=leidden|=leidde|geleid", "=niet =bleken|=bleek|=blijkt =te =werken", "=deden|=deed|=doen =het =niet|=slecht", "=deden|=deed|=doen =het =niet =goed|=best", "uitpakken|=uitpakten =niet =goed", "uitpakken|=uitpakten =slecht|=verkeerd", "=het =niet =goed gedaan|doen|=deden",
      "=hadden|=had|=hebben|=heeft =geen|=nauwelijks|=amper|=weinig effect|resultaat|=zin|=nut", "=onvoldoende|=nauwelijks|=amper|=weinig|=matig|=matige effect|resultaat", "=doel|=doelen|doelstelling gemist|=misten|=miste|missen", "teleurstellend|=teleurstellende|=tegenvallende|=waardeloze =pilots|=pilot|=projecten|=proeven", "=geen effect|vruchten|zin =hadden|=had|=gehad|sorteren|gesorteerd|opgeleverd", "=niet|=nooit effectief|=doeltreffend|rendabel", "=zijn|=is =misgegaan|=fout gegaan|gelopen", "=misgelopen|=misgegaan|=misging|=misgingen|=misliep|=misliepen", "fiasco|fiasco's",
      `=niet|=nooit|=geen =waar|=wat|=ervan|=daarvan ${hoped}`, `${achieved} =niet =wat|=ervan ${hoped}`, `${achieved} =niet ${hoped}`, "=niet|=nooit =aan verwachting voldoen|=voldeden|=voldeed|voldaan|beantwoorden", "voldoen|=voldeden|=voldeed|beantwoorden =niet =aan verwachting", "=beneden|=onder verwachting", "verwachting =niet waarmaken|=waargemaakt|=waarmaakten|halen|gehaald"] },
    { value: "YES", opposite: true, phrases: [`=nog =niet|=nooit|=geen ${succeed}`, `${goals} =nog =niet ${reached}`, `=nog =niet ${goals} ${reached}`, `=nog =geen ${goals} ${reached}`, `=nog =niet ${reached}`] },
    { value: "YES", phrases: [
      succeed, `${goals} ${reached}`, `${reached} ${goals}`, "=goed =uitgepakt|=gegaan|=verlopen|=gewerkt", "=positief|=positieve geëvalueerd|beoordeeld|evaluatie|uitkomst|resultaat",
      "uitpakken|=uitpakten =goed|=gunstig|=positief", "=goed uitpakken|uitgepakt|gelopen|=liepen|=liep|uitkomen|uitgekomen|=uitgepakt", `=goed|=goede|=gunstig|=gunstige|=positief|=positieve ${result}|geëvalueerd|beoordeeld`,
      `${result} =positief|=goed|=gunstig`, "=pilots|=projecten|=proeven =hebben|=die|=daadwerkelijk|=echt =gewerkt|=werkten", "=het =goed gedaan|doen|=deden|=deed", "=het =gered|redden|=redden|=gehaald", "=aan verwachting voldoen|=voldeden|=voldeed|voldaan|beantwoorden", "succesnummer|succesverhaal|voltreffer", "=met =succes =afgerond|=afgesloten|=voltooid", "vruchten afwerpen|=afgeworpen|=afwierpen", "effectief|=doeltreffend|=doeltreffende =pilots|=projecten|=proeven|=pilot"] },
  ],
  policyChanges: [
    { value: "NO", phrases: [
      `=geen|=niet ${policy} ${change}`, `${policy} =niet|=geen ${change}`, `${policy} =niet|=geen ${needs} ${change}`, `${policy} ${needs} =niet|=geen ${change}`, `${needs} ${policy} =niet|=geen ${change}`, "=geen|=zonder beleidswijziging|beleidsaanpassing|beleidsverandering", "=geen|=zonder gevolg|consequentie beleid", `=geen ${change} ${policy}`, `=geen aanleiding ${policy}`,
      "beleid =niet =anders|=veranderd", "=geen aanleiding beleid aanpassen|wijzigen|veranderen|herzien", "=geen aanleiding =gaven|=gaf|geven beleid", "=geen aanleiding =gaven|=gaf|geven =tot =ander|=nieuw|=aangepast beleid", "=geen aanleiding =tot =ander|=nieuw|=aangepast beleid", "beleid =ongewijzigd|=onveranderd|=hetzelfde|=gelijk", "=ongewijzigd|=onveranderd beleid", "=zonder|=geen invloed|gevolg|effect|impact|consequentie =op|=voor beleid", "=zonder|=geen beleidseffect|beleidsimpact|beleidsinvloed|beleidsgevolg|beleidsgevolgen|beleidsconsequentie", "beleid =niet =hoeft|=hoefde|=moet|=te aanpassen|wijzigen|veranderen|herzien"] },
    { value: "YES", phrases: [
      `${policy} ${change}`, `${change} ${policy}`, `aanleiding ${policy} =aan|=bij|=te =te|=passen|=stellen|=wijzigen =passen|=stellen`, `${policy} =aan|=bij =te =passen|=stellen`, "beleidswijziging|beleidsaanpassing|beleidsverandering", "=nieuw|=ander =beleid", `aanleiding|gevolgen ${policy}`, `${policy} aanleiding|gevolgen`,
      "beleidsgevolg|beleidsgevolgen|beleidsconsequentie", "leiden|=leidde|=leidden =tot =ander|=nieuw|=aangepast beleid"] },
  ],
  financialConsequences: [
    { value: ["NO", "NOT_APPLICABLE"], phrases: [`=geen|=zonder financieel ${consequence}`, "=geen|=zonder =extra kosten", `=financieel =geen|=zonder ${consequence}`,
      "=geen|=zonder geld =voor|=nodig", "=zonder|=geen consequentie|gevolg|=effecten =voor begroting|financiën", "=zonder|=geen financieel impact|invloed|last|effect|=lasten", "=geen|=zonder =extra geld|middelen|budget", "financieel =niets|=niks betekenen|betekent|=uitmaken", "budgetneutraal", "kostenneutraal"] },
    { value: "YES", phrases: [`financieel ${consequence}`, `${consequence} begroting`, "structureel =geld|=kosten|=budget", "extra =geld|=kosten|=budget =nodig",
      "begroting raken|treffen|belasten|=raakt|=raakten", "gevolg|consequentie =voor begroting"] },
    { value: "NOT_YET_KNOWN", phrases: [
      "financieel gevolg|consequentie =niet|=nog bekend|duidelijk", "financieel gevolg|consequentie =nog =niet bekend|duidelijk",
      "financieel gevolg|consequentie =nog|=zijn|=is =onbekend|=onduidelijk", "=onbekend|=onbekende financieel gevolg|consequentie"] },
  ],
  judgedAnew: [
    { value: "SUCCESS", phrases: [
      `=ander|=andere|=nieuw|=nieuwe|=gewijzigd|=gewijzigde|=veranderd|=veranderde|=bijgesteld|=bijgestelde ${judgement}`, `${judgement} ${altered}`, `${altered} ${judgement}`,
      `=anders|=opnieuw beoordeeld|geoordeeld|beoordelen`, `${judgement} =anders|=omgeslagen|=gedraaid`, `=van ${judgement} ${altered}|gewisseld|=wisselde|=wisselden`] },
    { value: "POLICY", phrases: [`=ander|=andere|=gewijzigd oordeel|antwoord =over beleid`, `oordeel =over beleid ${altered}`] },
    { value: "MONEY", phrases: [`=ander|=andere|=gewijzigd oordeel|antwoord =over kosten|geld|financieel`, `oordeel =over kosten|geld|financieel ${altered}`] },
  ],
  sequels: [
    { value: "REGULAR_POLICY", phrases: ["structureel =geworden|gemaakt|ingebed|voortgezet|ingevoerd", "=vast|=staand|=regulier|=gewoon beleid =geworden|gemaakt|=werd|=werden", "=geworden|=werd|=werden =vast|=staand|=regulier|=gewoon beleid", "=geworden =tot =vast|=staand|=regulier|=structureel beleid",
      "=pilots|=projecten|=proeven =zijn|=werden|=worden|=nu structureel|=regulier",
      "=pilots|=projecten|=proeven =zijn|=werden|=worden|=nu =structureel|=regulier|=vast|=staand beleid|aanbod =geworden|=gemaakt", "=structurele =pilots|=projecten|=proeven",
      "=structureel|=regulier =werden|=worden|=werd|=wordt", "=werden|=worden|=werd|=wordt =vast|=staand|=regulier|=structureel beleid|aanbod", "ingebed|inbedden =in organisatie|beleid", "=pilots|=projecten|=proeven ingebed|geborgd|verankerd",
      "=nu|=inmiddels =regulier|=structureel|=vast", "=regulier|=vast|=structureel =werk|aanbod|aanpak|onderdeel|taak =geworden|=gemaakt", "=regulier|=vast|=structureel =werk|aanbod|aanpak|onderdeel|taak =zijn =geworden",
      "opgenomen =in =regulier|=reguliere|=vaste|=staande beleid|aanpak|aanbod|organisatie|begroting"] },
    { value: "SCALED_UP", phrases: ["opgeschaald|opschalen|opschaling", "uitgerold|uitrollen", "uitgebreid =naar",
      "=breder|=stadsbreed uitgerold|ingevoerd|opgepakt|toegepast", "=op =grotere =schaal voortgezet|toegepast|uitgevoerd"] },
    { value: "STOPPED", phrases: ["=niet voortgezet|doorgezet", "=niet =zijn|=worden|=werden voortgezet|doorgezet", "=geen =vervolg =krijgen|=kregen|=kreeg|=krijgt|=gekregen",
      "=pilots|=projecten|=proeven =stopgezet|stopzetten|=gestaakt", "=stopgezette|=gestaakte =pilots|=projecten|=proeven", "=geen =vervolg"] },
    { value: "EXTENDED", phrases: ["=zijn|=worden|=werden voortgezet|doorgezet", "voortgezet|doorgezet =zijn|=worden|=werden", "=vervolg =krijgen|=kregen|=kreeg|=krijgt|=gekregen",
      "verlengd|verlengen =of|=en voortgezet|doorgezet", "=pilots|=projecten|=proeven =zijn|=die voortgezet|doorgezet", "=voortgezette|=doorgezette =pilots|=projecten|=proeven"] },
    { value: "ADJUSTED", phrases: ["=aangepaste|=gewijzigde =vorm|=opzet voortgezet|doorgezet|verder", "voortgezet|doorgezet|verder =in =aangepaste|=gewijzigde =vorm|=opzet"] },
    { value: ["REGULAR_POLICY", "EXTENDED", "SCALED_UP", "ADJUSTED", "STOPPED"], phrases: [
      "=van|=met =pilots|=projecten|=proeven =geworden|=gebeurd|=terechtgekomen", "=ervan|=daarvan =geworden|=terechtgekomen",
      "=verder|=afgelopen =met =pilots|=projecten|=proeven", "=na =afloop =met =pilots|=projecten|=proeven"] },
    { value: ["REGULAR_POLICY", "EXTENDED", "SCALED_UP", "ADJUSTED"], phrases: [
      "=kregen|=krijgen|=kreeg|=krijgt|=hebben|=hadden|=met =vervolg", "=pilots|=projecten|=proeven =vervolg", "=vervolgpilots|=vervolgpilot"] },
  ],
} as const satisfies Readonly<Record<string, readonly Asked[]>>;
