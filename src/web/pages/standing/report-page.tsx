import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

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
