import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { jsonLd, turtle } from "./linked.ts";
import { json, ndjson } from "./json.ts";
import { xlsx } from "./xlsx.ts";

/** Every format of the open data, the one for who asks for none first. */
export const formats = { json, csv, ndjson, xlsx, jsonld: jsonLd, ttl: turtle } as const satisfies Record<
  string,
  Format
>;
export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
