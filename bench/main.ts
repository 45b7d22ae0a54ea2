import "reflect-metadata";

/** What `npm run bench -- NAME …` can measure; without a name, all of it, in this order. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  reading: async () => (await import("./reading.ts")).benchReading(),
  annexes: async () => (await import("./annexes.ts")).benchAnnexes(),
  relevance: async () => (await import("./relevance.ts")).benchRelevance(),
  dutch: async () => (await import("./dutch.ts")).benchDutch(),
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
