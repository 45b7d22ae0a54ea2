import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { saidCondition, saidDimensions } from "../said.ts";
import { isPilot } from "./choose-phrases.ts";
import { standsForPilots } from "./denied-scope.ts";
import type { Found } from "./find-references.ts";
import { smallNumber } from "./period.ts";

const now = wordSet("asOfNow");

/**
 * The editions in whose reports a condition must hold: those that the question names, the nearest before it where it
 * names several. "Inmiddels" and "nu" ask for what the latest report says.
 * @param isDenied whether a phrase is left out
 */
export function editionsAsked(
  { reference: { field, values }, match }: Found,
  found: readonly Found[],
  tokens: readonly Token[],
  isDenied: (each: Found) => boolean,
): readonly string[] {
  if (!saidDimensions.has(field) || tokens.some(({ surface }) => now.has(surface))) return [];
  const editions = found.filter((each) => each.reference.field === "editions" && !isDenied(each));
  const before = editions.findLast((each) => each.match.from < match.from);
  const { reference, match: own } = before ?? editions[0] ?? {};
  const slugs = reference && own ? [...new Set(reference.values(own.slots))] : [];
  // What reports do not tell so finely is what holds today.
  return values(match.slots).every((value) => saidCondition(slugs, field, value) !== null) ? slugs : [];
}

const [singularVerbs, lists] = [wordSet("ofOne"), wordSet("asksForList")];

/**
 * How many of those that an order puts first are asked for: "de drie duurste", and the one of "welke pilot is het
 * duurst"; null for a list in that order.
 */
export function mostAsked({ match }: Found, tokens: readonly Token[]): number | null {
  const surfaces = tokens.map(({ surface }) => surface);
  const number = Number(match.slots[0] ?? numberBeforePilots(tokens));
  if (number > 0) return number;
  if (surfaces.some((word) => lists.has(word))) return null;
  const isOfOne = surfaces.some((word) => singularVerbs.has(word));
  const many = tokens.findIndex((token) => standsForPilots(token) && token.surface !== token.key);
  const isOneOfMany = isOfOne && surfaces.slice(Math.max(0, many - mostBetween), many).includes("van");
  if (many >= 0 && !isOneOfMany) return null;
  const last = tokens[match.to - 1];
  const isNoun = match.used.length > 1 && last !== undefined && last.surface === last.key;
  return isOfOne || isNoun || tokens.some(isPilot) ? 1 : null;
}

const mostBetween = 2;

/** "Welke drie pilots lopen het langst". */
const numberBeforePilots = (tokens: readonly Token[]): number | null =>
  tokens.flatMap((token, at) =>
    isPilot(token) ? (smallNumber(tokens[at - 1]?.surface ?? "") ?? []) : [],
  )[0] ?? null;
