import { expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { describeOnDatabases } from "../databases.ts";
import { ask, askAll, contract } from "../graph/ask.ts";
import { storeManyPilots } from "../graph/many-pilots.ts";

/** How many statements each operation may take, whatever the data: its levels times its sorts of things. */
const allowed = { edition: 10, lists: 14, motion: 6, node: 3, pilot: 15, pilots: 3 };
type Operation = keyof typeof allowed;
const operations = Object.keys(allowed) as Operation[];

interface Found {
  readonly pilots: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly slug: string } }[];
  };
  readonly motions: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly number: string } }[];
  };
  readonly editions: readonly { readonly id: string }[];
}

/** Asks every operation of the contract about things that the database has. */
async function countStatements(database: Database): Promise<Record<string, number>> {
  const { pilots, motions, editions } = (await ask(
    database,
    `{ pilots(last: 1) { edges { node { id slug } } }
       motions(first: 50) { edges { node { id number } } }
       editions { id } }`,
  )) as Found;
  const [pilot] = pilots.edges;
  const motion = motions.edges.find(({ node }) => node.number !== "21-0642");
  const ids = [pilot?.node.id, motion?.node.id, editions[0]?.id];
  const variables: Record<Operation, Record<string, unknown>> = {
    edition: { slug: "perspectiefnota-2026" },
    lists: {},
    motion: { number: motion?.node.number },
    node: { ids },
    pilot: { slug: pilot?.node.slug },
    pilots: {
      filter: { editions: ["perspectiefnota-2026"], verdicts: ["YES", "NO", "NOT_STATED"] },
      first: 50,
    },
  };
  const counted: Record<string, number> = {};
  for (const operation of operations) {
    const { errors, statements } = await askAll(database, contract(operation), variables[operation]);
    expect(errors).toEqual([]);
    counted[operation] = statements;
  }
  return counted;
}

describeOnDatabases("the number of statements", (database) => {
  it("stays the same for one pilot and for fifty, and within bounds", async () => {
    await storeManyPilots(database(), 2);
    const few = await countStatements(database());
    await storeManyPilots(database(), 50);
    expect(await countStatements(database())).toEqual(few);
    for (const operation of operations) expect(few[operation]).toBeLessThanOrEqual(allowed[operation]);
  });

  it("is one for a list of names, and reads no long text that is not asked for", async () => {
    const { statements } = await askAll(database(), "{ pilots(first: 50) { edges { node { name } } } }");
    expect(statements).toBe(1);
    const withTexts = await askAll(
      database(),
      `{ pilots(first: 50) { edges { node { reports {
         title goal description reporting successful { verdict text } } } } } }`,
    );
    expect(withTexts.statements).toBe(3);
    const withoutTexts = await askAll(
      database(),
      "{ pilots(first: 50) { edges { node { reports { title start { from } successful { verdict } } } } } }",
    );
    expect(withoutTexts.statements).toBe(2);
  });
});
