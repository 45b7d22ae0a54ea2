/** A report that stands already, under a row, and the pilot that it is of now. */
export interface Vote {
  readonly pilot: number;
  readonly row: number;
}

/**
 * Which row each pilot keeps: that of most of its reports; of two with as many the older row. A row is of one pilot.
 *
 * @param count how many pilots there are, numbered from 0
 * @returns the row of each, null for one that has none yet
 */
export function chooseRows(votes: readonly Vote[], count: number): (number | null)[] {
  const counted = new Map<string, Vote & { votes: number }>();
  for (const vote of votes) {
    const key = `${vote.pilot} ${vote.row}`;
    const standing = counted.get(key) ?? { ...vote, votes: 0 };
    standing.votes++;
    counted.set(key, standing);
  }
  const rows: (number | null)[] = Array.from({ length: count }, () => null);
  const taken = new Set<number>();
  for (const { pilot, row } of [...counted.values()].toSorted(
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
