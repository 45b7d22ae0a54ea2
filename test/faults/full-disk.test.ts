import { execFile, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeEmbedded } from "../databases.ts";
import { runHere } from "../cli/run-here.ts";
import { main } from "../../corpus/servers/oogst.ts";

const annexOf = (name: string): string => join(import.meta.dirname, `../../corpus/gold/cases/${name}.txt`);
const delft = ["--edition", "delft-programmabegroting-2023", "--municipality", "GM0503 Delft"];
const breda = ["--edition", "breda-programmabegroting-2024", "--municipality", "GM0758 Breda"];
const megabyte = 1024 * 1024;

/** An annex as a web page with a megabyte that no compression makes smaller, and that is stored with it. */
async function printPage(annex: string): Promise<string> {
  const lines = (await readFile(annex, "utf8")).split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html><html lang="nl"><body><!-- ${randomBytes(megabyte).toString("base64url")} -->\n${lines.join("\n")}</body></html>`;
}
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

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
      await placeEmbedded(stored);
      await runHere(["import", annexOf("delft-begroting-2023"), ...delft], { DATA_DIR: stored });
      const page = join(folder, "breda.html");
      await writeFile(page, await printPage(annexOf("breda-begroting-2024")));
      const importing = ["import", page, ...breda];
      const said = await runSteps(
        ["unshare", "-rm"],
        [
          `size=$(du -sk '${stored}' | cut -f1) && mount -t tmpfs -o size=$((size + 2000))k none /mnt && cp -a '${stored}' /mnt/data`,
          // What is left is enough for the lock and for the log to go on, and less than half of what the import has to keep.
          "dd if=/dev/zero of=/mnt/room bs=1k count=400; dd if=/dev/zero of=/mnt/rest bs=4k; rm /mnt/room; test -f /mnt/rest",
          oogst("/mnt/data", importing),
          oogst("/mnt/data", ["check"]),
          oogst("/mnt/new", ["check"]),
          "rm /mnt/rest && mount -o remount,size=200m /mnt",
          `${oogst("/mnt/data", importing)} | grep -c "opgeslagen (7 rapporten"`,
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
