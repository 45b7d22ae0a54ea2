import type { MotionRole } from "../../domain/vocabularies.ts";
import { word } from "../lines/matches.ts";

/** Right before the motion, with at most a few words between. */
const before = (source: string): RegExp =>
  new RegExp(`(?<![a-z])(?:${source})(?: [a-z\\d-]+){0,3}[\\s,:("']*$`, "u");
/** After the motion and about it: no other paper and no trial stands between. */
const after = (source: string): RegExp =>
  new RegExp(
    `^(?:(?!amendement|(?<![a-z])(?:om|waarin|waarbij|waarmee|zodat)(?![a-z]))[^;]){0,90}?(?<![a-z])(?:${source})(?![a-z])`,
    "u",
  );

const deniedBefore = before(
  "los van|niets (?:te maken|van doen|uit te staan) met|geen (?:verband|relatie|samenhang|betrekking|gevolg|uitvloeisel|uitvoering|uitwerking|antwoord|reactie)(?: (?:met|op|tot|van))?|in tegenstelling tot|anders dan|in plaats van|ondanks|verwierp[a-z]*|verworpen|wees|wezen|stemden? tegen|tegen|ontraad[a-z]*|ontraden|afgewezen|ingetrokken|aangehouden|weggestemd|(?:betrokken|benut|gebruikt|meegenomen|meegewogen) (?:bij|in|voor)(?: [a-z]+){0,4}|(?:bij|(?:samen|gelijktijdig|tegelijk|gelijk) met|naast) (?:de )?(?:behandeling|bespreking|beantwoording|afdoening) van|geen (?:steun|meerderheid) voor",
);
const deniedAfter = after(
  "niet (?:de|het|een|als)?\\s?(?:[a-z]+ )?(?:aanleiding|oorsprong|basis|reden|gevolg|grondslag)|geen (?:aanleiding|basis|grond|betrekking|relatie|verband|meerderheid|steun|rol|invloed)|(?:staat|staan|stond)(?: [a-z]+)? los|los (?:hier|daar)van|verworpen|weggestemd|ingetrokken|aangehouden|afgewezen|ontraden|vervallen|niet (?:in stemming|aangenomen|overgenomen|over|gehaald|in behandeling)|haalden? het niet|(?:een|over) (?:heel )?ander(?:e)? (?:onderwerp|thema|onderwerpen|pilot|proef|wijk|zaak)|niets (?:te maken|van doen)|(?:werd|is) tegengehouden|sneuvelde|strandde|kreeg onvoldoende",
);
const involvedAfter =
  /^[\s)"',]*(?:(?:is|wordt|worden|werd|werden|zijn|kan|kunnen)\s)?(?:[a-z]+\s){0,4}(?:betrokken|meegenomen|meegewogen|benut)(?![a-z])/u;
// "Motie … vroeg om meer groen, maar is ingetrokken."
const failedAfterAll =
  /(?<![a-z])(?:maar|doch|en)(?: [a-z]+){0,3} (?:verworpen|weggestemd|ingetrokken|aangehouden|afgewezen|ontraden|vervallen|sneuvelde|niet aangenomen)(?![a-z])/u;
// "De pilot liep al toen motie … werd aangenomen."
const earlier = /(?<![a-z])al[^.;]{0,60} (?:toen|voor(?:dat)?|eer)(?: [a-z]+){0,4}\s*$/u;
const verbPairs: readonly (readonly [verb: RegExp, particle: RegExp])[] = [
  [
    word("trok|trokken|trekt|trekken"),
    /^[^.;]{0,40}(?<![a-z])in(?=\s*(?:[.,;)]|$|(?:en|maar|nadat|omdat|toen|want|na|voordat|doordat)\s))/u,
  ],
  [word("hield|hielden|houdt|houden"), /^[^.;]{0,40}(?<![a-z])aan(?![a-z])/u],
  [word("wees|wezen|wijst|stemde|stemden"), /^[^.;]{0,40}(?<![a-z])(?:af|weg)(?![a-z])/u],
];
const pairs = (verb: RegExp, particle: RegExp, lead: string, rest: string): boolean =>
  verb.test(lead.slice(-90)) && particle.test(rest);

