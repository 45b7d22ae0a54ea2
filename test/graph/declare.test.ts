import { buildSchema, graphql } from "graphql";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { callDirectly, type ClassType } from "../../src/graph/declare.ts";

const unheard: unknown[] = [];
const hear = (reason: unknown): void => void unheard.push(reason);
beforeEach(() => {
  unheard.length = 0;
  process.on("unhandledRejection", hear);
});
afterEach(() => void process.off("unhandledRejection", hear));

it("leaves no promise to nobody when one item of a list is refused at once, and another later", async () => {
  const schema = buildSchema("type Query { items: [Item!]! } type Item { value: String! }");
  const { Item } = { Item: class {} as ClassType };
  callDirectly(schema, {
    of: Item,
    fields: {
      value: {
        type: String,
        description: "",
        run: ({ isLate }: { readonly isLate: boolean }) => {
          if (isLate) return setImmediate().then(() => Promise.reject(new Error("late")));
          throw new Error("at once");
        },
      },
    },
  });
  const answer = await graphql({
    schema,
    source: "{ items { value } }",
    rootValue: { items: [{ isLate: true }, { isLate: false }] },
  });
  expect(answer.errors?.map(({ message }) => message)).toEqual(["at once"]);
  for (let turns = 0; turns < 3; turns += 1) await setImmediate();
  expect(unheard).toEqual([]);
});
