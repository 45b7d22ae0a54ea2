import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../src/web");
const textOf = (pattern: string): string =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
const pages = textOf("**/*.{ts,tsx}");

test("a class of a component is written in whole, since the build leaves out of the style what is named nowhere", () => {
  expect(pages.match(/\b(?:nl|utrecht)-[\w-]*\$\{/gu)).toBeNull();
});

test("our own style has no rule for what no page shows", () => {
  const classes = new Set([...textOf("style/*.css").matchAll(/\.(oogst-[\w-]+)/gu)].map(([, name]) => name));
  const isShown = (name = ""): boolean =>
    pages.includes(name) || pages.includes(`${name.replace(/--[a-z-]+$/u, "--")}\${`);
  expect([...classes].filter((name) => !isShown(name))).toEqual([]);
});
