import { fastify, type FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, it } from "vitest";
import { askAgain, atOnce } from "../../src/apollo/ask-again.ts";

let server: FastifyInstance;
/** The statuses that are given in turn, with what each says of when to ask again. */
let turns: { readonly status: number; readonly wait: string | null }[];
let made: number;

beforeEach(() => {
  made = 0;
  server = fastify();
  server.get(
    "/",
    askAgain((_, reply) => {
      const turn = turns[made];
      made += 1;
      if (turn?.wait !== null) reply.header("retry-after", turn?.wait);
      reply.code(turn?.status ?? 500);
      return `answer ${made}`;
    }),
  );
});
afterEach(() => server.close());

const get = async () => {
  const { statusCode, headers, body } = await server.inject({ url: "/" });
  return [statusCode, headers["retry-after"], body];
};

it("makes an answer again when the data was renewed while it was made", async () => {
  turns = [
    { status: 503, wait: atOnce },
    { status: 200, wait: null },
  ];
  expect(await get()).toEqual([200, undefined, "answer 2"]);
});

it("gives up after three times, and says so", async () => {
  turns = [1, 2, 3, 4].map(() => ({ status: 503, wait: atOnce }));
  expect(await get()).toEqual([503, atOnce, "answer 3"]);
});

it("leaves every other refusal as it is", async () => {
  turns = [{ status: 503, wait: "5" }];
  expect(await get()).toEqual([503, "5", "answer 1"]);
});
