import { openDatabase } from "../src/database/database.ts";
import { loadSnapshot } from "../src/read/snapshot/load-snapshot.ts";
import { startPostgresServer } from "../corpus/servers/postgres.ts";
import { fillDatabase } from "../corpus/stored/fill-database.ts";

const allSizes = [1_000, 10_000, 100_000];
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** The heap that is alive, in bytes. */
function liveHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/**
 * Measures what a snapshot takes: the heap that it keeps alive, beside what its scale says, and the time to make one.
 *
 * @param sizes numbers of reports; none for 1,000, 10,000 and 100,000
 */
export async function benchSnapshot(sizes: readonly number[]): Promise<void> {
  if (!globalThis.gc) throw new Error("Without --expose-gc the heap cannot be measured: use npm run bench");
  const postgres = await startPostgresServer();
  print("    reports  bytes a report  by its scale   seconds");
  try {
    for (const size of sizes.length === 0 ? allSizes : sizes) {
      const database = await openDatabase({ databaseUrl: await postgres.createDatabase() });
      try {
        await fillDatabase(database, size);
        const before = liveHeap();
        const begin = performance.now();
        const snapshot = await loadSnapshot(database.reads, Infinity);
        const seconds = (performance.now() - begin) / 1000;
        if (!snapshot) throw new Error("A snapshot without a bound was refused");
        const { reports } = snapshot.counts;
        const columns = [
          String(reports).padStart(11),
          ((liveHeap() - before) / reports).toFixed(0).padStart(16),
          (snapshot.size / reports).toFixed(0).padStart(14),
          seconds.toFixed(1).padStart(10),
        ];
        print(columns.join(""));
      } finally {
        await database.close();
      }
    }
  } finally {
    await postgres.stop();
  }
}
