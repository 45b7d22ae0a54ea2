/**
 * Finds something out once for each key: an annex prints the lines of its template in report after report. What is known
 * belongs to one document, and goes with it.
 */
export const askOnce = <K, V>(known: Map<K, V>, key: K, findOut: () => V): V => {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = findOut();
  known.set(key, found);
  return found;
};
