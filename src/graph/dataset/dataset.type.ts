import { Field, Int, ObjectType } from "../decorators.ts";
import { Edition } from "../../database/entities/edition.entity.ts";
import type { CountsRow, EditionRow } from "../../read/rows.ts";

const counted = {
  pilots: "Hoeveel pilots er zijn",
  reports: "Hoeveel rapporten er zijn",
  editions: "Hoeveel edities er zijn",
  programmes: "Hoeveel programma’s er zijn",
  portfolios: "Hoeveel portefeuilles er zijn",
  motions: "Hoeveel moties er zijn",
  partners: "Hoeveel partners er zijn",
  documents: "Hoeveel documenten er zijn ingelezen",
  municipalities: "Hoeveel gemeenten er zijn",
  changes: "Hoeveel wijzigingen er tussen edities zijn",
} satisfies Record<keyof CountsRow, string>;

const CountEach: ClassDecorator = ({ prototype }) => {
  for (const [name, description] of Object.entries(counted))
    Field(() => Int, { description })(prototype as object, name);
};

@ObjectType({ description: "Hoeveel er van alles is", simpleResolvers: true })
@CountEach
export class Counts implements Partial<CountsRow> {
  declare readonly pilots: number;
}

@ObjectType({ description: "Hoe volledig een editie is gelezen", simpleResolvers: true })
export class Freshness {
  @Field(() => Edition, { description: "De editie" })
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
