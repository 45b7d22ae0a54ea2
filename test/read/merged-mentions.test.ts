import { expect, it } from "vitest";
import { editionOf } from "../../corpus/stored/readings.ts";
import { mergeMentions } from "../../src/read/pilot-summary.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { describeOnDatabases } from "../databases.ts";

describeOnDatabases("what the reports of a pilot mention", (database) => {
  it("is told once each, as the latest edition has it; two memos are two", async () => {
    const memoOf = (number: string, quote: string) => ({ number, date: null, quote });
    const first = memoOf("2024-000001", "raadsmemo 2024-000001");
    await storeEdition(database(), editionOf({ year: 2024 }, [{ name: "Buurtbus", memos: [first] }]));
    await storeEdition(
      database(),
      editionOf({ year: 2026 }, [
        {
          name: "Buurtbus",
          memos: [memoOf("2026-000002", "memo 2026-000002"), memoOf("2024-000001", "zie memo 2024-000001")],
        },
      ]),
    );
    const pilot = await database().kysely.selectFrom("pilot").selectAll().executeTakeFirstOrThrow();
    const reader = sqlReader(database().kysely);
    const row = await reader.byId("Pilot", pilot.id);
    const memos = row && (await mergeMentions("memos", row, reader));
    expect(memos?.map(({ number, quote }) => [number, quote])).toEqual([
      ["2026-000002", "memo 2026-000002"],
      ["2024-000001", "zie memo 2024-000001"],
    ]);
  });
});
