import { isAddressed, type AddressedType } from "./addresses.ts";

/** The types that `node` can find again. */
export type NodeType = AddressedType | "Change";
/** Whether a GraphQL type's things can be found again by an id. */
export const isNodeType = (type: string): type is NodeType => type === "Change" || isAddressed(type);

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
