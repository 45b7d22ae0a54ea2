import { changesPathOf, pathOf } from "../../addresses.ts";
import { feedLink } from "../../data-addresses.ts";
import { listCrumbs } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { Changes } from "../../parts/changes.tsx";
import { counted } from "../../parts/counted.ts";
import { NextPart } from "../../parts/next-part.tsx";
import { Heading, Paragraph } from "../../parts/text.tsx";
import type { ChangesStory } from "./read-changes.ts";

/** The page with all changes of an edition, for one with more of them than its own page shows. */
export function changesPage({ edition, changes, total, next, isFirst }: ChangesStory): Page {
  const title = `Wijzigingen in ${edition.title}`;
  const path = changesPathOf(edition.key);
  return {
    path,
    title,
    description: `${counted(total, "wijziging")} in de ${edition.title}, vergeleken met de editie ervoor.`,
    crumbs: [...listCrumbs("Edition"), { label: edition.title, path: pathOf("Edition", edition.key) }],
    data: [feedLink()],
    about: null,
    listed: isFirst,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>
          {counted(total, "wijziging")} sinds de editie ervoor
          {isFirst ? "." : "; dit is een vervolg."}
        </Paragraph>
        <Changes changes={changes} />
        <NextPart path={path} next={next} />
      </>
    ),
  };
}
