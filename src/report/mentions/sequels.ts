import type { Mention } from "../../domain/mention-fields.ts";
import type { SequelKind } from "../../domain/vocabularies.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { matchesOf, word } from "../lines/matches.ts";
import { former } from "./trial-words.ts";
import type { Found } from "./found.ts";
import { mayBeSequel, sequelCues, type SequelCue } from "./sequel-cues.ts";

const pilotWord = word("[a-z]*(?:pilot|proef)(?:periode|tijd|jaar|status)?|experiment|proeftuin");
/** A pilot by what it is, and by no word of its name: such a name tells what is done in it. */
const anyPilot = new RegExp(pilotWord, "gu");
const asPart =
  /(?<![a-z])(?:van|in|bij|tijdens|binnen|voor|uit|aan|door|over|met|na|vanuit)(?: (?:de|het|deze|dit|onze|een|die))?\s$/u;
/** "De looptijd van het contract" is not the pilot's. */
const ofAnother =
  /^(?:looptijd|einddatum|opzet|capaciteit|omvang|doelgroep|inzet|regeling|voorziening|maatregel|werkwijze|aanpak|methode) van (?:de|het|een|onze|haar|zijn) (?!pilot|proef|project|experiment|aanpak|regeling|werkwijze)/u;
/** "De oude werkwijze is afgeschaft" for the sake of the trial. */
const decided =
  /(?<![a-z])(?:beslo(?:ten|ot)|besluit(?:en)? (?:tot|de|om)|stemde(?:n)?|ingestemd|akkoord|gekozen|kiest|koos|kozen|goedgekeurd|toegekend|goedkeuring|vrijgemaakt|beschikbaar gesteld|uitgetrokken|vastgesteld|gegeven|verleend|gaf|geeft|groen licht)(?![a-z])/u;

/** A wish, a question, a condition, a plan or a study: nothing became of the pilot yet. */
const open =
  /(?<![a-z])(?:wil|willen|wilde|wens(?:en)?|wenselijk|hopen|hoopt|hoop|onderzo(?:ek|eken|ekt|cht|chten)|verken(?:d|t|nen|ning)|mogelijk(?:heid|heden)?|kan|kunnen|kon|zou|zouden|als(?! (?:een |de )?(?:pilot|proef|onderdeel|vaste?|reguliere?|standaard)(?![a-z]))|indien|mits|tenzij|wanneer|bij succes|bij een positieve|afhankelijk|moet(?:en)?|dient|nodig|noodzakelijk|gewenst|voorstel(?:len)?|voorgesteld|voorstelt|stelt voor|stellen voor|(?<!(?:na|ondanks|conform|volgens|op) (?:een |het )?(?:[a-z]+ )?)advies|adviseer(?:t|d|de)?|adviseren|geadviseerd|aanbevolen|aanbeveling(?:en)?|verwacht(?:ing|en)?|waarschijnlijk|vermoedelijk|naar verluidt|plan(?:nen)?|voornemen(?:s)?|voornemens|intentie|streven|streeft|ambitie|behoefte|ruimte|bekijken|bekeken|bekijkt|kijken|gekeken|bezien|overwogen|overweegt|overwegen|afweging|wellicht|misschien|eventueel|eventuele|of|doel|doelen|gericht|zodat|nader|vraagt|vragen|vroeg|vroegen|(?<!op )verzoek|verzocht|verzoekt|oproep[a-z]*|roept|riep|eist|eiste|(?<!naar )aanleiding|beslist|beslissen|besluitvorming|besluiten we|wordt besloten|besluit over|nog(?! (?:een|twee|drie|vier|vijf|zes|enkele|\d+)(?![a-z]))|bespreken|zodra|totdat|tot een besluit|pas|vraag|liever|graag|pleit[a-z]*|onzeker|onduidelijk|onbekend|aan de orde|zinvol|verdient|gevraagd)(?![a-z])/u;
