import { defineEntity, p } from "@mikro-orm/core";
import { motionRoles, originKinds, precisions } from "../../fields/vocabulary.ts";
import { keysOf } from "../keys-of.ts";
import { MotionSchema } from "../motion/motion.entity.ts";
import { PartnerSchema } from "../partner/partner.entity.ts";
import { ReportSchema } from "./report.entity.ts";

/** What every mention has: its report, its place in the list, and the words it was read from. */
const mention = {
  id: p.integer().primary(),
  report: () => p.manyToOne(ReportSchema).ref().deleteRule("cascade").index(),
  position: p.integer(),
  quote: p.text(),
};

/** What this report says of the motion; the motion itself has what is known from all reports. */
const printedMotion = {
  motionTitle: p.text().nullable(),
  motionDateText: p.text().nullable(),
  motionDateFrom: p.date().nullable(),
  motionDateTo: p.date().nullable(),
  motionDatePrecision: p.enum(keysOf(precisions)).nullable(),
};

export const OriginMentionSchema = defineEntity({
  name: "OriginMention",
  properties: {
    ...mention,
    kind: p.enum(keysOf(originKinds)),
    motion: () => p.manyToOne(MotionSchema).ref().nullable().deleteRule("no action").index(),
    ...printedMotion,
  },
});
export class OriginMention extends OriginMentionSchema.class {}
OriginMentionSchema.setClass(OriginMention);

export const MotionMentionSchema = defineEntity({
  name: "MotionMention",
  properties: {
    ...mention,
    role: p.enum(keysOf(motionRoles)),
    motion: () => p.manyToOne(MotionSchema).ref().index(),
    ...printedMotion,
  },
});
export class MotionMention extends MotionMentionSchema.class {}
MotionMentionSchema.setClass(MotionMention);

export const PartnerMentionSchema = defineEntity({
  name: "PartnerMention",
  properties: {
    ...mention,
    /** The spelling in the text; the partner has the canonical name. */
    printed: p.text(),
    partner: () => p.manyToOne(PartnerSchema).ref().index(),
  },
});
export class PartnerMention extends PartnerMentionSchema.class {}
PartnerMentionSchema.setClass(PartnerMention);

export const MemoMentionSchema = defineEntity({
  name: "MemoMention",
  properties: { ...mention, number: p.text().index(), date: p.date().nullable() },
});
export class MemoMention extends MemoMentionSchema.class {}
MemoMentionSchema.setClass(MemoMention);

export const AmountMentionSchema = defineEntity({
  name: "AmountMention",
  properties: { ...mention, euros: p.decimal().precision(20).scale(2) },
});
export class AmountMention extends AmountMentionSchema.class {}
AmountMentionSchema.setClass(AmountMention);
