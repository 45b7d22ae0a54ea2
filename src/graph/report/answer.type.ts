import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "../decorators.ts";
import type { Verdict as VerdictKey } from "../../domain/vocabularies.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { Verdict } from "../enums.ts";
import type { AnswerRow } from "../../read/rows.ts";

@ObjectType({ description: "Het antwoord op een vraag over de uitkomst", simpleResolvers: true })
export class Answer {
  @Field(() => Verdict, { description: "Het oordeel dat in het antwoord staat" })
  readonly verdict!: VerdictKey;
}

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Zoals gedrukt; niets als de vraag niet is beantwoord",
  })
  text(@Root() { reportId, field }: AnswerRow, @Ctx() { reader }: GraphContext): Awaitable<string | null> {
    return andThen(reader.reportTexts(reportId), (texts) => texts[field]);
  }
}
