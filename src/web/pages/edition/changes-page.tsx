import { changesPathOf, pathOf } from "../../addresses.ts";
import { feedLink } from "../../data-addresses.ts";
import { atPage, hrefOf } from "../../listing/list-view.ts";
import { PageNumbers } from "../../listing/page-numbers.tsx";
import { listCrumbs, type Page } from "../../page/page.ts";
import { ChangesByPilot } from "../../parts/changes.tsx";
import { counted } from "../../parts/dutch-dates.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";
import type { ChangesStory } from "./read-changes.ts";

export function changesPage({ edition, changes, total, page, pages }: ChangesStory): Page {
  const title = `Wijzigingen in ${edition.title}`;
  const address = { path: changesPathOf(edition.key), asked: [] };
  return {
    path: hrefOf(atPage(address, page)),
    title,
    description: `${counted(total, "wijziging")} in de ${edition.title}, vergeleken met de editie ervoor.`,
    crumbs: [...listCrumbs("Edition"), { label: edition.title, path: pathOf("Edition", edition.key) }],
    data: [feedLink()],
    listed: page === 1,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>
          {counted(total, "wijziging")} sinds de editie ervoor
          {pages > 1 && `, pagina ${page} van ${pages}`}.
        </Paragraph>
        <ChangesByPilot changes={changes} />
        <PageNumbers address={address} page={page} pages={pages} />
      </>
    ),
  };
}
