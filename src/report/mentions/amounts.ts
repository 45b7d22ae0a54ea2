import type { Mention } from "../../domain/mention-fields.ts";
import { withoutAccents } from "../values/fold-text.ts";
import { findFigures, type Figure } from "./figures.ts";
import type { Found } from "./found.ts";
import { patternsUnder } from "../../dutch/patterns.ts";

/** No amount stands in a text without one of these; most texts have none. */
const anySign = /€|eur|[CE]\s\d|\d[.,][-–—=]/iu;
const { pattern } = patternsUnder("mentions", "amount words");
const anyScale = pattern("anyScale", "iu");
const range = pattern("range", "iu");
const both = /^\s?(?:en|of)\s?(?:de\s)?$/iu;
/** "€ 15.000 of 20.000": the points tell that the second is money too, when nothing is counted by it. */
const thousands = /^\d{1,3}\.\d{3}/u;
const between = /tussen\s(?:de\s)?$/iu;

const goesOn = pattern("goesOn", "iu");
const units = (figure: Figure): bigint => figure.cents * BigInt(figure.scale ?? 1);

/** Whether two figures are the ends of one range: "€ 25.000-30.000", "tussen de 80 en 100 duizend euro". */
const areEnds = (text: string, one: Figure, other: Figure): boolean => {
  const joint = text.slice(one.end, other.start).replace(/\s?\((?:19|20)\d{2}\)/gu, "");
  const isRange =
    range.test(joint) ||
    (both.test(joint) &&
      (between.test(text.slice(Math.max(0, one.start - 20), one.start)) ||
        (other.scale !== null && one.scale === null) ||
        (one.isEuro && thousands.test(text.slice(other.start, other.end)))));
  if (!isRange) return false;
  if (one.isEuro && other.isEuro) return true;
  const bare = one.isEuro ? other : one;
  if (bare.isYear && bare.scale === null) return false;
  const isAscending = one.cents <= other.cents || units(one) <= units(other);
  return isAscending && (other.isEuro || other.scale !== null || goesOn.test(text.slice(other.end)));
};

/** "€ 400/500.000" and "40 à 50.000 euro": the thousands are printed once, and meant at both ends. */
const sharesThousands = (text: string, one: Figure, other: Figure): boolean => {
  const lead = /^(?:€\s?)?(\d{1,3})\.000(?!\d)/u.exec(text.slice(other.start, other.end))?.[1];
  const printed = /^(?:€\s?)?(\d{1,3})$/u.exec(text.slice(one.start, one.end))?.[1];
  if (lead === undefined || printed === undefined || one.scale !== null || other.scale !== null) return false;
  return Number(printed) < Number(lead) && Number(printed) * 10 >= Number(lead);
};

/** A figure that is an amount, with the scale that it has or shares. */
interface Money {
  readonly figure: Figure;
  readonly scale: number;
  readonly isShared: boolean;
}

/** "Bedragen x € 1.000": the head of a table, and what its figures are counted in. */
const tableHead = /(?:bedragen\s+(?:in\s+)?|\()x\s?(?:€|eur)?\s?1\.?000(?!\d|\.\d)(?:\s?euro)?/iu;

const moneyIn = (text: string, isAnswer: boolean): Money[] => {
  const head = tableHead.exec(text);
  const below = head === null ? Infinity : head.index + head[0].length;
  // "80.000 euro (2026) en 90.000 (2027)": the year of an amount parts no list of them.
  const figures = findFigures(text).filter(
    ({ start, end, isYear }) =>
      (head === null || end <= head.index || (start >= head.index && end > below)) &&
      !(isYear && text.charAt(start - 1) === "(" && text.charAt(end) === ")"),
  );
  const money: Money[] = [];
  for (const [at, figure] of figures.entries()) {
    const [before, next] = [figures[at - 1], figures[at + 1]];
    const withBefore = before !== undefined && areEnds(text, before, figure) ? before : null;
    const withNext = next !== undefined && areEnds(text, figure, next) ? next : null;
    const isBare = isAnswer && figure.scale !== null && goesOn.test(text.slice(figure.end));
    const shares = [withBefore, withNext].some(
      (other) => other !== null && (other.isEuro || (isAnswer && other.scale !== null)),
    );
    // "€ 450 (x € 1.000)": what a figure is counted in may stand behind it.
    const isCountedIn =
      figure.start >= below || (head !== null && /^\s?$/u.test(text.slice(figure.end, head.index)));
    const isBelow = isCountedIn && figure.scale === null && !figure.isYear && (figure.isEuro || isAnswer);
    if (isBelow) {
      money.push({ figure: { ...figure, isAmbiguous: true }, scale: 1000, isShared: true });
      continue;
    }
    if (!figure.isEuro && !isBare && !shares) continue;
    // "€ 1 tot 1,5 miljoen" is a million at both ends, "€ 500.000 tot € 1 miljoen" is not.
    const shared =
      figure.scale === null && withNext?.scale && figure.cents <= withNext.cents ? withNext.scale : null;
    if (shared === null && withNext !== null && sharesThousands(text, figure, withNext))
      money.push({ figure: { ...figure, isAmbiguous: true }, scale: 1000, isShared: true });
    else
      money.push({ figure, scale: figure.scale ?? shared ?? 1, isShared: !figure.isEuro || shared !== null });
  }
  return money;
};

// OCR reads € as C or E. It is certain only with a point for the thousands: "C 12.500".
const damagedSign = /(?<![\p{L}\p{N}])[CE](?=\s\d{1,3}\.\d{3})/gu;

const per = pattern("per", "iu");

const decimalOf = (thousandths: bigint): string => {
  const cents = (thousandths < 0n ? -thousandths : thousandths) / 10n;
  return `${thousandths < 0n ? "-" : ""}${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
};

const confidenceOf = ({ figure, isShared }: Money, isSignDamaged: boolean): number => {
  if (isSignDamaged || figure.isRepaired || figure.isAmbiguous) return 0.85;
  return isShared ? 0.96 : 0.99;
};

/**
 * Finds amounts in euros: "€ 339.225", "€ 1,5 à 2 miljoen", "tussen de 25.000 en 30.000 euro", "€ 12.500,-", "-/- € 500".
 * `isAnswer` tells that the text answers the question about money, in which "80k" and "een ton" are amounts too.
 */
export const findAmounts = (text: string, isAnswer = false): Found<Mention<"amounts">>[] => {
  if (!anySign.test(text) && !(isAnswer && anyScale.test(text))) return [];
  const readable = withoutAccents(text).replace(damagedSign, "€");
  return moneyIn(readable, isAnswer).map((money) => {
    const { figure, scale } = money;
    const end = figure.end + (per.exec(text.slice(figure.end))?.[0].length ?? 0);
    const amount = units({ ...figure, scale });
    return {
      value: {
        euros: decimalOf(figure.isNegative ? -amount : amount),
        quote: text.slice(figure.start, end),
      },
      start: figure.start,
      end,
      confidence: confidenceOf(money, text.charAt(figure.start) !== readable.charAt(figure.start)),
    };
  });
};
