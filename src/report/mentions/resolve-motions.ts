import type { Mention, MotionName } from "../../domain/mention-fields.ts";
import { foldText } from "../values/fold-text.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { FoundMention, MentionPlace } from "./found.ts";
import { findPrintedMotions, type PrintedMotion } from "./motions.ts";

interface Distinct {
  name: MotionName;
  failed?: true;
  readonly mentions: (PrintedMotion & { readonly field: MentionPlace })[];
}

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

/** The motions printed so far; found again by their number and their title, however many there are. */
class Printed {
  readonly all: Distinct[] = [];
  private readonly byNumber = new Map<string, Distinct>();
  private readonly byTitle = new Map<string, Distinct>();
  private untitled = 0;

  referent({ motion, definite }: PrintedMotion): Distinct | undefined {
    if (motion.number !== null) return this.byNumber.get(motion.number);
    const titled = motion.title === null ? undefined : this.byTitle.get(foldText(motion.title));
    if (titled !== undefined || !definite) return titled;
    // "de motie afvalringen" is the one motion printed so far, when that has no title yet.
    if (motion.title !== null) return this.all.length === 1 && this.untitled === 1 ? this.all[0] : undefined;
    return this.all.at(-1);
  }

  add(motion: Distinct): void {
    this.all.push(motion);
    if (motion.name.title === null) this.untitled += 1;
    this.index(motion);
  }

  /** Takes what a later mention adds to a motion. */
  complete(motion: Distinct, added: MotionName): void {
    const untitled = motion.name.title === null;
    motion.name = completed(motion.name, added);
    if (untitled && motion.name.title !== null) this.untitled -= 1;
    this.index(motion);
  }

  private index(motion: Distinct): void {
    const { number, title } = motion.name;
    if (number !== null && !this.byNumber.has(number)) this.byNumber.set(number, motion);
    const key = title === null ? null : foldText(title);
    if (key !== null && !this.byTitle.has(key)) this.byTitle.set(key, motion);
  }
}

const saysEnough = ({ motion, role }: PrintedMotion): boolean =>
  motion.number !== null || motion.title !== null || motion.date !== null || role !== "MENTIONED";

/**
 * Finds the motions of a report over all its fields: each motion once per role, the first mention first.
 * A motion that only refers back ("de motie is afgedaan") is the one printed before it.
 * The mandate of the edition is never an origin.
 */
export const findMotions = (
  passages: readonly { readonly field: MentionPlace; readonly own: readonly Sentence[] }[],
  mandate: string | null,
  forms: ReadonlySet<string>,
): FoundMention<"motions">[] => {
  const motions = new Printed();
  for (const { field, own } of passages)
    for (const printed of findPrintedMotions(own, forms)) {
      const known = motions.referent(printed);
      const backwards = printed.motion.number === null && printed.motion.title === null && printed.definite;
      if (known === undefined) {
        if (saysEnough(printed)) motions.add({ name: printed.motion, mentions: [{ ...printed, field }] });
        continue;
      }
      motions.complete(known, printed.motion);
      // "De motie is verworpen", said after the motion was named as a reason.
      if (backwards && printed.failed) known.failed = true;
      if (!backwards || printed.role !== "MENTIONED") known.mentions.push({ ...printed, field });
    }
  return motions.all.flatMap(({ name, failed, mentions }) => {
    const named = mentions.map((mention) => {
      const role =
        (failed === true || (name.number !== null && name.number === mandate)) && mention.role === "ORIGIN"
          ? "MENTIONED"
          : mention.role;
      return { ...mention, role };
    });
    // A plain mention beside an origin or a settlement says nothing more.
    const telling = named.filter(({ role }) => role !== "MENTIONED");
    const kept = telling.length > 0 ? telling : named;
    return [...new Map(kept.toReversed().map((mention) => [mention.role, mention])).values()]
      .toReversed()
      .map(({ field, start, end, quote, role, confidence }): FoundMention<"motions"> => {
        const value: Mention<"motions"> = { role, quote, motion: name };
        return { value, field, start, end, confidence };
      });
  });
};
