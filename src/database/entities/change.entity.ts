import { defineEntity, p } from "@mikro-orm/core";
import { changeKinds } from "../../domain/vocabularies.ts";
import { EditionSchema } from "./edition.entity.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { PilotSchema } from "./pilot.entity.ts";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";
import { Node } from "../../graph/node/node.type.ts";
import { ChangeKind } from "../../graph/enums.ts";
import type { ChangeKind as ChangeKindKey } from "../../domain/vocabularies.ts";

/** What differs for a pilot between an edition and its own previous report. Derived at every import. */
export const ChangeSchema = defineEntity({
  name: "Change",
  properties: {
    id: p.integer().primary(),
    kind: p.enum(keysOf(changeKinds)),
    pilot: () => p.manyToOne(PilotSchema).ref().deleteRule("cascade").index(),
    edition: () => p.manyToOne(EditionSchema).ref().deleteRule("cascade").index(),
    previous: () => p.manyToOne(EditionSchema).ref().deleteRule("cascade").index(),
    position: p.integer(),
    /** Name of the report's field, or `amounts`; null for a pilot that is new, vanished or back. */
    field: p.text().nullable(),
    beforeText: p.text().nullable(),
    afterText: p.text().nullable(),
    /** By how many days a date moved, or an evaluation is overdue. */
    days: p.integer().nullable(),
    /** The same as people say it; nothing where no date moved. */
    slip: p.text().nullable(),
  },
});

@ObjectType({
  description: "Wat er voor een pilot verschilt met zijn eigen vorige rapport",
  implements: [Node],
  simpleResolvers: true,
})
export class Change extends ChangeSchema.class {
  @Field(() => ChangeKind, { description: "Wat er verschilt" })
  declare kind: ChangeKindKey;

  @Field(() => String, {
    description: "Veld van het rapport, of amounts; niets voor een pilot die nieuw, verdwenen of terug is",
    nullable: true,
  })
  declare field: string | null;

  @Field(() => Int, {
    description:
      "Hoeveel dagen een datum opschoof, van einde tot einde, negatief naar voren; of hoeveel een evaluatie over tijd is",
    nullable: true,
  })
  declare days: number | null;

  @Field(() => String, {
    description: "Hoeveel een datum opschoof, zoals mensen het zeggen: zeven kwartalen",
    nullable: true,
  })
  declare slip: string | null;
}

ChangeSchema.setClass(Change);
