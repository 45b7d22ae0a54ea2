import type { MotionRole } from "../../domain/vocabularies.ts";
import { WholeWords } from "../lines/whole-words.ts";
import { deniesOrigin, hasFailed, settles } from "./motion-fate.ts";

const few = "(?:[^\\s.;:]+ ){0,6}?";
const beforeMotion = (source: string): WholeWords =>
  new WholeWords(
    source,
    (words) => `(?<![a-z])(?:${words})[\\s,:]+(?:(?!(?:pilot|proef) )[a-z\\d-]+ ){0,4}?["'(]?$`,
  );
const afterMotion = (source: string): WholeWords =>
  new WholeWords(source, (words) => `^[^;]{0,160}?(?<![a-z])(?:${words})(?![a-z])`);

const began =
  "gestart|begonnen|opgezet|ingesteld|ontstaan|opgestart|ingevoerd|bedacht|aangevraagd|gekomen|in gang gezet|opgepakt|tot stand gekomen|ingericht|uitgewerkt|ontwikkeld|geinitieerd|aangejaagd|ingegeven|afgedwongen|gevraagd";
const originBefore = [
  beforeMotion(
    "naar aanleiding van|n\\.?a\\.?v\\.?|voort[a-z]* (?:uit|van)|voort uit|uitvloeisel van|als gevolg van|gevolg van|dankzij|vanwege|wegens|ten gevolge van|resultaat van|uitkomst van|vrucht van|antwoord op|invulling van|uitvoering van|uitwerking van|vertaling van",
  ),
  beforeMotion(
    "(?:afkomstig|ontstaan|volgt|volgend|voortgekomen|geboren|stamt|ontleend) (?:uit|aan)|(?:volgt|volgde|volgen|geent) op|(?:op basis|op grond|op verzoek|in opdracht|op initiatief|op aandringen|op voorspraak|krachtens) van|krachtens|conform|overeenkomstig|gebaseerd op|vanuit|(?:oorsprong|grondslag|basis|aanleiding|herkomst|wortels) (?:in|bij)|in navolging van|in lijn met|te danken aan|ingang van",
  ),
  beforeMotion(
    `(?:${began}) (?:door|na|vanuit|uit|bij|via|met|op|naar|vanwege|omdat)(?: (?:aanneming|het aannemen|aanvaarding) van)?`,
  ),
  beforeMotion("(?:komt|komen|kwam|kwamen)(?: [a-z]+){0,3} (?:uit|van|door|na)"),
  beforeMotion(
    "(?:uitvoering|invulling|gehoor|gevolg|vervolg|uitwerking|vorm|handen en voeten|tegemoet)(?: [a-z]+){0,3} (?:aan|van|op)",
  ),
  beforeMotion(
    "(?:ter|in) (?:uitvoering|uitwerking|invulling) van|in (?:reactie|antwoord) op|als (?:reactie|antwoord|vervolg) op|(?:reactie|vervolg) op",
  ),
  beforeMotion(
    `(?:aanleiding|oorsprong|herkomst|basis|grondslag|bron|startpunt|vertrekpunt|reden) ${few}(?:is|was|vormt|vormde|waren|zijn|ligt in|lag in)`,
  ),
  // "Aanleiding: motie …", as a line of a form.
  beforeMotion(
    "(?:aanleiding|herkomst|oorsprong|grondslag|bron|opdracht|reden|basis)(?: [a-z]+){0,4}\\s?[:-]",
  ),
  beforeMotion(
    "(?:op verzoek van|verzocht|gevraagd|opgeroepen|opgedragen|opdracht|oproep|verzoek|vraag)[^.;]{0,80} (?:via|met|bij|in|middels|door middel van|per|uit)",
  ),
  beforeMotion("(?:zoals|daar|waar|waarom|waartoe|waarvoor)[^.;]{0,60} (?:via|met|bij|in|middels|per)"),
  beforeMotion(
    "(?:raad|gemeenteraad|fracties?)(?: [a-z]+){0,3} (?:verzocht|vroeg|verzoekt|vraagt|wilde|riep|droeg)[^.;]{0,60} (?:via|met|bij|in|middels|per)",
  ),
  new WholeWords(
    "(?:gemeente)?raad(?: [a-z]+){0,2} (?:verzocht|vroeg|droeg|wilde|riep)",
    (words) => `(?<![a-z])${words}[^.;(]{0,60} \\((?:de )?$`,
  ),
  beforeMotion(
    "(?:nam|namen|aangenomen|aanvaardde|stemde in)[^.;]{0,30} (?:daarvoor|daartoe|hiervoor|hiertoe|daarom)|(?:daarvoor|daartoe|hiervoor|hiertoe|daarom)[^.;]{0,40} (?:nam|namen|aangenomen)[^.;]{0,30}",
  ),
];
const carriesOut = /(?<![a-z])(?:voert|voeren|voerde|voerden)(?![a-z])[^.;]{0,60}$/u;
const asked =
  "(?<!aandacht (?:wordt |is |werd )?)(?:gevraagd|verzocht|opgeroepen|opgedragen|opdracht gegeven|opdracht kreeg|aangedrongen)";
