import { defineEntity, p } from "@mikro-orm/core";

/**
 * The outbox: what a revision changed, written in the transaction that changed it.
 * The search indexer and the change feed read it from where they were; rows are never changed.
 */
export const EventSchema = defineEntity({
  name: "Event",
  properties: {
    id: p.bigint().primary(),
    revision: p.integer().index(),
    /** GraphQL type name, such as Pilot. */
    type: p.text(),
    slug: p.text(),
    deleted: p.boolean(),
    at: p.datetime(),
  },
});

export class Event extends EventSchema.class {}

EventSchema.setClass(Event);
