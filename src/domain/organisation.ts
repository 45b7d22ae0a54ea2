/** A colour of the house style: as six hexadecimal digits behind "#". */
export interface HouseColours {
  /** The band of the header, under white text. */
  readonly band: string;
  /** Links and buttons on light paper. */
  readonly link: string;
  readonly linkOnDark: string;
}

/** A picture of the house style as it is served. */
export type Logo = { readonly type: "image/svg+xml" | "image/png"; readonly bytes: Uint8Array };

/** Who runs this site, and how it looks; null is what nobody set, and pages say so. */
export interface Organisation {
  readonly siteName: string;
  readonly tagline: string;
  readonly name: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Postal address, on one line. */
  readonly address: string | null;
  /** Where weaknesses are reported: an address that begins with `mailto:` or `https:`. */
  readonly securityContact: string | null;
  readonly logo: Logo | null;
  readonly colours: HouseColours | null;
  readonly texts: {
    readonly homeTitle: string;
    readonly homeLead: string;
    readonly footer: string;
  };
}

/** The site as it is when nobody configured whose it is. */
export const unnamedOrganisation: Organisation = {
  siteName: "Oogst",
  tagline: "wat pilots de stad brachten",
  name: null,
  website: null,
  email: null,
  phone: null,
  address: null,
  securityContact: null,
  logo: null,
  colours: null,
  texts: {
    homeTitle: "Wat kwam er van al die pilots?",
    homeLead:
      "Gemeenten proberen beleid eerst uit in een pilot. Oogst leest wat zij daar zelf over schrijven en laat overal zien waar het staat.",
    footer: "Oogst leest wat gemeenten over hun pilots schrijven, en laat overal zien waar het staat.",
  },
};