const failed = word(
  "verwierp[a-z]*|verworpen|weggestemd|ingetrokken|aangehouden|afgewezen|vervallen|sneuvelde|haalden? het niet|niet aangenomen|geen (?:steun|meerderheid)",
);
/** Whether the words right around a motion say that the council did not adopt it. */
export const hasFailed = (lead: string, rest: string): boolean =>
  failed.test(lead.slice(-40)) || failed.test(rest.slice(0, 60));

/** Whether the words around a motion say that the pilot does not come from it: rejected, withdrawn, about something else. */
export const deniesOrigin = (lead: string, rest: string): boolean =>
  deniedBefore.test(lead) ||
  deniedAfter.test(rest) ||
  earlier.test(lead) ||
  failedAfterAll.test(rest) ||
  involvedAfter.test(rest) ||
  verbPairs.some(([verb, particle]) => pairs(verb, particle, lead, rest));

const settledBefore = before(
  "(?:ter |tot |als |de )?(?:afdoening|afdoen|afhandel(?:ing|en)|beantwoording|afronding) van|afgedaan(?: is| wordt)?|voldaan(?: (?:is|wordt))? aan|voldoen[a-z]*(?: [a-z]+){0,2} aan",
);
const settledAfter = after(
  "ten uitvoer gebracht|afgedaan|afgehandeld|af te doen|af te handelen|afgevoerd|af te voeren|ter afdoening|van de (?:[a-z]+)?(?:lijst|moties?lijst)(?: [a-z]+){0,3}|niet (?:meer|langer) (?:open|op de (?:[a-z]+)?lijst)|als (?:uitgevoerd|voldaan)|(?:is|zijn|wordt|werd|kan|mag|hiermee|daarmee)(?: [a-z\\d]+){0,4} (?:afgesloten|gesloten|geschrapt|doorgehaald|ingelost)",
);
/** "Motie … is met de start van de pilot uitgevoerd": the motion is, by the pilot. */
const settledBy =
  /^ (?:is|zijn|werd|werden) (?:[a-z]+ )?(?:met|door|dankzij|via|na) [^;.,]{3,60} (?:uitgevoerd|ten uitvoer gebracht|voldaan|afgerond|ingevuld|gerealiseerd|volbracht)(?![a-z])/u;
// These are said of a trial as well: "naar aanleiding van motie … is een proef uitgevoerd".
const settledUnlessOrigin = after("beantwoord|uitgevoerd|voldaan|afgerond|volbracht|gerealiseerd");
const trial = /(?<![a-z])(?:pilot|proef|onderzoek|project)(?![a-z])/u;
const settledVerbs: readonly (readonly [RegExp, RegExp])[] = [
  [
    word("doet|doen|deed|deden|voert|voeren|voerde|sluit|sluiten|handelt|handelen"),
    /^[^;]{0,60}(?<![a-z])af(?![a-z])/u,
  ],
];
const notYet =
  /(?<![a-z])(?:niet|nooit|nog (?:te|uit|af|niet|open)|moet(?:en)?|pas na|onvoldoende)(?![a-z])/u;

/**
 * The role of a motion that the words say is dealt with: SETTLED, or MENTIONED when it is not so yet; null when they say
 * neither. `comes` tells that the pilot is said to come from it.
 */
export const settles = (lead: string, rest: string, comes: boolean): MotionRole | null => {
  const plain = settledAfter.exec(rest);
  const loose = comes ? null : settledUnlessOrigin.exec(rest);
  const said = plain ?? (loose !== null && !trial.test(loose[0]) ? loose : null);
  const byVerb = settledVerbs.some(([verb, particle]) => pairs(verb, particle, lead, rest));
  const byPilot = !comes && settledBy.test(rest);
  if (said === null && !byVerb && !byPilot && !settledBefore.test(lead)) return null;
  const words = `${lead.slice(-60)} ${(said?.[0] ?? "").replace(/niet (?:meer|langer) o/u, "")}`;
  return notYet.test(words) ? "MENTIONED" : "SETTLED";
};
