import { readFileSync } from "node:fs";
import { join } from "node:path";

const manifest = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");

/** Which version of this program reads: another one can make other blocks of the same bytes. */
export const parserVersion = (JSON.parse(manifest) as { readonly version: string }).version;
