import { expect, it } from "vitest";
import { askAgain, atOnce } from "../../src/apollo/execute-http.ts";

/** Asks for what is given in turn: statuses, each with what it says of when to ask again. */
const ask = async (...turns: readonly { readonly status: number; readonly wait?: string }[]) => {
  let made = 0;
  return askAgain(() => {
    const { status, wait } = turns[made] ?? { status: 500 };
    made += 1;
    const headers = wait === undefined ? {} : { "retry-after": wait };
    return Promise.resolve({ status, headers, body: `answer ${made}` });
  });
};

it("makes an answer again when the data was renewed while it was made", async () => {
  expect(await ask({ status: 503, wait: atOnce }, { status: 200 })).toEqual({
    status: 200,
    headers: {},
    body: "answer 2",
  });
});

it("gives up after three times, and says so", async () => {
  const passed = { status: 503, wait: atOnce };
  expect(await ask(passed, passed, passed, { status: 200 })).toMatchObject({ status: 503, body: "answer 3" });
});

it("leaves every other refusal as it is", async () => {
  expect(await ask({ status: 503, wait: "5" })).toMatchObject({ status: 503, body: "answer 1" });
});
