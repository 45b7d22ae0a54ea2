import { createServer } from "node:net";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runOogst, serveOogst, type Running } from "../../corpus/servers/oogst.ts";
import { makeDataFolder } from "../databases.ts";
import { runHere } from "./run-here.ts";

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

describe("a first start with nothing but Node", () => {
  let folder: string;
  let running: Running;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "oogst-"));
    running = await serveOogst({ DATA_DIR: folder });
  });
  afterAll(() => rm(folder, { recursive: true }));
  const dataset = () => ask(running.url, "{ dataset { revision modified } }");

  test("shows the progress of the import in plain lines, the address and an example", () => {
    expect(running.printed.stdout).toContain("Edities lezen: 1 van 2 (perspectiefnota-2024, opgeslagen)\n");
    expect(running.printed.stdout).toContain("Edities lezen: 2 van 2 (perspectiefnota-2026, opgeslagen)\n");
    expect(running.printed.stdout).toMatch(/Vragen in GraphQL {3}http:\/\/localhost:\d+\/graphql/);
    expect(running.printed.stdout).toContain("curl -s http://localhost:");
  });

  test("answers over HTTP with what the two annexes say", async () => {
    expect(
      await ask(running.url, "{ dataset { revision counts { pilots reports editions } } }"),
    ).toMatchObject({
      data: { dataset: { revision: 2, counts: { pilots: 20, reports: 25, editions: 2 } } },
    });
  });

  test("shows a browser the query page, whose every file comes from this server", async () => {
    const page = await fetch(`${running.url}/graphql`, { headers: { accept: "text/html,*/*" } });
    const html = await page.text();
    const files = [...html.matchAll(/<(?:script|img|link)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(
      ([, file = ""]) => file,
    );
    const own = files.filter((file) => file.startsWith("/graphql/static/"));
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(files.filter((file) => !own.includes(file) && !file.startsWith("data:"))).toEqual([]);
    const statuses = await Promise.all(own.map(async (file) => (await fetch(running.url + file)).status));
    expect(statuses).toEqual(own.map(() => 200));
  });

  test("a second process on the same folder is refused, and told what to do", async () => {
    const second = await runOogst(["serve"], { DATA_DIR: folder, PORT: "0" });
    expect(second.code).toBe(73);
    expect(second.stderr).toContain("De gegevensmap is in gebruik door proces");
    expect(second.stderr).not.toContain("    at ");
  });

  test("a second start changes nothing", async () => {
    const before = await dataset();
    expect((await running.stop()).code).toBe(0);
    running = await serveOogst({ DATA_DIR: folder });
    expect(running.printed.stdout).toContain("(perspectiefnota-2024, ongewijzigd)");
    expect(await dataset()).toEqual(before);
    expect((await running.stop()).code).toBe(0);
  });

  test("nor does one bring back what a document of seeds/ was corrected by", async () => {
    const corrected = join(folder, "corrected.txt");
    const seed = await readFile("seeds/documents/000_1351a7546c016f7f.txt", "utf8");
    await writeFile(corrected, seed.replace("Woonoverlast", "Woonoverlast "));
    const edition = ["--edition", "perspectiefnota-2026", "--municipality", "Zoetermeer"];
    expect(await runHere(["import", corrected, ...edition], { DATA_DIR: folder })).toMatchObject({
      code: 0,
    });
    running = await serveOogst({ DATA_DIR: folder });
    expect(await dataset()).toMatchObject({ data: { dataset: { revision: 3 } } });
    expect((await running.stop()).code).toBe(0);
  });

  test("a taken port is said so, with what to do", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = address !== null && typeof address !== "string" ? address.port : 0;
    const { code, stderr } = await runOogst(["serve"], {
      DATA_DIR: folder,
      PORT: String(port),
      HOST: "127.0.0.1",
    });
    taken.close();
    expect(code).toBe(69);
    expect(stderr).toMatch(/^De poort is bezet .* kies een andere poort met PORT\.\n$/);
  });
});

test("a seed that somebody stored as another edition is left out, with the cure; the others are served", async () => {
  const folder = await makeDataFolder();
  const seed = "seeds/documents/001_35239a5a4f24c8c1.txt";
  const misplaced = [
    "import",
    seed,
    "--edition",
    "kadernota-2031",
    "--municipality",
    "Oss",
    "--accept-doubt",
  ];
  expect(await runHere(misplaced, { DATA_DIR: folder })).toMatchObject({ code: 0 });
  const running = await serveOogst({ DATA_DIR: folder });
  expect(running.printed.stderr).toContain(`oogst withdraw kadernota-2031 --municipality "Oss" --reason`);
  expect(running.printed.stdout).toContain("2 van 2 (perspectiefnota-2026, opgeslagen)");
  expect((await running.stop()).code).toBe(0);
  await rm(folder, { recursive: true });
});

test("a database that is down is said so, without its password", async () => {
  const { code, stderr } = await runOogst(["serve"], {
    DATABASE_URL: "postgresql://oogst:geheim@127.0.0.1:1/oogst",
  });
  expect(code).toBe(69);
  expect(stderr).toContain("Er luistert niets op dat adres");
  expect(stderr).not.toContain("geheim");
});

test("a wrong configuration is said whole, before anything is touched", async () => {
  const { code, stderr } = await runOogst(["serve"], { PORT: "x", MEILI_URL: "y" });
  expect(code).toBe(78);
  expect(stderr).toContain("  - PORT: ");
  expect(stderr).toContain("  - MEILI_URL: ");
});
