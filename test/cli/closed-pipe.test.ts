import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main, runOogst } from "../../corpus/servers/oogst.ts";
import { makeDataFolder } from "../databases.ts";

const cases = join(import.meta.dirname, "../../corpus/gold/cases");
const annexes = [
  { file: "delft-begroting-2023.txt", municipality: { code: "GM0503", name: "Delft" }, year: 2023 },
  { file: "breda-begroting-2024.txt", municipality: { code: "GM0758", name: "Breda" }, year: 2024 },
] as const;

let folder: string;
let env: { readonly DATA_DIR: string };
let manifest: string;
beforeAll(async () => {
  folder = await makeDataFolder();
  env = { DATA_DIR: folder };
  manifest = join(folder, "manifest.json");
  const editions = annexes.map(async ({ file, municipality: { code, name }, year }) => {
    const bytes = await readFile(join(cases, file));
    await copyFile(join(cases, file), join(folder, file));
    return {
      slug: `${name.toLowerCase()}-programmabegroting-${year}`,
      title: `Programmabegroting ${year}`,
      kind: "PROGRAMMABEGROTING",
      year,
      municipality: code,
      document: {
        file,
        mediaType: "text/plain",
        layout: "WEB",
        sourceUrl: "https://example.org/bijlage",
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    };
  });
  const municipalities = annexes.map(({ municipality }) => municipality);
  await writeFile(manifest, JSON.stringify({ municipalities, editions: await Promise.all(editions) }));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command whose output goes to one that reads little of it; gives the exit code, and what it says. */
async function pipeInto(
  reader: string,
  ...args: readonly string[]
): Promise<{ stdout: string; stderr: string }> {
  const script = `"$0" "$@" | ${reader}; echo "code \${PIPESTATUS[0]}"`;
  return promisify(execFile)("bash", ["--norc", "-c", script, process.execPath, main, ...args], {
    env: { PATH: process.env["PATH"], LOG_LEVEL: "warn", ...env },
  });
}

test("what is read can be looked at by its begin alone", async () => {
  const { stdout, stderr } = await pipeInto("head -n 1", "read", join(cases, "delft-begroting-2023.txt"));
  expect(stdout).toMatch(/^delft-begroting-2023\.txt: .*\ncode 0\n$/);
  expect(stderr).toBe("");
});

test("an import of which nobody reads what it says is done all the same, to its last edition", async () => {
  const { stderr } = await pipeInto("true", "import", "--manifest", manifest);
  expect(stderr).not.toContain("EPIPE");
  const again = await runOogst(["import", "--manifest", manifest], env);
  expect(again.stdout.match(/^\S+: ongewijzigd/gm)).toHaveLength(2);
});
