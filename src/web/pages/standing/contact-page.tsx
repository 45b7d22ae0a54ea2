import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { Properties } from "../../parts/lists.tsx";
import { standing } from "../../addresses.ts";
import { standingPage } from "./standing-page.tsx";

/** Ways to reach who runs the site, or that there is none. */
export const WaysToReach: Part<{ organisation: Organisation }> = ({ organisation }) => {
  const { email, phone, address, website } = organisation;
  if ([email, phone, address, website].every((way) => way === null))
    return (
      <Paragraph>
        <strong>Er is nog geen adres ingesteld.</strong> Wie deze site beheert, kan dat doen in de
        instellingen (<code class="nl-code">SITE_FILE</code> of <code class="nl-code">CONTACT_EMAIL</code>).
      </Paragraph>
    );
  return (
    <Properties
      rows={[
        ["E-mail", email && <Link to={`mailto:${email}`}>{email}</Link>],
        ["Telefoon", phone],
        ["Post", address],
        ["Website", website && <Link to={website}>{new URL(website).hostname}</Link>],
      ]}
    />
  );
};

/** Who makes the site, and how to reach them. */
export const contactPage = (organisation: Organisation): Page =>
  standingPage("contact", {
    description: `Wie ${organisation.siteName} maakt, en hoe u ons bereikt.`,
    body: (
      <>
        <Heading level={2}>Wie dit maakt</Heading>
        <Paragraph>
          {organisation.name === null ? (
            <>
              <strong>Er is nog niet ingesteld wie deze site beheert.</strong> Het programma heet Oogst en is
              vrije software.
            </>
          ) : (
            <>{organisation.name} beheert deze site. Het programma heet Oogst en is vrije software.</>
          )}
        </Paragraph>
        <Heading level={2}>Zo bereikt u ons</Heading>
        <WaysToReach organisation={organisation} />
        <Heading level={2}>Waarvoor u bij de gemeente bent</Heading>
        <Paragraph>
          Een vraag over een pilot zelf stelt u aan de gemeente die de pilot houdt: wij lezen alleen wat zij
          daarover schrijft. Leest u hier iets anders dan in het stuk van de gemeente?{" "}
          <Link to={standing.report.path}>Meld die fout</Link>.
        </Paragraph>
        <Heading level={2}>Een lek gevonden?</Heading>
        <Paragraph>
          {organisation.securityContact === null ? (
            <>Er is nog geen adres ingesteld om een zwakke plek in de beveiliging te melden.</>
          ) : (
            <>
              Meld een zwakke plek in de beveiliging bij{" "}
              <Link to={organisation.securityContact}>
                {organisation.securityContact.replace(/^mailto:/u, "")}
              </Link>
              , en niet in het openbaar.
            </>
          )}
        </Paragraph>
      </>
    ),
  });

const LONGEST = 500;

/** The page of this site that an address names; null for anything else. */
export const ownPath = (path: string | null): string | null =>
  path !== null && path.length <= LONGEST && /^\/(?![/\\])[^\s\\]*$/u.test(path) ? path : null;

/** How to report an error on a page; `asked` is the path of that page as an address names it. */
export function reportPage(organisation: Organisation, publicUrl: string, asked: string | null): Page {
  const path = ownPath(asked);
  const address = path === null ? "(het adres van de pagina)" : publicUrl + path;
  const message = `Pagina: ${address}\n\nWat staat er nu?\n\n\nWat moet er staan, en waar leest u dat?\n\n`;
  const { email, siteName } = organisation;
  const letter = new URLSearchParams({ subject: `Fout op ${siteName}`, body: message });
  return {
    ...standingPage("report", {
      description: "Klopt er iets niet? Zo meldt u dat.",
      body: (
        <>
          {path !== null && (
            <Paragraph>
              U komt van <Link to={path}>{address}</Link>.
            </Paragraph>
          )}
          <ol>
            <li>
              Open <em>Bewijs</em> bij de waarde, en vergelijk met de woorden van de gemeente.
            </li>
            <li>Staat daar hetzelfde? Dan is de fout van de gemeente. Meld hem bij de gemeente.</li>
            <li>Staat daar iets anders? Dan hebben wij het verkeerd gelezen. Meld het bij ons.</li>
          </ol>
          <Heading level={2}>Meld het bij ons</Heading>
          {email === null ? (
            <Paragraph>
              <strong>Er is nog geen adres ingesteld waar u een fout kunt melden.</strong> Bewaar deze tekst
              tot dat er is:
            </Paragraph>
          ) : (
            <Paragraph>
              <Link to={`mailto:${email}?${letter.toString().replaceAll("+", "%20")}`}>
                Schrijf een e-mail aan {email}
              </Link>
              . Uw e-mailprogramma opent met deze tekst:
            </Paragraph>
          )}
          <pre class="oogst-code" tabIndex={0}>
            {message.trim()}
          </pre>
        </>
      ),
    }),
    listed: asked === null,
  };
}
