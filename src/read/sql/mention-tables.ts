import { sql, type RawBuilder } from "kysely";
import type { MentionField } from "../../domain/mention-fields.ts";
import type { MentionRow, PartnerRow } from "../rows.ts";
import { isOneOf, type Fragment } from "./fragments.ts";
import { motionColumns, readMotion } from "./node-tables.ts";
import type { Raw } from "./raw.ts";

/** How a list of mentions is read: every mention is `x`, what it mentions comes along. */
interface MentionTable<N extends MentionField> {
  readonly columns: Fragment;
  readonly from: Fragment;
  readonly read: (raw: Raw) => MentionRow<N>;
}

export const mentionTables: { readonly [N in MentionField]: MentionTable<N> } = {
  origins: {
    columns: sql`x.kind, x.quote, ${motionColumns("motion.")}`,
    from: sql`origin_mention x left join motion m on m.id = x.motion_id`,
    read: (raw) =>
      ({
        kind: raw["kind"],
        quote: raw["quote"],
        motion: raw["motion.id"] === null ? null : readMotion(raw, "motion."),
      }) as MentionRow<"origins">,
  },
  motions: {
    columns: sql`x.role, x.quote, ${motionColumns("motion.")}`,
    from: sql`motion_mention x join motion m on m.id = x.motion_id`,
    read: (raw) =>
      ({
        role: raw["role"],
        quote: raw["quote"],
        motion: readMotion(raw, "motion."),
      }) as MentionRow<"motions">,
  },
  partners: {
    columns: sql`x.quote, x.printed, o.id, o.slug, o.name, o.kind`,
    from: sql`partner_mention x join partner o on o.id = x.partner_id`,
    read: ({ quote, printed, id, slug, name, kind }) =>
      ({
        quote,
        printed,
        partner: { id, key: slug, slug, name, kind } as PartnerRow,
      }) as MentionRow<"partners">,
  },
  memos: {
    columns: sql`x.number, x.date::text as date, x.quote`,
    from: sql`memo_mention x`,
    read: ({ number, date, quote }) => ({ number, date, quote }) as MentionRow<"memos">,
  },
  amounts: {
    columns: sql`x.euros::text as euros, x.quote`,
    from: sql`amount_mention x`,
    read: ({ euros, quote }) => ({ euros, quote }) as MentionRow<"amounts">,
  },
  sequels: {
    columns: sql`x.kind, x.quote`,
    from: sql`sequel_mention x`,
    read: ({ kind, quote }) => ({ kind, quote }) as MentionRow<"sequels">,
  },
};

/** The mentions of some reports, each report's in order, with the report's id as "parent". */
export const mentionsOf = (list: MentionField, reports: readonly number[]): RawBuilder<Raw> => {
  const { columns, from } = mentionTables[list];
  return sql<Raw>`select ${columns}, x.report_id as "parent" from ${from}
    where ${isOneOf("x.report_id", reports)} order by x.report_id, x.position, x.id`;
};
