import { expect, it } from "vitest";
import { storeEdition } from "../../src/store/store-edition.ts";
import { describeOnDatabases } from "../databases.ts";
import { ask } from "../graph/ask.ts";
import { editionOf } from "../../corpus/stored/readings.ts";

describeOnDatabases("the dataset", (database) => {
  it("says of each edition how many pilots were announced, read, and not read", async () => {
    const pilots = [{ name: "Woonoverlast" }, { name: "Daklozenpunt" }];
    const text = "Losse regel";
    for (const [year, expected] of [
      [2024, 2],
      [2025, 5],
      [2026, null],
    ] as const) {
      const edition = editionOf({ year }, pilots, { preface: `${text}\n` });
      const start = edition.document.text.indexOf(text);
      const unread = [{ line: 2, start, end: start + text.length, text }];
      await storeEdition(database(), { ...edition, reading: { ...edition.reading, expected, unread } });
    }
    const editions = "editions { edition { year } expected read missed unread }";
    expect(await ask(database(), `{ dataset { ${editions} } }`)).toEqual({
      dataset: {
        editions: [
          { edition: { year: 2024 }, expected: 2, read: 2, missed: 0, unread: 1 },
          { edition: { year: 2025 }, expected: 5, read: 2, missed: 3, unread: 1 },
          { edition: { year: 2026 }, expected: null, read: 2, missed: null, unread: 1 },
        ],
      },
    });
  });

  it("says so anew when the same document is read better", async () => {
    const edition = (expected: number | null) =>
      editionOf({ year: 2024 }, [{ name: "Woonoverlast" }], { reading: { expected } });
    await storeEdition(database(), edition(null));
    expect((await storeEdition(database(), edition(4))).outcome).not.toBe("UNCHANGED");
    expect(await ask(database(), "{ dataset { editions { edition { year } expected } } }")).toMatchObject({
      dataset: { editions: [{ edition: { year: 2024 }, expected: 4 }, {}, {}] },
    });
  });
});
