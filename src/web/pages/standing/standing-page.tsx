import type { ComponentChildren } from "preact";
import { homeCrumb } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";
import { standing, type Standing } from "../../standing-addresses.ts";

interface Told {
  readonly title?: string;
  /** One or two sentences: the lead of the page, and what search engines show. */
  readonly description: string;
  readonly body: ComponentChildren;
}

/** A page about the site itself. */
export function standingPage(which: Standing, { title, description, body }: Told): Page {
  const { path, label } = standing[which];
  return {
    path,
    title: title ?? label,
    description,
    crumbs: [homeCrumb],
    data: [],
    about: null,
    listed: true,
    body: (
      <>
        <Heading level={1}>{title ?? label}</Heading>
        <Paragraph lead>{description}</Paragraph>
        {body}
      </>
    ),
  };
}
