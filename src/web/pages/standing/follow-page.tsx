import { feedLink } from "../../data-addresses.ts";
import type { Page } from "../../page/page.ts";
import { ChangesByPilot } from "../../parts/changes.tsx";
import { CopiedText } from "../../parts/citation.tsx";
import { Beside } from "../../parts/lists.tsx";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { followPathOf, standing } from "../../addresses.ts";
import type { Followed } from "./read-followed.ts";
import { standingPage } from "./standing-page.tsx";

/** How to follow what a feed tells of: its address, and its newest entries. */
export function followPage({ feed, about, municipalities, changes }: Followed, publicUrl: string): Page {
  return {
    ...standingPage("follow", {
      title: about === null ? standing.follow.label : `Volgen: ${about.name}`,
      description:
        about === null
          ? "Zo hoort u vanzelf wanneer een gemeente iets nieuws schrijft over haar pilots."
          : `Zo hoort u vanzelf wanneer er iets verandert bij ${about.name}.`,
      body: (
        <>
          {about !== null && (
            <Paragraph>
              Terug naar <Link to={about.path}>{about.name}</Link>.
            </Paragraph>
          )}
          <Heading level={2}>Zo doet u het</Heading>
          <ol>
            <li>
              Kopieer dit adres: <CopiedText id="feed" text={publicUrl + feed} what="het adres" />
            </li>
            <li>
              Plak het in een programma dat feeds leest, zoals Outlook, Thunderbird, Feedly of NetNewsWire.
              Kies daar “feed toevoegen” of “abonneren”.
            </li>
            <li>Het programma laat elke nieuwe wijziging zien. U hoeft zich bij ons niet aan te melden.</li>
          </ol>
          {about === null && <Choices municipalities={municipalities} />}
          <Heading level={2}>Wat er het laatst veranderde</Heading>
          {changes.length === 0 ? (
            <Paragraph>Er is nog niets veranderd.</Paragraph>
          ) : (
            <ChangesByPilot changes={changes} />
          )}
        </>
      ),
    }),
    data: [{ ...feedLink(), href: feed }],
    listed: about === null,
  };
}

const Choices: Part<Pick<Followed, "municipalities">> = ({ municipalities }) => (
  <>
    <Heading level={2}>Liever minder?</Heading>
    <Paragraph>
      Dit adres geeft alle wijzigingen. U kunt ook één pilot, één programma of één zoekvraag volgen: kies{" "}
      <em>Volgen</em> onder aan die pagina.
      {municipalities.length > 1 && " Of volg één gemeente:"}
    </Paragraph>
    {municipalities.length > 1 && (
      <Beside
        items={municipalities.map(({ code, name }) => (
          <Link key={code} to={followPathOf(feedLink({ municipality: code }).href)}>
            {name}
          </Link>
        ))}
      />
    )}
  </>
);
