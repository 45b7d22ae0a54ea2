import { defineEntity, p } from "@mikro-orm/core";

/** The one row that says which revision of the data this is. Every import that changes something adds one. */
export const DatasetSchema = defineEntity({
  name: "Dataset",
  properties: {
    id: p.integer().primary(),
    revision: p.integer(),
    modifiedAt: p.datetime(),
  },
});

export class Dataset extends DatasetSchema.class {}

DatasetSchema.setClass(Dataset);
