import { mentionFields, type MentionField } from "../../src/domain/mention-fields.ts";
import { slugOf } from "../../src/domain/slug.ts";
import type { Report } from "../../src/report/report.ts";
import type { GoldReport } from "./gold.ts";

/** How many mentions were found, invented and missed; `faults` names the last two. */
export interface Tally {
  readonly found: number;
  readonly invented: number;
  readonly missed: number;
  readonly faults: readonly string[];
}

interface Wanted {
  /** Any of these is the mention. */
  readonly keys: readonly string[];
  readonly optional: boolean;
}

export const mentionNames = Object.keys(mentionFields) as MentionField[];

/** The harmonic mean of precision and recall; 1 when there is nothing to find and nothing found. */
export const f1 = ({ found, invented, missed }: Tally): number =>
  found + invented + missed === 0 ? 1 : (2 * found) / (2 * found + invented + missed);

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  found: tallies.reduce((sum, tally) => sum + tally.found, 0),
  invented: tallies.reduce((sum, tally) => sum + tally.invented, 0),
  missed: tallies.reduce((sum, tally) => sum + tally.missed, 0),
  faults: tallies.flatMap((tally) => tally.faults),
});

const partnerKeys = (slug: string, name: string): string[] => [...new Set([slug, slugOf(name)])];

const wantedOf: { [N in MentionField]: (gold: GoldReport) => Wanted[] } = {
  origins: (gold) => gold.origins.map((it) => ({ keys: [it.kind], optional: it.optional ?? false })),
  motions: (gold) =>
    gold.motions.map((it) => ({
      keys: [`${it.motion.number ?? "without a number"} ${it.role}`],
      optional: it.optional ?? false,
    })),
  partners: (gold) =>
    gold.partners.map((it) => ({
      keys: [...partnerKeys(it.partner.slug, it.partner.name), ...(it.accept ?? [])],
      optional: it.optional ?? false,
    })),
  memos: (gold) => gold.memos.map((it) => ({ keys: [it.number], optional: it.optional ?? false })),
  amounts: (gold) => gold.amounts.map((it) => ({ keys: [it.euros], optional: it.optional ?? false })),
  sequels: (gold) => (gold.sequels ?? []).map((it) => ({ keys: [it.kind], optional: it.optional ?? false })),
  endings: (gold) => (gold.endings ?? []).map((it) => ({ keys: [it.quote], optional: it.optional ?? false })),
};

const readOf: { [N in MentionField]: (report: Report) => string[][] } = {
  origins: (report) => report.origins.map((it) => [it.kind]),
  motions: (report) => report.motions.map((it) => [`${it.motion.number ?? "without a number"} ${it.role}`]),
  partners: (report) => report.partners.map((it) => partnerKeys(it.partner.slug, it.partner.name)),
  memos: (report) => report.memos.map((it) => [it.number]),
  amounts: (report) => report.amounts.map((it) => [it.euros]),
  sequels: (report) => report.sequels.map((it) => [it.kind]),
  endings: (report) => report.endings.map((it) => [it.quote]),
};

/** Counts one list of one report. A mention that is read twice counts once. */
export const judgeMentions = (list: MentionField, gold: GoldReport, report: Report | undefined): Tally => {
  const wanted = wantedOf[list](gold);
  const read = report ? readOf[list](report) : [];
  const meets = (want: Wanted, keys: readonly string[]): boolean =>
    want.keys.some((key) => keys.includes(key));
  const missed = wanted.filter((want) => !want.optional && !read.some((keys) => meets(want, keys)));
  const strange = new Set(
    read.filter((keys) => !wanted.some((want) => meets(want, keys))).map((keys) => keys.join(" / ")),
  );
  const found = wanted.filter((want) => !want.optional).length - missed.length;
  return {
    found,
    invented: strange.size,
    missed: missed.length,
    faults: [
      ...missed.map((want) => `${list}: missed ${want.keys[0] ?? ""}`),
      ...[...strange].map((key) => `${list}: invented ${key}`),
    ],
  };
};
