import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main, runOogst } from "../../corpus/servers/oogst.ts";
import { makeDataFolder } from "../databases.ts";

let folder: string;
let env: { readonly DATA_DIR: string };
beforeAll(async () => {
  folder = await makeDataFolder();
  env = { DATA_DIR: folder };
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
  const { stdout, stderr } = await pipeInto("head -n 1", "read", "seeds/documents/001_35239a5a4f24c8c1.txt");
  expect(stdout).toMatch(/^001_35239a5a4f24c8c1\.txt: .*Perspectiefnota 2024.*\ncode 0\n$/);
  expect(stderr).toBe("");
});

test("an import of which nobody reads what it says is done all the same, to its last edition", async () => {
  const { stderr } = await pipeInto("true", "import", "--manifest", "seeds/manifest.json");
  expect(stderr).not.toContain("EPIPE");
  const again = await runOogst(["import", "--manifest", "seeds/manifest.json"], env);
  expect(again.stdout.match(/^\S+: ongewijzigd/gm)).toHaveLength(2);
});
