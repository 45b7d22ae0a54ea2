/** Under what the data may be used: by anyone, for anything. The words that they quote are the municipality's. */
export const licence = {
  id: "CC0-1.0",
  name: "CC0 1.0 Universeel (publiek domein)",
  title: "Creative Commons Zero 1.0 Universeel",
  uri: "https://creativecommons.org/publicdomain/zero/1.0/",
  deed: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
  /** As DCAT-AP-NL names it, which harvesters compare with. */
  dcat: "http://creativecommons.org/publicdomain/zero/1.0/deed.nl",
} as const;
