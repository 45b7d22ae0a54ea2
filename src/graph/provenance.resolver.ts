import type { ProvenanceRow } from "../read/rows.ts";
import { Field, FieldResolver, ObjectType, Resolver, Root } from "./decorators.ts";
import { typeOf } from "./things/object-types.ts";

@ObjectType({ description: "Een woord dat de tekstherkenning had beschadigd", simpleResolvers: true })
class Correction {
  @Field(() => String, { description: "Zoals het er staat" })
  readonly printed!: string;

  @Field(() => String, { description: "Zoals gelezen" })
  readonly read!: string;
}

/** What only the place of a value has. */
@Resolver(() => typeOf("Provenance"))
export class ProvenanceResolver {
  @FieldResolver(() => [Correction], { description: "Woorden die bij het lezen zijn hersteld" })
  corrections(@Root() { corrections }: ProvenanceRow): ProvenanceRow["corrections"] {
    return corrections;
  }
}
