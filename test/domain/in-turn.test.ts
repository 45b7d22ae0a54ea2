import { describe, expect, it } from "vitest";
import { inTurn } from "../../src/domain/in-turn.ts";

const keepBusy = (milliseconds: number): void => {
  for (const began = performance.now(); performance.now() - began < milliseconds;);
};

describe("a long piece of work that is done in turns", () => {
  it("gives others their turn in between, and keeps its order", async () => {
    const done: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const parts = Array.from({ length: 30 }, (_, part) =>
      inTurn(() => {
        keepBusy(10);
        done.push(part);
        return part;
      }),
    );
    expect(await Promise.all(parts.map(async (part) => part))).toEqual(
      Array.from({ length: 30 }, (_, part) => part),
    );
    clearInterval(timer);
    expect(done).toEqual(Array.from({ length: 30 }, (_, part) => part));
    // 300 ms of work, of which no turn takes much more than 20.
    expect(turns).toBeGreaterThan(5);
  });

  it("is done at once when nothing was held up", async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(inTurn(() => "now")).toBe("now");
  });

  it("lets a part fail without the others", async () => {
    keepBusy(30);
    const parts = [1, 2, 3].map((part) =>
      inTurn(() => {
        keepBusy(25);
        if (part === 2) throw new Error("two");
        return part;
      }),
    );
    expect((await Promise.allSettled(parts.map(async (part) => part))).map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });
});
