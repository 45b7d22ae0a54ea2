import { PilotConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import type { Awaitable } from "../../read/awaitable.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { Municipality } from "../../database/entities/municipality.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import type { MunicipalityRow, ProgrammeRow } from "../../read/rows.ts";
import { Programme } from "../../database/entities/programme.entity.ts";

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, {
    nullable: true,
    description: "Zoekt een programma op; niets als de slug niet bestaat",
  })
  programme(
    @Arg("slug", () => String, { description: "Slug van het programma" }) slug: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<ProgrammeRow | null> {
    return reader.byKey("Programme", slug);
  }

  @Query(() => [Programme], { description: "Alle programma’s, op nummer" })
  programmes(@Ctx() { reader }: GraphContext): Awaitable<readonly ProgrammeRow[]> {
    return reader.programmes();
  }

  @FieldResolver(() => Municipality, { description: "De gemeente van de begroting" })
  municipality(
    @Root() { municipalityId }: ProgrammeRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MunicipalityRow | null> {
    return reader.byId("Municipality", municipalityId);
  }

  @FieldResolver(() => PilotConnection, {
    description: "Pilots die in een rapport onder het programma vallen, op naam",
  })
  pilots(
    @Root() { id }: ProgrammeRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Pilot"> {
    return pageOf<"Pilot">(context, { of: "Pilot", where: {}, under: { type: "Programme", id } }, args);
  }
}
