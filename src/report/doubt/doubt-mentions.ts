import type { DoubtReason, Layout } from "../../domain/vocabularies.ts";
import type { Doubt, Provenance, Span } from "../report.ts";

const byReason: Readonly<Partial<Record<DoubtReason, number>>> = {
  TWO_VALUES: 0.6,
  WORDS_LEFT: 0.7,
  KIND_MISFIT: 0.6,
  FIGURE_REPAIRED: 0.85,
};
/** How sure a value can be at the most when its own words raise this doubt. */
export const confidenceIn = (reason: DoubtReason): number => byReason[reason] ?? 0.7;

/**
 * Why a mention that is no surer than its reason allows is in doubt: amounts of which a figure or sign was read from damaged print,
 * or whose comma may part decimals or thousands; motions, letters, origins, partners and sequels that may be of another municipality, or of none.
 */
const unsure: Readonly<Partial<Record<Provenance["field"], DoubtReason>>> = {
  amounts: "FIGURE_REPAIRED",
  motions: "WORDS_LEFT",
  memos: "WORDS_LEFT",
  origins: "WORDS_LEFT",
  partners: "WORDS_LEFT",
  sequels: "WORDS_LEFT",
  endings: "WORDS_LEFT",
};

/** What is mentioned in words that raise a doubt by themselves. */
export const doubtMentions = (provenance: readonly Provenance[]): Doubt[] =>
  provenance.flatMap(({ field, start, end, quote, confidence }) => {
    const reason = unsure[field];
    if (field === "extra" || reason === undefined || confidence > confidenceIn(reason)) return [];
    return [{ field, label: null, reason, confidence, start, end, quote }];
  });

/** Words of a field that may be of no report; those of recognised text that may be of another field are of the same. */
const isOfOthers = ({ field, reason }: Doubt, layout: Layout): boolean =>
  field === "pilot"
    ? reason === "LABEL_BY_PLACE" || reason === "NO_NAME"
    : reason === "TWO_READINGS" && layout !== "OCR";

/**
 * What is mentioned in words that may be of another pilot: those of a field that may have another's, and all of a report of which
 * it is not sure where it begins. The first place of each list is told.
 */
export const doubtStrayMentions = (
  doubts: readonly Doubt[],
  layout: Layout,
  provenance: readonly Provenance[],
  fieldAt: (place: Span) => Doubt["field"] | undefined,
): Doubt[] => {
  const strays = doubts.filter((doubt) => isOfOthers(doubt, layout));
  const told = provenance.flatMap((place): Doubt[] => {
    const field = fieldAt(place);
    const stray = strays.find((doubt) => doubt.field === "pilot" || doubt.field === field);
    if (!stray || place.field === "extra") return [];
    const { start, end, quote } = place;
    const { reason, confidence } = stray;
    return [{ field: place.field, label: null, reason, confidence, start, end, quote }];
  });
  return [...Map.groupBy(told, ({ field }) => field).values()].flatMap(([first]) => first ?? []);
};

/** What seems to have become of the pilot: the first of the places that say so in words that were not understood. */
export const doubtSequels = (text: string, unclear: readonly Span[]): Doubt[] =>
  unclear.slice(0, 1).map(({ start, end }) => ({
    field: "sequels",
    label: null,
    reason: "WORDS_LEFT",
    confidence: confidenceIn("WORDS_LEFT"),
    start,
    end,
    quote: text.slice(start, end),
  }));
