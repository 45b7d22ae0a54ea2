import type { InferKyselyDB } from "@mikro-orm/sql";
import type { QueryExecutorProvider } from "kysely";
import type { entities } from "./entities.ts";

/** What statements run on: MikroORM's Kysely, of a database or of a transaction. */
export type Db = QueryExecutorProvider;

type Inferred = InferKyselyDB<(typeof entities)[number]>;
/** Both drivers hand times over as they come: text, such as "2026-01-31 12:00:00.5+00". */
type AsText<T> = T extends Date ? string : T;

/** The tables as Kysely sees them, derived from the entities: snake case, a relation by its key. */
export type Tables = { [T in keyof Inferred]: { [C in keyof Inferred[T]]: AsText<Inferred[T][C]> } };
