import { cuesIn, some } from "./cue.ts";

const change =
  "(?:aangepast|aan te passen|gewijzigd|herzien|aanpassing|aanpassen|bijgesteld|aangescherpt|verruimd|verankerd|te wijzigen|te herzien|geactualiseerd|wijziging|herziening|uitgebreid)";
const policy =
  "(?:[a-z]*beleid|beleidsregels?|[a-z]*regels|[a-z]*regeling|[a-z]*verordening|leidraad|werkwijze|[a-z]*kaders?|beleidsnota|nota|beleidsplan)";
const changes =
  "(?:aanpassing(?:en)?|wijziging(?:en)?|herziening|beleidsaanpassing|beleidswijziging|nieuw beleid|bijstelling|herbezinning|heroverweging|koerswijziging|aanscherping|verruiming|versoepeling)";
const standing =
  "(?:het |ons |de )?(?:bestaande? |staande? |reguliere? |structure(?:el|le) |gemeentelijke? |lokale? |vast |nieuwe? )*(?:[a-z]*beleid|beleidsregels?|beleidsplan|nota|verordening|integraal veiligheidsplan|programma van eisen|apv|[a-z]*visie|[a-z]*nota|[a-z]*programma|uitvoeringsagenda)";

/** Words that say whether policy changes, in a whole clause. */
export const policyWords = cuesIn(String.raw`
  NO (?:bestaande|huidige) [a-z]+ (?:wordt|worden|blijft|blijven) (?:[a-z]+ )?(?:voortgezet|gecontinueerd|gehandhaafd|in stand)
  NO (?:al|reeds)(?: [a-z]+)? (?:aangepast|gewijzigd|herzien|verruimd) (?:voordat|voor (?:de |het )?(?:pilot|proef|experiment|start|aanvang))
  NO ongewijzigd|onveranderd|(?:beleid|regels|werkwijze)[^.]* gehandhaafd
  NO ${policy} (?:(?:blijft|blijven) (?:[a-z]+ ){0,2}(?:zoals|gelijk|hetzelfde|bestaan)|(?:voldoet|voldoen|volstaat|volstaan)|(?:is|zijn|blijkt) (?:[a-z]+ ){0,2}(?:toereikend|voldoende|passend|adequaat)|biedt (?:(?!onvoldoende|weinig|te )[a-z]+ ){0,3}(?:ruimte|houvast|handvatten|mogelijkheden|instrumenten|basis))
  NO (?:bevestig(?:t|en)|ondersteun(?:t|en)) (?:het )?(?:huidige|bestaande) beleid|verandert (?:[a-z]+ ){0,2}niets?
  YES (?:grens|norm|termijn|maximum|minimum|eis|eisen|drempel|tarief|regeling)(?: [^\s.;]+){0,5} (?:gaat|gaan|ging|gingen) (?:[a-z]+ )?(?:omlaag|omhoog|weg|eraf)|[a-z]+grens(?: [^\s.;]+){0,5} (?:omlaag|omhoog)
  YES (?:pas|past|passen)(?: [a-z]+){1,3} aan(?! bij| op)|[a-z]*(?:grens|norm|termijn|maximum|minimum|drempel|tarief)(?: [^\s.;]+){0,4} (?:gaat|gaan|ging|gingen|verschuift|verschoof) van [^\s]+(?: [a-z]+)? naar
  NO ^(?:daar|hier)voor(?: [^\s.]+){0,6} te (?:mager|klein|weinig|gering|beperkt|zwak|kort)
  YES aanleiding|reden (?:om|tot|voor)|noodzaak
  YES ${policy}${some(7)}${change}
  YES (?:raakt|raken|beinvloedt|beinvloeden|wijzigt|doorkruist|treft)(?: [a-z]+){0,3} beleid
  YES past${some(1)}?(?:het |de |ons )?${policy}(?: [a-z]+){0,3} aan|passen${some(1)}?(?:het |de |ons )?${policy}(?: [a-z]+){0,3} aan
  YES wordt (?:[a-z]+ )?(?:staand|structureel|regulier|vast|gemeentelijk) beleid
  YES ^(?!.*(?:pilot|proef|project|planning|datum)).*(?:wordt|worden|is|zijn) (?:[a-z]+ ){0,5}(?:aangepast|gewijzigd|herzien|herschreven|versoepeld|verruimd|aangescherpt|geactualiseerd|vernieuwd)
  YES ${changes}${some(6)}(?:nodig|noodzakelijk|gewenst|wenselijk|vereist)
  YES ${changes}${some(5)}aan de orde
  YES (?:heeft|hebben|had|hadden)(?: [a-z]+){0,3} (?:gevolgen|consequenties|invloed)
  YES (?:geen|zonder) (?:[a-z]+ )?(?:${changes}|gevolgen|consequenties|effect|invloed)
  YES (?:leidt|leiden|geeft|geven|noopt|nopen|resulteert)${some(4)}${changes}
  YES (?:omgezet|opgenomen|opnemen|vastgelegd|vastleggen|verankerd|verankeren|ingebed|geborgd|verwerkt|verwerken) in ${standing}|(?:onderdeel|deel)(?: geworden| gemaakt| gaan uitmaken)? van ${standing}
  NO (?:past|passen|valt|vallen|blijft|blijven) (?:[a-z]+ )?(?:goed )?binnen (?:het |de |ons |onze )?(?:bestaande?|huidige?|geldende?|vigerende?|vastgestelde?) (?:beleid|beleidsregels|kaders?|regels)|(?:handhav(?:en|ing)|handhaaft|voortzet(?:ten|ting)|continueren|continueert|behouden|behoudt) (?:van )?(?:het |de )?(?:[a-z]+ )?(?:beleid|regels|verordening|werkwijze|aanpak|regeling)|(?:beleid|regeling|verordening|nota|regels|kaders?)(?: [a-z]+){0,3} (?:in stand|van kracht|overeind|gelden|in lijn)|(?:sluit|sluiten)(?: [a-z]+){0,2} aan (?:bij|op) (?:het |ons )?(?:bestaande|huidige|vigerende) beleid|beleid is (?:[a-z]+ )?(?:op orde|actueel|in orde)
  YES (?:geleid|leidde|leidden|aanzet gegeven|geresulteerd|resulteerde) (?:[a-z]+ ){0,2}(?:tot|in) (?:een |de )?(?:[a-z]+ )?(?:${changes}|${policy})
  YES (?:geldt|gelden|komt|komen|is|zijn|kwam|kwamen|trad|treedt|treden|stelde|stelt)(?: [^\s.]+){0,4} (?:nieuwe?|andere?|gewijzigde?|aangepaste|herziene) (?:[a-z]+ )?(?:${policy}|tarief|norm|grens|termijn|maximum|minimum|eisen|voorwaarden)|nieuwe? ${policy}(?: [^\s.]+){0,4} (?:vastgesteld|van kracht|in werking|ingevoerd)
  YES (?:wordt|worden|is|zijn|werd|werden|maken|maakt|gemaakt)(?: [^\s.]+){0,3} (?:structureel|permanent|standaard|definitief|blijvend|regulier|vast onderdeel|de norm|gemeengoed)(?! (?:voortgezet|verlengd|overleg|gefinancierd))
  PARTLY ^alleen (?:voor|bij|op|in|de|het)|^(?:slechts |alleen )?(?:op|voor) (?:een|enkele|twee|drie)(?: (?:klein|beperkt|aantal|enkel)e?)? (?:punt|punten|onderdeel|onderdelen)
  NO (?:blijft|blijven)(?: [a-z]+){0,2} bij (?:het |de |ons )?(?:huidige|bestaande|geldende)|(?:houdt|houden)(?: [a-z]+){0,3} vast aan|(?:kan|kunnen|blijft|blijven)(?: [a-z]+){0,3} (?:bestaan|hetzelfde|gelden|zo)|vasthouden aan
  YES ${policy}(?: [a-z]+){0,3} (?:op de schop|om(?:gegooid)?|afgeschaft|vervallen|vervangen|op de helling|aan (?:[a-z]+ )?(?:vernieuwing|herziening|vervanging) toe)|(?:leidt|leiden|leidde|komt|komen) (?:tot|met) (?:een |de )?(?:nieuwe?|andere?|gewijzigde?|aangepaste?) (?:[a-z]+ )?${policy}|(?:ander|gewijzigd|aangepast|vernieuwd|herzien) (?:beleid|beleidskader)
  YES in ${standing} (?:opgenomen|verwerkt|vastgelegd|verankerd|ingebed|geborgd|vertaald|meegenomen)
  YES (?:vraagt|vragen)(?: [a-z]+)? om (?:een )?(?:[a-z]+ )?${changes}|${changes}(?: [^\s.]+){0,4} (?:in voorbereiding|op komst|voorzien|gepland)
  YES (?:neemt|nemen|verwerkt|verwerken|borgt|borgen|verankert|verankeren)(?: [^\s.,;]+){0,6} in ${standing}
`);
