import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { fillDatabase } from "../../corpus/stored/fill-database.ts";
import { bounds } from "../../src/domain/graphql-bounds.ts";
import { serveApp } from "./running-app.ts";

/** What this thread took of the processor so far, in milliseconds. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The longest that one turn of the event loop took of the processor while something was done, in milliseconds. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const done = new AbortController();
  const working = work().finally(() => done.abort());
  let longest = 0;
  for (let before = spent(); !done.signal.aborted;) {
    await nextTurn();
    const now = spent();
    longest = Math.max(longest, now - before);
    before = now;
  }
  await working;
  return longest;
}

const times = (count: number, field: (number: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, number) => field(number)).join(" ")} }`;

const questions = {
  "short values of many pages": times(
    49,
    (n) =>
      `a${n}: pilots(first: 100) { edges { node { id uri slug name updatedAt status alternativeNames } } }`,
  ),
  "values of many kinds": times(
    39,
    (n) => `a${n}: reports(first: 100) { edges { node { id uri title position start { from to text }
      end { from to text } programme { name } portfolio { name } edition { id } } } }`,
  ),
  "things of things": `{ pilots(first: 100) { edges { node { reports { pilot { reports { pilot { reports {
    title id uri } } } } } } } } }`,
  "long texts": `{ pilots(first: 100) { edges { node { reports { description goal reporting } } } } }`,
  "hits with all that was found": `{ search(query: "inwoners wijk", first: 100) {
    totalCount edges { highlights { field fragments } node { name slug } } facets { field } } }`,
  "a misspelt text": `{ search(query: "${"woonoverlst buurtbewonrs ".repeat(40)}") { totalCount suggestions } }`,
};
const addresses = [
  "/open-data/v1/pilots?perPagina=500",
  "/open-data/v1/wijzigingen?perPagina=500",
  "/open-data/v1/zoeken?q=inwoners+wijk&perPagina=50",
  "/feeds/wijzigingen.atom",
  "/feeds/zoeken.atom?q=inwoners+wijk",
  "/sitemap.xml",
  "/overzicht",
  "/zoeken?q=inwoners+wijk",
];

/** Runs a program in a thread of its own, which is no part of what is measured; gives what it posts. */
const inThread = <T>(program: string, workerData: object): Promise<T> =>
  new Promise((resolve, reject) => {
    new Worker(program, { eval: true, workerData }).once("message", resolve).once("error", reject);
  });

/** Asks so many times at once; gives the statuses. */
const crowd = (count: number, url: string, options: object, body: string): Promise<number[]> =>
  inThread(
    `const { workerData: { count, url, options, body }, parentPort } = require("node:worker_threads");
      const { request, Agent } = require("node:http");
      const agent = new Agent({ maxSockets: Infinity });
      const ask = () => new Promise((resolve, reject) => request(url, { ...options, agent }, (answer) =>
        answer.resume().once("end", () => resolve(answer.statusCode))).once("error", reject).end(body));
      Promise.all(Array.from({ length: count }, ask)).then((all) => parentPort.postMessage(all));`,
    { count, url, options, body },
  );

/** Sends requests over so many connections, all of a connection in one piece; gives how many answers came. */
const inOnePiece = (connections: number, port: string, requests: string): Promise<number> =>
  inThread(
    `const { workerData: { connections, port, requests }, parentPort } = require("node:worker_threads");
      const { connect } = require("node:net");
      const send = () => new Promise((resolve, reject) => {
        let answers = 0;
        connect(port, "127.0.0.1").on("data", (bytes) => (answers += bytes.toString("latin1").split("HTTP/1.1 ").length - 1))
          .once("end", () => resolve(answers)).once("error", reject).write(requests);
      });
      Promise.all(Array.from({ length: connections }, send))
        .then((all) => parentPort.postMessage(all.reduce((sum, each) => sum + each, 0)));`,
    { connections, port, requests },
  );

describe("a crowd", () => {
  const app = serveApp({ RATE_LIMIT: "0" });
  const lists = 40_000;
  it.each([
    [
      "with bodies of lists in lists",
      "/graphql",
      { method: "POST", headers: { "content-type": "application/json" } },
      `{"query":"{ __typename }","variables":{"a":${"[".repeat(lists)}${"]".repeat(lists)}}}`,
    ],
    [
      "with headers without end",
      "/open-data/v1/pilots",
      { headers: { accept: "a/b;q=0.1,".repeat(5000) } },
      "",
    ],
    ["with parameters without end", `/open-data/v1/pilots?${"a=1&".repeat(12_000)}`, {}, ""],
  ])("gives others their turn: %s", async (_, path, options, body) => {
    const ask = (count: number) => crowd(count, app().url + path, options, body);
    const [status] = await ask(20);
    const held = await longestTurn(async () => {
      expect(new Set(await ask(120))).toEqual(new Set([status]));
    });
    expect(held).toBeLessThan(150);
  });

  it("gives others their turn: with many requests in one piece", async () => {
    const { port } = new URL(app().url);
    const request = "GET /pilots HTTP/1.1\r\nHost: a\r\n";
    const requests = `${`${request}\r\n`.repeat(99)}${request}Connection: close\r\n\r\n`;
    const ask = () => inOnePiece(100, port, requests);
    await ask();
    const held = await longestTurn(async () => {
      expect(await ask()).toBeGreaterThan(1000);
    });
    expect(held).toBeLessThan(150);
  });

  it("has a page made once: the documentation of the REST service costs hardly more than its description", async () => {
    const costOf = async (path: string): Promise<number> => {
      const ask = () => crowd(200, `${app().url}/open-data/v1/${path}`, {}, "");
      await ask();
      const before = spent();
      await ask();
      return spent() - before;
    };
    expect(await costOf("documentatie")).toBeLessThan(5 * (await costOf("openapi.json")));
  });
});

describe("the dearest request that is allowed, of any kind", () => {
  const folder = mkdtempSync(join(tmpdir(), "oogst-turns-"));
  afterAll(() => rm(folder, { recursive: true }));
  const app = serveApp({ CACHE_MB: "0", RATE_LIMIT: "0", DATA_DIR: folder }, "PGLITE", (database) =>
    fillDatabase(database, 1000),
  );
  /**
   * After a first time, which compiles what it runs, the least of three: what a request holds by itself it holds each time, and
   * what the tests before it left to be collected only once.
   */
  const heldBy = async (ask: () => Promise<unknown>): Promise<number> => {
    await ask();
    return Math.min(await longestTurn(ask), await longestTurn(ask), await longestTurn(ask));
  };

  it.each(Object.entries(questions))("gives others their turn: %s", async (_, query) => {
    const held = await heldBy(async () => {
      const { body } = await app().ask(query);
      expect(body.errors).toBeUndefined();
    });
    expect(held).toBeLessThan(100);
  });

  it.each(addresses)("gives others their turn: %s", async (path) => {
    const held = await heldBy(async () => {
      const answer = await fetch(app().url + path);
      await answer.arrayBuffer();
      expect([path, answer.status]).toEqual([path, 200]);
    });
    expect(held).toBeLessThan(100);
  });

  it("is as dear as what is tried here: hardly more would be refused", async () => {
    const { body } = await app().ask(questions["values of many kinds"]);
    const { points } = (body.extensions as { cost: { points: number } }).cost;
    expect(points).toBeGreaterThan(0.95 * bounds.points.most);
  });
});
