import { describe, expect, test } from "vitest";
import { kindsOfPages } from "../seeds-site.ts";

/** Words of ours that readers do not know. */
export const ourWords = /\b(?:gedrukte?|normaalvorm|lezing|revisie|dingen|ding)\b/iu;

/** And codes, and counts that do not agree with what they count. */
const forbidden = [
  ourWords,
  /\bop (?:het|de) (?:kwartaal|halfjaar|seizoen|jaar|maand|week|dag),/iu,
  /\b(?:LATEST|ANY|UNKNOWN|Municipality|undefined|null|NaN)\b/u,
  /\b[A-Z]{2,}_[A-Z_]+\b/u,
  /(?<![\d.,-])1 (?:pilots|edities|moties|toezeggingen|partners|programma’s|gemeenten|wijzigingen|rapporten|plaatsen|regels|velden|dagen)\b/u,
] as const;

/** What is read on a page in the words of the site: without script, style, code, and the words of a municipality. */
const ownWords = (html: string): string =>
  html
    .replaceAll("<wbr/>", "")
    .replaceAll(/<(script|style|pre|code|blockquote|ins|del|mark|h1|head)\b[^]*?<\/\1>/gu, " ")
    .replaceAll(/<p class="[^"]*oogst-(?:printed|hit__fragment)[^"]*">[^]*?<\/p>/gu, " ")
    .replaceAll(/<section class="oogst-source"[^]*?<\/section>/gu, " ")
    .replaceAll(/<title>[^]*?<\/title>/gu, " ")
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/https?:\S+/gu, " ")
    .replaceAll(/[“‘][^”’]{0,400}[”’]/gu, " ")
    .replaceAll(/\s+/gu, " ");

/** That people can read the site. */
export function describePlainWords(url: () => string): void {
  describe.for([...kindsOfPages, "/pilots?uitkomst=YES&status=UNKNOWN&gemeente=GM0637"])("%s", (path) => {
    test("uses plain words, no code, and counts that agree", async () => {
      const response = await fetch(url() + path);
      const words = ownWords(await response.text());
      const found = forbidden.flatMap((pattern) => {
        const { index } = pattern.exec(words) ?? {};
        return index === undefined ? [] : [words.slice(Math.max(0, index - 40), index + 40)];
      });
      expect(found).toEqual([]);
    });
  });

  test.for([
    [
      "containertuintjes",
      "De pilot staat niet meer in Perspectiefnota 2026, en er is een uitkomst: daarom staat hier “afgelopen”.",
    ],
    ["positieve-gezondheid-en-het-huishouden", "en er is geen uitkomst gemeld."],
    ["dealbreakers", "De pilot is volgens de gemeente voorbij."],
    ["buurtvervoer", "De begindatum is geweest, en er is geen einddatum die voorbij is;"],
  ] as const)("the page of %s says where its status comes from", async ([pilot, words]) => {
    const html = await (await fetch(`${url()}/pilots/zoetermeer/${pilot}`)).text();
    expect(html.replaceAll(/<[^>]+>/gu, "")).toContain(words);
  });

  test.for([
    ["wat is er nieuw", "Nieuw in: de laatste editie"],
    ["verdwenen pilots", "Verdwenen in: een editie"],
  ] as const)("what “%s” is read as is said in words", async ([question, words]) => {
    const html = await (
      await fetch(`${url()}/zoeken?${new URLSearchParams({ q: question }).toString()}`)
    ).text();
    const chips = [...html.matchAll(/class="oogst-chip"[^>]*>([^<]+)/gu)].map(([, chip = ""]) => chip.trim());
    expect(chips.join("; ")).toContain(words);
    expect(chips.filter((chip) => /\b[A-Z]{3,}\b|_/u.test(chip))).toEqual([]);
  });
}
