import { writeFileSync } from "node:fs";
import { createSchema } from "../graph/create-schema.ts";
import { printInOrder } from "../graph/print-schema.ts";
import type { Terminal } from "./terminal.ts";

/** `oogst schema [FILE]`: writes the GraphQL schema, as it is committed in schema.graphql. */
export function writeSchema(terminal: Terminal, file: string | undefined): void {
  const schema = printInOrder(createSchema());
  if (file === undefined) terminal.stdout.write(schema);
  else writeFileSync(file, schema);
}
