import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runOogst } from "../../corpus/servers/oogst.ts";
import { runHere } from "./run-here.ts";

const web = "seeds/documents/001_35239a5a4f24c8c1.txt";
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "oogst-"))));
afterAll(() => rm(folder, { recursive: true }));

test("read --json prints edition, reports and unread lines in the shapes of the graph", async () => {
  const { code, stdout } = await runHere(["read", web, "--json"]);
  const { edition, reports, unread } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(edition).toEqual({
    slug: "perspectiefnota-2024",
    title: "Perspectiefnota 2024",
    kind: "PERSPECTIEFNOTA",
    kindName: null,
    year: 2024,
    municipality: { code: "GM0637", name: "Zoetermeer" },
    mandate: { number: "21-0642", title: "Oogst van de pilots" },
  });
  expect(unread).toEqual([]);
  expect(reports).toHaveLength(14);
  expect(reports[3]).toMatchObject({
    uri: "http://localhost:4000/id/rapport/zoetermeer/perspectiefnota-2024/flexwonen-ruimtebaan",
    title: "Flexwonen Ruimtebaan",
    end: { text: "1ste kwartaal 2024", from: "2024-01-01", to: "2024-03-31", precision: "QUARTER" },
    motions: [
      { role: "ORIGIN", motion: { number: "1911-35", title: "Flexwonen", date: { from: "2019-11-01" } } },
    ],
    partners: [
      {
        quote: "woningcorporatie Vidomes",
        partner: { slug: "vidomes", name: "Vidomes", kind: "HOUSING_ASSOCIATION" },
      },
    ],
  });
});

test("read prints a table for people", async () => {
  const { code, stdout, stderr } = await runOogst(["read", web]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("001_35239a5a4f24c8c1.txt: tekst, Perspectiefnota 2024, tekst in leesvolgorde\n");
  expect(stdout).toContain("Daklozenpunt\n  Naam pilot             Daklozenpunt\n");
  expect(stdout).toContain("14 rapporten gelezen\n");
});

test.for([
  ["leeg.txt", "", 65, /leeg\.txt: het bestand is leeg/],
  [
    "plaatje.txt",
    "\u0089PNG\r\n\u001a\n\u0000\u0000",
    65,
    /plaatje\.txt: het plaatje is beschadigd of afgebroken/,
  ],
  ["README.md", readFileSync("README.md", "utf8"), 65, /README\.md.*geen bijlage/],
  [
    "overeenkomst.txt",
    "OVEREENKOMST\n\nArtikel 1  Partijen\nGemeente Aalten en Stichting De Brug\n\nArtikel 2  Doel\nPartijen voeren samen de dienst uit.\n\nArtikel 3  Looptijd\n3.1 Ingangsdatum: 1 januari 2025\n3.2 Einddatum: 31 december 2026\n\nArtikel 4  Kosten\nDe gemeente betaalt € 25.000 per jaar.\n",
    65,
    /overeenkomst\.txt.*geen bijlage/,
  ],
  ["brief.txt", "Geachte heer, hierbij nodig ik u uit.\n", 65, /brief\.txt.*geen bijlage/],
] as const)("%s is refused with a clear message", async ([name, content, expected, message]) => {
  const file = join(folder, name);
  await writeFile(file, content, "latin1");
  const { code, stdout, stderr } = await runHere(["read", file]);
  expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("    at ");
});

test("a file that is not there has an exit code of its own", async () => {
  const { code, stderr } = await runOogst(["read", join(folder, "weg.txt")]);
  expect(code).toBe(66);
  expect(stderr).toContain("het bestand bestaat niet");
});

test.for([
  [["oogst"], "De opdracht oogst is er niet."],
  [["read"], "Er ontbreekt iets: <bestand-of-adres>."],
  [["read", web, "nog"], `Er staat te veel achter read: ${web}, nog.`],
  [["read", web, "--jsn"], "De optie --jsn is er niet. Bedoelt u --json?"],
  [["import", web, "--edition"], "Achter --edition <slug> ontbreekt de waarde."],
] as const)("%j is a fault of use, told in Dutch", async ([argv, message]) => {
  expect(await runHere([...argv])).toEqual({
    code: 2,
    stdout: "",
    stderr: `${message} Zie: oogst --help\n`,
  });
});

test("tells how it is used in Dutch, of each command too", async () => {
  for (const argv of [["--help"], ["read", "--help"], ["help", "import"]]) {
    const { code, stdout } = await runHere(argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Gebruik: oogst .*\[opties\]/);
    expect(stdout).not.toMatch(/\b(?:Usage|Options|Commands|options|command|display|help for)\b/);
  }
});

test.for([
  ["read", "FTP://archief.example/bijlage.pdf"],
  ["import", "file:///tmp/b.txt", "--edition", "kadernota-2030", "--municipality", "Oss"],
])("%j names what can be read instead", async (argv) => {
  expect(await runHere(argv)).toEqual({
    code: 2,
    stdout: "",
    stderr: `${argv[1]}: geef het pad van een bestand, of een adres dat met http:// of https:// begint.\n`,
  });
});
