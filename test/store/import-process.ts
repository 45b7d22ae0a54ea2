import { type DatabasePlace, openDatabase } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { nextEdition } from "./next-edition.ts";

// A process of its own, for a test to kill in the middle of its import.
const database = await openDatabase(JSON.parse(process.argv[2] ?? "") as DatabasePlace);
await storeEdition(database, nextEdition);
await database.close();
