import { Field, Int, ObjectType, Ctx, FieldResolver, Query, Resolver } from "../decorators.ts";
import { wordsOf, type Thing } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { DateTimeScalar } from "../scalars.ts";
import { typeOf } from "../things/object-types.ts";
import type { CountsRow, EditionRow, DatasetRow } from "../../read/rows.ts";
import { licence } from "../../domain/licence.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";

const CountEach: ClassDecorator = ({ prototype }) => {
  for (const { plural } of Object.values<Thing>(things))
    if (plural !== null)
      Field(() => Int, { description: plural.counted ?? `Hoeveel ${wordsOf(plural)} er zijn` })(
        prototype as object,
        plural.graphql,
      );
};

@ObjectType({ description: "De gegevens als geheel", simpleResolvers: true })
class Dataset {
  @Field(() => String, {
    description: "Kenmerk van deze verzameling; een ander, als zij van voren af aan is opgebouwd",
  })
  readonly identity!: string;

  @Field(() => Int, {
    description: "Volgnummer van de gegevens: elke import die iets verandert verhoogt het",
  })
  readonly revision!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Wanneer er voor het laatst iets veranderde",
  })
  readonly modified!: string | null;
}

@ObjectType({ description: "Hoeveel er van alles is", simpleResolvers: true })
@CountEach
class Counts implements Partial<CountsRow> {
  declare readonly pilots: number;
}

@ObjectType({ description: "Hoe volledig een editie is gelezen", simpleResolvers: true })
class Freshness {
  @Field(() => typeOf("Edition"), { description: "De editie" })
  readonly edition!: EditionRow;

  @Field(() => Int, {
    nullable: true,
    description:
      "Hoeveel pilots het document aankondigt, in zijn inleiding of met zijn koppen; leeg als het dat niet zegt",
  })
  readonly expected!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Hoeveel aangekondigde pilots niet zijn gelezen; leeg als het document niet zegt hoeveel het er zijn",
  })
  readonly missed!: number | null;

  @Field(() => Int, { description: "Hoeveel rapporten er zijn gelezen" })
  readonly read!: number;

  @Field(() => Int, { description: "Hoeveel regels van het document in geen rapport terecht zijn gekomen" })
  readonly unread!: number;
}

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { nullable: true, description: "Welke gegevens dit zijn, hoe vers, en hoeveel" })
  dataset(@Ctx() { reader }: GraphContext): Awaitable<DatasetRow> {
    return reader.dataset();
  }

  @FieldResolver(() => String, { description: "Licentie waaronder de gegevens vrij zijn, als SPDX-kenmerk" })
  licence(): string {
    return licence.id;
  }

  @FieldResolver(() => Counts, { description: "Hoeveel er van alles is" })
  counts(@Ctx() { reader }: GraphContext): Awaitable<CountsRow> {
    return reader.counts();
  }

  @FieldResolver(() => [Freshness], { description: "Hoe volledig elke editie is gelezen, oudste eerst" })
  editions(@Ctx() { reader }: GraphContext): Awaitable<Freshness[]> {
    return andThen(reader.all("Edition"), (editions) =>
      allOf(
        editions.map((edition) =>
          andThen(reader.freshness(edition.id), (counts) => ({
            ...counts,
            missed: counts.expected === null ? null : Math.max(0, counts.expected - counts.read),
            edition,
          })),
        ),
      ),
    );
  }
}
