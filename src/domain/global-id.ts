import { things, type Things } from "./things/things.ts";

/** The things that stand by themselves, and so can be found again by an id. */
export type NodeType = {
  [T in keyof Things]: Things[T]["plural"] extends null ? never : T;
}[keyof Things];
const nodes = new Set<string>(
  Object.entries(things).flatMap(([name, { plural }]) => (plural === null ? [] : [name])),
);
export const nodeTypes = [...nodes] as readonly NodeType[];
export const isNodeType = (type: string): type is NodeType => nodes.has(type);

/** The id of a thing over all types: opaque, made of its stable key, so that an import never changes it. */
export const globalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString("base64url");

/** Type and key of a global id, or null when the graph never gives out such an id. */
export function readGlobalId(id: string): { readonly type: NodeType; readonly key: string } | null {
  const text = Buffer.from(id, "base64url").toString();
  const colon = text.indexOf(":");
  const type = text.slice(0, Math.max(colon, 0));
  const key = text.slice(colon + 1);
  return isNodeType(type) && key !== "" && globalId(type, key) === id ? { type, key } : null;
}
