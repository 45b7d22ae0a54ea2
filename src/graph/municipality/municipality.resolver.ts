import type { Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { Edition } from "../../database/entities/edition.entity.ts";
import type { EditionRow, MunicipalityRow } from "../../read/rows.ts";
import { Municipality } from "../../database/entities/municipality.entity.ts";

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, {
    nullable: true,
    description: "Zoekt een gemeente op; niets als de code niet bestaat",
  })
  municipality(
    @Arg("code", () => String, { description: "CBS-code, zoals GM0637" }) code: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MunicipalityRow | null> {
    return reader.byKey("Municipality", code);
  }

  @FieldResolver(() => [Edition], { description: "De edities van de gemeente, oudste eerst" })
  editions(
    @Root() { code }: MunicipalityRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<readonly EditionRow[]> {
    return reader.editionsOf(code);
  }
}
