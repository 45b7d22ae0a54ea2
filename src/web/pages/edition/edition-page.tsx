import type { JSX } from "preact";
import { uriOf } from "../../../fields/addresses.ts";
import { editionKinds, type ChangeKind } from "../../../fields/vocabulary.ts";
import { pathOf } from "../../addresses.ts";
import { feedLink, recordLinks } from "../../data-addresses.ts";
import { listCrumbs } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { Changes, PilotChanges, type ShownChange } from "../../parts/changes.tsx";
import { dayInWords, numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { motionName } from "../../parts/motion-name.ts";
import { PilotList } from "../../parts/pilot-list.tsx";
import { Heading, Link, Paragraph, Printed } from "../../parts/text.tsx";
import type { EditionStory } from "./read-edition.ts";

/** The page of an edition: what is new, gone and changed since the one before, and the pilots in it. */
export function editionPage(story: EditionStory, publicUrl: string): Page {
  const { edition, municipality, document, glances } = story;
  return {
    path: pathOf("Edition", edition.slug),
    title: edition.title,
    description: `De ${numberInWords(glances.length)} pilots in de bijlage bij de ${edition.title} van ${municipality.name}, en wat er sinds de vorige editie is veranderd.`,
    crumbs: listCrumbs("Edition"),
    data: [...recordLinks("edities", edition.slug), feedLink()],
    about: {
      "@type": "Report",
      "@id": uriOf(publicUrl, "Edition", edition.slug),
      name: edition.title,
      datePublished: edition.asOf,
      inLanguage: "nl",
      publisher: {
        "@type": "GovernmentOrganization",
        "@id": uriOf(publicUrl, "Municipality", municipality.code),
        name: `Gemeente ${municipality.name}`,
      },
      ...(document.sourceUrl === null ? {} : { isBasedOn: document.sourceUrl }),
    },
    listed: true,
    body: <EditionBody story={story} />,
  };
}

interface Group {
  readonly title: string;
  readonly kinds: readonly ChangeKind[];
}
const groups: readonly Group[] = [
  { title: "Nieuw", kinds: ["NEW"] },
  { title: "Opgeschoven of over tijd", kinds: ["END_SLIPPED", "EVALUATION_OVERDUE"] },
  { title: "Niet meer in deze editie", kinds: ["VANISHED", "VANISHED_WITH_OUTCOME"] },
];

function EditionBody({ story }: { readonly story: EditionStory }): JSX.Element {
  const { edition, municipality, document, mandate, introduction, previous, next, glances, changes, unread } =
    story;
  return (
    <>
      <Heading level={1}>{edition.title}</Heading>
      <Paragraph lead>
        Bijlage bij de {editionKinds[edition.kind]} van de gemeente {municipality.name}, stand van{" "}
        {dayInWords(edition.asOf)}.
      </Paragraph>
      <ul class="oogst-inline-list">
        <li>
          <Link to={pathOf("Document", document.sha256)}>Lees de bron</Link>
        </li>
        {mandate && (
          <li>
            <Link to={pathOf("Motion", mandate.key)}>{motionName(mandate)}</Link>
          </li>
        )}
        {previous && (
          <li>
            Vorige: <Link to={pathOf("Edition", previous.slug)}>{previous.title}</Link>
          </li>
        )}
        {next && (
          <li>
            Volgende: <Link to={pathOf("Edition", next.slug)}>{next.title}</Link>
          </li>
        )}
      </ul>
      <Heading level={2}>{previous ? `Veranderd sinds ${previous.title}` : "Veranderd"}</Heading>
      {previous === null && (
        <Paragraph>Dit is de eerste editie; er is niets om mee te vergelijken.</Paragraph>
      )}
      <ChangeGroups changes={changes} />
      <Heading level={2}>
        {glances.length === 1
          ? "1 pilot in deze editie"
          : `${numberInWords(glances.length)} pilots in deze editie`}
      </Heading>
      <PilotList glances={glances} />
      {introduction !== null && (
        <>
          <Heading level={2}>Inleiding van de bijlage</Heading>
          <Printed text={introduction} />
        </>
      )}
      {unread.length > 0 && (
        <details>
          <summary>{sentence(`${numberInWords(unread.length)} regels bleven ongelezen`)}</summary>
          <ul>
            {unread.map(({ line, text }) => (
              <li key={line}>
                Regel {numberInWords(line)}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ChangeGroups({ changes }: { readonly changes: readonly ShownChange[] }): JSX.Element {
  const changed = changes.filter(({ change }) => change.kind === "FIELD_CHANGED");
  return (
    <>
      {groups.map(({ title, kinds }) => {
        const members = changes.filter(({ change }) => kinds.includes(change.kind));
        return members.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <Heading level={3}>
              {title} ({members.length})
            </Heading>
            <Changes changes={members} />
          </section>
        );
      })}
      {changed.length > 0 && (
        <section aria-label="Gewijzigde velden">
          <Heading level={3}>Gewijzigde velden ({changed.length})</Heading>
          <PilotChanges changes={changed} />
        </section>
      )}
    </>
  );
}
