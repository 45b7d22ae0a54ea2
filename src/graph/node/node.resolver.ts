import { Arg, Ctx, ID, Query, Resolver } from "../decorators.ts";
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

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Zoekt iets op aan zijn id; niets als het er niet is" })
  node(
    @Arg("id", () => ID, { description: "Id zoals de graaf die gaf" }) id: string,
    @Ctx() context: GraphContext,
  ): Awaitable<TypedRow | null> {
    return findNode(id, context);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: `Zoekt ten hoogste ${MOST_NODES} pilots, moties en wat verder een id heeft op, in de gevraagde volgorde`,
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids zoals de graaf die gaf" }) ids: string[],
    @Ctx() context: GraphContext,
  ): Awaitable<(TypedRow | null)[]> {
    if (ids.length > MOST_NODES)
      throw new InputError({
        nl: `ids: ${ids.length} is te veel, vraag er ten hoogste ${MOST_NODES} tegelijk`,
        en: `ids: ${ids.length} is too many, ask for ${MOST_NODES} at a time`,
      });
    return allOf(ids.map((id) => findNode(id, context)));
  }
}
