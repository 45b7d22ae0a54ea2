import { Migrator } from "@mikro-orm/migrations";
import {
  type AbstractSqlDriver,
  type EntitySchema,
  MikroORM,
  type Options,
  type SqlEntityManager,
  UnderscoreNamingStrategy,
} from "@mikro-orm/sql";
import { entities } from "./entities.ts";
import { migrations } from "./migrations/migrations.ts";

type Entities = EntitySchema[];
type Manager = SqlEntityManager;

export type Orm = MikroORM<AbstractSqlDriver, Manager, Entities>;
type OrmOptions = Partial<Options<AbstractSqlDriver, Manager, Entities>>;

/** What both drivers share. Everything is listed, nothing is looked for on disk, so that it works from `dist`. */
const shared: OrmOptions = {
  entities: [...entities],
  extensions: [Migrator],
  namingStrategy: UnderscoreNamingStrategy,
  ensureDatabase: false,
  // Search keeps its indexes in a schema of its own, which no entity describes.
  schemaGenerator: { ignoreSchema: ["search"] },
  migrations: {
    migrationsList: [...migrations],
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    silent: true,
  },
};

/** Starts MikroORM over the driver that `options` name. It connects at the first query. */
export const startOrm = (options: OrmOptions): Promise<Orm> =>
  MikroORM.init<AbstractSqlDriver, Manager, Entities>({ ...shared, ...options });
