/** The element of a list that is known to be that long. */
export function elementOf<T>(list: readonly T[], at: number): T {
  const element = list[at];
  if (element === undefined) throw new RangeError(`element ${at} of a list of ${list.length}`);
  return element;
}
