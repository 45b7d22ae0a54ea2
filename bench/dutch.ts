/** Prints how fast the Dutch analyser is, and what it weighs: `node --expose-gc bench/dutch.ts`. */
import { readdir, readFile } from "node:fs/promises";
import { createAnalyser } from "../src/dutch/analyser.ts";
import { createLexicon } from "../src/dutch/lexicon.ts";
import { loadDictionary } from "../src/import/reader.ts";

/** Milliseconds of processor time, so that a busy machine says the same as an idle one. */
const measure = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const print = (what: string, value: number, unit: string): void => {
  process.stdout.write(`${what.padEnd(32)} ${Math.round(value).toLocaleString("en")} ${unit}\n`);
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

const perSecond = (words: readonly string[]): number =>
  (words.length / measure(() => words.forEach((word) => analyser.word(word)))) * 1000;

// Every ninth word of the dictionary: none was seen before. Joined in pairs they are compounds that nobody licensed, and dear.
const listed = [...source.dic.matchAll(/^\p{Ll}{4,}/gmu)]
  .map(([word]) => word)
  .filter((_, at) => at % 9 === 0);
const joined = listed.slice(0, 5_000).map((word, at) => `${listed[at + 1] ?? ""}${word}`);
print("new words a second", perSecond(listed.slice(0, 10_000)), "");
print("unlicensed compounds a second", perSecond(joined), "");

const count = analyser.tokens(text).length;
const seenTime = measure(() => {
  analyser.tokens(text);
});
print("seen words a second", (count / seenTime) * 1000, "");
print("memory, after use", megabytes() - empty, "MB");
