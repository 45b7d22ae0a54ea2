import { Field, ObjectType } from "./decorators.ts";

@ObjectType({ description: "Waar een bladzijde in de lijst staat", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Of er na deze bladzijde nog iets komt" })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Of er voor deze bladzijde nog iets staat" })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor van het eerste op deze bladzijde" })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor van het laatste op deze bladzijde" })
  readonly endCursor!: string | null;
}