/** Where a new statement begins that an earlier wish doesn't touch. */
const newStatement =
  /(?<=^ondanks [^.;]+ )(?=(?:is|zijn|wordt|werd) (?:de|deze|het) )|(?<=^(?:omdat|doordat|aangezien|nu|nadat|toen|hoewel|ofschoon) [^,;]+), (?=[a-z]+(?:t|n|d|s|en) )|[;:]|,?\s(?:maar|toch|daarna)\s|(?:,|\sen)\s(?:daarom|dus|inmiddels|uiteindelijk|vervolgens)\s/u;
const relative =
  /,\s(?:die|dat|waar[a-z]+|om|mede|onder andere|zoals|in samenwerking|samen)(?:\s[^,;]*)?(?=,)/gu;
const negation = /(?<![a-z])(?:niet|geen|nooit|zonder)(?:\s[a-z]+){0,3}\s?$/u;
const ofTime = /looptijd|einddatum|proefperiode/u;
const notStopped =
  /(?<![a-z])(?:niet(?:\s[a-z]+)?|geen (?:sprake van|reden om|aanleiding om)(?:\s[a-z]+){0,3}|tijdelijk|voorlopig)\s$/u;
/** "Van stoppen is geen sprake", "stopzetting is niet aan de orde". */
const denied =
  /(?<![a-z])geen (?:sprake|optie)(?![a-z])|(?<![a-z])niet (?:aan de orde|ter sprake|ter discussie|besloten)/u;
/** "Loopt door tot de afgesproken einddatum" is what was agreed, and no more. */
const asPlanned =
  /(?<![a-z])(?:tot|tot aan|tot en met|t\/m) (?:de|het|zijn|haar) (?:(?!nieuwe|andere|latere)[a-z]+ )?(?:einddatum|einde(?! van (?!de pilot|de proef|het project))|slotdatum|eindmoment|afloop)(?![a-z])|(?<![a-z])(?:zoals|als|volgens) (?:gepland|afgesproken|voorzien|bedoeld|planning|de planning|afspraak|schema|oorspronkelijke? [a-z]+)(?![a-z])|(?<![a-z])conform (?:de )?(?:planning|afspraak)/u;

// "Nee. Wordt niet voortgezet": an answer leaves the pilot out.
const elliptic =
  /^(?:(?:ja|nee|deels)\b[,.:]?\s*)?(?:(?:loopt|eindigt|stopt)\s[^,;.]{0,40}\s(?:en|maar)\s)?(?:(?:deze|dit|die|dat|hij|ze|het)\s)?(?:(?:is|wordt|werd|zal|gaat|loopt|krijgt|blijft)\s)?(?:(?:deze|dit|die|dat|hij|ze|het)\s)?(?:(?:wegens|vanwege|dankzij|per|met|tot|eind|in|op|na|inmiddels|sinds|vanaf|niet|voortijdig)\s[^,;.]{0,70})?$/u;

