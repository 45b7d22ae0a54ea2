import type { Period } from "../../fields/field.ts";
import { precisions } from "../../fields/vocabulary.ts";

const day = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const moment = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/Amsterdam",
});

/** An ISO date in words: "1 juli 2025". */
export const dayInWords = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));

/** The day of an ISO moment, as it is in the Netherlands. */
export const momentInWords = (iso: string): string => moment.format(new Date(iso));

/** The normal form of a period in words: its days, and how precisely it is known. */
export function periodInWords({ from, to, precision }: Period): string {
  const days =
    from === null || to === null
      ? null
      : from === to
        ? dayInWords(from)
        : `${dayInWords(from)} tot en met ${dayInWords(to)}`;
  return days === null ? precisions[precision] : `${days}, ${precisions[precision]}`;
}

/** A number of days in words: "1 dag", "92 dagen". */
export const daysInWords = (days: number): string => `${numberInWords(days)} ${days === 1 ? "dag" : "dagen"}`;

const whole = new Intl.NumberFormat("nl-NL");
/** A whole number as it is written in Dutch: "1.234". */
export const numberInWords = (value: number): string => whole.format(value);

/** A decimal number of euros as it is written in Dutch. */
export const eurosInWords = (euros: string): string =>
  new Intl.NumberFormat("nl-NL", {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: euros.endsWith(".00") ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(Number(euros));

/** With a capital at its start. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
