import { keyOf } from "../name-keys.ts";

/** A motion printed without a number, as far as it is known. */
export interface UnnumberedMotion {
  title: string | null;
  /** First and last day, ISO. */
  from: string | null;
  to: string | null;
}

const agree = (one: string | null, other: string | null): "SAME" | "OPEN" | "DIFFERENT" => {
  if (one === null || other === null) return "OPEN";
  return one === other ? "SAME" : "DIFFERENT";
};

const keyOrNull = (title: string | null): string | null => (title === null ? null : keyOf(title));

/** How well a mention fits a motion of the same pilot: null when they contradict each other. */
function fitOf(mention: UnnumberedMotion, motion: UnnumberedMotion): number | null {
  const verdicts = [
    agree(mention.from, motion.from),
    agree(mention.to, motion.to),
    agree(keyOrNull(mention.title), keyOrNull(motion.title)),
  ];
  if (verdicts.includes("DIFFERENT")) return null;
  return verdicts.filter((verdict) => verdict === "SAME").length;
}

/**
 * Finds the motion that a mention without a number means, among those of its own pilot: nothing may contradict, and
 * of two the better fit is taken. Printed "Op 28 juni 2021 is een motie aangenomen" and "de motie afvalringen" are one.
 */
export function matchMotion<M extends UnnumberedMotion>(
  mention: UnnumberedMotion,
  motions: readonly M[],
): M | null {
  let best: { motion: M; fit: number } | null = null;
  for (const motion of motions) {
    const fit = fitOf(mention, motion);
    if (fit !== null && (best === null || fit > best.fit)) best = { motion, fit };
  }
  return best?.motion ?? null;
}
