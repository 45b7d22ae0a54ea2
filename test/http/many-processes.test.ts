import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { createPostgresDatabase } from "../databases.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { serveOogst, type Running } from "../../corpus/servers/oogst.ts";
import { askOver } from "./running-app.ts";

const patience = { timeout: 30_000, interval: 20 };
const publicUrl = "http://oogst.test";

describe("two processes on one PostgreSQL", () => {
  let processes: readonly Running[];
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const created = await createPostgresDatabase();
    drop = created.drop;
    const environment = { DATABASE_URL: created.url, PUBLIC_URL: publicUrl };
    // The first imports what comes along; the second finds it there.
    processes = [await serveOogst(environment), await serveOogst(environment)];
    database = await openDatabase({ databaseUrl: created.url });
  });
  afterAll(async () => {
    for (const each of processes) await each.stop();
    await database.close();
    await drop();
  });

  const graphql = async (url: string, query: string): Promise<unknown> =>
    (await askOver(url, query)).body.data;
  const text = async (address: string): Promise<string> => (await fetch(address)).text();
  /** What a process says at every door of a pilot with this slug and name. */
  const doors = async (url: string, slug: string, name: string) => ({
    revision: (JSON.parse(await text(`${url}/readyz`)) as { revision: number }).revision,
    graph: await graphql(url, `{ dataset { revision counts { pilots } } pilot(slug: "${slug}") { name } }`),
    search: await graphql(url, `{ search(query: "${name}") { edges { node { slug } } } }`),
    suggestion: await graphql(url, `{ suggest(prefix: "${name.slice(0, 8)}") { text } }`),
    rest: (await text(`${url}/open-data/v1/pilots/zoetermeer/${slug}`)).includes(`"${name}"`),
    restSearch: (await text(`${url}/open-data/v1/zoeken?q=${encodeURIComponent(name)}`)).includes(
      `"${slug}"`,
    ),
    file: (await text(`${url}/open-data/v1/pilots/data.csv`)).includes(name),
    feed: (await text(`${url}/open-data/v1/gebeurtenissen?sindsRevisie=2`)).includes(`"${slug}"`),
    page: (await fetch(`${url}/pilots/zoetermeer/${slug}`)).status,
  });

  it("both have an import by a third at every door, though they kept answers of before it", async () => {
    const [slug, name] = ["deelscooterhub", "Deelscooterhub"];
    for (const { url } of processes)
      expect(await doors(url, slug, name)).toMatchObject({
        revision: 2,
        graph: { dataset: { revision: 2, counts: { pilots: 20 } }, pilot: null },
        rest: false,
        file: false,
        feed: false,
        page: 404,
      });
    await storeEdition(database, editionOf({ year: 2031, slug: "perspectiefnota-2031" }, [{ name }]));
    const after = {
      revision: 3,
      graph: { dataset: { revision: 3, counts: { pilots: 21 } }, pilot: { name } },
      search: { search: { edges: [{ node: { slug } }] } },
      suggestion: { suggest: [{ text: name }] },
      rest: true,
      restSearch: true,
      file: true,
      feed: true,
      page: 200,
    };
    for (const { url } of processes) await expect.poll(() => doors(url, slug, name), patience).toEqual(after);
    // None goes back to what it had.
    for (const { url } of [...processes, ...processes]) expect(await doors(url, slug, name)).toEqual(after);
  });

  it("give the same answers, under the same tags", async () => {
    const paths = [
      `/graphql?query=${encodeURIComponent("{ pilots(first: 50) { edges { node { id slug name } } } }")}`,
      "/open-data/v1/pilots",
      "/pilots/zoetermeer/flexwonen-ruimtebaan",
    ];
    for (const path of paths) {
      const [one, other] = await Promise.all(
        processes.map(async ({ url }) => {
          const response = await fetch(`${url}${path}`);
          return [response.status, response.headers.get("etag"), await response.text()];
        }),
      );
      expect(one?.[0]).toBe(200);
      expect(one?.[1]).not.toBeNull();
      expect(other).toEqual(one);
    }
  });
});
