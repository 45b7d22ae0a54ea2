import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { CompiledQuery, type DatabaseConnection, sql } from "kysely";
import { faultOfConnection, DatabaseError } from "./database-error.ts";
import { type Orm, startOrm } from "./orm.ts";
import { traceConnection, type StatementTracer } from "./trace-statements.ts";
import { Client } from "pg";

const OLDEST = 15;

async function checkServer(orm: Orm): Promise<void> {
  const { rows } = await sql<{ version: string; number: string; encoding: string }>`
    select current_setting('server_version') as version,
           current_setting('server_version_num') as number,
           current_setting('server_encoding') as encoding`.execute(orm.em.fork().getKysely());
  const server = rows[0];
  if (server === undefined) throw new Error("de server noemt haar versie niet");
  if (Number(server.number) < OLDEST * 10_000)
    throw new DatabaseError(
      `PostgreSQL ${server.version} is te oud: Oogst heeft ${OLDEST} of nieuwer nodig. Werk de server bij, of laat DATABASE_URL weg om de ingebouwde database te gebruiken.`,
      "UNAVAILABLE",
    );
  if (server.encoding !== "UTF8")
    throw new DatabaseError(
      `De database heeft tekencodering ${server.encoding}, en Oogst heeft UTF8 nodig. Maak een nieuwe database: createdb --encoding=UTF8 --template=template0 NAAM.`,
      "UNAVAILABLE",
    );
}

/**
 * Opens a PostgreSQL by its URL.
 *
 * @throws DatabaseError (UNAVAILABLE) when it is down, refuses, is unknown, too old, or not UTF8.
 */
export async function openPostgres(databaseUrl: string, trace: StatementTracer | null): Promise<Orm> {
  const orm: Orm = await startOrm({
    driver: PostgreSqlDriver,
    clientUrl: databaseUrl,
    driverOptions: { connectionTimeoutMillis: 10_000, application_name: "oogst" },
    // Times come back as text: in the time zone of the session, which a server may set to anything.
    onCreateConnection: async (created) => {
      const connection = created as DatabaseConnection;
      await connection.executeQuery(CompiledQuery.raw("set time zone 'UTC'"));
      traceConnection(connection, trace);
    },
  });
  try {
    await checkServer(orm);
    return orm;
  } catch (error) {
    await orm.close(true);
    throw faultOfConnection(error, databaseUrl);
  }
}

/** Any number will do, as long as nothing else in the database locks on it. */
const EXCLUSIVE_LOCK = 2_106_420_644;

/**
 * Does work that no other process on this database does meanwhile; it waits for its turn. The lock is a session's own:
 * it goes with the process, however that ends.
 */
export async function exclusivelyOnPostgres<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: "oogst",
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks says so here too, and an error nobody listens to would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [EXCLUSIVE_LOCK]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
