import type { GraphReader } from "../../../read/reader.ts";
import { type ShownChange, Changes, PilotChanges } from "../../parts/changes.tsx";
import { readEach, readIf, readThose } from "../../../read/read-report.ts";
import { readPilotCards } from "../../read-cards.ts";
import { readChangesOf } from "./changes-page.tsx";
import { type ChangeKind, editionKinds } from "../../../domain/vocabularies.ts";
import { uriOf } from "../../../domain/addresses.ts";
import { changesPathOf, pathOf } from "../../addresses.ts";
import { feedLink, recordLinks } from "../../data-addresses.ts";
import { governmentOf, listCrumbs, type Page } from "../../page/page.ts";
import { Doubts } from "../../parts/evidence.tsx";
import { counted, dayInWords, numberInWords, sentence, unreadInWords } from "../../parts/dutch-dates.ts";
import { Heading, Link, Paragraph, Printed, type Part } from "../../parts/text.tsx";
import { motionName } from "../../../domain/motion-key.ts";
import { OriginalLink } from "../../parts/below-page.tsx";
import { Beside } from "../../parts/lists.tsx";
import { PilotList } from "../../parts/pilot-list.tsx";
import { pilotsPath } from "../../listing/choices.ts";

/** Changes that are told together. */
type ChangeGroup = { readonly title: string; readonly kinds: readonly ChangeKind[] };

const changeGroups: readonly ChangeGroup[] = [
  { title: "Nieuw", kinds: ["NEW"] },
  { title: "Terug", kinds: ["RETURNED"] },
  { title: "Uitkomst bekend of gewijzigd", kinds: ["OUTCOME_KNOWN", "VERDICT_CHANGED"] },
  {
    title: "Opgeschoven of over tijd",
    kinds: ["END_SLIPPED", "START_SLIPPED", "EVALUATION_MOVED", "EVALUATION_OVERDUE"],
  },
  { title: "Naar voren gehaald", kinds: ["END_ADVANCED"] },
  { title: "Bedrag gewijzigd", kinds: ["AMOUNT_CHANGED"] },
  { title: "Niet meer in deze editie", kinds: ["VANISHED", "VANISHED_WITH_OUTCOME"] },
  { title: "Gewijzigde velden", kinds: ["FIELD_CHANGED"] },
];

type EditionStory = NonNullable<Awaited<ReturnType<typeof readEdition>>>;

interface GroupOfChanges extends ChangeGroup {
  readonly shown: readonly ShownChange[];
  readonly total: number;
}

/** As many pilots and changes of a kind stand on the page itself. */
const SHOWN = 50;

export async function readEdition(reader: GraphReader, key: string) {
  const edition = await reader.byKey("Edition", key);
  if (!edition) return null;
  const [municipality, document, mandate, introduction, siblings, reports, changes, unread, doubts] =
    await Promise.all([
      reader.byId("Municipality", edition.municipalityId),
      reader.byId("Document", edition.documentId),
      readIf(edition.mandateId, (id) => reader.byId("Motion", id)),
      reader.introduction(edition.id),
      reader.editionsOf(edition.municipalityId),
      reader.reportsOfEdition(edition.id),
      readEach(changeGroups, async (group): Promise<GroupOfChanges> => {
        const { changes: shown, total } = await readChangesOf(reader, edition.id, {
          kinds: group.kinds,
          size: SHOWN,
        });
        return { ...group, shown, total };
      }),
      reader.unread(edition.id),
      reader.documentDoubts(edition.id),
    ]);
  if (!municipality || !document) return null;
  const pilotIds = [...new Set(reports.map(({ pilotId }) => pilotId))];
  const pilots = await readThose(reader, "Pilot", pilotIds.slice(0, SHOWN));
  const place = siblings.findIndex(({ id }) => id === edition.id);
  return {
    edition,
    municipality,
    document,
    mandate,
    introduction,
    previous: siblings[place - 1] ?? null,
    next: siblings[place + 1] ?? null,
    cards: await readPilotCards(reader, pilots, { edition }),
    total: pilotIds.length,
    changes,
    unread,
    doubts,
  };
}

