import { andThen, type Awaitable } from "../read/awaitable.ts";
import type { MotionRow } from "../read/rows.ts";
import type { GraphContext } from "./context.ts";
import { Arg, Ctx, Query, Resolver } from "./decorators.ts";
import { findMotions, oneOf } from "../read/find-thing.ts";
import { municipalityArg } from "./of-municipality.ts";
import { typeOf } from "./things/object-types.ts";

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
