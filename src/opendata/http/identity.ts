import { readFileSync } from "node:fs";
import { z } from "zod";
import type { DatasetRow } from "../../read/rows.ts";
import { apiVersion } from "../rest/version.ts";
import type { Site } from "./site.ts";

/** Of the program: other code can write other bytes of the same data. */
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")));

/** What bytes depend on besides their address and form: program, addresses, and which data of which database. */
export const streamIdentity = (
  { publicUrl }: Pick<Site, "publicUrl">,
  { revision, modified }: DatasetRow,
): readonly (string | number | null)[] => [version, apiVersion, publicUrl, revision, modified];
