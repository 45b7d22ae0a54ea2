/** The Dutch ministries and what they are called for short. Source: the ministries named by rijksoverheid.nl since 2010. */
const ministries: readonly { readonly name: string; readonly short: readonly string[] }[] = [
  { name: "Algemene Zaken", short: ["AZ"] },
  { name: "Asiel en Migratie", short: ["A&M", "AenM"] },
  { name: "Binnenlandse Zaken en Koninkrijksrelaties", short: ["BZK", "Binnenlandse Zaken"] },
  { name: "Buitenlandse Zaken", short: ["BZ", "BuZa"] },
  { name: "Defensie", short: [] },
  { name: "Economische Zaken en Klimaat", short: ["EZK"] },
  { name: "Economische Zaken", short: ["EZ"] },
  { name: "Financiën", short: ["FIN"] },
  { name: "Infrastructuur en Waterstaat", short: ["IenW", "I&W", "I en W", "Infrastructuur"] },
  { name: "Infrastructuur en Milieu", short: ["IenM", "I&M"] },
  {
    name: "Justitie en Veiligheid",
    short: ["J&V", "JenV", "J en V", "Justitie & Veiligheid", "JV", "Justitie"],
  },
  { name: "Klimaat en Groene Groei", short: ["KGG"] },
  { name: "Landbouw, Natuur en Voedselkwaliteit", short: ["LNV"] },
  { name: "Landbouw, Visserij, Voedselzekerheid en Natuur", short: ["LVVN", "Landbouw"] },
  { name: "Onderwijs, Cultuur en Wetenschap", short: ["OCW", "OC&W", "OCenW", "Onderwijs"] },
  { name: "Sociale Zaken en Werkgelegenheid", short: ["SZW", "Sociale Zaken"] },
  { name: "Veiligheid en Justitie", short: ["V&J", "VenJ"] },
  { name: "Volksgezondheid, Welzijn en Sport", short: ["VWS", "Volksgezondheid"] },
  { name: "Volkshuisvesting en Ruimtelijke Ordening", short: ["VRO"] },
];

/** Writes a ministry in full: "J&V" is "Ministerie van Justitie en Veiligheid". Null for a name of no ministry. */
export const ministryNamed = (printed: string): string | null => {
  const words = printed.replace(/\s+/gu, " ").toLowerCase();
  const found = ministries.find(({ name, short }) =>
    [name, ...short].some((one) => one.toLowerCase() === words),
  );
  return found === undefined ? null : `Ministerie van ${found.name}`;
};

const withAnyBlank = (name: string): string => name.split(" ").map(RegExp.escape).join("\\s");
const longestFirst = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map(withAnyBlank)
    .join("|");

/** Any name of a ministry after "ministerie van". */
export const anyMinistry = longestFirst(ministries.flatMap(({ name, short }) => [name, ...short]));

/** Abbreviations that mean nothing but a ministry, also without the word. */
export const ministryAbbreviations = longestFirst(
  ministries.flatMap(({ short }) => short.filter((one) => /^[A-Z][A-Z&en]{2,}$/u.test(one) && one !== "FIN")),
);
