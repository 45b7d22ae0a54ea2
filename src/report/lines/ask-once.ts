/**
 * Finds something out once for each key: an annex prints the lines of its template in report after report. What is known
 * belongs to one document, and goes with it, or to the words of a template, of which every document asks.
 * @param most so many answers are kept
 */
export const askOnce = <K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown; readonly size?: number },
  key: K,
  findOut: () => V,
  most = Infinity,
): V => {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = findOut();
  if ((known.size ?? 0) < most) known.set(key, found);
  return found;
};
