import type { Verdict } from "../../../domain/vocabularies.ts";
import { WholeWords } from "../../lines/whole-words.ts";

/** The three outcome questions that are answered with a verdict. */
export type Question = "successful" | "policyChange" | "financialConsequence";

/** Words that judge. The patterns meet folded text: lower case, no accents. */
export type Cue = { readonly verdict: Verdict; readonly pattern: WholeWords };

export interface Cues {
  readonly all: readonly Cue[];
  /** Whether words may meet one of them: most clauses meet none. */
  readonly mayMeet: (words: string) => boolean;
}
export const inOrder = (all: readonly Cue[]): Cues => ({
  all,
  mayMeet: WholeWords.anyOf(all.map(({ pattern }) => pattern)),
});

/** Words that count wherever they stand in a clause. */
export const wholeWords = (source: string): WholeWords =>
  new WholeWords(source, (words) => `(?<![a-z\\d])(?:${words})(?![a-z\\d])`);

/** Words that count at the start of a sentence only. */
const openingWords = (source: string): WholeWords =>
  new WholeWords(`^[\\s"'(*•-]*(?:${source})`, (words) => `${words}(?![a-z\\d]|-[a-z])`);

export const cue = (verdict: Verdict, source: string): Cue => ({ verdict, pattern: wholeWords(source) });

export const opening = (verdict: Verdict, source: string): Cue => ({
  verdict,
  pattern: openingWords(source),
});

/** Up to so many words of one clause between two parts of a cue. */
export const some = (most: number | "${}"): string => `(?:\\s+[^\\s.,;:]+){0,${most}}?\\s+`;

/** What a pilot is to reach. */
export const goals =
  "(?:(?:hoofd|sub|deel|eind|project|pilot|leer)?doel(?:en|groepen|groep|stelling|stellingen)?|targets?|taakstelling|oogmerk|opgave|resultaten|resultaat|effect|effecten|ambities?|verwachtingen|streef[a-z]+|streven|opzet|inzet|plannen|voornemens?|afspraken|norm(?:en)?|beoogde|(?:beoogde|gewenste|verwachte|gestelde|geplande) [a-z]+)";
const achieved =
  "gehaald|behaald|bereikt|gerealiseerd|verwezenlijkt|waargemaakt|overtroffen|gelukt|overschreden|ingelost|vervuld|volbracht|nagekomen|nageleefd|bewerkstelligd|opgetreden|waargenomen|haalt|haalde|haalden|behaalt|behaalde|behaalden|bereikt|bereikte|bereikten";
export const reached = `(?:${achieved}|te halen|te behalen|te bereiken|kunnen (?:halen|behalen|bereiken|realiseren|verwezenlijken|waarmaken))`;
/** The same in front of what was reached: "we behalen de doelen". */
export const reachedFirst = `(?:${achieved}|behalen)`;

/** True in part, wherever it stands in the clause. */
export const partly =
  "(?:deels|halverwege|gedeeltelijke?|ten dele|grotendeels|goeddeels|half om half|(?:voor|op) (?:een |het )?(?:groot |grootste |overgrote |belangrijk |klein )?(?:deel|gedeelte)|op (?:onderdelen|hoofdlijnen|(?:kleine |enkele |sommige |een aantal )punten)|in (?:belangrijke|beperkte|zekere|redelijke|toenemende|mindere) mate|tot op zekere hoogte|in zekere zin|enigszins|hier en daar|alle [a-z]+ op (?:een|twee|drie) na|een beetje|grosso modo|in (?:grote lijnen|hoofdlijnen)|in hoofdzaak|merendeels|hoofdzakelijk|fifty-?fifty|min of meer)";
/** True in part where it stands by itself or directly before what it weakens. */
export const faint =
  "(?:minimale?|minimaal|beperkte?|bescheiden|matige?|redelijke?|gemengde?|wisselende?|half|halve)";

export const number =
  "(?:[1-9]\\d*|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]{3,}(?:tien|tig))";
export const fraction =
  "(?:(?:(?:ruim|bijna|circa|ca\\.|ongeveer|zo'n|iets meer dan|meer dan|minder dan) )?(?:de helft|(?:(?:een|twee|drie|vier) ?)?(?:derde|kwart|vierde|vijfde)|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen) ?(?:zesde|zevende|achtste|negende|tiende)|\\d+/\\d+|(?!(?:0|100) ?(?:%|procent))\\d+(?:,\\d+)? ?(?:%|procent)|(?!honderd)[a-z]+tig procent))";
/** Some of several, less than all. */
export const share = `(?:${fraction}|(?:(?:de|het|een) )?(?:meeste|merendeel|meerderheid|minderheid|gros|leeuwendeel|bulk|overgrote deel|grootste (?:deel|gedeelte)|handvol|handjevol)|een (?:[a-z]+ )?(?:deel|aantal)|een enkele?|(?<!geen )enkele|een van (?:de|beide)|sommige|meerdere|diverse)`;
