import { compoundKey } from "../../domain/addresses.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { connectionTo } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, Query, Resolver } from "../decorators.ts";
import { pageOf, type Page } from "../page.ts";
import { municipalityArg, ofMunicipality } from "../of-municipality.ts";
import { PageArgs } from "../paging.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { reportsOf, selectPilots } from "../../read/select-pilots.ts";
import type { ReportRow } from "../../read/rows.ts";
import { typeOf } from "../things/object-types.ts";
import { withTexts } from "./prefetch-texts.ts";

const Report = typeOf("Report");

/** How reports are asked for. */
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
    return andThen(reader.byKey("Report", compoundKey(edition, pilot)), (report) =>
      report === null
        ? null
        : andThen(reader.byId("Pilot", report.pilotId), (row) =>
            ofMunicipality(row, municipality) === null ? null : report,
          ),
    );
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
