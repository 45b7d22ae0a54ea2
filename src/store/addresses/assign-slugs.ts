import { countEach } from "../../domain/count-each.ts";
import { createHash, randomUUID } from "node:crypto";
import { slugOf } from "../../domain/slug.ts";

/** What stands in an address stays readable; cut between words. */
const LONGEST = 100;
/** How many characters of a hash tell names apart; more where chance has it that these do not. */
const suffixLengths = [6, 12, 64] as const;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const shorten = (slug: string): string =>
  slug.length <= LONGEST
    ? slug
    : slug
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST);

/** A slug until all that has an address is known, and each gets its own. */
export const provisionalSlug = (): string => `~${randomUUID()}`;

/**
 * The slug of a name. One that cannot hold all of it carries a few characters made from the whole name, so that names that
 * differ only in what is left out differ in address, whichever comes first.
 */
export function slugFor(name: string, without: string): string {
  const whole = slugOf(name);
  if (whole !== "" && whole.length <= LONGEST) return whole;
  return `${shorten(whole) || without}-${hashOf(name.normalize("NFC")).slice(0, 6)}`;
}

export type SluggedName = { readonly key: string; readonly slug: string };
/** All names of a thing; the first is the one that it has its address by. */
export type SluggedNames = readonly [SluggedName, ...SluggedName[]];

/**
 * Chooses the slug of each of the things of one municipality: that of its name, and where another has a name with that
 * slug too, both carry a suffix made from their names. So it depends on the names alone, not on who came first; but a
 * slug that was once given for a name is never given to what was not called so.
 *
 * @param ownerOf the normal form of the name that a slug was given for, where it ever was
 */
export function assignSlugs(things: readonly SluggedNames[], ownerOf: ReadonlyMap<string, string>): string[] {
  const claims = countEach(things.flatMap((names) => [...new Set(names.map(({ slug }) => slug))]));
  const chosen = new Set<string>();
  return things.map((names) => {
    const [own] = names;
    const keys = new Set(names.map(({ key }) => key));
    const isFree = (slug: string): boolean => {
      const owner = ownerOf.get(slug);
      return !chosen.has(slug) && (owner === undefined || keys.has(owner));
    };
    const hash = hashOf(own.key);
    const suffixes = [
      ...suffixLengths.map((length) => hash.slice(0, length)),
      // Things that nothing tells apart are numbered.
      ...things.map((_, at) => `${hash.slice(0, 6)}-${at + 2}`),
    ];
    const slugs = suffixes
      .map((suffix) => `${shorten(own.slug)}-${suffix}`)
      .filter((slug) => !claims.has(slug));
    const slug = [...(claims.get(own.slug) === 1 ? [own.slug] : []), ...slugs].find(isFree);
    if (slug === undefined) throw new Error(`no slug is left for "${own.slug}"`);
    chosen.add(slug);
    return slug;
  });
}
