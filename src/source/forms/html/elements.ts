import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const tags = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What a browser shows nothing of. */
const hidden = tags(
  "head script style template svg math iframe object embed canvas audio video map datalist",
);
/** What leads through a site, and what asks a visitor something. */
const siteParts = tags("nav footer button dialog noscript select textarea menu");
const siteRoles = tags(
  "navigation contentinfo search dialog alertdialog button menu menubar toolbar tablist",
);
const blockTags = tags(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
/** What a form of a visitor does not have: a page that is one form as a whole is content. */
const contentTags = tags("h1 h2 h3 h4 h5 h6 table dl article main");

export const isElement = (node: HtmlNode): node is Element => defaultTreeAdapter.isElementNode(node);
export const childrenOf = (node: Element): readonly HtmlNode[] =>
  node.tagName === "template" ? [] : node.childNodes;
export const attributeOf = (node: Element, name: string): string | null =>
  node.attrs.find((each) => each.name === name)?.value ?? null;

/** Whether a browser shows nothing of it whatever its style says; what is folded away only can be unfolded, and counts. */
export const isHidden = ({ tagName, namespaceURI }: Element): boolean =>
  hidden.has(tagName) || namespaceURI !== html.NS.HTML;

/** Nothing but links to other places of the same page, two or more: "Vorige", "Volgende", "Naar boven". */
const leadsThroughPage = (node: Element): boolean => {
  if (node.tagName !== "p" && node.tagName !== "div") return false;
  const inner = childrenOf(node).filter((child) => isElement(child) || "value" in child);
  const isLink = (child: HtmlNode): boolean =>
    isElement(child) && child.tagName === "a" && attributeOf(child, "href")?.startsWith("#") === true;
  const isBare = (child: HtmlNode): boolean => "value" in child && /^[\s|·•/-]*$/u.test(child.value);
  return (
    inner.every((child) => isLink(child) || isBare(child)) &&
    inner.filter((child) => isLink(child)).length > 1
  );
};

/** Answers questions about the inside of elements once each, however deep they are nested. */
export class Insides {
  readonly #blocks = new Map<Element, boolean>();
  readonly #contents = new Map<Element, boolean>();

  /** Whether it stands on lines of its own, or holds what does. */
  isBlock = (node: Element): boolean =>
    blockTags.has(node.tagName) || this.#some(this.#blocks, node, ({ tagName }) => blockTags.has(tagName));

  /** Whether it belongs to the site around the document: navigation, footer, forms, buttons. */
  isSitePart(node: Element): boolean {
    if (node.tagName === "form") return !this.hasContent(node);
    if (siteParts.has(node.tagName) || leadsThroughPage(node)) return true;
    return siteRoles.has(attributeOf(node, "role") ?? "") && !this.hasContent(node);
  }

  /** How many blocks stand below one another in it. */
  countBlocks = (node: Element): number =>
    childrenOf(node).filter((child) => isElement(child) && this.isBlock(child)).length;

  hasContent = (node: Element): boolean =>
    this.#some(this.#contents, node, ({ tagName }) => contentTags.has(tagName));

  #some(known: Map<Element, boolean>, node: Element, test: (inner: Element) => boolean): boolean {
    return known.getOrInsertComputed(node, () =>
      childrenOf(node).some(
        (child) => isElement(child) && !isHidden(child) && (test(child) || this.#some(known, child, test)),
      ),
    );
  }
}
