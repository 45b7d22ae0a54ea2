import "reflect-metadata";

/** What `npm run bench -- NAME …` can measure; without a name, all of it, in this order. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  reading: async () =>
    void process.stdout.write(`${await (await import("./reading.ts")).reportReadingQuality()}\n`),
  annexes: async () => (await import("./annexes.ts")).benchAnnexes(),
  search: async () => (await import("./search.ts")).benchSearch(),
  relevance: async () => (await import("./relevance.ts")).benchRelevance(),
  opendata: async () => (await import("./opendata.ts")).benchOpenData(),
  endurance: async () => (await import("./endurance.ts")).benchEndurance(),
  dutch: async () => void (await import("./dutch.ts")),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(", ")}. Choose from ${Object.keys(benches).join(", ")}.\n`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  await run();
}
