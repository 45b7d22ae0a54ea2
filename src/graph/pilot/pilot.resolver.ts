import type { GraphQLResolveInfo } from "graphql";
import type {
  OrderDirection as Direction,
  PilotOrderField as OrderField,
} from "../../domain/vocabularies.ts";
import { Pilot } from "../../domain/things/pilot.ts";
import { andThen } from "../../read/awaitable.ts";
import type { PageArgs } from "../../read/page-request.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { doubtsOfStatus, statusBy } from "../../read/pilot-summary.ts";
import type { PilotRow } from "../../read/rows.ts";
import { conditionOf, selectPilots } from "../../read/select-pilots.ts";
import { connectionTo } from "../connections.ts";
import { pageArgs, pageOf } from "../page.ts";
import type { GraphContext } from "../context.ts";
import {
  inputOf,
  optional,
  value,
  type Resolvers,
  OrderDirection,
  PilotOrderField,
  PilotStatus,
} from "../declare.ts";
import { withTexts } from "../report/report.resolver.ts";
import { DateScalar } from "../scalars.ts";
import { typeOf } from "../things/object-types.ts";
import { PilotFilterInput } from "./pilot-filter.input.ts";

const PilotOrder = inputOf("PilotOrder", "De volgorde van pilots; wat geen waarde heeft staat achteraan", {
  field: value(PilotOrderField, "Waarop geordend wordt"),
  direction: { ...value(OrderDirection, "De richting van de volgorde"), defaultValue: "ASC" },
});

interface PilotsArgs extends PageArgs {
  readonly filter?: PilotFilter | null;
  readonly orderBy?: { readonly field: OrderField; readonly direction: Direction } | null;
}

type AsOf = { readonly asOf?: string | null };
const asOfArg = { asOf: optional(DateScalar, "De dag; vandaag, als hij ontbreekt") } as const;

export const pilot: Resolvers = {
  of: typeOf("Pilot"),
  queries: {
    pilots: {
      ...optional(connectionTo("Pilot"), "De pilots die aan een filter voldoen"),
      args: {
        filter: optional(PilotFilterInput, "Welke pilots; alle, als het ontbreekt"),
        orderBy: optional(PilotOrder, "De volgorde; op naam, als zij ontbreekt"),
        ...pageArgs(),
      },
      run: (_: null, { filter, orderBy, ...args }: PilotsArgs, context: GraphContext) =>
        andThen(selectPilots(filter, context), (found) =>
          pageOf<"Pilot">(context, { of: "Pilot", where: conditionOf(found), under: null }, args, {
            order: orderBy?.field ?? "NAME",
            direction: orderBy?.direction ?? "ASC",
          }),
        ),
    },
  },
  fields: {
    status: {
      ...value(
        PilotStatus,
        "Waar de pilot op een dag staat: afgelopen als een rapport dat zegt, anders volgens begin en einde in zijn laatste rapport",
      ),
      args: asOfArg,
      run: (row: PilotRow, { asOf }: AsOf, { reader, today }: GraphContext) =>
        andThen(reader.reportsOfPilot(row.id), (reports) => statusBy(row, reports, asOf ?? today)),
    },
    statusDoubts: {
      ...value([typeOf("Doubt")], Pilot.properties.statusDoubts.description),
      args: asOfArg,
      run: (row: PilotRow, { asOf }: AsOf, { reader, today }: GraphContext) =>
        andThen(reader.reportsOfPilot(row.id), (reports) =>
          doubtsOfStatus(row, reports, { reader, today: asOf ?? today }),
        ),
    },
    reports: {
      ...value([typeOf("Report")], "De rapporten over de pilot, laatste editie eerst"),
      run: ({ id }: PilotRow, _: object, { reader }: GraphContext, info: GraphQLResolveInfo) =>
        withTexts(reader.reportsOfPilot(id), (reports) => reports, info, reader),
    },
    changes: {
      ...value([typeOf("Change")], "Wat er tussen edities aan de pilot veranderde, laatste editie eerst"),
      run: ({ id }: PilotRow, _: object, { reader }: GraphContext) => reader.changesOfPilot(id),
    },
  },
};
