import { sql } from "kysely";
import type { Check } from "./fault.ts";

/** The dataset has one row, and its revision is that of the last event. */
export const checkRevision: Check = async function* checkRevision(trx) {
  const datasets = await trx.selectFrom("dataset").select(["id", "revision"]).execute();
  const { rows } = await sql<{ last: number | null }>`select max(revision) as last from event`.execute(trx);
  const last = rows[0]?.last ?? 0;
  const revision = datasets[0]?.revision;
  if (datasets.length !== 1 || revision === undefined) {
    yield { what: `Er zijn ${datasets.length} rijen, en er hoort er één te zijn`, where: "Dataset" };
  } else if (revision !== last) {
    yield { what: `De revisie is ${revision}, en die van de laatste gebeurtenis ${last}`, where: "Dataset" };
  }
};
