import { connect, type Socket } from "node:net";
import { fastify } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { answerErrors } from "../../src/http/http-errors.ts";
import { boundSlowClients } from "../../src/http/slow-clients.ts";
import { serveApp } from "./running-app.ts";

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Begins a request and leaves it there; gives what came in answer when the connection ended. */
function begin(url: string, text: string): { readonly socket: Socket; readonly ended: Promise<string> } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on("error", () => undefined);
  const pieces: Buffer[] = [];
  socket.on("data", (piece) => pieces.push(Buffer.from(piece)));
  socket.write(text);
  const ended = new Promise<string>((resolve) =>
    socket.once("close", () => resolve(Buffer.concat(pieces).toString())),
  );
  return { socket, ended };
}
const headOf = (path: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
const unfinished = (path: string): string => `${headOf(path)}1\r\n{\r\n`;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a thousand bodies that do not end", () => {
  const app = serveApp();

  it("keep nobody else from an answer, and are ended", async () => {
    const { url } = app();
    const begun = Array.from({ length: 1000 }, () => begin(url, unfinished("/graphql")));
    for (const each of begun) each.socket.on("error", () => undefined);
    await pause(500);
    for (let i = 0; i < 5; i += 1) {
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect((await app().ask("{ dataset { revision } }")).status).toBe(200);
      expect((await fetch(`${url}/open-data/v1/pilots`)).status).toBe(200);
      expect((await fetch(`${url}/pilots`)).status).toBe(200);
      // Each keeps its connection with a blank now and then.
      for (const { socket } of begun) if (socket.writable) socket.write("1\r\n \r\n");
    }
    const answers = await Promise.all(begun.map(({ ended }) => ended));
    expect(new Set(answers.map((answer) => answer.slice(0, 12)))).toEqual(new Set(["HTTP/1.1 408"]));
    expect(answers[0]).toContain('{"errors":[{"message":"');
    expect(answers[0]).toContain('"code":"BODY_TOO_SLOW"');
  });

  it("are as a thousand heads that do not end", async () => {
    const { url } = app();
    const begun = Array.from({ length: 1000 }, () => begin(url, "GET /pilots HTTP/1.1\r\nHost: x\r\nX-A: "));
    await pause(200);
    expect((await app().ask("{ dataset { revision } }")).status).toBe(200);
    const answers = await Promise.all(begun.map(({ ended }) => ended));
    expect(new Set(answers.map((answer) => answer.slice(0, 12)))).toEqual(new Set(["HTTP/1.1 408"]));
  });
});

describe("whoever keeps a server waiting", () => {
  async function serve(bounds: { patience: number; mostOfOne: number; most: number }) {
    const server = fastify();
    answerErrors(server);
    boundSlowClients(server, bounds);
    server.post("/", ({ body }) => body);
    server.get("/groot", (_, reply) => reply.send(Buffer.alloc(50_000_000)));
    const url = await server.listen({ host: "127.0.0.1", port: 0 });
    return { url, close: () => server.close() };
  }

  it("has so long for a body", async () => {
    const { url, close } = await serve({ patience: 300, mostOfOne: 10, most: 10 });
    const answer = await begin(url, unfinished("/")).ended;
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain("connection: close");
    expect(answer).toContain('"detail":"De vraag kwam niet binnen 0,3 seconden aan."');
    await close();
  });

  it("makes way with its oldest body for one more, which is answered", async () => {
    const { url, close } = await serve({ patience: 60_000, mostOfOne: 2, most: 10 });
    const [oldest, second] = [begin(url, unfinished("/")), begin(url, unfinished("/"))];
    await pause(100);
    const whole = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"a":1}',
    });
    expect([whole.status, await whole.json()]).toEqual([200, { a: 1 }]);
    expect(await oldest.ended).toMatch(/^HTTP\/1\.1 408 /);
    second.socket.write("1\r\n}\r\n0\r\n\r\n");
    await expect.poll(() => second.socket.bytesRead).toBeGreaterThan(0);
    await close();
  });

  it("loses the answer that it does not read, the oldest first, to one more", async () => {
    const { url, close } = await serve({ patience: 100, mostOfOne: 1, most: 10 });
    const oldest = begin(url, "GET /groot HTTP/1.1\r\nHost: x\r\n\r\n");
    oldest.socket.pause();
    await pause(200);
    const other = await fetch(`${url}/groot`);
    expect((await other.arrayBuffer()).byteLength).toBe(50_000_000);
    oldest.socket.resume();
    expect((await oldest.ended).length).toBeLessThan(50_000_000);
    await close();
  });
});
