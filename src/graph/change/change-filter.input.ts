import type { ChangeKind as ChangeKindKey } from "../../domain/vocabularies.ts";
import { Field, InputType } from "../decorators.ts";
import { ChangeKind } from "../enums.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";

@InputType({
  description:
    "Welke wijzigingen: alle onderdelen moeten passen, en van elk onderdeel een van de waarden; een onderdeel zonder waarden telt niet mee",
})
export class ChangeFilter {
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
