import type { Askable } from "../../corpus/stored/fill-database.ts";
import { deepStrictEqual } from "node:assert";
import { ask } from "./ask.ts";
import type { Contender } from "./contenders.ts";
import { questionNames, takeAsked } from "./questions.ts";

const samples = 5;

/** All that an answer says, whatever the names and the nesting; cursors are each server's own. */
function valuesIn(answer: unknown): string[] {
  if (answer === null) return [];
  if (typeof answer !== "object") return [JSON.stringify(answer)];
  return Object.entries(answer).flatMap(([name, value]) => (name === "endCursor" ? [] : valuesIn(value)));
}

/** Holds what servers answer to what the first of them does; fails with the first difference. */
export async function checkSame(contenders: readonly Contender[], askable: Askable): Promise<void> {
  const [first, ...others] = contenders;
  if (!first) return;
  for (const question of questionNames)
    for (const asked of takeAsked(question, askable, samples, 1)) {
      const expected = await ask(first.server.url, first.request(question, asked));
      if (valuesIn(expected).length < 20) throw new Error(`${first.name} answers nothing to ${question}`);
      for (const { name, server, request, sameShape } of others) {
        const message: string = `${name} and ${first.name} answer ${question} otherwise for ${JSON.stringify(asked)}`;
        const answer = await ask(server.url, request(question, asked));
        if (sameShape) deepStrictEqual(answer, expected, message);
        else deepStrictEqual(valuesIn(answer).sort(), valuesIn(expected).sort(), message);
      }
    }
}
