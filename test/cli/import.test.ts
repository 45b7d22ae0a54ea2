import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { openDatabase } from "../../src/database/database.ts";
import { createMigratedDatabase, placeEmbedded } from "../databases.ts";
import { runOogst } from "../../corpus/servers/oogst.ts";
import { runHere } from "./run-here.ts";

const annex = "corpus/gold/cases/delft-begroting-2023.txt";
const edition = ["--edition", "delft-programmabegroting-2023", "--municipality", "GM0503 Delft"];
let folder: string;
let env: { readonly DATA_DIR: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oogst-"));
  env = { DATA_DIR: join(folder, "data") };
  await placeEmbedded(env.DATA_DIR);
});
afterAll(() => rm(folder, { recursive: true }));

// The steps follow each other on one database, as a user's would.
test("a dry run tells what would change, and stores nothing", async () => {
  const { code, stdout } = await runHere(["import", annex, ...edition, "--dry-run"], env);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^delft-programmabegroting-2023: zou worden opgeslagen \(\d+ rapporten, 0 regels/);
});

test("an import stores the edition, which the check finds whole", async () => {
  const { code, stdout } = await runOogst(["import", annex, ...edition], env);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^delft-programmabegroting-2023: opgeslagen \(\d+ rapporten, 0 regels .*, versie 1 van de gegevens\)/,
  );
  expect(await runHere(["check"], env)).toEqual({ code: 0, stdout: "De graaf is heel.\n", stderr: "" });
});

test("an annex that says it is another municipality's is refused where nobody says whose it is, and else in doubt", async () => {
  const elsewhere = join(folder, "leiden.txt");
  const named = (await readFile(annex, "utf8")).replaceAll("Delft", "Leiden");
  // That it works with the gemeente Den Haag does not make it Den Haag's.
  await writeFile(elsewhere, `Hier staat wat de gemeente Leiden beproeft.\n\n${named}`);
  const unsaid = await runHere(["import", elsewhere, "--edition", "perspectiefnota-2024", "--dry-run"], env);
  expect([unsaid.code, unsaid.stderr]).toEqual([
    2,
    "--edition perspectiefnota-2024: dat is een editie van Zoetermeer, en het document noemt Leiden. Geef --municipality.\n",
  ]);
  const said = await runHere(["import", elsewhere, ...edition, "--dry-run"], env);
  expect([said.code, said.stdout]).toEqual([
    0,
    expect.stringContaining("noemt vooral een andere gemeente (“gemeente Leiden”)"),
  ]);
});

test("the same document again changes nothing", async () => {
  const { stdout } = await runHere(["import", annex, ...edition], env);
  expect(stdout).toMatch(/^delft-programmabegroting-2023: ongewijzigd .*, versie 1 van de gegevens\)\n$/);
});

test("a corrected document takes the place of the edition's reports", async () => {
  const corrected = join(folder, "verbeterd.txt");
  const text = await readFile(annex, "utf8");
  await writeFile(corrected, text.replaceAll("2023", "2024"));
  const { code, stdout } = await runHere(["import", corrected, ...edition], env);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^delft-programmabegroting-2023: vervangen .*, versie 2 van de gegevens\)\n {2}gewijzigd/,
  );
});

test("a document that stands under another edition is refused", async () => {
  const wrong = ["--edition", "delft-perspectiefnota-2023", "--municipality", "GM0503 Delft"];
  const { code, stdout, stderr } = await runHere(["import", annex, ...wrong], env);
  expect({ code, stdout }).toEqual({ code: 65, stdout: "" });
  expect(stderr).toContain("delft-programmabegroting-2023");
});

