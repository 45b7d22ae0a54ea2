import { fraction } from "./cue.ts";
import { words } from "./judgement-words.ts";

const frames = [
  new RegExp(`^${words("surely")} (?=\\S)`, "u"),
  new RegExp(`^${words("judge")}[,:]? (?=\\S)`, "u"),
  new RegExp(`^${words("summing")}[,:]? (?=\\S)`, "u"),
  new RegExp(
    `^${words("answer")}[,:]? (?=(?:voorzichtig |duidelijk |volmondig )?(?:ja|nee|neen|ontkennend|bevestigend|positief|negatief|volmondig|deels|gedeeltelijk)(?![a-z]))`,
    "u",
  ),
  new RegExp(`^(?:${words("finding")}|${words("taught")}) (?=\\S)`, "u"),
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
    // "Het is niet zo dat de pilot niet geslaagd is".
    .replace(/^het is (?:[a-z]+ )?niet (?:zo|waar),? dat ([^,;]*) niet /u, "$1 redelijk ")
    .replace(noReasonToDoubt, "zeker $<what>");
  for (let depth = 0; depth < deepest; depth += 1) {
    const frame = frames.find((each) => each.test(rest));
    if (frame === undefined) return rest;
    rest = rest.replace(frame, "");
  }
  return rest;
};
