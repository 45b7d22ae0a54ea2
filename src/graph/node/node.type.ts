import { Field, ID, InterfaceType } from "../decorators.ts";

@InterfaceType({ description: "Iets dat met zijn id altijd weer is op te vragen" })
export abstract class Node {
  @Field(() => ID, {
    description: "Kenmerk dat over alle typen heen uniek is en nooit verandert",
  })
  readonly id!: string;
}

@InterfaceType({ description: "Iets met een adres op het web" })
export abstract class Resource {
  @Field(() => String, { description: "Adres dat blijft" })
  readonly uri!: string;
}
