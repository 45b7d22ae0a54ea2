/** Prints how fast the Dutch analyser is, and what it weighs: `node --expose-gc bench/dutch.ts`. */
import { readdir, readFile } from "node:fs/promises";
import { createAnalyser } from "../src/dutch/analyser.ts";
import { createLexicon } from "../src/dutch/lexicon.ts";
import { loadDictionary } from "../src/source/load-dictionary.ts";

const measure = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const print = (what: string, value: number, unit: string): void => {
  process.stdout.write(`${what.padEnd(28)} ${Math.round(value).toLocaleString("en")} ${unit}\n`);
};

const seeds = new URL("../seeds/documents/", import.meta.url);
const names = await readdir(seeds);
const texts = await Promise.all(names.map((name) => readFile(new URL(name, seeds), "utf8")));
const text = texts.join("\n").repeat(20);

const empty = megabytes();
const source = await loadDictionary();
let lexicon = createLexicon(source);
const load = measure(() => {
  lexicon = createLexicon(source);
});
const analyser = createAnalyser(lexicon);
print("load", load, "ms");
print("memory, loaded", megabytes() - empty, "MB");

// Words that the seeds do not have: every ninth of the dictionary, in pairs, so that half are unknown compounds.
const listed = [...source.dic.matchAll(/^\p{Ll}{4,}/gmu)]
  .map(([word]) => word)
  .filter((_, at) => at % 9 === 0);
const fresh = listed.flatMap((word, at) => [word, `${listed[at + 1] ?? ""}${word}`]).slice(0, 20_000);
const newTime = measure(() => {
  for (const word of fresh) analyser.word(word);
});
print("new words a second", (fresh.length / newTime) * 1000, "");

const count = analyser.tokens(text).length;
const seenTime = measure(() => {
  analyser.tokens(text);
});
print("seen words a second", (count / seenTime) * 1000, "");
print("memory, after use", megabytes() - empty, "MB");
