import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { TYPES } from "postgraphile/@dataplan/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { addPgTableOrderBy, jsonPgSmartTags, orderByAscDesc } from "postgraphile/utils";
import { sortNameSql } from "../../src/domain/sort-name.ts";

/** PostGraphile 5.1 with the schema that it makes of the tables, and our order of names, which tables cannot tell it. */
const [before = "", after = ""] = sortNameSql("COLUMN").split("COLUMN");
const nameOrder = addPgTableOrderBy({ schemaName: "public", tableName: "pilot" }, ({ sql }) =>
  orderByAscDesc(
    "SORT_NAME",
    (builder) => ({
      fragment: sql`${sql.raw(before)}${builder.alias}.name${sql.raw(after)} collate "C"`,
      codec: TYPES.text,
    }),
    { unique: false, nullable: false },
  ),
);

/** It calls the key of a table `rowId`, which is the name of a column here: without another, whole types are left out. */
const columnNames = jsonPgSmartTags({
  version: 1,
  config: { attribute: { "given_address.row_id": { tags: { name: "numberOfRow" } } } },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [nameOrder, columnNames],
  disablePlugins: ["NodePlugin"],
  pgServices: [
    makePgService({
      connectionString: process.env["DATABASE_URL"] ?? "",
      schemas: ["public"],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { watch: false, graphiql: false, graphqlPath: "/graphql" },
  grafast: { explain: false },
});
const server = createServer();
server.on("error", (error) => {
  process.stderr.write(String(error));
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("ready\n"));