/** The page of an edition: what is new, gone and changed since the one before, and the pilots in it. */
export function editionPage(story: EditionStory, publicUrl: string): Page {
  const { edition, municipality, document, total } = story;
  return {
    path: pathOf("Edition", edition.key),
    title: edition.title,
    of: municipality.name,
    description: `${sentence(counted(total, "pilot"))} in de bijlage bij de ${edition.title} van ${municipality.name}, en wat er sinds de vorige editie is veranderd.`,
    crumbs: listCrumbs("Edition"),
    data: [...recordLinks("Edition", edition.key), feedLink({ municipality: edition.municipalityId })],
    about: {
      "@type": "Report",
      "@id": uriOf(publicUrl, "Edition", edition.key),
      name: edition.title,
      datePublished: edition.asOf,
      inLanguage: "nl",
      publisher: governmentOf(municipality, publicUrl),
      ...(document.sourceUrl === null ? {} : { isBasedOn: document.sourceUrl }),
    },
    body: <EditionBody story={story} />,
  };
}

/** As many unread lines stand on the page itself. */
const MOST_UNREAD = 100;

const EditionBody: Part<{ story: EditionStory }> = ({ story }) => {
  const { edition, municipality, document, mandate, introduction, previous, next } = story;
  const { cards, total, changes, unread, doubts } = story;
  return (
    <>
      <Heading level={1}>{edition.title}</Heading>
      <Paragraph lead>
        Bijlage bij {edition.kindName === null ? `de ${editionKinds[edition.kind]}` : `“${edition.kindName}”`}{" "}
        van de gemeente <Link to={pathOf("Municipality", municipality.key)}>{municipality.name}</Link>, zoals
        het was op {dayInWords(edition.asOf)}.
      </Paragraph>
      <Beside
        items={[
          <Link key="bron" to={pathOf("Document", document.sha256)}>
            Lees de bron
          </Link>,
          document.sourceUrl && <OriginalLink document={document} title={edition.title} />,
          mandate && <Link to={pathOf("Motion", mandate.key)}>{motionName(mandate)}</Link>,
          previous && (
            <>
              Vorige: <Link to={pathOf("Edition", previous.key)}>{previous.title}</Link>
            </>
          ),
          next && (
            <>
              Volgende: <Link to={pathOf("Edition", next.key)}>{next.title}</Link>
            </>
          ),
        ]}
      />
      <Doubts about="het document" document={document} doubts={doubts} />
      <Heading level={2}>{previous ? `Veranderd sinds ${previous.title}` : "Veranderd"}</Heading>
      {previous === null && (
        <Paragraph>Dit is de eerste editie; er is niets om mee te vergelijken.</Paragraph>
      )}
      <ChangeGroups groups={changes.filter((group) => group.total > 0)} all={changesPathOf(edition.key)} />
      <Heading level={2}>{sentence(counted(total, "pilot"))} in deze editie</Heading>
      <PilotList cards={cards} />
      {total > cards.length && (
        <p class="oogst-next">
          <Link
            to={pilotsPath([
              ["editions", edition.slug],
              ["municipalities", edition.municipalityId],
            ])}
          >
            Alle {numberInWords(total)} pilots in deze editie
          </Link>
        </p>
      )}
      {introduction !== null && (
        <>
          <Heading level={2}>Inleiding van de bijlage</Heading>
          <Printed text={introduction} />
        </>
      )}
      {unread.length > 0 && (
        <details>
          <summary>{unreadInWords(unread.length)}</summary>
          <ul>
            {unread.slice(0, MOST_UNREAD).map(({ line, text }) => (
              <li key={line}>
                Regel {numberInWords(line)}: {text}
              </li>
            ))}
          </ul>
          {unread.length > MOST_UNREAD && (
            <Paragraph>De andere staan met een gestippelde lijn in de bron.</Paragraph>
          )}
        </details>
      )}
    </>
  );
};

const areAll = (kinds: readonly ChangeKind[], kind: ChangeKind): boolean =>
  kinds.every((each) => each === kind);

const ChangeGroups: Part<{
  groups: readonly GroupOfChanges[];
  /** Path of the page with all changes. */
  all: string;
}> = ({ groups, all }) => {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <>
      {groups.map(({ title, kinds, shown, total: count }) => (
        <section key={title} class="oogst-group" aria-label={title}>
          <Heading level={3}>
            {title} ({numberInWords(count)})
          </Heading>
          {areAll(kinds, "FIELD_CHANGED") ? (
            <PilotChanges changes={shown} />
          ) : areAll(kinds, "NEW") || areAll(kinds, "RETURNED") ? (
            <Beside
              items={shown.map(
                ({ pilot }) => pilot && <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>,
              )}
            />
          ) : (
            <Changes changes={shown} />
          )}
        </section>
      ))}
      {groups.some(({ shown, total: count }) => count > shown.length) && (
        <p class="oogst-next">
          <Link to={all}>Alle {numberInWords(total)} wijzigingen</Link>
        </p>
      )}
    </>
  );
};
