import { keyOf, keyPath, partsOfKey } from "../../domain/addresses.ts";
import type { Endpoint } from "./endpoint.ts";
import { apiPath } from "./version.ts";

/** Where an endpoint has the thing with a key. */
export function placeOf(
  { path, pathParameters }: Pick<Endpoint, "path" | "pathParameters">,
  key: string,
): string {
  const parts = partsOfKey(key);
  const names = pathParameters?.parts ?? [];
  return (
    apiPath +
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const at = names.findIndex((part) => part.name === name);
      return keyPath(keyOf(...parts.slice(at, at === names.length - 1 ? undefined : at + 1)));
    })
  );
}
