import type { Organisation } from "../../../domain/organisation.ts";
import type { Page } from "../../page/page.ts";
import { WaysToReach } from "./contact-page.tsx";
import { standingPage } from "./standing-page.tsx";

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
