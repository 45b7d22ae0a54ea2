import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standing } from "../../addresses.ts";
import { WaysToReach } from "./contact-page.tsx";
import { standingPage } from "./standing-page.tsx";

/** What the site keeps of who visits it, and of people who are named in it. */
export const privacyPage = (organisation: Organisation): Page =>
  standingPage("privacy", {
    title: "Privacyverklaring",
    description: "Deze site zet geen cookies, volgt u niet en haalt niets van andere sites.",
    body: (
      <>
        <Heading level={2}>Wat er van uw bezoek wordt bewaard</Heading>
        <Paragraph>
          De server schrijft van elk verzoek een regel in een logboek: het tijdstip, het adres van de pagina
          (ook de woorden waarop u zoekt), uw IP-adres en hoe lang het antwoord duurde. Dat is nodig om
          storingen en misbruik te vinden. Er wordt geen profiel van gemaakt en het gaat niet naar anderen.
          Hoe lang het logboek wordt bewaard, bepaalt wie deze site beheert.
        </Paragraph>
        <Heading level={2}>Namen van mensen</Heading>
        <Paragraph>
          De stukken van een gemeente kunnen namen noemen, zoals die van een wethouder. Die stukken zijn
          openbaar, en wij tonen ze zoals de gemeente ze heeft gepubliceerd. Staat uw naam in een stuk en
          hoort die daar niet? Vraag de gemeente haar stuk te verbeteren, en{" "}
          <Link to={standing.report.path}>meld het ons</Link>.
        </Paragraph>
        <Heading level={2}>Uw rechten</Heading>
        <Paragraph>
          U mag vragen welke gegevens van u er zijn, ze laten verbeteren en ze laten weghalen. Komt u er niet
          uit, dan kunt u een klacht indienen bij de{" "}
          <Link to="https://www.autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</Link>.
        </Paragraph>
        <Heading level={2}>Wie ervoor staat</Heading>
        <Paragraph>
          {organisation.name ?? "Er is nog niet ingesteld wie deze site beheert"}
          {"."}
        </Paragraph>
        <WaysToReach organisation={organisation} />
      </>
    ),
  });

/** The accessibility statement. */
export const accessibilityPage = (organisation: Organisation): Page =>
  standingPage("accessibility", {
    description: `Iedereen moet ${organisation.siteName} kunnen gebruiken. Hier staat hoe ver dat is, en wat u kunt doen als iets niet lukt.`,
    body: (
      <>
        <Heading level={2}>Hoe ver het is</Heading>
        <Paragraph>
          Dit is de toegankelijkheidsverklaring. De site is gemaakt volgens WCAG 2.2, niveau A en AA (de norm
          EN 301 549). Bij elke wijziging wordt elke soort pagina nagekeken met axe, in licht en donker, op
          een breed en een smal scherm. Een onafhankelijk onderzoek door mensen is er nog niet. Daarom zeggen
          wij niet dat de site helemaal voldoet.
        </Paragraph>
        <Heading level={2}>Wat werkt</Heading>
        <ul>
          <li>Alles werkt met het toetsenbord, en u ziet steeds waar u bent.</li>
          <li>Bijna alles werkt zonder JavaScript.</li>
          <li>Bij elk beeld staat een tabel met dezelfde gegevens.</li>
          <li>Kleur staat nergens alleen: er staat altijd een woord bij.</li>
          <li>De tekst blijft leesbaar tot op 320 pixels breed, en in donkere en vaste kleuren.</li>
        </ul>
        <Heading level={2}>Wat nog niet werkt</Heading>
        <ul>
          <li>
            De <Link to="/graphql">vragenpagina voor programmeurs</Link> heeft JavaScript nodig. Dezelfde
            gegevens zijn <Link to="/data">zonder JavaScript</Link> te halen.
          </li>
          <li>
            De woorden van de gemeente staan hier zoals zij ze schrijft. Zij kunnen moeilijk zijn, of een fout
            hebben uit tekstherkenning.
          </li>
        </ul>
        <Heading level={2}>Lukt iets niet?</Heading>
        <Paragraph>Laat het ons weten, met het adres van de pagina en wat u wilde doen.</Paragraph>
        <WaysToReach organisation={organisation} />
        <Paragraph>
          Bent u niet tevreden over het antwoord? Dan kunt u naar de{" "}
          <Link to="https://www.nationaleombudsman.nl/">Nationale ombudsman</Link>.
        </Paragraph>
      </>
    ),
  });
