/** The pages that are about the site itself, with what links to them are called. */
export const standing = {
  help: { path: "/help", label: "Hulp bij zoeken" },
  words: { path: "/woorden", label: "Woordenlijst" },
  follow: { path: "/volgen", label: "Volgen" },
  contact: { path: "/contact", label: "Contact" },
  report: { path: "/fout-melden", label: "Fout melden" },
  about: { path: "/over", label: "Over deze site" },
  licence: { path: "/licentie", label: "Gebruik en bronvermelding" },
  accessibility: { path: "/toegankelijkheid", label: "Toegankelijkheid" },
  privacy: { path: "/privacy", label: "Privacy" },
  english: { path: "/en", label: "English summary" },
} as const satisfies Record<string, { readonly path: string; readonly label: string }>;
export type Standing = keyof typeof standing;

/** Path of the page to report an error on a page. */
export const reportPathOf = (path: string): string =>
  `${standing.report.path}?${new URLSearchParams({ pagina: path }).toString()}`;

/** Path of the page that says how to follow what a feed tells of; the feed's path begins with `/feeds/`. */
export const followPathOf = (feed: string): string =>
  `${standing.follow.path}?${new URLSearchParams({ feed }).toString()}`;
