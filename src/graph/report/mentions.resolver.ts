import { FieldResolver, Resolver, Root } from "../decorators.ts";
import { Motion } from "../motion/motion.entity.ts";
import { Partner } from "../partner/partner.entity.ts";
import type { MentionRow, MotionRow, PartnerRow } from "../rows.ts";
import { MotionMention, OriginMention, PartnerMention } from "./mentions.entity.ts";

@Resolver(() => OriginMention)
export class OriginMentionResolver {
  @FieldResolver(() => Motion, {
    nullable: true,
    description: "De motie waar de pilot uit voortkomt, als het er een is",
  })
  motion(@Root() { motion }: MentionRow<"origins">): MotionRow | null {
    return motion;
  }
}

@Resolver(() => MotionMention)
export class MotionMentionResolver {
  @FieldResolver(() => Motion, { description: "De motie" })
  motion(@Root() { motion }: MentionRow<"motions">): MotionRow {
    return motion;
  }
}

@Resolver(() => PartnerMention)
export class PartnerMentionResolver {
  @FieldResolver(() => Partner, { description: "De partner" })
  partner(@Root() { partner }: MentionRow<"partners">): PartnerRow {
    return partner;
  }
}
