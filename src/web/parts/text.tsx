import type { ComponentChildren, JSX } from "preact";

type Level = 1 | 2 | 3 | 4;
/** Elements and classes; written in whole, since the build leaves out of the style what it finds named nowhere. */
const headings = {
  1: ["h1", "nl-heading nl-heading--level-1"],
  2: ["h2", "nl-heading nl-heading--level-2"],
  3: ["h3", "nl-heading nl-heading--level-3"],
  4: ["h4", "nl-heading nl-heading--level-4"],
} as const satisfies Record<Level, readonly [tag: string, classes: string]>;

/** A heading of the design system. */
export function Heading({
  level,
  id,
  children,
}: {
  readonly level: Level;
  readonly id?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [Tag, classes] = headings[level];
  return (
    <Tag class={classes} {...(id === undefined ? {} : { id })}>
      {children}
    </Tag>
  );
}

/** A paragraph of the design system. */
export const Paragraph = ({
  lead = false,
  children,
}: {
  readonly lead?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element => <p class={lead ? "nl-paragraph nl-paragraph--lead" : "nl-paragraph"}>{children}</p>;

/** A link of the design system. */
export const Link = ({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <a class="nl-link" href={to}>
    {children}
  </a>
);

/** Text as a document prints it, its line breaks kept. */
export const Printed = ({ text }: { readonly text: string }): JSX.Element => (
  <p class="nl-paragraph oogst-printed">{text}</p>
);
