import type { ComponentChildren } from "preact";
import type { Page } from "../../page/page.ts";
import { Prose } from "../../parts/prose.tsx";
import { Heading, Paragraph } from "../../parts/text.tsx";
import { standing, type Standing } from "../../addresses.ts";
import { textOf } from "../../texts.ts";

interface Told {
  readonly title?: string;
  /** One or two sentences: the lead of the page, and what search engines show. */
  readonly description: string;
  /** What the page's text has room for, by name. */
  readonly slots?: Readonly<Record<string, ComponentChildren>>;
  /** What stands there instead of a text. */
  readonly body?: ComponentChildren;
}

/** A page about the site itself. */
export function standingPage(which: Standing, { title, description, slots = {}, body }: Told): Page {
  const { path, label } = standing[which];
  return {
    path,
    title: title ?? label,
    description,
    body: (
      <>
        <Heading level={1}>{title ?? label}</Heading>
        <Paragraph lead>{description}</Paragraph>
        {body ?? <Prose text={textOf(which)} slots={slots} />}
      </>
    ),
  };
}
