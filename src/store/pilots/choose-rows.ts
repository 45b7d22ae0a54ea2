/** A report that stands already, under a row, and the pilot that it is of now. */
export type Vote = { readonly pilot: number; readonly row: number };

/**
 * Which row each pilot keeps: that of most of its reports; of two with as many the older row. A row is of one pilot.
 *
 * @param count how many pilots there are, numbered from 0
 * @returns the row of each, null for one that has none yet
 */
export function chooseRows(votes: readonly Vote[], count: number): (number | null)[] {
  const counted = [...Map.groupBy(votes, ({ pilot, row }) => `${pilot} ${row}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ pilot, row }) => ({ pilot, row, votes: same.length })),
  );
  const rows: (number | null)[] = Array.from({ length: count }, () => null);
  const taken = new Set<number>();
  for (const { pilot, row } of counted.toSorted(
    (a, b) => b.votes - a.votes || a.row - b.row || a.pilot - b.pilot,
  )) {
    if (rows[pilot] !== null || taken.has(row)) continue;
    rows[pilot] = row;
    taken.add(row);
  }
  return rows;
}

/** The row that took most reports of each row that is left without a pilot. */
export function successorsOf(votes: readonly Vote[], rows: readonly (number | null)[]): Map<number, number> {
  const kept = new Set(rows);
  const successors = new Map<number, number>();
  const lost = Map.groupBy(
    votes.filter(({ row }) => !kept.has(row)),
    ({ row }) => row,
  );
  for (const [row, own] of lost) {
    const byPilot = [...Map.groupBy(own, ({ pilot }) => pilot)].toSorted(
      ([pilot, some], [other, others]) => others.length - some.length || pilot - other,
    );
    const successor = rows[byPilot[0]?.[0] ?? -1] ?? null;
    if (successor !== null) successors.set(row, successor);
  }
  return successors;
}
