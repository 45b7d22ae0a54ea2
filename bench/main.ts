import "reflect-metadata";

/**
 * What `npm run bench -- NAME … SIZE …` can measure; without a name, all of it, in this order. A number is a number of
 * reports, for what is measured at several.
 */
const benches: Readonly<Record<string, (sizes: readonly number[]) => Promise<void>>> = {
  reading: async () =>
    void process.stdout.write(`${await (await import("./reading.ts")).reportReadingQuality()}\n`),
  annexes: async () => (await import("./annexes.ts")).benchAnnexes(),
  search: async () => (await import("./search.ts")).benchSearch(),
  relevance: async () => (await import("./relevance.ts")).benchRelevance(),
  opendata: async () => (await import("./opendata.ts")).benchOpenData(),
  snapshot: async (sizes) => (await import("./snapshot.ts")).benchSnapshot(sizes),
  graphql: async (sizes) => (await import("./graphql.ts")).benchGraphql(sizes),
  endurance: async () => (await import("./endurance.ts")).benchEndurance(),
  dutch: async () => void (await import("./dutch.ts")),
};

const given = process.argv.slice(2);
const isSize = (text: string): boolean => /^\d+$/.test(text);
const sizes = given.filter(isSize).map(Number);
const asked = given.filter((text) => !isSize(text));
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(", ")}. Choose from ${Object.keys(benches).join(", ")}.\n`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  await run(sizes);
}
