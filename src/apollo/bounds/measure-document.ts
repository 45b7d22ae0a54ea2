import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";

type Shape = { readonly depth: number; readonly aliases: number; readonly repeated: number };
/** How large a document is in each of the ways that are bounded, whatever the variables. */
export interface Measures extends Shape {
  readonly directives: number;
  readonly directivesAtOnePlace: number;
}

const nothing: Shape = { depth: 0, aliases: 0, repeated: 0 };

/**
 * Measures a document that need not be valid. A fragment counts at each place where it is spread, but is measured
 * once: fragments that spread each other twice grow without end while the document stays small.
 */
export const measureDocument = (document: DocumentNode): Measures => ({
  ...measureShape(document),
  ...countDirectives(document),
});

export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

function measureShape(document: DocumentNode): Shape {
  const shapeOf = shapeIn(fragmentsOf(document));
  const shapes = document.definitions.map((definition) =>
    "selectionSet" in definition && definition.selectionSet ? shapeOf(definition.selectionSet) : nothing,
  );
  const largest = (way: keyof Shape): number => Math.max(0, ...shapes.map((shape) => shape[way]));
  return {
    depth: largest("depth"),
    aliases: largest("aliases"),
    repeated: largest("repeated"),
  };
}

function shapeIn(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, Shape>();

  const shapeOfSpread = (name: string): Shape => {
    const measured = known.get(name);
    if (measured) return measured;
    // A fragment that comes back to itself is refused by validation; here it must only end.
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const shape = fragment ? shapeOf(fragment.selectionSet) : nothing;
    known.set(name, shape);
    return shape;
  };

  const shapeOf = ({ selections }: SelectionSetNode): Shape => {
    let { depth, aliases, repeated } = nothing;
    const seen = new Set<string>();
    for (const selection of selections) {
      const under =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? shapeOfSpread(selection.name.value)
          : selection.selectionSet
            ? shapeOf(selection.selectionSet)
            : nothing;
      const isField = selection.kind === Kind.FIELD;
      depth = Math.max(depth, under.depth + (isField ? 1 : 0));
      aliases += under.aliases + (isField && selection.alias ? 1 : 0);
      repeated += under.repeated;
      if (selection.kind === Kind.INLINE_FRAGMENT) continue;
      const name = isField ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
      if (seen.has(name)) repeated += 1;
      seen.add(name);
    }
    return { depth, aliases, repeated };
  };
  return shapeOf;
}

function countDirectives(document: DocumentNode): Pick<Measures, "directives" | "directivesAtOnePlace"> {
  let directives = 0;
  let directivesAtOnePlace = 0;
  visit(document, {
    enter(node: ASTNode) {
      const here = "directives" in node ? (node.directives?.length ?? 0) : 0;
      directives += here;
      directivesAtOnePlace = Math.max(directivesAtOnePlace, here);
    },
  });
  return { directives, directivesAtOnePlace };
}
