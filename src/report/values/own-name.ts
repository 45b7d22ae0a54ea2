import { patternsUnder } from "../../dutch/patterns.ts";

/** A name as a text writes it, with what may stand before it. */
export const named = (name: string, before: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${before})?${RegExp.escape(name)}(?![\\p{L}-])`, flags);

const trial = "(?:pilot|proef|project|experiment)";
const before = `(?:de |het |deze |onze |dit )?(?:${trial} )?`;
const titled = new RegExp(`^${trial}\\s+`, "iu");

/** What a name is called for short: the words that it opens with, two at the least, as it is printed. */
const shortenings = (name: string): readonly string[] => {
  const words = name.split(/\s+/u);
  return words
    .slice(2)
    .map((_, at) => words.slice(0, words.length - 1 - at).join(" "))
    .filter((each) => /(?<!\p{L})\p{L}{4,}$/u.test(each));
};

/**
 * A text in which a pilot is called by its name, with "de pilot" for that: "Succesvol Ouder Worden loopt nog" is said of a pilot
 * of that name, and judges nothing. A name of one word counts with its capital only.
 */
export const withoutOwnName = (text: string, title: string | null): string => {
  const name = (title ?? "").replace(titled, "").trim();
  if (name.length < 4) return text;
  const replaced = (each: string, flags: string): string =>
    text.replace(named(each, before, flags), (_, at: number) => (at === 0 ? "De pilot" : "de pilot"));
  const whole = replaced(name, name.includes(" ") ? "giu" : "gu");
  const short = whole === text ? shortenings(name).find((each) => text.includes(each)) : undefined;
  return short === undefined ? whole : replaced(short, "gu");
};

const { pattern } = patternsUnder("judging", "other trials");
const namedTrial = pattern("named");

/** "Het project Samen Thuis was een succes", in the report on a pilot whose name has none of those words. */
export const isOfOtherTrial = (sentence: string, title: string | null): boolean => {
  const lead = namedTrial.exec(sentence)?.[0];
  if (lead === undefined || title === null) return false;
  const [name = ""] = /^(?:\p{Lu}[\p{L}'’-]*(?:\s(?=\p{Lu}))?)+/u.exec(sentence.slice(lead.length)) ?? [];
  const words = name.toLowerCase().split(/\s+/u);
  const own = title.toLowerCase();
  return name !== "" && !words.some((word) => own.includes(word.slice(0, 5)));
};