/** One way to say what happened: "we hebben moeten stoppen", "heeft een jaar respijt gekregen", "mag nog een jaar doorgaan". */
const turns: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:heeft|hebben|had|hadden) [^.;,]{0,60})moeten (?:stoppen|staken|afbreken|beeindigen)/gu, "gestopt"],
  [/(?<![a-z])(?:heeft|hebben|had|hadden) ([^.;,]{1,60}) gekregen(?![a-z])/gu, "kreeg $1"],
  [
    /,? (?:maar|zij het) (?:dan |wel )?(?=met (?:minder|meer) |(?:met|in|op|voor|als) (?:een )?[a-z]+e (?:doelgroep|opzet|vorm|aanpak|variant|versie|groep|schaal))/gu,
    " ",
  ],
  [/(?<![a-z])(?:we|wij) zijn (?:er|hier)mee gestopt/gu, "de pilot is gestopt"],
  [
    /(?<![a-z])(?:we|wij|het college|de gemeente) (?:stoppen|stopt|stopten|stopte) (?:er|hier)(?: [^.;,]{1,40})? ?mee(?![a-z])/gu,
    "de pilot is gestopt",
  ],
  [
    /(?<![a-z])(?:(?:we|wij) gaan|gaan (?:we|wij)) (?:(?:er|hier) ?)?(niet )?(?:mee )?(?:door|verder)(?=\s?[.,;]|$| (?:tot|in \d|na|met (?:de|deze|het) (?:pilot|proef)))/gu,
    "de pilot wordt $1voortgezet",
  ],
  [/(?<![a-z])(?:stemden?|stemt|stemmen) (?:er|hier|daar)mee in /gu, "besloot "],
  [/(?<![a-z])(?:ging|gingen|gaat|gaan) (?:er|hier|daar)mee akkoord /gu, "besloot "],
  // What was proposed and agreed to is decided.
  [
    /(?<![a-z])(?:voorgesteld|voorstel) ([^.;]{3,100})[;,] (?:en )?[^.;]*(?:daar|hier|er)mee (?:[a-z]+ )?(?:ingestemd|akkoord)/gu,
    "besloten $1",
  ],
  [
    /(?<![a-z])(?:stemden? in met|ingestemd met|nam(?:en)?|aanvaardden?) (?:het|dat|dit|een) [a-z]*voorstel (?:(?:over|aan) )?(?=om |tot )/gu,
    "besloot ",
  ],
  [/(?<![a-z])(?:mag|mogen|mocht) ([^.;,]{0,40})(?:doorgaan|doorlopen)(?![a-z])/gu, "loopt $1door"],
];
/** "Motie … om de proef uit te breiden is ingetrokken": what is done to a paper is not done to the pilot. */
const paperBefore =
  /(?<![a-z])(?:moties?|amendement|[a-z]*voorstel|[a-z]*aanvraag|[a-z]*vergunning|bezwaar|petitie)(?![a-z])[^.;]*? (?:is|zijn|was|waren|wordt|worden|werd|werden) (?<rest>[^.;]*)[.!]?$/u;
const isOfPaper = (before: string, trial: RegExp): boolean => {
  const rest = paperBefore.exec(before)?.groups?.rest;
  return rest !== undefined && matchesOf(trial, rest).length === 0;
};
/** "De pilot te stoppen" is no deed by itself: a decision, a promise or a plan governs it. */
const infinitive = /(?<![a-z])te [a-z]+en$/u;

/** "De oude regeling is gestopt toen de proef begon": the trial stands in a clause of its own. */
const thenBefore = / (?:toen|nadat|zodra|voordat|sinds|zodat|waarna) /u;

type Reading = { readonly kind: SequelKind; readonly confidence: number };

const isAbout = (
  clause: string,
  at: number,
  cue: SequelCue,
  trial: RegExp,
  opens: boolean,
): number | null => {
  const named = matchesOf(trial, clause);
  const subject = named.filter(
    ({ index }) =>
      !ofAnother.test(clause.slice(index, index + 60)) &&
      !former.test(clause.slice(Math.max(0, index - 20), index)) &&
      !(index > at && thenBefore.test(clause.slice(at, index))) &&
      (cue.deed || cue.telling || !asPart.test(clause.slice(Math.max(0, index - 40), index))),
  );
  const near = subject.length > 0 || /(?:met|van|op) (?:de|deze|het) [a-z]+/u.test(clause) ? subject : [];
  const withTrial = near.some(({ index }) => Math.abs(index - at) < 160);
  if (withTrial) return near.some(({ 0: it }) => pilotWord.test(it)) ? 0.95 : 0.85;
  // "te stoppen met de proef", "niet door met de pilot"
  if (
    /(?:met|op) (?:de|deze|dit|het) (?:pilot|proef|experiment|project)/u.test(clause) &&
    cue.kind !== "ADJUSTED"
  )
    return 0.9;
  if (cue.telling) return 0.85;
  return opens && elliptic.test(clause.slice(0, at)) ? 0.8 : null;
};

