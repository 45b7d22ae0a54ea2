import { licence } from "../../../domain/licence.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

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
