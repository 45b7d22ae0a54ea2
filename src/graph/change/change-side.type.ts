import { Field, FieldResolver, ObjectType, Resolver, Root, Ctx } from "../decorators.ts";
import type { Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { typeOf } from "../things/object-types.ts";
import type { EditionRow } from "../../read/rows.ts";

@ObjectType({ description: "Wat een editie aan een kant van een wijziging zegt", simpleResolvers: true })
export class ChangeSide {
  @Field(() => String, {
    nullable: true,
    description: "De woorden die er staan; niets als de editie er niets over zegt",
  })
  readonly text!: string | null;

  readonly editionId!: number;
}

@Resolver(() => ChangeSide)
export class ChangeSideResolver {
  @FieldResolver(() => typeOf("Edition"), { description: "De editie die dit zegt" })
  edition(@Root() { editionId }: ChangeSide, @Ctx() { reader }: GraphContext): Awaitable<EditionRow | null> {
    return reader.byId("Edition", editionId);
  }
}
