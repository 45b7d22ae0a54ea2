import type { Load } from "./load.ts";
import type { Question } from "./questions.ts";

type Loads = ReadonlyMap<Question, ReadonlyMap<string, Load>>;

/** What was measured at one number of reports: of each question, the load of each server. */
export interface Measured {
  readonly reports: number;
  readonly uncached: Loads;
  readonly cached: Loads;
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const reference = "hand-written SQL";
const column = (value: string, width = 10): string => value.padStart(width);

function printTable(title: string, loads: Loads, yardstick: string): void {
  print(
    `\n${title.padEnd(30)}${column("requests/s")}${column("p99 ms")}${column("CPU ms")}${column("failed")}${column("ratio")}`,
  );
  for (const [question, byName] of loads) {
    const one = byName.get(yardstick)?.requestsPerSecond ?? NaN;
    for (const [name, { requestsPerSecond, p99, cpu, failed }] of byName)
      print(
        `${question}  ${name.padEnd(26)}${column(requestsPerSecond.toFixed(requestsPerSecond < 100 ? 1 : 0))}${column(p99.toFixed(0))}${column(cpu?.toFixed(2) ?? "-")}${column(String(failed))}${column((requestsPerSecond / one).toFixed(2))}`,
      );
  }
}

const isPeer = (name: string): boolean => name !== reference && name !== "Oogst";

/** How far Oogst is ahead of the best of the others, by question. */
function printAhead({ uncached, cached }: Measured): void {
  for (const [question, byName] of uncached) {
    const peers = [...byName].filter(([name]) => isPeer(name));
    const [best] = peers.sort(([, a], [, b]) => b.requestsPerSecond - a.requestsPerSecond);
    const own = byName.get("Oogst");
    const kept = cached.get(question)?.get("Oogst, persisted by GET");
    if (!best || !own || !kept) continue;
    const [name, { requestsPerSecond }] = best;
    print(
      `${question}: Oogst is at ${(own.requestsPerSecond / requestsPerSecond).toFixed(2)} of ${name}, the best peer; cached at ${(kept.requestsPerSecond / requestsPerSecond).toFixed(1)}`,
    );
  }
}

/** Prints requests a second, the slowest of a hundred, CPU for each request, and the share of the yardstick. */
export function printLoads(measured: Measured): void {
  printTable("no answer twice", measured.uncached, reference);
  printTable("one answer again and again", measured.cached, "static bytes");
  print("");
  printAhead(measured);
}

/** Prints how requests a second, and their share of hand-written SQL's, change with the number of reports. */
export function printGrowth(all: readonly Measured[]): void {
  const sizes = all.map(({ reports }) => column(String(reports))).join("");
  print(`\n${"reports".padEnd(30)}${sizes}${column("growth")}   as a ratio${sizes}`);
  for (const [question, byName] of all[0]?.uncached ?? [])
    for (const name of byName.keys()) {
      const loadOf = (of: string) =>
        all.map(({ uncached }) => uncached.get(question)?.get(of)?.requestsPerSecond ?? NaN);
      const loads = loadOf(name);
      const yardstick = loadOf(reference);
      const growth = (loads.at(-1) ?? NaN) / (loads[0] ?? NaN);
      const ratios = loads.map((load, i) => column((load / (yardstick[i] ?? NaN)).toFixed(2))).join("");
      print(
        `${question}  ${name.padEnd(26)}${loads.map((load) => column(load.toFixed(load < 100 ? 1 : 0))).join("")}${column(growth.toFixed(2))}             ${ratios}`,
      );
    }
}
