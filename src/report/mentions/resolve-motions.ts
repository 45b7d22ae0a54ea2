import type { Mention, MotionName } from "../../domain/mention-fields.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import { foldText } from "../values/fold-text.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { FoundMention } from "./found.ts";
import { findPrintedMotions, type PrintedMotion } from "./motions.ts";

interface Distinct {
  name: MotionName;
  readonly mentions: (PrintedMotion & { readonly field: ReportField })[];
}

const sameTitle = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldText(one) === foldText(other);

/** Takes what the later mention knows and the earlier one does not. */
const completed = (known: MotionName, added: MotionName): MotionName => ({
  number: known.number ?? added.number,
  title: known.title ?? added.title,
  date:
    known.date?.precision === "DAY"
      ? known.date
      : added.date?.precision === "DAY"
        ? added.date
        : (known.date ?? added.date),
});

/** The motion that a mention refers to, among those printed so far. */
const referent = (
  motions: readonly Distinct[],
  { motion, definite }: PrintedMotion,
): Distinct | undefined => {
  if (motion.number !== null) return motions.find(({ name }) => name.number === motion.number);
  const titled = motions.find(({ name }) => sameTitle(name.title, motion.title));
  if (titled !== undefined || !definite) return titled;
  // "de motie afvalringen" is the one motion printed so far, when that has no title yet.
  if (motion.title !== null) {
    const untitled = motions.filter(({ name }) => name.title === null);
    return untitled.length === 1 && motions.length === 1 ? untitled[0] : undefined;
  }
  return motions.at(-1);
};

/** Whether a motion without a number says enough to be one. */
const saysEnough = ({ motion, role }: PrintedMotion): boolean =>
  motion.number !== null || motion.title !== null || motion.date !== null || role !== "MENTIONED";

/**
 * Finds the motions of a report over all its fields: each motion once per role, the first mention first.
 * A motion that only refers back ("de motie is afgedaan") is the one printed before it.
 * The mandate of the edition is never an origin.
 */
export const findMotions = (
  passages: readonly { readonly field: ReportField; readonly sentences: readonly Sentence[] }[],
  mandate: string | null,
): FoundMention<"motions">[] => {
  const motions: Distinct[] = [];
  for (const { field, sentences } of passages)
    for (const printed of findPrintedMotions(sentences)) {
      const known = referent(motions, printed);
      const backwards = printed.motion.number === null && printed.motion.title === null && printed.definite;
      if (known === undefined) {
        if (saysEnough(printed)) motions.push({ name: printed.motion, mentions: [{ ...printed, field }] });
        continue;
      }
      known.name = completed(known.name, printed.motion);
      if (!backwards || printed.role === "SETTLED") known.mentions.push({ ...printed, field });
    }
  return motions.flatMap(({ name, mentions }) => {
    const named = mentions.map((mention) => {
      const role =
        name.number !== null && name.number === mandate && mention.role === "ORIGIN"
          ? "MENTIONED"
          : mention.role;
      return { ...mention, role };
    });
    // A plain mention beside an origin or a settlement says nothing more.
    const telling = named.filter(({ role }) => role !== "MENTIONED");
    const kept = telling.length > 0 ? telling : named;
    return [...new Map(kept.toReversed().map((mention) => [mention.role, mention])).values()]
      .toReversed()
      .map(({ field, start, end, quote, role }): FoundMention<"motions"> => {
        const value: Mention<"motions"> = { role, quote, motion: name };
        return { value, field, start, end, confidence: name.number === null ? 0.8 : 0.97 };
      });
  });
};