const readStatement = (statement: string, trial: RegExp, opens: boolean): Reading[] => {
  const found: Reading[] = [];
  let taken = "";
  for (const cue of sequelCues) {
    const said = cue.says.exec(statement);
    if (said === null) continue;
    const before = statement.slice(0, said.index);
    const after = statement.slice(said.index + said[0].length).split(/[,;]/u, 1)[0] ?? "";
    if (
      open.test(before.replace(/ als $/u, " ")) ||
      open.test(said[0].replace(/^als /u, "")) ||
      /(?<![a-z])(?:kan|kunnen|zou|mogelijk|onderzocht|bezien|zinvol|afhankelijk|indien|mits|als(?= (?:de|het|er|we|wij|dit|dat)(?![a-z])))(?![a-z])/u.test(
        after,
      )
    )
      continue;
    if (
      cue.kind !== "STOPPED" &&
      (negation.test(before) || /(?<![a-z])(?:geen|niet(?! meer)|nooit) /u.test(said[0]))
    )
      continue;
    if (isOfPaper(before, trial)) continue;
    if (denied.test(after) || (/door|verder/u.test(said[0]) && asPlanned.test(statement))) continue;
    // "De looptijd is verruimd" makes the pilot longer, not larger.
    if (cue.kind === "SCALED_UP" && ofTime.test(before)) continue;
    if (cue.kind === "ADJUSTED" && /aangepast|gewijzigd|bijgesteld/u.test(said[0]) && ofTime.test(before))
      continue;
    if (cue.kind === "STOPPED" && /(?<![a-z])(?:pilot|proef)status/u.test(before)) continue;
    if (cue.kind === "STOPPED" && notStopped.test(before)) continue;
    if ((cue.deed || (infinitive.test(said[0]) && !cue.telling)) && !decided.test(statement)) continue;
    // "In aangepaste vorm voortgezet" is one thing that became of it, "verlengd en uitgebreid" are two.
    const isBeside = after.startsWith(" en ") || before.endsWith(" en ");
    if (cue.kind === "EXTENDED" && /STOPPED|REGULAR|ADJUSTED|SCALED/u.test(taken) && !isBeside) continue;
    const confidence = isAbout(statement, said.index, cue, trial, opens);
    if (confidence === null) continue;
    taken += cue.kind;
    found.push({ kind: cue.kind, confidence });
  }
  // "Beëindigd en omgezet in beleid": what went over to policy ended as a pilot only.
  return found.some(({ kind }) => kind === "REGULAR_POLICY") &&
    /(?<![a-z])(?:beeindigd|geeindigd|ten einde|afgelopen) en(?![a-z])/u.test(statement)
    ? found.filter(({ kind }) => kind !== "STOPPED")
    : found;
};

const plainly = (folded: string): string =>
  turns.reduce((text, [turn, plain]) => text.replace(turn, plain), folded);

const statementsOf = (folded: string): string[] => {
  const plain = plainly(folded).replace(relative, " ");
  const parts: string[] = [];
  let rest = plain;
  for (let next = newStatement.exec(rest); next !== null; next = newStatement.exec(rest)) {
    parts.push(rest.slice(0, next.index));
    rest = rest.slice(next.index + next[0].length);
  }
  return [...parts, rest];
};

/** Whether a statement is about the trial: "De pilot is niet gestopt", not "met de pilot". */
const subjectOf = (statement: string, trial: RegExp): boolean =>
  matchesOf(trial, statement).some(
    ({ index }) => !asPart.test(statement.slice(Math.max(0, index - 40), index)),
  );

/** Words of what may have become of a pilot; what no cue understands of them is in doubt. */
const hints = word(
  "vervolg(?! (?:op|van|aan))[a-z]*|toekomst|doorstart|opvolg[a-z]*|opgevolgd|opgeschort|gepauzeerd|stilgezet|bevroren|ijskast|on hold|pauze|vervangen|overge[a-z]+|omge[a-z]+|verhuisd|samengevoegd|in plaats van (?:\\d+|een|twee|drie|vier|vijf|zes)|teruggebracht|(?:niet|geen) (?:meer|langer)|structureel|permanent|blijvend|verleng[a-z]*|uitgebreid|uitbreid[a-z]*|voortzet[a-z]*|beeindig[a-z]*|gestopt|gestaakt|afscheid|voortaan",
);
/** "De proef is aangevuld": something was done to a pilot. */
const became =
  /(?<![a-z])(?:is|zijn|wordt|worden|werd|werden)(?: [^\s.,;]+){0,5} (?:(?:[a-z]{2,6})?ge[a-z]{3,}(?:d|t|en)|(?:be|ver|her|ont|over)[a-z]{3,}(?:d|t|en))(?= (?:en|door|van|in|met|tot|naar|aan|op|als|voor) |[.,;]|$)/u;
