import type { PartnerName } from "../../domain/mention-fields.ts";
import { foldText } from "../values/fold-text.ts";
import type { FoundMention } from "./found.ts";

type FoundPartner = FoundMention<"partners">;

/** The names by what they end with, and by what they begin with and their kind; the first printed of each. */
const byParts = (names: readonly PartnerName[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const note = (key: string, at: number): void => {
    if (!places.has(key)) places.set(key, at);
  };
  for (const [at, { slug, kind }] of names.entries()) {
    const parts = slug.split("-");
    for (let cut = 1; cut < parts.length; cut++) {
      note(`-${parts.slice(cut).join("-")}`, at);
      note(`${parts.slice(0, cut).join("-")}- ${kind}`, at);
    }
  }
  return places;
};

/**
 * Gives a short name its long one when the report prints both: "Piëzo" is "Stichting Piëzo", "RIEC" is "RIEC Den Haag".
 * What the pilot itself is called is no partner.
 */
export const withFullNames = (partners: readonly FoundPartner[], title: string): FoundPartner[] => {
  const names = partners.map(({ value }) => value.partner);
  const places = byParts(names);
  const own = ` ${foldText(title)} `;
  return partners
    .filter(({ value, confidence }) => confidence > 0.75 || !own.includes(foldText(value.partner.name)))
    .map((found) => {
      const { slug, kind } = found.value.partner;
      const at = Math.min(places.get(`-${slug}`) ?? Infinity, places.get(`${slug}- ${kind}`) ?? Infinity);
      return { ...found, value: { ...found.value, partner: names[at] ?? found.value.partner } };
    });
};
