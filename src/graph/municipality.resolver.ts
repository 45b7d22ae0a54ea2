import type { Source } from "../domain/condition.ts";
import type { MunicipalityRow } from "../read/rows.ts";
import { connectionTo } from "./connections.ts";
import type { GraphContext } from "./context.ts";
import { Args, Ctx, FieldResolver, Resolver, Root } from "./decorators.ts";
import { pageOf, type Page } from "./page.ts";
import { PageArgs } from "./paging.ts";
import { typeOf } from "./things/object-types.ts";

const municipalityOfPilot: Source = { over: "pilot", path: "municipality" };

/** What only a municipality has: its pilots are not found through their reports. */
@Resolver(() => typeOf("Municipality"))
export class MunicipalityResolver {
  @FieldResolver(() => connectionTo("Pilot"), { description: "De pilots van de gemeente, op naam" })
  pilots(
    @Root() { id, key }: MunicipalityRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Pilot"> {
    const where = { source: municipalityOfPilot, values: [{ id, key }] };
    return pageOf<"Pilot">(context, { of: "Pilot", where, under: null }, args);
  }
}
