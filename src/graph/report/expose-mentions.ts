import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import type { GraphContext } from "../context.ts";
import { Ctx, FieldResolver, Root, type ClassType } from "../decorators.ts";
import type { ReportRow } from "../../read/rows.ts";
import {
  AmountMention,
  MemoMention,
  MotionMention,
  OriginMention,
  PartnerMention,
  SequelMention,
} from "../../database/entities/mentions.entity.ts";

const typeOfList = {
  origins: OriginMention,
  motions: MotionMention,
  partners: PartnerMention,
  memos: MemoMention,
  amounts: AmountMention,
  sequels: SequelMention,
} satisfies Record<MentionField, ClassType>;

/** Gives the resolver class of reports a method for each list of mentions in the registry. */
export const ResolveMentions: ClassDecorator = (target) => {
  const prototype = target.prototype as Record<string, unknown>;
  for (const list of Object.keys(mentionFields) as MentionField[]) {
    prototype[list] = ({ id }: ReportRow, { reader }: GraphContext) => reader.mentions(list, id);
    const { description } = mentionFields[list];
    FieldResolver(() => [typeOfList[list]], { description })(prototype, list, { value: prototype[list] });
    Root()(prototype, list, 0);
    Ctx()(prototype, list, 1);
  }
};
