import { sql } from "kysely";

/** The column in which a statement tells which revision it read. */
export const revisionName = "of revision";
/** That column, for statements that are asked often: their rows then need no second statement to be checked. */
export const revisionColumn = sql`(select revision from dataset) as ${sql.id(revisionName)}`;
