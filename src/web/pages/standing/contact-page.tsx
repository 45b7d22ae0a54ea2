import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { Link, type Part } from "../../parts/text.tsx";
import { Properties } from "../../parts/lists.tsx";
import { Prose } from "../../parts/prose.tsx";
import { standingPage } from "./standing-page.tsx";
import { textOf } from "../../texts.ts";

/** What the site keeps of who visits it, and of people who are named in it. */
export const privacyPage = (organisation: Organisation): Page =>
  standingPage("privacy", {
    title: "Privacyverklaring",
    description: "Deze site zet geen cookies, volgt u niet en haalt niets van andere sites.",
    slots: {
      who: organisation.name ?? "Er is nog niet ingesteld wie deze site beheert",
      ways: <WaysToReach organisation={organisation} />,
    },
  });

/** The accessibility statement. */
export const accessibilityPage = (organisation: Organisation): Page =>
  standingPage("accessibility", {
    description: `Iedereen moet ${organisation.siteName} kunnen gebruiken. Hier staat hoe ver dat is, en wat u kunt doen als iets niet lukt.`,
    slots: { ways: <WaysToReach organisation={organisation} /> },
  });

/** Ways to reach who runs the site, or that there is none. */
export const WaysToReach: Part<{ organisation: Organisation }> = ({ organisation }) => {
  const { email, phone, address, website } = organisation;
  if ([email, phone, address, website].every((way) => way === null))
    return <Prose text={textOf("noContact")} />;
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
export function contactPage(organisation: Organisation): Page {
  const { siteName, name, securityContact: to } = organisation;
  const words = to?.replace(/^mailto:/u, "");
  return standingPage("contact", {
    description: `Wie ${siteName} maakt, en hoe u ons bereikt.`,
    slots: {
      maker: <Prose text={name === null ? textOf("noMaker") : textOf("maker")} slots={{ name }} />,
      ways: <WaysToReach organisation={organisation} />,
      leak: <Prose text={to === null ? textOf("noLeak") : textOf("leak")} slots={{ to, words }} />,
    },
  });
}

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
  const to = `mailto:${email}?${letter.toString().replaceAll("+", "%20")}`;
  return {
    ...standingPage("report", {
      description: "Klopt er iets niet? Zo meldt u dat.",
      slots: {
        from: path !== null && <Prose text={textOf("from")} slots={{ address, to: path }} />,
        ask: (
          <Prose text={email === null ? textOf("noReport") : textOf("writeReport")} slots={{ email, to }} />
        ),
        letter: (
          <pre class="oogst-code" tabIndex={0}>
            {message.trim()}
          </pre>
        ),
      },
    }),
    listed: asked === null,
  };
}