const originAfter = [
  afterMotion(asked),
  afterMotion(
    "(?:verzoekt|vraagt|vragen|roept|riep|riepen|verzocht|verzochten|vroeg|vroegen|verzoeken|draagt|dragen|droeg|droegen|wilde|drong|dringt|spoort|spoorde|sprak|spreekt)(?! aandacht)[^.;]{0,60}? (?:het college|de gemeente|om|burgemeester|college|op|daartoe|hiertoe|hierom|daarom|aan|uit)",
  ),
  afterMotion(
    "(?:daartoe|hiertoe) (?:op|opgeroepen|verzocht)|(?:hier|daar)?om (?:vroeg|vroegen|verzocht|vraagt)",
  ),
  afterMotion(
    "(?:aangenomen|aan|ingediend)[,]? (?:om|met (?:het|de|als) (?:verzoek|vraag|oproep|doel|opdracht)|waarin|waarmee|die|(?:en|waarna)[^.;]{0,30} (?:verzocht|vroeg|gevraagd))",
  ),
  afterMotion(
    "(?:vormt|vormde|vormen|is|was|zijn|waren|gaf|geeft|gaven)[^.;]{0,30} (?:aanleiding|basis|startpunt|startschot|startsein|stoot|impuls|vertrekpunt|oorsprong|start|begin|bron|reden|grondslag|opdracht|aanzet)|ten grondslag|aan de basis|(?:heeft|hebben) geleid tot|(?:leidde|leidden|leidt) tot|resulteerden? in|mond[a-z]* uit in|bracht deze|maakten? (?:deze|de) (?:pilot|proef)",
  ),
  afterMotion(
    `(?:is|wordt|werd|loopt|liep|start|startte|begon|kwam|onderzoekt|onderzoeken) ${few}(?:gestart|gestarte?|begonnen|opgezet|onderzoek gedaan|een pilot|een proef|deze pilot|deze proef)`,
  ),
];
// "Naar aanleiding van de motie is de raad geïnformeerd": the motion explains the report, not the pilot.
const explainsReporting = /^[^.;]{0,80}(?<![a-z])(?:geinformeerd|gerapporteerd|teruggekoppeld)(?![a-z])/u;
const denied = /(?<![a-z])(?:niet|los|geen|noch|evenmin)(?: (?!alleen)[a-z]+)?\s*$/u;

const negated = /(?<![a-z])(?:niet(?! alleen)|geen|nooit|niets|noch|los|andere?)(?![a-z])/u;
const trial = /(?<![a-z])(?:pilot|proef|experiment|proeftuin)(?![a-z])/u;

/** "de op 12 november 2024 door de raad unaniem aangenomen motie" is "de motie". */
const withoutAdoption = (lead: string): string =>
  lead.replace(
    /(?<![a-z])(?:(?:op|in) (?:\d{1,2} )?[a-z]+ \d{4} )?(?:door (?:de|onze) [a-z]+ )?(?:unaniem |raadsbreed |breed |eerder )*(?:aangenomen|aanvaarde|ingediende) $/u,
    "",
  );

