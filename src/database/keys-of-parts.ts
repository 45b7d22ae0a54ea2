import { sql, type RawBuilder } from "kysely";

/** What a change is called under its edition and pilot: its kind; its field, where several can have that kind. */
const changeName = sql`case c.kind when 'FIELD_CHANGED' then c.field
  when 'VERDICT_CHANGED' then c.kind || '-' || c.field else c.kind end`;

/**
 * The keys of what has a key of several parts, by type: an edition, a pilot, and what it says of it; a second report of a
 * pilot in an edition is the second wherever it stands. In it `e` is the edition, `p` the pilot, `r` or `c` the row.
 */
export const keysOfParts: Readonly<Record<string, RawBuilder<string>>> = {
  Report: sql`concat_ws('/', e.address, p.slug, case when r.repeats > 0 then r.repeats + 1 end)`,
  Change: sql`concat_ws('/', e.address, p.slug, ${changeName})`,
};
