import type { Mention } from "../../domain/mention-fields.ts";
import type { SequelKind } from "../../domain/vocabularies.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { patternsUnder, turnsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import { former } from "./trial-words.ts";
import type { Found } from "./found.ts";
import { mayBeSequel, sequelCues, type SequelCue } from "./sequel-cues.ts";

const { pattern, word } = patternsUnder("mentions", "sequel words");
const maybe = word("maybe");
const pilotWord = word("pilotWord");
/** A pilot by what it is, and by no word of its name: such a name tells what is done in it. */
const anyPilot = new RegExp(pilotWord, "gu");
const asPart = pattern("asPart");
const ofAnother = pattern("ofAnother");
const decided = word("decided");
const open = word("open");
const newStatement = pattern("newStatement");
const relative = pattern("relative", "gu");
const negation = pattern("negation");
const ofTime = pattern("ofTime");
const notStopped = pattern("notStopped");
const denied = pattern("denied");
const asPlanned = pattern("asPlanned");
const elliptic = pattern("elliptic");
const paperBefore = pattern("paperBefore");
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
      maybe.test(after)
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

const plainly = turnsUnder("mentions", "sequel turns", "gu");

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

const hints = word("hints");
const became = pattern("became");
const ordinary = word("ordinary");
const conditional = pattern("conditional");

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
