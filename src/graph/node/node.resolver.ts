import { ID, optional, value, type Resolvers } from "../declare.ts";
import { andThen, allOf, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { readGlobalId, type NodeType } from "../../domain/global-id.ts";
import { InputError } from "../../domain/faults.ts";
import { isMoved, whereLeads } from "../../read/where-leads.ts";
import { isAddressed } from "../../domain/addresses.ts";
import type { AnyRow } from "../../read/rows.ts";
import { Node } from "./node.type.ts";

const MOST_NODES = 100;

type TypedRow = AnyRow & { readonly __typename: NodeType };

function findNode(id: string, { reader }: GraphContext): Awaitable<TypedRow | null> {
  const node = readGlobalId(id);
  if (!node) return null;
  const typed = (row: AnyRow | null): TypedRow | null => row && { ...row, __typename: node.type };
  return andThen(reader.byKey(node.type, node.key), (row) => {
    if (row !== null || !isAddressed(node.type)) return typed(row);
    return andThen(whereLeads(reader, node.type, node.key), (former) =>
      isMoved(former) ? andThen(reader.byKey(node.type, former.key), typed) : null,
    );
  });
}

export const node: Resolvers = {
  of: Node,
  queries: {
    node: {
      ...optional(Node, "Zoekt iets op aan zijn id; niets als het er niet is"),
      args: { id: value(ID, "Id zoals de graaf die gaf") },
      run: (_: null, { id }: { id: string }, context: GraphContext) => findNode(id, context),
    },
    nodes: {
      type: [Node],
      nullable: "items",
      description: `Zoekt ten hoogste ${MOST_NODES} pilots, moties en wat verder een id heeft op, in de gevraagde volgorde`,
      args: { ids: value([ID], "Ids zoals de graaf die gaf") },
      run: (_: null, { ids }: { ids: readonly string[] }, context: GraphContext) => {
        if (ids.length > MOST_NODES)
          throw new InputError({
            nl: `ids: ${ids.length} is te veel, vraag er ten hoogste ${MOST_NODES} tegelijk`,
            en: `ids: ${ids.length} is too many, ask for ${MOST_NODES} at a time`,
          });
        return allOf(ids.map((id) => findNode(id, context)));
      },
    },
  },
};
