import type { JSX } from "preact";
import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standing } from "../../standing-addresses.ts";
import { standingPage } from "./standing-page.tsx";

/** Ways to reach who runs the site, or that there is none. */
export function WaysToReach({ organisation }: { readonly organisation: Organisation }): JSX.Element {
  const { email, phone, address, website } = organisation;
  if ([email, phone, address, website].every((way) => way === null))
    return (
      <Paragraph>
        <strong>Er is nog geen adres ingesteld.</strong> Wie deze site beheert, kan dat doen in de
        instellingen (<code class="nl-code">SITE_FILE</code> of <code class="nl-code">CONTACT_EMAIL</code>).
      </Paragraph>
    );
  return (
    <dl class="oogst-properties">
      {email !== null && (
        <>
          <dt>E-mail</dt>
          <dd>
            <Link to={`mailto:${email}`}>{email}</Link>
          </dd>
        </>
      )}
      {phone !== null && (
        <>
          <dt>Telefoon</dt>
          <dd>{phone}</dd>
        </>
      )}
      {address !== null && (
        <>
          <dt>Post</dt>
          <dd>{address}</dd>
        </>
      )}
      {website !== null && (
        <>
          <dt>Website</dt>
          <dd>
            <Link to={website}>{new URL(website).hostname}</Link>
          </dd>
        </>
      )}
    </dl>
  );
}

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
