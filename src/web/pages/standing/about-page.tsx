import { reportFields } from "../../../domain/report-fields.ts";
import { methods } from "../../../domain/vocabularies.ts";
import type { Page } from "../../page/page.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standing } from "../../standing-addresses.ts";
import { standingPage } from "./standing-page.tsx";

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
