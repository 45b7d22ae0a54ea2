import { fraction } from "./cue.ts";

/** Who judges: a phrase that opens a sentence and says nothing by itself. */
const judge =
  "(?:als (?:we|wij|je|men) (?:[^\\s,]+ ){1,6}?(?:kijken|afgaan|bekijken|zien|terugkijken)|wat (?:ons|mij|het college|de (?:gemeente|raad|politie|school|[a-z]{3,}ers|partners|partijen)) betreft|in (?:onze|mijn|de) ogen(?: van (?:de|het) [a-z]+)?|(?:naar|volgens) (?:ons|onze|het|de)(?: (?!wel|niet)[a-z]+){1,5}(?=,| is | zijn )|naar (?:onze|mijn) mening|naar (?:ons|mijn) (?:idee|gevoel|oordeel))";
/** Words that sum up or soften. */
const summing =
  "(?:kort(?:om|weg)?(?: gezegd| samengevat)?|samen(?:gevat|vattend)|al met al|alles overziend|alles bij elkaar|per saldo|concluderend|eerlijk gezegd|helaas|gelukkig|jammer genoeg|tot slot|overall|over het (?:geheel|algemeen)(?: genomen)?|in (?:een woord|het algemeen|zijn algemeenheid)|uiteindelijk|achteraf(?: bezien)?|terugkijkend|tot (?:(?:onze|mijn|ieders|veler|grote|volle) )*(?:spijt|vreugde|verrassing|verbazing|teleurstelling|opluchting|genoegen|verdriet|tevredenheid)(?= (?:wel|niet|is|zijn|heeft|hebben|was|waren)))";
/** What the answer repeats of its question. */
const answer =
  "(?:(?:het|ons) )?(?:antwoord|oordeel|eindoordeel|conclusie)(?: [^\\s.,:]+){0,5}? (?:is|luidt)(?: (?:dan ook|dus|daarom|kort|helaas|een))?";
/** By which somebody comes to a judgement. */
const finding =
  "(?:(?:we|wij|men|(?:het|de|ons|onze) [a-z]+) )?(?:(?:kunnen|kan|moeten|moet|mogen|mag) (?:we |wij )?(?:dus |helaas |wel )?)?(?:concluderen|vaststellen|constateren|concludeert|constateert|stellen vast|stelt vast)(?: (?:we|wij|het college))? dat";

/** What taught somebody so. */
const taught =
  "(?:de|het|deze|dit|onze) [a-z]+ (?:(?:heeft|hebben) (?:[a-z]+ )?(?:aangetoond|laten zien|uitgewezen|geleerd|bewezen|bevestigd)|(?:laat|laten|liet|lieten) (?:[a-z]+ )?zien|(?:toont|toonde) (?:[a-z]+ )?aan|(?:wijst|wees) (?:[a-z]+ )?uit|leert|leerde) dat";

/** What follows is so: "Er is geen twijfel dat …", "Uit de evaluatie blijkt dat …". */
const surely =
  "(?:(?:er |daar )?(?:is|bestaat|lijdt)(?: [a-z]+)? geen twijfel(?: (?:over|aan|mogelijk))?,? (?:dat|of)|(?:het )?(?:staat|stond) (?:buiten kijf|vast),? dat|(?:het |inmiddels |nu |wel )?is (?:inmiddels |nu |wel |al )?(?:duidelijk|helder|evident|gebleken|bekend)(?: geworden)?,? dat|het is (?:duidelijk|helder|evident),? dat|(?:niemand|geen mens) (?:zal|kan|wil|durft|hoeft)(?: te)? (?:ontkennen|betwisten|bestrijden|loochenen|betwijfelen|tegenspreken),? dat|(?:niemand|geen mens) (?:ontkent|betwist|bestrijdt),? dat|(?:niemand|geen mens|geen van [a-z]+ [a-z]+) (?:be)?twijfelt(?: (?:eraan|er aan|erover))?,? (?:dat|of)|(?:het |er )?(?:valt|kan|is|mag)(?: [a-z]+){0,2} niet (?:te (?:ontkennen|loochenen|betwisten)|(?:worden )?(?:ontkend|betwist)(?: worden)?),? dat)";

const frames = [
  new RegExp(`^${surely} (?=\\S)`, "u"),
  new RegExp(`^${judge}[,:]? (?=\\S)`, "u"),
  new RegExp(`^${summing}[,:]? (?=\\S)`, "u"),
  new RegExp(
    `^${answer}[,:]? (?=(?:voorzichtig |duidelijk |volmondig )?(?:ja|nee|neen|ontkennend|bevestigend|positief|negatief|volmondig|deels|gedeeltelijk)(?![a-z]))`,
    "u",
  ),
  new RegExp(`^(?:${finding}|${taught}) (?=\\S)`, "u"),
  // "Geen 80%, maar 60% van de doelen": what it was not.
  new RegExp(`^(?:geen|niet) ${fraction}, maar (?=\\S)`, "u"),
];

/** "Er is geen reden om aan het succes te twijfelen". */
const noReasonToDoubt =
  /^(?:(?:er |daar )?(?:is|bestaat) |wij zien |we zien )?(?:geen|weinig) (?:(?:reden|aanleiding|grond)(?: [a-z]+)? om (?:aan|over) (?<what>.{3,80}) te twijfelen|twijfel (?:aan|over) (?=de |het |dit |dat ))/u;

/** More words about the judge than these in front of a judgement are no longer a frame. */
const deepest = 3;

/**
 * Takes off what stands around a judgement without being one: "Wat ons betreft is de pilot geslaagd", "Kort gezegd: ja",
 * "Het antwoord op deze vraag is nee".
 */
export const withoutFrame = (folded: string): string => {
  // "Niet anders dan tevreden" and "niet voor niets" deny nothing.
  let rest = folded
    .replace(/(?<= )(?:wat ons betreft|naar ons oordeel|in onze ogen|ons inziens) /u, "")
    // "Er is niet een doel dat niet is gehaald": all of them.
    .replace(
      /(?:er )?(?:(?:is|was|zijn|waren) (?:er )?)?(?:geen|niet een)(?: enkele?)? ([a-z]+) (?:dat|die) (?:[a-z]+ ){0,3}?niet /u,
      "alle $1 ",
    )
    // "Niet onsuccesvol" is rather so; what people do not want to be without is good.
    .replace(/niet on(?=succesvol|geslaagd|aardig|verdienstelijk|gunstig|tevreden|bevredigend)/u, "redelijk ")
    .replace(
      /(?<![a-z])(?:(?:wil|willen|wilden|kan|kunnen) (?:[a-z]+ )??)?(?:niet|nooit) meer (?:zonder|(?:te )?missen|kwijt|weg ?te ?denken)/u,
      "is tevreden",
    )
    .replace(/niet (?:anders dan|voor niets|ten onrechte|zonder reden|toevallig) /u, "")
    .replace(/(?:laten?|is|zijn|was|waren|past|kan|kunnen)? ?geen andere? (?:[a-z]+ ){1,3}dan (?:dat )?/u, "")
    .replace(/^het scheelde (?:maar )?(?:weinig|niet veel|een haar) of /u, "net niet ")
    .replace(noReasonToDoubt, "zeker $<what>");
  for (let depth = 0; depth < deepest; depth += 1) {
    const frame = frames.find((each) => each.test(rest));
    if (frame === undefined) return rest;
    rest = rest.replace(frame, "");
  }
  return rest;
};
