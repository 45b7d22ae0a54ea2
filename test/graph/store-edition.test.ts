import { beforeEach, expect, it } from "vitest";
import { storeEdition } from "../../src/graph/store-edition.ts";
import { describeOnDatabases, emptyDatabase } from "../databases.ts";
import { editionOf } from "./readings.ts";

describeOnDatabases("storing an edition", (database) => {
  beforeEach(() => emptyDatabase(database()));

  it("stores an edition once, and the same again changes nothing", async () => {
    const db = database();
    const offered = editionOf({ year: 2024 }, [{ name: "Woonoverlast" }, { name: "Social hub" }]);
    expect(await storeEdition(db, offered)).toEqual({
      outcome: "STORED",
      revision: 1,
      reports: 2,
      unread: 0,
      pilots: {
        added: [
          { slug: "woonoverlast", name: "Woonoverlast" },
          { slug: "social-hub", name: "Social hub" },
        ],
        changed: [],
        vanished: [],
        renamed: [],
      },
    });
    expect(await storeEdition(db, offered)).toEqual({
      outcome: "UNCHANGED",
      revision: 1,
      reports: 2,
      unread: 0,
      pilots: { added: [], changed: [], vanished: [], renamed: [] },
    });
  });
});
