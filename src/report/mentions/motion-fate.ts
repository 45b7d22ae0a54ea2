import type { MotionRole } from "../../domain/vocabularies.ts";

const close = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");
/** Right before the motion, with at most a few words between. */
const before = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${source})(?: [\\p{L}\\d-]+){0,3}[\\s,:("']*$`, "u");
/** After the motion and about it: no other paper and no trial stands between. */
const after = (source: string): RegExp =>
  new RegExp(
    `^(?:(?!amendement|(?<![\\p{L}])(?:om|waarin|waarbij|waarmee|zodat)(?![\\p{L}]))[^;]){0,90}?(?<![\\p{L}])(?:${source})(?![\\p{L}])`,
    "u",
  );

const deniedBefore = before(
  "los van|niets (?:te maken|van doen|uit te staan) met|geen (?:verband|relatie|samenhang|betrekking|gevolg|uitvloeisel|uitvoering|uitwerking|antwoord|reactie)(?: (?:met|op|tot|van))?|in tegenstelling tot|anders dan|in plaats van|ondanks|verwierp\\p{L}*|verworpen|wees|wezen|stemden? tegen|tegen|ontraad\\p{L}*|ontraden|afgewezen|ingetrokken|aangehouden|weggestemd|betrokken bij(?: [\\p{L}]+){0,3}|bij (?:de )?(?:behandeling|bespreking|beantwoording|afdoening) van|geen (?:steun|meerderheid) voor",
);
const deniedAfter = after(
  "niet (?:de|het|een|als)?\\s?(?:\\p{L}+ )?(?:aanleiding|oorsprong|basis|reden|gevolg|grondslag)|geen (?:aanleiding|basis|grond|betrekking|relatie|verband|meerderheid|steun|rol|invloed)|(?:staat|staan|stond)(?: \\p{L}+)? los|los (?:hier|daar)van|verworpen|weggestemd|ingetrokken|aangehouden|afgewezen|ontraden|vervallen|niet (?:in stemming|aangenomen|overgenomen|over|gehaald|in behandeling)|haalden? het niet|(?:een|over) (?:heel )?ander(?:e)? (?:onderwerp|thema|onderwerpen|pilot|proef|wijk|zaak)|niets (?:te maken|van doen)|(?:werd|is) tegengehouden|sneuvelde|strandde|kreeg onvoldoende",
);
const involvedAfter =
  /^[\s)"',]*(?:(?:is|wordt|worden|werd|werden|zijn|kan|kunnen)\s)?(?:\p{L}+\s){0,4}(?:betrokken|meegenomen|meegewogen|benut)(?![\p{L}])/u;
// "Motie … vroeg om meer groen, maar is ingetrokken."
const failedAfterAll =
  /(?<![\p{L}])(?:maar|doch|en)(?: \p{L}+){0,3} (?:verworpen|weggestemd|ingetrokken|aangehouden|afgewezen|ontraden|vervallen|sneuvelde|niet aangenomen)(?![\p{L}])/u;
// "De pilot liep al toen motie … werd aangenomen."
const earlier = /(?<![\p{L}])al[^.;]{0,60} (?:toen|voor(?:dat)?|eer)(?: [\p{L}]+){0,4}\s*$/u;
const verbPairs: readonly (readonly [verb: RegExp, particle: RegExp])[] = [
  [close("trok|trokken|trekt|trekken"), /^[^.;]{0,40}(?<![\p{L}])in(?=\s*(?:[.,;)]|$|en\s))/u],
  [close("hield|hielden|houdt|houden"), /^[^.;]{0,40}(?<![\p{L}])aan(?![\p{L}])/u],
  [close("wees|wezen|wijst|stemde|stemden"), /^[^.;]{0,40}(?<![\p{L}])(?:af|weg)(?![\p{L}])/u],
];
const pairs = (verb: RegExp, particle: RegExp, lead: string, rest: string): boolean =>
  verb.test(lead.slice(-90)) && particle.test(rest);

const failed = close(
  "verwierp\\p{L}*|verworpen|weggestemd|ingetrokken|aangehouden|afgewezen|vervallen|sneuvelde|haalden? het niet|niet aangenomen|geen (?:steun|meerderheid)",
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
  "(?:ter |tot |als |de )?(?:afdoening|afhandeling|beantwoording|afronding) van|afgedaan(?: is| wordt)?|voldaan(?: (?:is|wordt))? aan|voldoen\\p{L}*(?: \\p{L}+){0,2} aan",
);
const settledAfter = after(
  "afgedaan|afgehandeld|af te doen|af te handelen|afgevoerd|af te voeren|ter afdoening|van de (?:\\p{L}+)?(?:lijst|moties?lijst)(?: \\p{L}+){0,3}|niet (?:meer|langer) (?:open|op de (?:\\p{L}+)?lijst)|als (?:uitgevoerd|voldaan)|(?:is|zijn|wordt|werd|kan|mag|hiermee|daarmee)(?: [\\p{L}\\d]+){0,4} (?:afgesloten|gesloten|geschrapt|doorgehaald|ingelost)",
);
/** "Motie … is met de start van de pilot uitgevoerd": the motion is, by the pilot. */
const settledBy =
  /^ (?:is|zijn|werd|werden) (?:\p{L}+ )?(?:met|door|dankzij|via|na) [^;.,]{3,60} (?:uitgevoerd|voldaan|afgerond|ingevuld|gerealiseerd|volbracht)(?![\p{L}])/u;
// These are said of a trial as well: "naar aanleiding van motie … is een proef uitgevoerd".
const settledUnlessOrigin = after("beantwoord|uitgevoerd|voldaan|afgerond|volbracht|gerealiseerd");
const trial = /(?<![\p{L}])(?:pilot|proef|onderzoek|project)(?![\p{L}])/u;
const settledVerbs: readonly (readonly [RegExp, RegExp])[] = [
  [
    close("doet|doen|deed|deden|voert|voeren|voerde|sluit|sluiten|handelt|handelen"),
    /^[^;]{0,60}(?<![\p{L}])af(?![\p{L}])/u,
  ],
];
const notYet =
  /(?<![\p{L}])(?:niet|nooit|nog (?:te|uit|af|niet|open)|moet(?:en)?|pas na|onvoldoende)(?![\p{L}])/u;

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
