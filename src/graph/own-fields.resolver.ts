import { type Awaitable, andThen } from "../read/awaitable.ts";
import type {
  DocumentRow,
  EditionRow,
  ReportRow,
  UnreadLineRow,
  MotionRow,
  MunicipalityRow,
  ProvenanceRow,
} from "../read/rows.ts";
import type { GraphContext } from "./context.ts";
import {
  Arg,
  Ctx,
  FieldResolver,
  Query,
  Resolver,
  Root,
  Args,
  Extensions,
  Info,
  municipalityArg,
  Field,
  ObjectType,
} from "./decorators.ts";
import { typeOf } from "./things/object-types.ts";
import type { GraphQLResolveInfo } from "graphql";
import { wholeBounds } from "../read/page-request.ts";
import { connectionTo } from "./connections.ts";
import { pageOf, type Page, WholePageArgs, PageArgs } from "./page.ts";
import { withTexts } from "./report/prefetch-texts.ts";
import { findMotions, oneOf } from "../read/find-thing.ts";
import type { Source } from "../domain/condition.ts";

const Document = typeOf("Document");

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "Zoekt een document op; niets als het er niet is" })
  document(
    @Arg("sha256", () => String, { description: "SHA-256 van de bytes, hexadecimaal" }) sha256: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<DocumentRow | null> {
    return reader.byKey("Document", sha256.toLowerCase());
  }

  // A document is some hundred pages: it weighs as much as the values of a hundred reports.
  @FieldResolver(() => String, { description: "De hele tekst, zoals hij is ingelezen", complexity: 600 })
  text(@Root() { id }: DocumentRow, @Ctx() { reader }: GraphContext): Awaitable<string> {
    return reader.documentText(id);
  }
}

@Resolver(() => typeOf("Edition"))
export class EditionResolver {
  @FieldResolver(() => [typeOf("Report")], {
    description: "De rapporten in de editie, in de volgorde van het document",
  })
  reports(
    @Root() { id }: EditionRow,
    @Ctx() { reader }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<readonly ReportRow[]> {
    return withTexts(reader.reportsOfEdition(id), (reports) => reports, info, reader);
  }

  @Extensions({ usualPage: wholeBounds.usual })
  @FieldResolver(() => connectionTo("Change"), { description: "Wat er sinds de vorige editie is veranderd" })
  changes(
    @Root() { id }: EditionRow,
    @Args(() => WholePageArgs) args: WholePageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Change"> {
    return pageOf<"Change">(context, { of: "Change", where: {}, under: { type: "Edition", id } }, args, {
      bounds: wholeBounds,
    });
  }

  @FieldResolver(() => [typeOf("UnreadLine")], {
    description: "Regels van het document die in geen rapport terecht zijn gekomen",
  })
  unread(@Root() { id }: EditionRow, @Ctx() { reader }: GraphContext): Awaitable<readonly UnreadLineRow[]> {
    return reader.unread(id);
  }
}

const Motion = typeOf("Motion");

/** A motion is known by the number that its council gave it, which another council may have given too. */
@Resolver(() => Motion)
export class MotionResolver {
  @Query(() => Motion, {
    nullable: true,
    description:
      "Zoekt een motie op aan haar nummer; niets als het er niet is, of niet in de gemeente die is genoemd",
  })
  motion(
    @Arg("number", () => String, {
      description: "Nummer van de raad, zoals 1911-35; voor een motie zonder nummer haar slug",
    })
    number: string,
    @municipalityArg() municipality: string | null,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MotionRow | null> {
    return andThen(findMotions(reader, number), (motions) =>
      oneOf(reader, motions, municipality, `Motie “${number}”`),
    );
  }
}

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

@ObjectType({ description: "Een woord dat de tekstherkenning had beschadigd", simpleResolvers: true })
class Correction {
  @Field(() => String, { description: "Zoals het er staat" })
  readonly printed!: string;

  @Field(() => String, { description: "Zoals gelezen" })
  readonly read!: string;
}

@Resolver(() => typeOf("Provenance"))
export class ProvenanceResolver {
  @FieldResolver(() => [Correction], { description: "Woorden die bij het lezen zijn hersteld" })
  corrections(@Root() { corrections }: ProvenanceRow): ProvenanceRow["corrections"] {
    return corrections;
  }
}
