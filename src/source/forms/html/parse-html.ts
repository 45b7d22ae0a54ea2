import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { FormError } from "../form-error.ts";

/** Pages go twenty or thirty deep; what parses and walks deeper costs time that grows with the square. */
const mostDepth = 500;

/**
 * Parses a page as a browser without scripts does; elements know their place in the source.
 * @throws FormError when elements are nested deeper than 500
 */
export function parseHtml(text: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  return parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > mostDepth)
          throw new FormError(
            `de pagina is dieper genest dan ${mostDepth} elementen; zo is zij niet te lezen`,
          );
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}
