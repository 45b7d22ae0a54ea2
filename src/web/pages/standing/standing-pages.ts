import type { ReadPage } from "../../site.ts";
import { standing, type Standing } from "../../addresses.ts";
import { aboutPage, englishPage, licencePage } from "./about-page.tsx";
import { accessibilityPage, privacyPage } from "./contact-page.tsx";
import { contactPage, reportPage } from "./contact-page.tsx";
import { followPage, readFollowed } from "./follow-page.tsx";
import { helpPage } from "./help-page.tsx";
import { wordsPage } from "./words-page.tsx";

const read: Readonly<Record<Standing, ReadPage>> = {
  help: () => helpPage(),
  words: () => wordsPage(),
  follow: async (site, { query }) => followPage(await readFollowed(site, query.get("feed")), site.publicUrl),
  contact: ({ organisation }) => contactPage(organisation),
  report: ({ organisation, publicUrl }, { query }) =>
    reportPage(organisation, publicUrl, query.get("pagina")),
  about: ({ organisation }) => aboutPage(organisation.siteName),
  licence: ({ organisation }) => licencePage(organisation.siteName),
  accessibility: ({ organisation }) => accessibilityPage(organisation),
  privacy: ({ organisation }) => privacyPage(organisation),
  english: ({ organisation }) => englishPage(organisation),
};

export const standingPages: Readonly<Record<string, ReadPage>> = Object.fromEntries(
  (Object.keys(standing) as Standing[]).map((which) => [standing[which].path, read[which]]),
);
