import type {
  DifferenceKind as DifferenceKindKey,
  ChangeKind as ChangeKindKey,
} from "../../domain/vocabularies.ts";
import {
  Field,
  ObjectType,
  FieldResolver,
  Resolver,
  Root,
  Ctx,
  InputType,
  Arg,
  Args,
  Query,
} from "../decorators.ts";
import { DifferenceKind, ChangeKind } from "../enums.ts";
import { type Awaitable, andThen } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { typeOf } from "../things/object-types.ts";
import type { EditionRow, ChangeRow } from "../../read/rows.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import { findChanges } from "../../read/select-changes.ts";
import { findPilots, refuseUnknown } from "../../read/select-pilots.ts";
import type { ChangeSelection } from "../../read/reader.ts";
import { connectionTo } from "../connections.ts";
import { pageOf, type Page, PageArgs } from "../page.ts";
import { differenceOf, type DifferencePart } from "../../read/difference.ts";

@ObjectType({ description: "Woorden van een wijziging, in de volgorde van de tekst", simpleResolvers: true })
class ChangeDifference {
  @Field(() => DifferenceKind, { description: "Of de woorden er bij kwamen, weg gingen of bleven" })
  readonly kind!: DifferenceKindKey;

  @Field(() => String, { description: "De woorden" })
  readonly text!: string;
}

@ObjectType({ description: "Wat een editie aan een kant van een wijziging zegt", simpleResolvers: true })
class ChangeSide {
  @Field(() => String, {
    nullable: true,
    description: "De woorden die er staan; niets als de editie er niets over zegt",
  })
  readonly text!: string | null;

  readonly editionId!: number;
}

@Resolver(() => ChangeSide)
export class ChangeSideResolver {
  @FieldResolver(() => typeOf("Edition"), { description: "De editie die dit zegt" })
  edition(@Root() { editionId }: ChangeSide, @Ctx() { reader }: GraphContext): Awaitable<EditionRow | null> {
    return reader.byId("Edition", editionId);
  }
}

@InputType({
  description:
    "Welke wijzigingen: alle onderdelen moeten passen, en van elk onderdeel een van de waarden; een onderdeel zonder waarden telt niet mee",
})
class ChangeFilter {
  @Field(() => [ChangeKind], { nullable: true, description: "Wat er verschilt" })
  kinds?: ChangeKindKey[] | null;

  @Field(() => [String], { nullable: true, description: "Velden van het rapport, zoals end" })
  fields?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Slugs van edities waarin de wijziging blijkt" })
  editions?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Slugs van pilots" })
  pilots?: string[] | null;

  @Field(() => PilotFilterInput, {
    nullable: true,
    description: "Alleen wijzigingen van pilots die hieraan voldoen",
  })
  about?: PilotFilter | null;
}

/** Reads a filter of changes as the rows it stands for; throws an `InputError` that names all that is unknown. */
function selectChanges(
  filter: ChangeFilter | null | undefined,
  context: GraphContext,
): Awaitable<Partial<ChangeSelection>> {
  if (!filter) return {};
  return andThen(findPilots(filter.about, context, "filter.about"), (about) =>
    andThen(
      findChanges(filter, about, context.reader, (part) => `filter.${part}`),
      ({ changes, unknown }) => {
        refuseUnknown([...unknown, ...about.unknown]);
        return changes;
      },
    ),
  );
}

@Resolver(() => typeOf("Change"))
export class ChangeResolver {
  @Query(() => connectionTo("Change"), {
    nullable: true,
    description: "Wat er tussen edities veranderde, laatste editie eerst",
  })
  changes(
    @Arg("filter", () => ChangeFilter, {
      nullable: true,
      description: "Welke wijzigingen; alle, als het ontbreekt",
    })
    filter: ChangeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Awaitable<Page<"Change">> {
    return andThen(selectChanges(filter, context), (where) =>
      pageOf<"Change">(context, { of: "Change", where, under: null }, args),
    );
  }

  @FieldResolver(() => ChangeSide, {
    nullable: true,
    description: "Wat het vorige rapport van de pilot zei; niets als de pilot nieuw is",
  })
  before(@Root() { kind, beforeText, previousId }: ChangeRow): ChangeSide | null {
    return kind === "NEW" ? null : { text: beforeText, editionId: previousId };
  }

  @FieldResolver(() => ChangeSide, {
    nullable: true,
    description: "Wat deze editie zegt; niets als de pilot is verdwenen",
  })
  after(@Root() { kind, afterText, editionId }: ChangeRow): ChangeSide | null {
    return kind === "VANISHED" || kind === "VANISHED_WITH_OUTCOME" ? null : { text: afterText, editionId };
  }

  @FieldResolver(() => [ChangeDifference], {
    description: "De woorden van voor en na, in volgorde: wat bleef, wat weg ging en wat er bij kwam",
  })
  difference(@Root() { beforeText, afterText }: ChangeRow): DifferencePart[] {
    return differenceOf(beforeText, afterText);
  }
}
