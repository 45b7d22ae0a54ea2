import { readFileSync } from "node:fs";

const written = readFileSync(new URL("../../seeds/site-texts.md", import.meta.url), "utf8");
const texts = new Map(
  written.split(/^# /mu).map((text) => [text.split("\n", 1)[0] ?? "", text.replace(/^.*\n/u, "")]),
);

/** What a page says, from `seeds/site-texts.md`. */
export function textOf(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`seeds/site-texts.md has no text “${name}”`);
  return text;
}
