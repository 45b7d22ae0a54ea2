import { reportFields } from "../../../domain/report-fields.ts";
import { methods } from "../../../domain/vocabularies.ts";
import type { Page } from "../../page/page.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Meanings } from "../../parts/lists.tsx";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standing } from "../../addresses.ts";
import { standingPage } from "./standing-page.tsx";
import { licence } from "../../../domain/licence.ts";
import type { Organisation } from "../../../domain/organisation.ts";

/** What the site is, what is read for it, and how sure that is. */
export const aboutPage = (siteName: string): Page => ({
  ...standingPage("about", {
    title: `Over ${siteName}`,
    description:
      "Gemeenten schrijven twee keer per jaar over hun pilots, in een bijlage bij de perspectiefnota of de programmabegroting. Deze site leest die bijlagen en legt ze naast elkaar.",
    body: (
      <>
        <Heading level={2}>Wat er wordt gelezen</Heading>
        <Paragraph>Van elke pilot in elke bijlage:</Paragraph>
        <ul>
          {Object.values(reportFields).map(({ label, description }) => (
            <li key={label}>
              <strong>{label}</strong>: {description.charAt(0).toLowerCase() + description.slice(1)}
            </li>
          ))}
        </ul>
        <Heading level={2}>Hoe zeker het is</Heading>
        <Paragraph>
          Een computer leest de bijlagen. Onder elke waarde staat het bewijs: de woorden van de gemeente, de
          plaats in de bron, en hoe zeker het is dat wij het goed lazen. Wat wij niet konden lezen staat bij
          de bijlage. Er wordt niets weggelaten en niets bedacht. Een waarde is gevonden op een van deze
          manieren:
        </Paragraph>
        <ul>
          {Object.values(methods).map((words) => (
            <li key={words}>{sentence(words)}</li>
          ))}
        </ul>
        <Heading level={2}>Verder lezen</Heading>
        <ul>
          {(
            [standing.words, standing.help, standing.licence, standing.contact, standing.report] as const
          ).map(({ path, label }) => (
            <li key={path}>
              <Link to={path}>{label}</Link>
            </li>
          ))}
        </ul>
      </>
    ),
  }),
  about: { "@type": "AboutPage", name: `Over ${siteName}` },
});

/** What is ours and free, and whose the quoted words are. */
export const licencePage = (siteName: string): Page =>
  standingPage("licence", {
    description: "Wat u met de gegevens en met de woorden van de gemeente mag doen, en hoe u de bron noemt.",
    body: (
      <>
        <Heading level={2}>Van ons: de gegevens</Heading>
        <Paragraph>
          Hoe de gegevens zijn geordend, de namen van velden, de oordelen, de datums en de verbanden zijn van
          ons. U mag er alles mee doen, zonder het te vragen: <Link to={licence.uri}>{licence.name}</Link>.
          Wij stellen het op prijs als u {siteName} noemt.
        </Paragraph>
        <Heading level={2}>Van de gemeente: de woorden</Heading>
        <Paragraph>
          Wat wij aanhalen, en de hele tekst van een bron, heeft de gemeente geschreven. Die woorden blijven
          van de gemeente. U mag ze overnemen: volgens{" "}
          <Link to="https://wetten.overheid.nl/BWBR0001886/">artikel 15b van de Auteurswet</Link> is wat de
          overheid openbaar maakt vrij te gebruiken, behalve als zij het recht daarop heeft voorbehouden: in
          het stuk zelf, of in een besluit. Kijk dat na bij de bron.
        </Paragraph>
        <Heading level={2}>Zo noemt u de bron</Heading>
        <Paragraph>
          Onder elke pagina staat een bronvermelding die u kunt overnemen. Haalt u woorden van de gemeente
          aan, noem dan de gemeente en het stuk; onder <em>Bewijs</em> staat waar ze staan.
        </Paragraph>
        <Heading level={2}>Het programma</Heading>
        <Paragraph>
          Het programma achter deze site heet Oogst. Het is vrije software onder de licentie{" "}
          <Link to="https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12">EUPL 1.2</Link>.
        </Paragraph>
      </>
    ),
  });

/** The site in short, for who reads no Dutch. */
export const englishPage = ({ siteName, email }: Organisation): Page => ({
  ...standingPage("english", {
    title: `${siteName} in English`,
    description: `${siteName} shows what became of the pilots (trial policies) of Dutch municipalities, in their own words.`,
    body: (
      <>
        <Paragraph>
          Dutch municipalities try out policies in pilots, often because their council asked for it in a
          motion. Twice a year they report on them, in an annex to a budget document. {siteName} reads those
          annexes and lays them side by side: where a pilot came from, when it ends, whether it worked, and
          what happened next. Under every value stands the sentence it was read from, and its place in the
          document.
        </Paragraph>
        <Heading level={2}>What you can do here</Heading>
        <ul>
          <li>
            <Link to="/pilots">All pilots</Link>, <Link to="/moties">all council motions</Link> and{" "}
            <Link to="/edities">all annexes</Link> (in Dutch).
          </li>
          <li>
            <Link to="/overzicht">Charts of the whole</Link>.
          </li>
          <li>
            <Link to="/data">The data</Link>: CSV, XLSX, JSON, linked data, REST and GraphQL. The structure is
            free to use (CC0); quoted words are the municipality’s.
          </li>
        </ul>
        <Heading level={2}>Words</Heading>
        <Meanings
          lang="nl"
          words={[
            ["motie", "a request that the council voted for"],
            ["toezegging", "a promise of the municipal executive to the council"],
            ["editie", "one annex, of one budget document"],
            ["uitkomst", "the answer to “was the pilot a success?”"],
            ["raadsmemo", "a letter of the executive to the council"],
            ["portefeuille", "the field that one alderman is responsible for"],
          ]}
        />
        {email !== null && (
          <Paragraph>
            Questions? <Link to={`mailto:${email}`}>{email}</Link>
          </Paragraph>
        )}
      </>
    ),
  }),
  language: "en",
});
