import { defineEntity, p } from "@mikro-orm/core";
import { changeKinds } from "../../domain/vocabularies.ts";
import { EditionSchema } from "./edition.entity.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { PilotSchema } from "./pilot.entity.ts";
import { Field, Int, ObjectType } from "../../graph/decorators.ts";
import { Node } from "../../graph/node/node.type.ts";
import { ChangeKind } from "../../graph/enums.ts";
import type { ChangeKind as ChangeKindKey } from "../../domain/vocabularies.ts";

/** What differs for a pilot between an edition and the one before it. Derived at every import. */
export const ChangeSchema = defineEntity({
  name: "Change",
  properties: {
    id: p.integer().primary(),
    kind: p.enum(keysOf(changeKinds)),
    pilot: () => p.manyToOne(PilotSchema).ref().deleteRule("cascade").index(),
    edition: () => p.manyToOne(EditionSchema).ref().deleteRule("cascade").index(),
    previous: () => p.manyToOne(EditionSchema).ref().deleteRule("cascade").index(),
    position: p.integer(),
    /** Name of the report's field; null for a pilot that is new or vanished. */
    field: p.text().nullable(),
    beforeText: p.text().nullable(),
    afterText: p.text().nullable(),
    /** By how many days an end date slipped, or an evaluation is overdue. */
    days: p.integer().nullable(),
  },
});

@ObjectType({
  description: "Wat er voor een pilot verschilt tussen een editie en de vorige",
  implements: [Node],
  simpleResolvers: true,
})
export class Change extends ChangeSchema.class {
  @Field(() => ChangeKind, { description: "Wat er verschilt" })
  declare kind: ChangeKindKey;

  @Field(() => String, {
    description: "Veld van het rapport; niets voor een pilot die nieuw of verdwenen is",
    nullable: true,
  })
  declare field: string | null;

  @Field(() => Int, {
    description: "Hoeveel dagen het einde opschoof, of de evaluatie over tijd is",
    nullable: true,
  })
  declare days: number | null;
}

ChangeSchema.setClass(Change);
