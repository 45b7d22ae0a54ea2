import type { DifferenceKind as DifferenceKindKey } from "../../domain/vocabularies.ts";
import { Field, ObjectType } from "../decorators.ts";
import { DifferenceKind } from "../enums.ts";

@ObjectType({ description: "Woorden van een wijziging, in de volgorde van de tekst", simpleResolvers: true })
export class ChangeDifference {
  @Field(() => DifferenceKind, { description: "Of de woorden er bij kwamen, weg gingen of bleven" })
  readonly kind!: DifferenceKindKey;

  @Field(() => String, { description: "De woorden" })
  readonly text!: string;
}
