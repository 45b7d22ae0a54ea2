import { fastify, type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { answerAtTheDoor } from "../../src/apollo/cache/answer-at-the-door.ts";

const sent = {
  headers: { "content-type": "text/plain", "x-request-id": "first" },
  bytes: Buffer.from("kept"),
};

let server: FastifyInstance;
let url: string;
let isOpen: boolean;
let inside: number;
let counted: number;
beforeAll(async () => {
  server = fastify();
  server.all("/vraag", () => {
    inside += 1;
    return "made";
  });
  answerAtTheDoor(server, {
    path: "/vraag",
    isOpen: () => isOpen,
    findSent: (request) => (request.url?.includes("known") ? sent : null),
    count: () => (counted += 1),
  });
  url = await server.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());
beforeEach(() => {
  isOpen = true;
  inside = 0;
  counted = 0;
});

const ask = async (address: string, init: RequestInit = {}) => {
  const response = await fetch(url + address, init);
  return { body: await response.text(), id: response.headers.get("x-request-id"), inside, counted };
};

it("gives what was sent before without letting the request in, under an id of its own", async () => {
  const answer = await ask("/vraag?known", { headers: { "x-request-id": "second" } });
  expect(answer).toEqual({ body: "kept", id: "second", inside: 0, counted: 1 });
});

it.each([
  ["an answer that was not sent before", "/vraag?new", {}],
  ["another method", "/vraag?known", { method: "POST" }],
])("lets %s in", async (_, address, init) => {
  expect(await ask(address, init)).toMatchObject({ body: "made", inside: 1, counted: 0 });
});

it("lets everyone in while it is closed", async () => {
  isOpen = false;
  expect(await ask("/vraag?known")).toMatchObject({ body: "made", inside: 1, counted: 0 });
});
