import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt } from "../report.ts";
import { makeDoubt } from "./make-doubt.ts";
import type { Reports } from "./reports.ts";

/** "Gemeente Ede – Concerncontrol" is whose the document is; "Gemeenteraad geïnformeerd" is not. */
const sender = /^[Gg]emeente\s+\p{Lu}/u;

/** A line with a full stop is a sentence of a value; a foot is none. */
const isBareLine = ({ traits: { text } }: Unit): boolean => text.length < 100 && !/[.!?;:]$/u.test(text);

/**
 * The last words of a document may be its foot, which nothing parts from the last value where a form tells no more than
 * paragraphs: words of the sender, or a bare line below a value that is one line in every other report.
 */
export const doubtFoot = ({ text, all }: Reports, report: ReadReport): Doubt[] => {
  if (report !== all.at(-1)) return [];
  const ends = [...report.texts.values()].flatMap(({ field, units }) =>
    units.map((unit) => ({ field, unit, isFirst: unit === units[0] })),
  );
  const last = ends.toSorted((a, b) => b.unit.end - a.unit.end)[0];
  if (!last) return [];
  const { field, unit, isFirst } = last;
  const others = all.slice(0, -1).map(({ texts }) => texts.get(field)?.units.length ?? 0);
  const isSpare = !isFirst && others.length > 1 && others.every((count) => count < 2) && isBareLine(unit);
  const isOfSender = sender.test(text.slice(unit.start, unit.end));
  return isSpare || isOfSender ? [makeDoubt(text, field, "TWO_READINGS", 0.6, unit)] : [];
};
