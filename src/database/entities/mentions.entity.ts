import { defineEntity, p, type Ref } from "@mikro-orm/core";
import { motionRoles, originKinds, precisions, sequelKinds } from "../../domain/vocabularies.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { Motion, MotionSchema } from "./motion.entity.ts";
import { Partner, PartnerSchema } from "./partner.entity.ts";
import { ReportSchema } from "./report.entity.ts";
import { Field, ObjectType } from "../../graph/decorators.ts";
import { MotionRole, OriginKind, SequelKind } from "../../graph/enums.ts";
import { DateScalar, EurosScalar } from "../../graph/scalars.ts";
import type {
  MotionRole as MotionRoleKey,
  OriginKind as OriginKindKey,
  SequelKind as SequelKindKey,
} from "../../domain/vocabularies.ts";

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
@ObjectType({ description: "Waarom een pilot bestaat", simpleResolvers: true })
export class OriginMention extends OriginMentionSchema.class {
  @Field(() => OriginKind, { description: "De soort herkomst" })
  declare kind: OriginKindKey;

  @Field(() => String, { description: "De woorden die het zeggen" })
  declare quote: string;

  @Field(() => Motion, {
    nullable: true,
    description: "De motie waar de pilot uit voortkomt, als het er een is",
  })
  declare motion: Ref<Motion> | null;
}
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
@ObjectType({ description: "Een motie die een rapport noemt", simpleResolvers: true })
export class MotionMention extends MotionMentionSchema.class {
  @Field(() => MotionRole, { description: "Wat de motie met de pilot te maken heeft" })
  declare role: MotionRoleKey;

  @Field(() => String, { description: "De woorden die het zeggen" })
  declare quote: string;

  @Field(() => Motion, { description: "De motie" })
  declare motion: Ref<Motion>;
}
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
@ObjectType({ description: "Een partner die een rapport noemt", simpleResolvers: true })
export class PartnerMention extends PartnerMentionSchema.class {
  @Field(() => String, { description: "De woorden die het zeggen" })
  declare quote: string;

  @Field(() => String, { description: "De schrijfwijze in de tekst" })
  declare printed: string;

  @Field(() => Partner, { description: "De partner" })
  declare partner: Ref<Partner>;
}
PartnerMentionSchema.setClass(PartnerMention);

export const MemoMentionSchema = defineEntity({
  name: "MemoMention",
  properties: { ...mention, number: p.text().index(), date: p.date().nullable() },
});
@ObjectType({ description: "Een raadsmemo dat een rapport noemt", simpleResolvers: true })
export class MemoMention extends MemoMentionSchema.class {
  @Field(() => String, { description: "Nummer van het memo" })
  declare number: string;

  @Field(() => DateScalar, { description: "Datum van het memo", nullable: true })
  declare date: string | null;

  @Field(() => String, { description: "De woorden die het zeggen" })
  declare quote: string;
}
MemoMentionSchema.setClass(MemoMention);

export const AmountMentionSchema = defineEntity({
  name: "AmountMention",
  properties: { ...mention, euros: p.decimal().precision(20).scale(2) },
});
@ObjectType({ description: "Een bedrag dat een rapport noemt", simpleResolvers: true })
export class AmountMention extends AmountMentionSchema.class {
  @Field(() => EurosScalar, { description: "Het bedrag in euro’s" })
  declare euros: string;

  @Field(() => String, { description: "De woorden die het zeggen" })
  declare quote: string;
}
AmountMentionSchema.setClass(AmountMention);

export const SequelMentionSchema = defineEntity({
  name: "SequelMention",
  properties: { ...mention, kind: p.enum(keysOf(sequelKinds)) },
});
@ObjectType({ description: "Wat er van een pilot is geworden", simpleResolvers: true })
export class SequelMention extends SequelMentionSchema.class {
  @Field(() => SequelKind, { description: "De soort vervolg" })
  declare kind: SequelKindKey;

  @Field(() => String, { description: "De woorden die het zeggen" })
  declare quote: string;
}
SequelMentionSchema.setClass(SequelMention);
