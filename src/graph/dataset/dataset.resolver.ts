import { licence } from "../../domain/licence.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { Ctx, FieldResolver, Query, Resolver } from "../decorators.ts";
import type { CountsRow, DatasetRow } from "../../read/rows.ts";
import { Counts, Dataset, Freshness } from "./dataset.type.ts";

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
