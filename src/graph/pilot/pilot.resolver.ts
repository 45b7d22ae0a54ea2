import type { GraphQLResolveInfo } from "graphql";
import type { PilotStatus as PilotStatusKey } from "../../domain/vocabularies.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { Change } from "../../database/entities/change.entity.ts";
import { PilotConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "../decorators.ts";
import { PilotStatus } from "../enums.ts";
import { Municipality } from "../../database/entities/municipality.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import { Portfolio } from "../../database/entities/portfolio.entity.ts";
import { Programme } from "../../database/entities/programme.entity.ts";
import {
  MotionMention,
  OriginMention,
  PartnerMention,
  SequelMention,
} from "../../database/entities/mentions.entity.ts";
import { Report } from "../../database/entities/report.entity.ts";
import { withTexts } from "../report/texts-ahead.ts";
import type {
  ChangeRow,
  MentionRow,
  MunicipalityRow,
  PilotRow,
  PortfolioRow,
  ProgrammeRow,
  ReportRow,
} from "../../read/rows.ts";
import { DateScalar } from "../scalars.ts";
import { statusOn } from "../../domain/status.ts";
import { alternativeNames, mergeMentions } from "../../read/merge-reports.ts";
import { PilotFilterInput, PilotOrder } from "./pilot-filter.input.ts";
import { Pilot } from "../../database/entities/pilot.entity.ts";
import { selectPilots } from "../../read/select-pilots.ts";

@Resolver(() => Pilot)
export class PilotResolver {
  @Query(() => Pilot, { nullable: true, description: "Zoekt een pilot op; niets als de slug niet bestaat" })
  pilot(
    @Arg("slug", () => String, { description: "Slug van de pilot" }) slug: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<PilotRow | null> {
    return reader.byKey("Pilot", slug);
  }

  @Query(() => PilotConnection, { nullable: true, description: "De pilots die aan een filter voldoen" })
  pilots(
    @Arg("filter", () => PilotFilterInput, {
      nullable: true,
      description: "Welke pilots; alle, als het ontbreekt",
    })
    filter: PilotFilterInput | null,
    @Arg("orderBy", () => PilotOrder, {
      nullable: true,
      description: "De volgorde; op naam, als zij ontbreekt",
    })
    orderBy: PilotOrder | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Awaitable<Page<"Pilot">> {
    const order = { order: orderBy?.field ?? "NAME", direction: orderBy?.direction ?? "ASC" } as const;
    return andThen(selectPilots(filter, context), (where) =>
      pageOf<"Pilot">(context, { of: "Pilot", where, under: null }, args, order),
    );
  }

  @FieldResolver(() => [String], { description: "Andere namen waaronder edities de pilot drukken" })
  alternativeNames(@Root() pilot: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<string[]> {
    return andThen(reader.reportsOfPilot(pilot.id), (reports) => alternativeNames(pilot, reports));
  }

  @FieldResolver(() => PilotStatus, {
    description: "Waar de pilot op een dag staat, volgens begin en einde in zijn laatste rapport",
  })
  status(
    @Arg("asOf", () => DateScalar, { nullable: true, description: "De dag; vandaag, als hij ontbreekt" })
    asOf: string | null,
    @Root() pilot: PilotRow,
    @Ctx() { reader, today }: GraphContext,
  ): Awaitable<PilotStatusKey> {
    return andThen(reader.reportsOfPilot(pilot.id), ([latest]) =>
      statusOn(asOf ?? today, { startFrom: latest?.start?.from ?? null, endTo: latest?.end?.to ?? null }),
    );
  }

  @FieldResolver(() => [Report], { description: "De rapporten over de pilot, laatste editie eerst" })
  reports(
    @Root() { id }: PilotRow,
    @Ctx() { reader }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<readonly ReportRow[]> {
    return withTexts(reader.reportsOfPilot(id), (reports) => reports, info, reader);
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description: "Het rapport in de laatste editie over de pilot",
  })
  latestReport(@Root() { id }: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<ReportRow | null> {
    return andThen(reader.reportsOfPilot(id), ([latest]) => latest ?? null);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: "Programma in het laatste rapport dat er een noemt",
  })
  programme(@Root() { id }: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<ProgrammeRow | null> {
    return andThen(reader.reportsOfPilot(id), (reports) => {
      const programmeId = reports.find((report) => report.programmeId !== null)?.programmeId;
      return programmeId ? reader.byId("Programme", programmeId) : null;
    });
  }

  @FieldResolver(() => Portfolio, {
    nullable: true,
    description: "Portefeuille in het laatste rapport dat er een noemt",
  })
  portfolio(@Root() { id }: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<PortfolioRow | null> {
    return andThen(reader.reportsOfPilot(id), (reports) => {
      const portfolioId = reports.find((report) => report.portfolioId !== null)?.portfolioId;
      return portfolioId ? reader.byId("Portfolio", portfolioId) : null;
    });
  }

  @FieldResolver(() => Municipality, { description: "De gemeente van de pilot" })
  municipality(@Root() pilot: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<MunicipalityRow | null> {
    return reader.byId("Municipality", pilot.municipalityId);
  }

  @FieldResolver(() => [OriginMention], { description: "Waarom de pilot bestaat, over alle rapporten" })
  origins(@Root() pilot: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<MentionRow<"origins">[]> {
    return mergeMentions("origins", pilot, reader);
  }

  @FieldResolver(() => [MotionMention], { description: "Moties die rapporten over de pilot noemen" })
  motions(@Root() pilot: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<MentionRow<"motions">[]> {
    return mergeMentions("motions", pilot, reader);
  }

  @FieldResolver(() => [PartnerMention], { description: "Partners die rapporten over de pilot noemen" })
  partners(@Root() pilot: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<MentionRow<"partners">[]> {
    return mergeMentions("partners", pilot, reader);
  }

  @FieldResolver(() => [SequelMention], {
    description: "Wat er van de pilot is geworden, over alle rapporten",
  })
  sequels(@Root() pilot: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<MentionRow<"sequels">[]> {
    return mergeMentions("sequels", pilot, reader);
  }

  @FieldResolver(() => [Change], {
    description: "Wat er tussen edities aan de pilot veranderde, laatste editie eerst",
  })
  changes(@Root() { id }: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<readonly ChangeRow[]> {
    return reader.changesOfPilot(id);
  }
}
