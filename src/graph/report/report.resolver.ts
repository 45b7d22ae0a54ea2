import { keyOf } from "../../domain/addresses.ts";
import { allOf, andThen } from "../../read/awaitable.ts";
import { findNamed, oneOf } from "../../read/find-thing.ts";
import type { PageArgs } from "../../read/page-request.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import type { PilotRow } from "../../read/rows.ts";
import { reportsOf, selectPilots } from "../../read/select-pilots.ts";
import { connectionTo } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { optional, value, type Resolvers } from "../declare.ts";
import { municipalityArg, pageArgs, pageOf, type InMunicipality } from "../page.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import { typeOf } from "../things/object-types.ts";
import { withTexts } from "./prefetch-texts.ts";

interface ReportArgs extends InMunicipality {
  readonly edition: string;
  readonly pilot: string;
}

export const report: Resolvers = {
  of: typeOf("Report"),
  queries: {
    report: {
      ...optional(
        typeOf("Report"),
        "Wat een editie over een pilot zegt; niets als zij dat niet doet, of van een andere gemeente is",
      ),
      args: {
        edition: value(String, "Slug van de editie"),
        pilot: value(String, "Slug van de pilot"),
        ...municipalityArg,
      },
      run: (_: null, { edition, pilot, municipality }: ReportArgs, { reader }: GraphContext) => {
        const both = allOf([findNamed(reader, "Edition", edition), findNamed(reader, "Pilot", pilot)]);
        return andThen(both, ([editions, pilots]) => {
          const editionIn = new Map(editions.map((row) => [row.municipalityId, row.key]));
          const shared = pilots.filter((row) =>
            editionIn.has((row as PilotRow).municipalityId),
          ) as PilotRow[];
          return andThen(
            oneOf(reader, shared, municipality, `Editie “${edition}” met pilot “${pilot}”`),
            (row) =>
              row === null
                ? null
                : reader.byKey("Report", keyOf(editionIn.get(row.municipalityId) ?? "", row.slug)),
          );
        });
      },
    },
    reports: {
      ...optional(
        connectionTo("Report"),
        "De rapporten over pilots die aan een filter voldoen, laatste editie eerst; met edities in het filter alleen de rapporten daaruit",
      ),
      args: {
        filter: optional(PilotFilterInput, "Over welke pilots; alle, als het ontbreekt"),
        ...pageArgs(),
      },
      run: (_: null, args: PageArgs & { filter?: PilotFilter | null }, context: GraphContext) =>
        andThen(selectPilots(args.filter, context), (found) =>
          pageOf<"Report">(context, { of: "Report", where: reportsOf(found), under: null }, args, {
            ahead: withTexts,
          }),
        ),
    },
  },
};
