import { reportFields } from "../../domain/report-fields.ts";
import { methods, periodBounds, periodParts, precisions, verdicts } from "../../domain/vocabularies.ts";
import { homeCrumb } from "../page/crumbs.ts";
import type { Page } from "../page/page.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { Heading, Link, Paragraph } from "../parts/text.tsx";

const Words = ({ of }: { readonly of: Readonly<Record<string, string>> }) => (
  <ul>
    {Object.values(of).map((words) => (
      <li key={words}>{sentence(words)}</li>
    ))}
  </ul>
);

/** What Oogst is, how it reads, and what its words mean. */
export const aboutPage = (): Page => ({
  path: "/over",
  title: "Over Oogst",
  description:
    "Wat Oogst leest, hoe zeker die lezing is, wat de woorden betekenen, en hoe deze site met uw gegevens omgaat.",
  crumbs: [homeCrumb],
  data: [],
  about: { "@type": "AboutPage", name: "Over Oogst" },
  listed: true,
  body: (
    <>
      <Heading level={1}>Over Oogst</Heading>
      <Paragraph lead>
        Gemeenten rapporteren twee keer per jaar over hun pilots, in een bijlage bij de perspectiefnota of de
        programmabegroting. Oogst leest die bijlagen en legt ze naast elkaar.
      </Paragraph>
      <Heading level={2}>Wat er wordt gelezen</Heading>
      <Paragraph>Van elke pilot in elke editie:</Paragraph>
      <ul>
        {Object.values(reportFields).map(({ label, description }) => (
          <li key={label}>
            <strong>{label}</strong>: {description.charAt(0).toLowerCase() + description.slice(1)}
          </li>
        ))}
      </ul>
      <Heading level={2}>Hoe zeker het is</Heading>
      <Paragraph>
        Elke waarde heeft een bewijs: de gedrukte woorden, de plaats in de bron, hoe zij is verkregen en hoe
        zeker de lezing is. Wat niet gelezen kon worden staat als ongelezen bij de editie; er wordt niets
        weggelaten en niets bedacht. Een waarde is verkregen op een van deze manieren:
      </Paragraph>
      <Words of={methods} />
      <Heading level={2}>Wat de woorden betekenen</Heading>
      <Heading level={3}>Uitkomst</Heading>
      <Words of={verdicts} />
      <Paragraph>
        “Niet vermeld” staat er ook als een rapport resultaten noemt zonder er een oordeel over te geven.
      </Paragraph>
      <Heading level={3}>Precisie van een datum</Heading>
      <Words of={precisions} />
      <Heading level={3}>Deel en grens van een tijdvak</Heading>
      <Words of={periodParts} />
      <Words of={periodBounds} />
      <Heading level={2}>Privacy en toegankelijkheid</Heading>
      <Paragraph>
        Deze site zet geen cookies, volgt u niet en haalt niets van andere sites. Zij werkt zonder JavaScript,
        met het toetsenbord en met hulpsoftware, en is gebouwd volgens WCAG 2.2, niveau AA. De vragenpagina
        voor GraphQL is een hulpmiddel voor ontwikkelaars en heeft wel JavaScript nodig.
      </Paragraph>
      <Heading level={2}>Een fout gezien?</Heading>
      <Paragraph>
        Vergelijk eerst met het bewijs bij de waarde. Staat er in de bron iets anders dan hier, dan is de
        lezing fout; de bron zelf is van de gemeente. De gegevens zijn{" "}
        <Link to="/data">vrij te gebruiken</Link>.
      </Paragraph>
    </>
  ),
});
