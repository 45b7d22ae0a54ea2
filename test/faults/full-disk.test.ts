import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedsFolder } from "../../src/import/seeds.ts";
import { main, runOogst } from "../../corpus/servers/oogst.ts";

const manifest = join(seedsFolder, "manifest.json");
const importing = ["import", join(import.meta.dirname, "../../corpus/gold/cases/breda-begroting-2024.txt")];
const asEdition = ["--edition", "breda-programmabegroting-2024", "--municipality", "GM0758 Breda"];

/** A disk of its own takes a namespace of one's own, which not every machine lets a user have. */
const canMount =
  process.platform === "linux" &&
  spawnSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs none /mnt"]).status === 0;

/** Runs steps of a shell, each of which may fail, and tells what each said. */
async function runSteps(command: readonly string[], steps: readonly string[]): Promise<string[]> {
  const [program, ...args] = [...command, "sh", "-c"];
  const script = steps.map((step) => `(${step}) 2>&1; echo "[code $?]"; echo @@`).join("\n");
  const { stdout } = await promisify(execFile)(program, [...args, script], {
    env: { PATH: process.env["PATH"] ?? "" },
  });
  return stdout
    .split("@@\n")
    .slice(0, -1)
    .map((said) => said.trim());
}

const oogst = (dataDir: string, args: readonly string[]): string =>
  `DATA_DIR='${dataDir}' '${process.execPath}' ${[main, ...args].map((arg) => `'${arg}'`).join(" ")}`;

describe("a disk that is full", { timeout: 300_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "oogst-full-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.runIf(canMount)(
    "is said so, leaves the old state, and takes the import once there is room",
    async () => {
      const stored = join(folder, "stored");
      await runOogst(["import", "--manifest", manifest], { DATA_DIR: stored });
      const said = await runSteps(
        ["unshare", "-rm"],
        [
          `size=$(du -sk '${stored}' | cut -f1) && mount -t tmpfs -o size=$((size + 2000))k none /mnt && cp -a '${stored}' /mnt/data`,
          // What is left is enough for the lock, and for no table to grow.
          "dd if=/dev/zero of=/mnt/room bs=1k count=16; dd if=/dev/zero of=/mnt/rest bs=4k; rm /mnt/room; test -f /mnt/rest",
          oogst("/mnt/data", [...importing, ...asEdition]),
          oogst("/mnt/data", ["check"]),
          oogst("/mnt/new", ["check"]),
          "rm /mnt/rest && mount -o remount,size=200m /mnt",
          oogst("/mnt/data", ["check"]),
          `${oogst("/mnt/data", [...importing, ...asEdition])} | grep -c "opgeslagen (7 rapporten"`,
          oogst("/mnt/new", ["check"]),
        ],
      );
      expect(said.slice(2)).toEqual([
        expect.stringMatching(
          /^De schijf is vol \(.*No space left on device\)\. Maak ruimte en probeer het weer; wat er stond is gebleven\.\n\[code 73\]$/,
        ),
        "De graaf is heel.\n[code 0]",
        expect.stringMatching(
          /^De gegevensmap \/mnt\/new is niet te gebruiken: [^[]* De schijf is vol: maak ruimte\.\n\[code 73\]$/,
        ),
        "[code 0]",
        "De graaf is heel.\n[code 0]",
        "1\n[code 0]",
        "De graaf is heel.\n[code 0]",
      ]);
    },
  );

  it("or a file that may not grow, stops a first start with a message, and leaves nothing in the way of the next", async () => {
    const fresh = join(folder, "fresh");
    const [stopped, again] = await runSteps(
      [],
      [`ulimit -f 64; ${oogst(fresh, ["check"])}`, oogst(fresh, ["check"])],
    );
    expect(stopped).toMatch(/^De gegevensmap .*\/fresh is niet te gebruiken: [^\n]*\n\[code 73\]$/);
    expect(again).toBe("De graaf is heel.\n[code 0]");
  });
});
