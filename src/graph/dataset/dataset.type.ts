import { Field, Int, ObjectType, type ClassType } from "../decorators.ts";
import type { CountsRow } from "../rows.ts";

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
export class Counts {}

export const CountsType: ClassType = Counts;
