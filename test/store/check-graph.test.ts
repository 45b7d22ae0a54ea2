import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { checkGraph, type Fault, findFaults } from "../../src/store/check-graph.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { describeOnDatabases, dumpDatabase } from "../databases.ts";
import { editionOf, quarterOf } from "../../corpus/stored/readings.ts";

const partner = { slug: "leger-des-heils", name: "Leger des Heils", kind: "NGO" as const };

/** Carries what was found out of a transaction of which nothing is kept. */
class Found extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super("nothing is kept");
    this.faults = faults;
  }
}

/** What is found when a statement was run, which is taken back. */
async function faultsAfter({ kysely }: Database, damage: string): Promise<readonly Fault[]> {
  try {
    return await kysely.transaction().execute(async (trx) => {
      await sql.raw(damage).execute(trx);
      throw new Found(await findFaults(trx, null));
    });
  } catch (error) {
    if (error instanceof Found) return error.faults;
    throw error;
  }
}

describeOnDatabases("checking the graph", (database) => {
  beforeAll(async () => {
    const part = {
      name: "Daklozenpunt",
      programme: { number: 5, name: "Zorg" },
      partners: [{ quote: "het Leger des Heils", printed: "Leger des Heils", partner }],
      motions: [
        {
          role: "ORIGIN" as const,
          quote: "motie 1711-19A",
          motion: { number: "1711-19A", title: null, date: null },
        },
      ],
    };
    const unread = [{ line: 1, start: 0, end: 4, text: "pers" }];
    await storeEdition(
      database(),
      editionOf({ year: 2024 }, [{ ...part, end: quarterOf(1, 2024) }], { reading: { unread } }),
    );
    await storeEdition(database(), editionOf({ year: 2026 }, [{ ...part, end: quarterOf(4, 2025) }]));
  });

  it("finds nothing in what was stored", async () => {
    expect(await checkGraph(database())).toEqual([]);
  });

  it("refuses whole an import that would break the graph, and says what and where", async () => {
    const { document, ...offered } = editionOf({ year: 2027 }, [{ name: "Ruilkast" }]);
    const before = await dumpDatabase(database());
    await expect(
      storeEdition(database(), {
        ...offered,
        document: { ...document, text: document.text.replace("Waar Ruilkast", "Dat Ruilkast") },
      }),
    ).rejects.toThrow(
      "Er is niets veranderd: de graaf zou niet meer kloppen. zoetermeer/perspectiefnota-2027, ruilkast, Korte omschrijving: Het citaat “Waar Ruilkast over gaat.” staat niet op",
    );
    expect(await dumpDatabase(database())).toEqual(before);
  });

  describe("finds planted damage:", () => {
    const insertPilot = `insert into pilot (slug, address, name, municipality_code, updated_at) values ('los', 'zoetermeer/los', 'Los', 'GM0637', now())`;
    const first = "zoetermeer/perspectiefnota-2024, daklozenpunt";
    const never = "Dit adres is nooit uitgegeven";
    const loose = "Geen enkel rapport verwijst hiernaar";

    it.each<[string, string, { what: string; where: string }[]]>([
      [
        "a quote that is not at its span",
        `update provenance set start = start + 1 where field = 'end' and report_id = 1`,
        [
          {
            what: "Het citaat “1de kwartaal 2024” staat niet op 83–99 in het document",
            where: `${first}, Einddatum`,
          },
        ],
      ],
      [
        "a line that nothing was read from, elsewhere",
        `update unread_line set "end" = 5`,
        [
          {
            what: "De ongelezen regel “pers” staat niet op 0–5",
            where: "zoetermeer/perspectiefnota-2024, regel 1",
          },
        ],
      ],
      [
        "a value without a source",
        `delete from provenance where report_id = 1 and field in ('description', 'programme')`,
        [
          { what: "Deze waarde heeft geen vindplaats", where: `${first}, Korte omschrijving` },
          { what: "Deze waarde heeft geen vindplaats", where: `${first}, Programma` },
        ],
      ],
      [
        "a mention without a source",
        `delete from provenance where report_id = 1 and field = 'partners'`,
        [{ what: "Deze waarde heeft geen vindplaats", where: `${first}, Partners (nummer 1)` }],
      ],
      [
        "a pilot without reports",
        insertPilot,
        [
          { what: loose, where: "Pilot zoetermeer/los" },
          { what: never, where: "Pilot zoetermeer/los" },
        ],
      ],
      [
        "a motion that nothing mentions",
        `insert into motion (slug, address, number, key, municipality_code) values ('2106-54', 'zoetermeer/2106-54', '2106-54', '2106-54', 'GM0637')`,
        [
          { what: loose, where: "Motion zoetermeer/2106-54" },
          { what: never, where: "Motion zoetermeer/2106-54" },
        ],
      ],
      [
        "a programme and a portfolio that no report is under",
        `with one as (insert into programme (slug, address, name, key, municipality_code) values ('los', 'zoetermeer/los', 'Los', 'los', 'GM0637'))
         insert into portfolio (slug, address, name, key, municipality_code) values ('los', 'zoetermeer/los', 'Los', 'los', 'GM0637')`,
        [
          { what: loose, where: "Programme zoetermeer/los" },
          { what: loose, where: "Portfolio zoetermeer/los" },
          { what: never, where: "Programme zoetermeer/los" },
          { what: never, where: "Portfolio zoetermeer/los" },
        ],
      ],
      [
        "a document of no edition",
        `insert into document (sha256, name, media_type, layout, text, stored_at, edition_address)
         values ('00', 'los.txt', 'text/plain', 'WEB', '', now(), 'los')`,
        [{ what: "Dit document hoort bij geen editie", where: "Document los.txt (00)" }],
      ],
      [
        "an edition without reports",
        `with gone as (delete from change) delete from report where edition_id = 1`,
        [
          { what: "Deze editie heeft geen enkel rapport", where: "Edition zoetermeer/perspectiefnota-2024" },
          {
            what: "Opgeslagen wijziging 1 is niets, en opnieuw afgeleid NEW",
            where: "zoetermeer/perspectiefnota-2026, daklozenpunt",
          },
        ],
      ],
      [
        "a document under the name of another edition",
        `update document set edition_address = 'zoetermeer/perspectiefnota-2026' where edition_address = 'zoetermeer/perspectiefnota-2024'`,
        [
          {
            what: "Dit document van de editie staat op naam van een andere",
            where: "Edition zoetermeer/perspectiefnota-2024",
          },
        ],
      ],
      [
        "a pilot of another municipality",
        `with one as (insert into municipality (code, name, slug) values ('GM0503', 'Delft', 'delft') returning code)
         update edition set municipality_code = one.code from one where edition.id = 2`,
        [
          {
            what: "De pilot en de editie van dit rapport zijn van verschillende gemeenten",
            where: "zoetermeer/perspectiefnota-2026, daklozenpunt",
          },
          {
            what: "Opgeslagen wijziging 1 is FIELD_CHANGED end, en opnieuw afgeleid niets",
            where: "zoetermeer/perspectiefnota-2026, daklozenpunt",
          },
        ],
      ],
      [
        "a pilot that is called something else",
        `update pilot set name = 'Iets anders'`,
        [
          {
            what: "De pilot heet niet zoals de kop in zijn laatste editie",
            where: "Pilot zoetermeer/daklozenpunt",
          },
        ],
      ],
      [
        "a partner that is there twice",
        `with twin as (insert into partner (slug, name, kind) values ('leger-des-heils-2', 'LEGER DES HEILS', 'NGO') returning id)
         insert into partner_mention (report_id, position, quote, printed, partner_id)
         select 1, 0, 'het Leger des Heils', 'Leger des Heils', id from twin`,
        [
          { what: "Staat er twee keer: ook als leger-des-heils", where: "Partner leger-des-heils-2" },
          { what: never, where: "Partner leger-des-heils-2" },
        ],
      ],
      [
        "a motion that is there twice",
        `with twin as (insert into motion (slug, address, number, key, municipality_code)
           values ('1711-19a-2', 'zoetermeer/1711-19a-2', '1711–19a', 'other', 'GM0637') returning id)
         update motion_mention set motion_id = twin.id from twin where report_id = 2`,
        [
          { what: "Staat er twee keer: ook als zoetermeer/1711-19a", where: "Motion zoetermeer/1711-19a-2" },
          { what: never, where: "Motion zoetermeer/1711-19a-2" },
        ],
      ],
      [
        "a change that is not one",
        `update change set days = 1 where kind = 'END_SLIPPED'`,
        [
          {
            what: "Opgeslagen wijziging 2 is END_SLIPPED end, en opnieuw afgeleid END_SLIPPED end",
            where: "zoetermeer/perspectiefnota-2026, daklozenpunt",
          },
        ],
      ],
      [
        "a change that is missing",
        `delete from change`,
        [
          {
            what: "Opgeslagen wijziging 1 is niets, en opnieuw afgeleid FIELD_CHANGED end",
            where: "zoetermeer/perspectiefnota-2026, daklozenpunt",
          },
        ],
      ],
      [
        "an edition whose name breaks its address",
        `update edition set slug = 'nota 2024/x?' where id = 1`,
        [
          {
            what: "Dit is geen adresnaam: kleine letters, cijfers en tussen twee daarvan een enkele -",
            where: "Edition zoetermeer/perspectiefnota-2024",
          },
        ],
      ],
      [
        "a revision that no event tells of",
        `update dataset set revision = 7`,
        [{ what: "De versie van de gegevens is 7, en die van de laatste gebeurtenis 2", where: "Dataset" }],
      ],
    ])("%s", async (_, damage, faults) => {
      expect(await faultsAfter(database(), damage)).toEqual(faults);
    });
  });

  it("takes an import that breaks nothing where something was broken before", async () => {
    const { kysely } = database();
    await sql.raw("update pilot set name = 'Iets anders'").execute(kysely);
    await storeEdition(database(), editionOf({ year: 2023 }, [{ name: "Ruilkast" }]));
    expect(await checkGraph(database())).toHaveLength(1);
  });
});
