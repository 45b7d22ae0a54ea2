import { keyOf } from "../../domain/addresses.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { connectionTo } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, Query, Resolver, municipalityArg } from "../decorators.ts";
import { pageOf, type Page, PageArgs } from "../page.ts";
import { findNamed, oneOf } from "../../read/find-thing.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { reportsOf, selectPilots } from "../../read/select-pilots.ts";
import type { PilotRow, ReportRow } from "../../read/rows.ts";
import { typeOf } from "../things/object-types.ts";
import { withTexts } from "./prefetch-texts.ts";

const Report = typeOf("Report");

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description:
      "Wat een editie over een pilot zegt; niets als zij dat niet doet, of van een andere gemeente is",
  })
  report(
    @Arg("edition", () => String, { description: "Slug van de editie" }) edition: string,
    @Arg("pilot", () => String, { description: "Slug van de pilot" }) pilot: string,
    @municipalityArg() municipality: string | null,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<ReportRow | null> {
    const both = allOf([findNamed(reader, "Edition", edition), findNamed(reader, "Pilot", pilot)]);
    return andThen(both, ([editions, pilots]) => {
      const editionIn = new Map(editions.map((row) => [row.municipalityId, row.key]));
      const shared = pilots.filter((row) => editionIn.has((row as PilotRow).municipalityId)) as PilotRow[];
      return andThen(
        oneOf(reader, shared, municipality, `Editie “${edition}” met pilot “${pilot}”`),
        (row) =>
          row === null
            ? null
            : reader.byKey("Report", keyOf(editionIn.get(row.municipalityId) ?? "", row.slug)),
      );
    });
  }

  @Query(() => connectionTo("Report"), {
    nullable: true,
    description:
      "De rapporten over pilots die aan een filter voldoen, laatste editie eerst; met edities in het filter alleen de rapporten daaruit",
  })
  reports(
    @Arg("filter", () => PilotFilterInput, {
      nullable: true,
      description: "Over welke pilots; alle, als het ontbreekt",
    })
    filter: PilotFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Awaitable<Page<"Report">> {
    return andThen(selectPilots(filter, context), (found) =>
      pageOf<"Report">(context, { of: "Report", where: reportsOf(found), under: null }, args, {
        ahead: withTexts,
      }),
    );
  }
}