/** What is done to any pilot in its course, and is no sequel. */
const ordinary = word(
  "ge(?:start|pland|haald|slaagd|lukt|kozen|maakt|richt|baseerd|bruikt|daan|houden|leid|legd|komen|boren|noemd|vestigd|legen|vraagd|test|toetst|volgd|meten|monitord|evalueerd|registreerd|rapporteerd|presenteerd|deeld|dekt|financierd|subsidieerd|faseerd|coordineerd|organiseerd|initieerd|inspireerd|schikt|zamenlijk|durende)|op(?:gezet|gestart|gericht|gesteld)|in(?:gesteld|gegeven|gezet|gelost|gericht|gediend)|uit(?:gevoerd|gewerkt|gesteld|gerust)|aan(?:gevraagd|genomen|gekondigd|gewezen)|af(?:gesproken|gerond|gekeken|gesloten|gelopen|gestemd)|toegezegd|nagekomen|voort(?:gekomen|gevloeid)|(?:mede)?be(?:gonnen|taald|kostigd|groot|geleid|heerd|oordeeld|sproken|doeld|perkt|oogd|trokken|dacht|loofd|sloten|eindigd|kend|vallen|staan|schreven|handeld|zig)|ver(?:lopen|bonden|zorgd|traagd|richt|vuld|antwoord[a-z]*)|mislukt|ont(?:staan|wikkeld|vangen|worpen)|onder(?:steund|zocht|gebracht)|over(?:legd|tuigd|wogen)|her(?:kend|haald)",
);

const conditional =
  /^bij (?:onvoldoende|te weinig|te veel|negatieve|tegenvallende|slechte|blijvende|gebrek aan|uitblijven van) [^.,;]* (?:wordt|worden|stopt|stoppen|eindigt|zal|zullen|kan|kunnen|gaat|gaan) |^(?:als|indien|mits|wanneer|zodra|mocht(?:en)?|bij (?:een )?(?:succes|positieve?|goede?|gunstige?|voldoende|gebleken))\s/u;

/**
 * Finds the sentences that seem to say what became of the pilot, in words that no cue understands; `found` are the sequels
 * of the same sentences.
 */
export const findUnclearSequels = (
  sentences: readonly Sentence[],
  trial: () => RegExp,
  found: readonly Found<unknown>[],
): readonly Sentence[] =>
  sentences.filter(
    ({ text, folded, start }) =>
      (hints.test(folded) || became.test(folded)) &&
      !text.endsWith("?") &&
      !conditional.test(folded) &&
      !found.some((sequel) => sequel.start === start) &&
      statementsOf(folded.slice(0, 1500)).some(
        (statement) =>
          !open.test(statement) &&
          !isOfPaper(statement, trial()) &&
          ((hints.test(statement) && subjectOf(statement, trial())) ||
            (became.test(statement) && !ordinary.test(statement) && subjectOf(statement, anyPilot))),
      ),
  );

/**
 * Finds what became of the pilot, in the sentences of its description and its answers; the quote is the sentence.
 * A wish, a question, a condition or a plan under study is none. `trial` gives what the report calls its pilot.
 */
export const findSequels = (
  sentences: readonly Sentence[],
  trial: () => RegExp,
): Found<Mention<"sequels">>[] => {
  const telling = sentences.filter(
    // A condition in front holds for all that follows it.
    ({ text, folded }) => mayBeSequel(plainly(folded)) && !text.endsWith("?") && !conditional.test(folded),
  );
  return telling.flatMap(({ text, folded, start, end }) => {
    const readings: Reading[] = [];
    let isNamed = false;
    // What opens a sentence, or goes on about the pilot, can leave it out; "maar is ingetrokken" is said of what stands before.
    const statements = statementsOf(folded.slice(0, 1500));
    for (const [at, statement] of statements.entries()) {
      readings.push(...readStatement(statement, trial(), at === 0 || isNamed));
      isNamed ||= readings.length > 0 || (at < statements.length - 1 && subjectOf(statement, trial()));
    }
    return readings.map(({ kind, confidence }) => ({ value: { kind, quote: text }, start, end, confidence }));
  });
};
