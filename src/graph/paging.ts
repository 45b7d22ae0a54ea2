import { usualBounds, wholeBounds, type PageBounds } from "../read/page-request.ts";
import { ArgsType, Field, Int } from "./decorators.ts";

const firstOf = ({ most, usual }: PageBounds) =>
  `Zoveel van voren af, 0 tot ${most}; ${usual} als ook last ontbreekt`;
const lastOf = ({ most }: PageBounds) => `Zoveel van achteren af, 0 tot ${most}; niet samen met first`;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: firstOf(usualBounds) })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Alleen wat na deze cursor komt" })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: lastOf(usualBounds) })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Alleen wat voor deze cursor komt" })
  before?: string | null;
}

@ArgsType()
export class WholePageArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: firstOf(wholeBounds) })
  declare first?: number | null;

  @Field(() => Int, { nullable: true, description: lastOf(wholeBounds) })
  declare last?: number | null;
}
