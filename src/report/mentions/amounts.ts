import type { Mention } from "../../domain/mention-fields.ts";
import { matchesOf } from "../matches.ts";
import type { Found } from "./found.ts";

const digits = "\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,3}(?:\\s\\d{3})+(?![\\d.])|\\d+";
const decimals = "(?:[.,](?:\\d{1,3}|-{1,2}|[–—=]))?";
const scales: Readonly<Record<string, number>> = {
  duizend: 1_000,
  k: 1_000,
  ton: 100_000,
  miljoen: 1_000_000,
  mln: 1_000_000,
  mio: 1_000_000,
  m: 1_000_000,
  miljard: 1_000_000_000,
  mld: 1_000_000_000,
};
const scale = "(?:\\s?(?<scale>duizend|miljoen|miljard|mln|mio|mld|ton|k|m)(?![\\p{L}\\p{N}²³]))?";
const figure = `(?<whole>${digits})(?<rest>${decimals})${scale}`;
const per =
  "(?:\\s(?:per|p\\.)\\s?(?:jaar|maand|kwartaal|week|dag|uur|persoon|inwoner|deelnemer|huishouden|woning|leerling|kind|stuk|traject)(?![\\p{L}]))?";
const before = new RegExp(`(?<![\\p{L}\\p{N}])(?:€|EUR(?:O)?(?![\\p{L}]))\\s?${figure}${per}`, "giu");
const after = new RegExp(
  `(?<![\\p{L}\\p{N}€.,-]|€\\s)${figure}\\s?(?:euro(?:'s)?(?![\\p{L}])|€(?!\\s?\\d)|EUR(?![\\p{L}]))${per}`,
  "giu",
);
// OCR reads € as C or E. It is certain only with a point for the thousands: "C 12.500".
const damaged = new RegExp(`(?<![\\p{L}\\p{N}])[CE]\\s(?=\\d{1,3}\\.\\d{3})${figure}${per}`, "gu");

/** No amount stands in a text without one of these; most texts have none. */
const anySign = /€|eur|[CE]\s\d/iu;

const centsOf = (whole: string, rest: string, factor: number): bigint => {
  const units = whole.replace(/\D/gu, "");
  const fraction = /^[.,](\d+)$/u.exec(rest)?.[1] ?? "";
  // Exact: 1,15 million in floating point would not be 1150000.00.
  return (BigInt(units + fraction) * 100n * BigInt(factor)) / 10n ** BigInt(fraction.length);
};

const decimalOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;

const amountFrom = (match: RegExpExecArray, confidence: number): Found<Mention<"amounts">> => {
  const groups = match.groups ?? {};
  const whole = groups.whole ?? "0";
  const factor = scales[(groups.scale ?? "").toLowerCase()] ?? 1;
  const rest = groups.rest ?? "";
  // "€ 1.200" is twelve hundred: three digits after a point are thousands.
  const thousands = /^\.\d{3}$/u.test(rest);
  const cents = thousands ? centsOf(whole + rest, "", factor) : centsOf(whole, rest, factor);
  const quote = match[0];
  return {
    value: { euros: decimalOf(cents), quote },
    start: match.index,
    end: match.index + quote.length,
    confidence,
  };
};

/** Finds amounts in euros: "€ 339.225", "€ 1,5 miljoen", "5.000 euro", "25 duizend euro", "€ 12.500,-". */
export const findAmounts = (text: string): Found<Mention<"amounts">>[] => {
  if (!anySign.test(text)) return [];
  const found = [
    ...matchesOf(before, text).map((match) => amountFrom(match, 0.99)),
    ...matchesOf(after, text).map((match) => amountFrom(match, 0.97)),
    ...matchesOf(damaged, text).map((match) => amountFrom(match, 0.8)),
  ].sort((one, other) => one.start - other.start);
  return found.filter((amount, index) => index === 0 || amount.start >= (found[index - 1]?.end ?? 0));
};
