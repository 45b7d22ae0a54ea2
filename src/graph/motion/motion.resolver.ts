import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { MotionConnection, PilotConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { Edition } from "../../database/entities/edition.entity.ts";
import { Municipality } from "../../database/entities/municipality.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import type { EditionRow, MotionRow, MunicipalityRow } from "../../read/rows.ts";
import { Motion } from "../../database/entities/motion.entity.ts";

@Resolver(() => Motion)
export class MotionResolver {
  @Query(() => Motion, {
    nullable: true,
    description:
      "Zoekt een motie op aan haar nummer; niets als het er niet is, of als meer gemeenten zo’n motie hebben en er geen is genoemd",
  })
  motion(
    @Arg("number", () => String, {
      description: "Nummer van de raad, zoals 1911-35; voor een motie zonder nummer haar slug",
    })
    number: string,
    @Arg("municipality", () => String, {
      nullable: true,
      description: "CBS-code van de gemeente, zoals GM0637",
    })
    municipality: string | null,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MotionRow | null> {
    const isThere = ({ municipalityId }: MotionRow) => !municipality || municipalityId === municipality;
    return andThen(reader.motionsByNumber(number), (motions) => {
      const [motion, other] = motions.filter(isThere);
      if (motion) return other ? null : motion;
      return andThen(reader.byKey("Motion", number), (bySlug) => (bySlug && isThere(bySlug) ? bySlug : null));
    });
  }

  @Query(() => MotionConnection, {
    nullable: true,
    description: "Alle moties, op nummer; zonder nummer achteraan",
  })
  motions(@Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext): Page<"Motion"> {
    return pageOf<"Motion">(context, { of: "Motion", where: null, under: null }, args);
  }

  @FieldResolver(() => Municipality, { description: "De gemeente waarvan de raad de motie aannam" })
  municipality(
    @Root() { municipalityId }: MotionRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MunicipalityRow | null> {
    return reader.byId("Municipality", municipalityId);
  }

  @FieldResolver(() => PilotConnection, { description: "Pilots waarvan een rapport de motie noemt, op naam" })
  pilots(
    @Root() { id }: MotionRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Pilot"> {
    return pageOf<"Pilot">(context, { of: "Pilot", where: {}, under: { type: "Motion", id } }, args);
  }

  @FieldResolver(() => [Edition], {
    description: "Edities die de motie noemen of in haar opdracht zijn gemaakt, oudste eerst",
  })
  editions(@Root() { id }: MotionRow, @Ctx() { reader }: GraphContext): Awaitable<readonly EditionRow[]> {
    return reader.editionsOfMotion(id);
  }
}