test.for([
  [["import"], "Geef een bestand met --edition SLUG, of --manifest BESTAND"],
  [["import", annex], "Welke editie is dit?"],
  [["import", annex, "--edition", "delft"], "noem soort en jaar"],
  [["import", annex, "--edition", "delft-2023"], "noem soort en jaar"],
  [["import", annex, "--edition", "perspectiefnota-2019"], "Van welke gemeente is deze editie?"],
  [
    ["import", annex, ...edition, "--source-url", "javascript:alert(1)"],
    "dat met http:// of https:// begint",
  ],
  [["import", annex, ...edition, "--as-of", "juni"], "--as-of juni"],
  [["import", annex, ...edition, "--as-of", "2023-06-31"], "geef een dag die bestaat"],
  [
    ["import", annex, "--edition", "Zomernota 2031 (concept)", "--municipality", "Delft"],
    "kleine letters, cijfers en tussen twee daarvan een enkele -, zoals zomernota-2031.",
  ],
  [
    ["import", annex, "--edition", "../delft/kadernota-2031#top", "--municipality", "Delft"],
    "zoals kadernota-2031.",
  ],
  [["import", annex, "--edition", "kadernota-2031-", "--municipality", "Delft"], "zoals kadernota-2031."],
] as const)("%j is a fault of use, and says what to type", async ([args, message]) => {
  const { code, stdout, stderr } = await runHere(args, env);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("a document with a question that is not known is refused, and stored with its doubts when told to", async () => {
  const changed = join(folder, "vragen.txt");
  const text = await readFile("seeds/documents/001_35239a5a4f24c8c1.txt", "utf8");
  await writeFile(
    changed,
    text.replaceAll("Leidt aanpassing van het beleid tot een financieel gevolg?", "Zorblat kwestie?"),
  );
  const { url, drop } = await createMigratedDatabase();
  const own = { DATABASE_URL: url };
  const asked = ["import", changed, "--edition", "perspectiefnota-2024"];
  const refused = await runHere(asked, own);
  expect([refused.code, refused.stdout]).toEqual([65, ""]);
  expect(refused.stderr).toContain("“Zorblat kwestie?”");
  const stored = await runHere([...asked, "--accept-doubt"], own);
  expect(stored.code).toBe(0);
  expect(stored.stdout).toMatch(/met \d+ twijfels/);
  await drop();
});

test("a document that calls itself of another municipality is refused with both names, and stored with that doubt when told to", async () => {
  const titled = join(folder, "hoorn.txt");
  const text = await readFile(annex, "utf8");
  await writeFile(titled, `Voortgang proeven gemeente Hoorn\n\n${text.replaceAll("Delft", "Hoorn")}`);
  const { url, drop } = await createMigratedDatabase();
  const own = { DATABASE_URL: url };
  const asked = ["import", titled, "--edition", "kadernota-2030", "--municipality", "Medemblik"];
  const refused = await runHere(asked, own);
  expect([refused.code, refused.stdout]).toEqual([65, ""]);
  expect(refused.stderr).toContain(
    "het document noemt zich van een andere gemeente: “gemeente Hoorn”. Aangeboden is het als van de gemeente Medemblik: geef met --municipality",
  );
  const stored = await runHere([...asked, "--accept-doubt"], own);
  expect(stored.code).toBe(0);
  expect(stored.stdout).toContain("het document noemt zich van een andere gemeente (“gemeente Hoorn”)");
  // Somebody who stored it so is told how to have it as what it is.
  const again = await runHere([...asked.slice(0, -1), "Hoorn"], own);
  expect([again.code, again.stdout]).toEqual([65, ""]);
  expect(again.stderr).toContain(`oogst withdraw kadernota-2030 --municipality "Medemblik" --reason`);
  await drop();
});

test("a withdrawn edition is told why it is gone, and is stored again when that is asked", async () => {
  const slug = ["delft-programmabegroting-2023", "--municipality", "Delft"];
  const refused = await runHere(["withdraw", ...slug], env);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    "Waarom is de editie ingetrokken? Geef --reason “…”: wie ernaar vraagt krijgt dat te lezen.\n",
  ]);
  const { code, stdout } = await runHere(["withdraw", ...slug, "--reason", "te vroeg"], env);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^delft-programmabegroting-2023: Programmabegroting 2023 ingetrokken \(\d+ rapporten, versie 3 van de gegevens\)\n {2}verdwenen/,
  );
  expect((await runHere(["import", annex, ...edition], env)).stdout).toMatch(
    /opgeslagen .*, versie 4 van de gegevens\)/,
  );
});

test("of a document that is forgotten nothing is left on the disk", async () => {
  const bytes = await readFile(annex);
  const words = /\p{L}[\p{L} ,]{60,}/u.exec(bytes.toString())?.[0] ?? "";
  const holding = async (): Promise<string[]> => {
    const files = await readdir(env.DATA_DIR, { recursive: true, withFileTypes: true });
    const paths = files.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    const texts = await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const));
    return texts.filter(([, text]) => text.includes(words)).map(([path]) => path);
  };
  // A log that was written for long keeps segments for later, with what was first written in them.
  const database = await openDatabase({ dataDir: env.DATA_DIR });
  for (const statement of ["select pg_switch_wal()", "checkpoint", "select pg_switch_wal()", "checkpoint"])
    await sql.raw(statement).execute(database.kysely);
  await database.close();
  expect(await holding()).toEqual(expect.arrayContaining([expect.stringContaining("pg_wal")]));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { code, stdout } = await runOogst(["forget", sha256], env);
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining(
      `${sha256}: verwijderd (versie 5 van de gegevens)\n  met de editie die ervan was gemaakt: `,
    ),
  ]);
  expect(await holding()).toEqual([]);
  expect((await runHere(["check"], env)).stdout).toBe("De graaf is heel.\n");
});
