import { readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { z } from "zod";
import {
  type HouseColours,
  type Logo,
  type Organisation,
  unnamedOrganisation,
} from "./domain/organisation.ts";

/** The light that a channel gives, of 0 to 255. Source: WCAG 2.2, "relative luminance". */
const lightOf = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminanceOf = (colour: string): number => {
  const channel = (place: number): number => lightOf(Number.parseInt(colour.slice(place, place + 2), 16));
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** The contrast of two colours as "#rrggbb": from 1, of the same, to 21, of black and white. Source: WCAG 2.2. */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const words = z.string().trim().min(1);
const colour = z.string().regex(/^#[\da-f]{6}$/iu, {
  error: ({ input }) => `"${String(input)}" is geen kleur; verwacht bijvoorbeeld #14532d`,
});
const address = (protocols: readonly string[]) =>
  words.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: ({ input }) => `"${String(input)}" is geen adres dat begint met ${protocols.join(" of ")}`,
  });

const usual = unnamedOrganisation.texts;
const siteFile = z.strictObject({
  siteName: words.max(30).default(unnamedOrganisation.siteName),
  tagline: words.max(80).default(unnamedOrganisation.tagline),
  name: words.nullable().default(null),
  website: address(["https:", "http:"]).nullable().default(null),
  email: z.email().nullable().default(null),
  phone: words.nullable().default(null),
  address: words.nullable().default(null),
  securityContact: address(["mailto:", "https:"]).nullable().default(null),
  logo: words.optional(),
  colours: z.strictObject({ band: colour, link: colour, linkOnDark: colour }).optional(),
  texts: z
    .strictObject({
      homeTitle: words.default(usual.homeTitle),
      homeLead: words.default(usual.homeLead),
      footer: words.default(usual.footer),
    })
    .default(usual),
});

/** By WCAG 2.2, of text and what is behind it. */
const LEAST_CONTRAST = 4.5;
/** What stands on what, of the papers that the site has. */
const readability = ({
  band,
  link,
  linkOnDark,
}: HouseColours): readonly (readonly [string, string, string])[] => [
  ["band", band, "#ffffff"],
  ["link", link, "#ffffff"],
  ["link", link, "#f6f4ee"],
  ["linkOnDark", linkOnDark, "#14181a"],
  ["linkOnDark", linkOnDark, "#1b2124"],
];

const logoTypes: Readonly<Record<string, Logo["type"]>> = { ".svg": "image/svg+xml", ".png": "image/png" };

/**
 * Reads who runs the site from a JSON file; a logo's path counts from that file.
 * @throws {Error} with a Dutch sentence that lists every fault: a file that is not there, a name that is not known, a
 *   colour that text cannot be read on.
 */
export function readOrganisation(file: string): Organisation {
  const result = siteFile.safeParse(parse(file));
  if (!result.success)
    throw new Error(
      result.error.issues.map(({ path, message }) => [path.join("."), message].join(": ")).join("; "),
    );
  const { logo, colours, ...said } = result.data;
  const faint = colours
    ? readability(colours).filter(([, front, back]) => contrastOf(front, back) < LEAST_CONTRAST)
    : [];
  if (faint.length > 0)
    throw new Error(
      faint
        .map(([name, front, back]) => `colours.${name}: ${front} is op of onder ${back} niet te lezen`)
        .join("; "),
    );
  return {
    ...said,
    logo: logo === undefined ? null : readLogo(resolve(dirname(file), logo)),
    colours: colours ?? null,
  };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`${file} is niet te lezen als JSON`, { cause });
  }
}

function readLogo(file: string): Logo {
  const type = logoTypes[extname(file).toLowerCase()];
  if (type === undefined) throw new Error(`logo: ${file} is geen .svg of .png`);
  try {
    return { type, bytes: readFileSync(file) };
  } catch (cause) {
    throw new Error(`logo: ${file} is niet te lezen`, { cause });
  }
}
