import type { MentionField } from "../../domain/mention-fields.ts";
import type { MentionRow } from "../../read/rows.ts";
import type { RecordOf } from "../shape/shape.ts";
import type { References } from "./references.ts";
import type { mentionShapes } from "./report-shape.ts";

type MentionRecord<N extends MentionField> = RecordOf<(typeof mentionShapes)[N]>;

/** Makes the record of a mention, by the list that it stands in. */
const records = {
  origins: ({ kind, quote, motion }, refer) => ({ kind, quote, motion: motion && refer.motion(motion) }),
  motions: ({ role, quote, motion }, refer) => ({ role, quote, motion: refer.motion(motion) }),
  partners: ({ quote, printed, partner }, refer) => ({ quote, printed, partner: refer.partner(partner) }),
  memos: ({ number, date, quote }) => ({ number, date, quote }),
  amounts: ({ euros, quote }) => ({ euros, quote }),
  sequels: ({ kind, quote }) => ({ kind, quote }),
} satisfies { [N in MentionField]: (row: MentionRow<N>, refer: References) => MentionRecord<N> };

export const mentionRecords = <N extends MentionField>(
  list: N,
  rows: readonly MentionRow<N>[],
  refer: References,
): MentionRecord<N>[] => {
  const record = records[list] as unknown as (row: MentionRow<N>, refer: References) => MentionRecord<N>;
  return rows.map((row) => record(row, refer));
};
