import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const texts = globSync(["*.md", "docs/**/*.md"], { cwd: root });
const records = globSync("docs/adr/*.md", { cwd: root }).map((path) => Number(/(\d{4})-/.exec(path)?.[1]));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("decisions are numbered without a gap", () => {
  const inOrder = records.toSorted((a, b) => a - b);
  expect(inOrder.length).toBeGreaterThan(50);
  expect(inOrder).toEqual(inOrder.map((_, place) => place + 1));
});

test.for(texts)("%s links to what is there, by its number", (path) => {
  const links = [...read(path).matchAll(/\[([^\]]+)\]\(([^)#:]+)\)/g)];
  const lost = links.filter(([, , to = ""]) => !existsSync(join(root, dirname(path), to)));
  const misnumbered = links.filter(
    ([, words = "", to = ""]) =>
      /^ADR \d+$/.test(words) && Number(words.slice(4)) !== Number(/(\d{4})-[^/]*$/.exec(to)?.[1]),
  );
  expect([...lost, ...misnumbered].map(([link]) => link)).toEqual([]);
});

/** As texts write them: whole, or from a folder of `src` on. */
const isThere = (named: string): boolean =>
  [named, `src/${named}`, `src/opendata/${named}`].some(
    (path) => globSync(path.replace(/\/$/, ""), { cwd: root }).length > 0,
  );

test.for(texts)("the files of ours that %s names are there", (path) => {
  const named = [
    ...read(path).matchAll(/`([\w{][\w./{},*-]*\/[\w.{},*-]+\.(?:tsx?|css|txt|json|tsv|md|yml))`/g),
  ].map(([, name = ""]) => name);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});
