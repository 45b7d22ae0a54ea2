import { openDatabase } from "../src/database/database.ts";
import { sqlReader, sqlListReader } from "../src/read/sql/sql-reader.ts";
import { keepMemorySmall } from "../src/cli/export.ts";
import { formats, type FormatName } from "../src/opendata/formats/formats.ts";
import { tableOf } from "../src/opendata/records/pages.ts";
import { tableFor } from "../src/opendata/records/tables.ts";

/**
 * Writes all reports of a database to nowhere, in a process of its own, whose memory is then that of the format:
 * rows a second, by the clock and by the processor time of this process; the resident memory before it began, and
 * at its highest; and what was written.
 */
keepMemorySmall();
const [databaseUrl = "", name = "json"] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl });
const publicUrl = "https://oogst.example";
const walk = {
  newReader: () => sqlReader(database.kysely),
  lists: sqlListReader(database.kysely),
  publicUrl,
  today: "2026-01-01",
};
const table = tableOf(tableFor("Report"), { of: "Report" }, walk);
const rows = (await walk.newReader().counts()).reports;

let highest = 0;
let bytes = 0;
const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 20);
const before = process.memoryUsage.rss();
const used = process.cpuUsage();
const begin = performance.now();
for await (const chunk of formats[name as FormatName].write([table], { publicUrl })) bytes += chunk.length;
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(used);
clearInterval(watch);
await database.close();

const column = (value: number, width: number): string => value.toFixed(0).padStart(width);
const figures = [
  column(rows / seconds, 8),
  column(rows / ((user + system) / 1e6), 27),
  `${column(before / 1e6, 7)} MB`,
  `${column(highest / 1e6, 6)} MB`,
  `${column(bytes / 1e6, 7)} MB`,
  `${seconds.toFixed(1).padStart(7)} s`,
];
process.stdout.write(`${name.padEnd(8)} ${figures.join(" ")}\n`);
