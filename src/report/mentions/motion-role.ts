import type { MotionRole } from "../../domain/vocabularies.ts";
import { rowsUnder, sectionsOf } from "../../dutch/word-lists.ts";
import { word } from "../../dutch/patterns.ts";
import { WholeWords } from "../lines/whole-words.ts";

/** Where words stand to the motion that they tell the role of: bounds for them, and what may stand between. */
const places = {
  before: (words: string) => `(?<![a-z])(?:${words})[\\s,:]+(?:(?!(?:pilot|proef) )[a-z\\d-]+ ){0,4}?["'(]?$`,
  right: (words: string) => `(?<![a-z])(?:${words})\\s*$`,
  after: (words: string) => `^(?:(?!amendement)[^;]){0,160}?(?<![a-z])(?:${words})(?![a-z])`,
  about: (words: string) =>
    `^(?:(?!amendement|(?<![a-z])(?:om|waarin|waarbij|waarmee|zodat)(?![a-z]))[^;]){0,90}?(?<![a-z])(?:${words})(?![a-z])`,
  next: (words: string) => `^[\\s)"',]*(?:${words})(?![a-z])`,
  in: (words: string) => `(?<![a-z])(?:${words})(?![a-z])`,
} as const;
type Place = keyof typeof places;
type Says =
  "ORIGIN" | "DENIED" | "ONGOING" | "SETTLED" | "LOOSE" | "OPEN" | "FAILED" | "NEGATED" | "REPORTED" | "ADOPTED" | "FOLLOWS" | "CAME" | "ELSEWHERE" | "NAMED"; // prettier-ignore

const row = new RegExp(`^(?<says>[A-Z]+) (?<place>pair|${Object.keys(places).join("|")}) (?<words>.+)$`, "u");
const rows = rowsUnder(sectionsOf("mentions"), "motion roles", row);
const cues = new Map(
  [...Map.groupBy(rows, ({ says, place }) => `${says} ${place}`)].map(([key, group]) => [
    key,
    group.map(({ place, words = "" }) => new WholeWords(words, places[place as Place] ?? places.in)),
  ]),
);
const pairs = rows
  .filter(({ place }) => place === "pair")
  .map(({ says, words = "" }) => {
    const [verbs = "", rest = ""] = words.split(" > ");
    return { says, verb: word(verbs), rest: new RegExp(`^[^.;]{0,60}(?<![a-z])(?:${rest})(?![a-z])`, "u") };
  });

/** What words of a sort meet in a text at a place; null when none does. */
const said = (says: Says, place: Place, text: string): RegExpExecArray | null => {
  for (const cue of cues.get(`${says} ${place}`) ?? []) {
    const match = cue.exec(text);
    if (match !== null) return match;
  }
  return null;
};
const says = (sort: Says, place: Place, text: string): boolean => said(sort, place, text) !== null;
const paired = (sort: Says, lead: string, rest: string): boolean =>
  pairs.some((pair) => pair.says === sort && pair.verb.test(lead.slice(-90)) && pair.rest.test(rest));

const trial = word("pilot|proef|experiment|proeftuin|onderzoek|project");

/** "de op 12 november 2024 door de raad unaniem aangenomen motie" is "de motie". */
const withoutAdoption = (lead: string): string =>
  lead.replace(
    /(?<![a-z])(?:(?:op|in) (?:\d{1,2} )?[a-z]+ \d{4} )?(?:door (?:de|onze) [a-z]+ )?(?:unaniem |raadsbreed |breed |eerder )*(?:aangenomen|aanvaarde|ingediende) $/u,
    "",
  );

/** A role, and how sure words make it: what the next sentence says, and what is left when no words say it, are less so. */
export interface ToldRole {
  readonly role: MotionRole;
  readonly sure: number;
  /** Whether the council did not adopt it. */
  readonly failed?: boolean;
}

/** Whether the words say that the pilot does not come from it: rejected, withdrawn, about something else. */
const isDenied = (lead: string, rest: string): boolean =>
  says("DENIED", "before", lead) ||
  says("DENIED", "right", lead) ||
  says("DENIED", "about", rest) ||
  says("DENIED", "after", rest) ||
  says("DENIED", "next", rest) ||
  paired("DENIED", lead, rest);

/** Whether the words say that it is dealt with: MENTIONED when not so yet, null when they say neither. */
const settledRole = (lead: string, rest: string, comes: boolean): MotionRole | null => {
  const plain = said("SETTLED", "about", rest);
  const loose = comes ? null : said("LOOSE", "about", rest);
  const next = comes ? null : said("LOOSE", "next", rest);
  const told = plain ?? (loose !== null && !trial.test(loose[0]) ? loose : null);
  const otherwise = paired("SETTLED", lead, rest) || next !== null || says("SETTLED", "before", lead);
  if (told === null && !otherwise) return null;
  const words = `${lead.slice(-60)} ${(told?.[0] ?? next?.[0] ?? "").replace(/niet (?:meer|langer) o/u, "")}`;
  return says("OPEN", "in", words) ? "MENTIONED" : "SETTLED";
};

/**
 * Reads the role of a motion from the folded words around it, all in one clause.
 * `before` ends where the motion phrase begins, `after` begins where it ends, `next` is the sentence that follows.
 */
export const motionRole = (lead: string, after: string, next: string): ToldRole => {
  const before = withoutAdoption(lead);
  if (says("ELSEWHERE", "next", next)) return { role: "MENTIONED", sure: 1 };
  if (isDenied(before, after)) {
    const failed = says("FAILED", "in", before.slice(-40)) || says("FAILED", "in", after);
    return { role: "MENTIONED", sure: 1, failed };
  }
  const cue = said("ORIGIN", "before", before) ?? said("ORIGIN", "right", before);
  const settled = settledRole(before, after, cue !== null);
  if (settled !== null) return { role: settled, sure: 1 };
  if (cue !== null) {
    const first = before.slice(0, cue.index);
    const isNone =
      says("NEGATED", "right", first) ||
      says("ONGOING", "right", first) ||
      (!trial.test(before) && says("ONGOING", "next", after)) ||
      says("ONGOING", "after", after) ||
      says("NEGATED", "in", cue[0]) ||
      says("REPORTED", "about", after);
    return { role: isNone ? "MENTIONED" : "ORIGIN", sure: 1 };
  }
  if (paired("ORIGIN", before, after)) return { role: "ORIGIN", sure: 1 };
  const led = said("ORIGIN", "after", after);
  // "Niet motie …, maar een toezegging was de aanleiding."
  if ((led !== null && says("NEGATED", "right", before)) || says("ONGOING", "after", after))
    return { role: "MENTIONED", sure: 1 };
  if (led !== null && !says("NEGATED", "in", led[0])) return { role: "ORIGIN", sure: 1 };
  const around = before + after;
  if (says("ADOPTED", "in", around) && says("FOLLOWS", "next", next)) return { role: "ORIGIN", sure: 0.9 };
  if (says("CAME", "next", next)) return { role: "ORIGIN", sure: 1 };
  if (says("NAMED", "in", around)) return { role: "MENTIONED", sure: 1 };
  const isBeside =
    trial.test(around) && !says("ONGOING", "next", after) && !says("NEGATED", "in", around) && led === null;
  if (!isBeside) return { role: "MENTIONED", sure: 0.9 };
  // Who tells of a pilot and of a motion in one breath may mean that one comes from the other; behind the pilot, in brackets, does.
  return { role: "ORIGIN", sure: before.trimEnd().endsWith("(") ? 0.9 : 0.7 };
};
