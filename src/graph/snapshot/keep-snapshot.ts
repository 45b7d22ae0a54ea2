import type { Kysely } from "kysely";
import type { RevisionWatch } from "../database/watch-revision.ts";
import type { Tables } from "../database/tables.ts";
import type { GraphReader } from "../reader.ts";
import { ofRevision } from "../sql/of-revision.ts";
import { sqlReader } from "../sql/sql-reader.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotReader } from "./snapshot-reader.ts";