/** What follows in the next sentence when an adopted motion led to the pilot. */
const consequence =
  /^(?:(?:sindsdien|sedertdien|daarna|hierna|toen|waarna)(?= [^.;]*(?:pilot|proef|experiment))|daarom|daarop|hierop|hieruit|vervolgens|daaruit|daarmee|dus|zo |naar aanleiding (?:hiervan|daarvan|van (?:deze|die|de) motie)|(?:op basis|als gevolg) (?:hiervan|daarvan|van (?:deze|die|de) motie)|om (?:hier|daar)|(?:in|met) (?:deze|die) motie|deze motie|het college (?:is|wordt|werd)(?: [a-z]+){0,2} (?:verzocht|gevraagd|opgeroepen|opgedragen)|(?:daarin|hierin)(?: \S+){0,6} (?:verzocht|gevraagd|opgeroepen)|ter uitvoering|dit heeft geleid|dit leidde|deze (?:pilot|proef)|de (?:pilot|proef) (?:is|volgt|komt|vloeit)[^.]* (?:(?:daar|hier)(?:uit|van|op)?|uit|gevolg)|hiermee|hier(?:aan|voor) )(?![a-z])/u;
const adopted = /(?<![a-z])(?:aangenomen|ingediend|aanvaard|nam(?:en)?[^.;]{0,60} aan)(?![a-z])/u;
/** What says in so many words that the motion is only named. */
const onlyNamed =
  /(?<![a-z])(?:zie(?: ook)?|vergelijk|vgl\.?|betrok[a-z]*|betrek[a-z]*|besproken|behandel[a-z]*|genoemd|verwijst|verwezen|resulta[a-z]*|uitkomst(?:en)?|evaluatie|rapportage|gedeeld|geinformeerd|aan de orde|raakt|agenda|debat|discussie)(?![a-z])/u;

/** A role, and whether the words say it (`told`) or it is what is left when no words do. */
export interface ToldRole {
  readonly role: MotionRole;
  readonly told: boolean;
  /** Whether the council did not adopt it. */
  readonly failed?: boolean;
}

/**
 * Reads the role of a motion from the folded words around it, all in one clause.
 * `before` ends where the motion phrase begins, `after` begins where it ends, `next` is the sentence that follows.
 */
export const motionRole = (lead: string, after: string, next: string): ToldRole => {
  const before = withoutAdoption(lead);
  if (deniesOrigin(before, after)) return { role: "MENTIONED", told: true, failed: hasFailed(before, after) };
  const cue = originBefore.map((pattern) => pattern.exec(before)).find((match) => match !== null);
  const settled = settles(before, after, cue !== undefined);
  if (settled !== null) return { role: settled, told: true };
  if (cue !== undefined) {
    if (denied.test(before.slice(0, cue.index)) || negated.test(cue[0]) || explainsReporting.test(after))
      return { role: "MENTIONED", told: true };
    return { role: "ORIGIN", told: true };
  }
  const carried = carriesOut.test(before) && /^[^.;]{0,40}(?<![a-z])uit(?![a-z])/u.test(after);
  if (carried) return { role: "ORIGIN", told: true };
  const led = originAfter.map((pattern) => pattern.exec(after)).find((match) => match !== null);
  // "Niet motie …, maar een toezegging was de aanleiding."
  if (led !== undefined && denied.test(before)) return { role: "MENTIONED", told: true };
  if (led !== undefined && !negated.test(led[0])) return { role: "ORIGIN", told: true };
  if (adopted.test(before + after) && consequence.test(next)) return { role: "ORIGIN", told: false };
  const around = before + after;
  const named = onlyNamed.test(around);
  // Who tells of a pilot and of a motion in one breath means that one comes from the other; it isn't said.
  const beside = trial.test(around) && !named && !negated.test(around) && led === undefined;
  return { role: beside ? "ORIGIN" : "MENTIONED", told: named };
};
