import type { z } from "zod";
import { nl } from "zod/locales";
import { decodeText } from "./decode-text.ts";
import { SourceError } from "./errors.ts";
import { readBytes } from "./read-bytes.ts";

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (printed, key) =>
      typeof key === "number"
        ? `${printed}[${key}]`
        : printed === ""
          ? String(key)
          : `${printed}.${String(key)}`,
    "",
  );

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined;
    const line = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
    throw new SourceError(file, "dit is geen geldige JSON", line, { cause });
  }
};

/**
 * Reads a JSON file and holds it against a schema. All faults are named at once, each with its path.
 * @throws SourceError when the file cannot be read, is no JSON, or does not keep to the schema.
 */
export const readJson = <T>(path: string, schema: z.ZodType<T>): T => {
  const data = parseJson(path, decodeText(path, readBytes(path)));
  const result = schema.safeParse(data, { error: nl().localeError });
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${pathOf(issue.path) || "(geheel)"}: ${issue.message}`);
  throw new SourceError(path, faults.join("; "), null, { cause: result.error });
};
