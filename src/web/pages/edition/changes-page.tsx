import type { ChangeKind } from "../../../domain/vocabularies.ts";
import type { GraphReader } from "../../../read/reader.ts";
import { ChangesByPilot } from "../../parts/changes.tsx";
import { readEach } from "../../../read/read-report.ts";
import { isDoubted, readList } from "../../read-cards.ts";
import { changesPathOf, pathOf } from "../../addresses.ts";
import { collectionLinks, feedLink } from "../../data-addresses.ts";
import { atPage, hrefOf } from "../../listing/list-view.ts";
import { PageNumbers } from "../../listing/page-numbers.tsx";
import { listCrumbs, type Page } from "../../page/page.ts";
import { counted } from "../../parts/dutch-dates.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";

interface ChangesRequest {
  /** Null for changes of every kind. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly size: number;
  readonly page?: number;
}

export async function readChangesOf(
  reader: GraphReader,
  editionId: number,
  { kinds, ...asked }: ChangesRequest,
) {
  const list = { of: "Change", where: { kinds }, under: { type: "Edition", id: editionId } } as const;
  const { rows, ...part } = await readList<"Change">(reader, list, asked);
  const changes = await readEach(rows, async (change) => ({
    change,
    doubted: await isDoubted(reader, change),
    pilot: await reader.byId("Pilot", change.pilotId),
    edition: null,
  }));
  return { ...part, changes };
}

type ChangesStory = NonNullable<Awaited<ReturnType<typeof readChanges>>>;

const SIZE = 100;

export async function readChanges(reader: GraphReader, key: string, page: number) {
  const edition = await reader.byKey("Edition", key);
  if (!edition) return null;
  const part = await readChangesOf(reader, edition.id, { kinds: null, size: SIZE, page });
  return { ...part, edition };
}

export function changesPage({ edition, changes, total, page, pages }: ChangesStory): Page {
  const title = `Wijzigingen in ${edition.title}`;
  const address = { path: changesPathOf(edition.key), asked: [] };
  return {
    path: hrefOf(atPage(address, page)),
    title,
    description: `${counted(total, "wijziging")} in de ${edition.title}, vergeleken met de editie ervoor.`,
    crumbs: [...listCrumbs("Edition"), { label: edition.title, path: pathOf("Edition", edition.key) }],
    data: [
      ...collectionLinks("wijzigingen", new URLSearchParams({ edities: edition.key }).toString()),
      feedLink({ municipality: edition.municipalityId }),
    ],
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
