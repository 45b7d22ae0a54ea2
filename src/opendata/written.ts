import { readFileSync } from "node:fs";

/** What fills a text in; a line that asks for null is left out. */
export type Slots = Readonly<Record<string, string | null>>;

/**
 * The parts of a text in `seeds/`, filled in: "#: name" begins one, {name} is a slot, {>name} on a line stands for the lines of
 * another part.
 */
export function writtenIn(file: string): (name: string, slots: Slots) => string {
  const written = readFileSync(new URL(`../../seeds/${file}`, import.meta.url), "utf8");
  const parts = new Map(
    written.split(/^#: /mu).map((part) => [part.split("\n", 1)[0] ?? "", part.replace(/^.*\n/u, "")]),
  );
  return function textOf(name, slots): string {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`seeds/${file} has no part "${name}"`);
    return text
      .split("\n")
      .flatMap((line) => {
        const [, other] = /^\{>(\w+)\}$/u.exec(line) ?? [];
        if (other !== undefined) return [textOf(other, slots)];
        const asked = new Set(Array.from(line.matchAll(/\{(\w+)\}/gu), ([, slot = ""]) => slots[slot]));
        if (asked.has(undefined)) throw new Error(`nothing fills in ${line}`);
        return asked.has(null)
          ? []
          : [line.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? "")];
      })
      .join("\n");
  };
}
