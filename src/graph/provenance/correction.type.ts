import { Field, ObjectType } from "../decorators.ts";

@ObjectType({ description: "Een woord dat de tekstherkenning had beschadigd", simpleResolvers: true })
export class Correction {
  @Field(() => String, { description: "Zoals gedrukt" })
  readonly printed!: string;

  @Field(() => String, { description: "Zoals gelezen" })
  readonly read!: string;
}
