import { describe, expect, test } from "vitest";
import { periodOf } from "../../src/domain/period.ts";
import { editionTimeline } from "../../src/web/charts/edition-timeline.tsx";
import { flowsOf } from "../../src/web/charts/flows-of-motions.ts";
import { motionFlow } from "../../src/web/charts/motion-flow.tsx";
import { barsOf, membersOf } from "../../src/web/charts/shares-of-programmes.ts";
import type { ListFilters } from "../../src/web/listing/list-view.ts";
import { linesOf, shortNames, SWATCH } from "../../src/web/charts/chart.tsx";
import { standaloneStyle, standaloneSvg } from "../../src/web/charts/standalone.tsx";
import type { PilotCard } from "../../src/web/read-cards.ts";

const css =
  ":root{--oogst-yes:var(--lightningcss-light,#1f7a45)var(--lightningcss-dark,#6fcf97);--oogst-ink:light-dark(#1d2523,#eee)}" +
  ".oogst-bar--yes{fill:var(--oogst-yes);stroke-width:2px}.oogst-chart__picture{font-family:var(--oogst-font);display:block}" +
  "@media (width<=40rem){.oogst-chart__picture--wide{display:none}}.oogst-chart__picture text{fill:var(--oogst-ink)}.oogst-nav{color:red}" +
  ".oogst-bar--yes:hover{opacity:.7}:root{--oogst-yes:#006600}";

test("a picture as a file is drawn by the rules of the site, in the light, with each colour itself", () => {
  expect(standaloneStyle(css)).toBe(
    ".oogst-bar--yes{fill:#006600;stroke-width:2px}.oogst-chart__picture{display:block}.oogst-chart__picture text{fill:#1d2523}",
  );
});

describe("a picture as a file", () => {
  const quarter = (text: string, from: string, to: string) =>
    periodOf(text, { from, to, precision: "QUARTER" });
  const chart = editionTimeline([
    {
      edition: "Perspectiefnota <2024>",
      asOf: "2023-06-01",
      dates: {
        start: null,
        end: quarter("4de kwartaal 2024", "2024-10-01", "2024-12-31"),
        evaluationMoment: null,
      },
      slip: null,
      doubted: (field) => field === "end",
    },
  ]);
  const svg = standaloneSvg(chart, {
    style: standaloneStyle(css),
    source: "Bron: Oogst, https://oogst.example.nl/pilots/x, 1 juli 2025",
    publicUrl: "https://oogst.example.nl",
  });

  test("says what it is, what its shapes mean and where it comes from", () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Begin, einde en evaluatie volgens elke editie",
        "begin",
        "einde",
        "evaluatie",
        "editie verschenen",
        "Hoe breder, hoe minder precies de datum is.",
        "Niet van elke datum is zeker dat hij goed is gelezen; de tabel zegt van welke.",
        "Perspectiefnota &lt;2024>",
        "Bron: Oogst, https://oogst.example.nl/pilots/x, 1 juli 2025",
      ]),
    );
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="792"/u);
    expect(svg).not.toContain("var(");
  });

  test("has no mark outside of itself", () => {
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []).map(Number);
    const drawn = [...svg.matchAll(/ x="([\d.]+)"(?: y="[\d.]+")? width="([\d.]+)"/gu)];
    const explained = [...svg.matchAll(/<g transform="translate\(([\d.]+) [\d.]+\)"><\w+ class="[^"]+"()/gu)];
    const ends = [...drawn, ...explained].map(([, x, wide]) => Number(x) + Number(wide || SWATCH));
    expect(ends.length).toBeGreaterThan(3);
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
    expect(height).toBeGreaterThan(100);
  });
});

describe("the shares of programmes", () => {
  const cardOf = (municipality: string, verdict: string, ...slugs: string[]) =>
    ({
      pilot: { municipalityId: municipality },
      municipality: { name: municipality },
      latest: { successful: { verdict } },
      doubted: () => false,
      programmes: slugs.map((slug) => ({ slug, name: slug.toUpperCase() })),
    }) as unknown as PilotCard;
  const card = (verdict: string, ...slugs: string[]) => cardOf("Delft", verdict, ...slugs);
  const cards = [card("YES", "zorg", "wonen"), card("NO", "zorg"), card("YES")];
  const barsWithin = (within: ListFilters) =>
    barsOf(membersOf(cards, within), within).map(({ programme, asked, total }) => [programme, total, asked]);

  test("say whose a programme is where there is more than one municipality", () => {
    const whoseIn = (some: readonly PilotCard[]) =>
      barsOf(membersOf(some, []), []).map(({ programme, whose }) => [programme, whose]);
    expect(whoseIn([...cards, cardOf("Gouda", "YES", "zorg")])).toEqual([
      ["ZORG", "2 gemeenten"],
      ["WONEN", "Delft"],
      ["Geen programma genoemd", "Delft"],
    ]);
    expect(whoseIn(cards).every(([, whose]) => whose === null)).toBe(true);
  });

  test("count a pilot under every programme that a report of it names, as the list of its pilots does", () => {
    expect(barsWithin([["gemeente", "GM0637"]])).toEqual([
      [
        "ZORG",
        2,
        [
          ["gemeente", "GM0637"],
          ["programma", "zorg"],
        ],
      ],
      [
        "WONEN",
        1,
        [
          ["gemeente", "GM0637"],
          ["programma", "wonen"],
        ],
      ],
      [
        "Geen programma genoemd",
        1,
        [
          ["gemeente", "GM0637"],
          ["zonder", "PROGRAMME"],
        ],
      ],
    ]);
  });

  test("are those of the programmes that are asked for alone", () => {
    expect(barsWithin([["programma", "wonen"]]).map(([programme, total]) => [programme, total])).toEqual([
      ["WONEN", 1],
      ["Geen programma genoemd", 2],
    ]);
  });
});

describe("the way from motions to policy", () => {
  const cardOf = (at: number, verdict: string) =>
    ({
      pilot: { key: `delft/p${at}`, name: `P${at}`, municipalityId: "Delft" },
      latest: { successful: { verdict }, policyChange: { verdict: "NO" } },
      doubted: () => false,
      cameFrom: [{ key: `delft/m${at}`, number: `M${at}`, title: null }],
    }) as unknown as PilotCard;
  const cardsOf = (count: number) =>
    Array.from({ length: count }, (_, at) => cardOf(at, at === 0 ? "YES" : "NOT_YET_KNOWN"));
  const drawnOf = (count: number) => {
    const { nodes, links } = flowsOf(cardsOf(count), []);
    return { labels: nodes.map(({ label }) => label), links: links.map(({ value }) => value) };
  };

  test("shows each pilot where there are few, and tells how many have what", () => {
    expect(drawnOf(2)).toEqual({
      labels: ["P0", "Motie M0", "Ja: 1", "Nee: 2", "P1", "Motie M1", "Nog niet bekend: 1"],
      links: [1, 1, 1, 1, 1, 1],
    });
  });

  test("shows them together where there are many, and leaves none out", () => {
    expect(drawnOf(11)).toEqual({
      labels: ["11 pilots", "Ja: 1", "Nee: 11", "Nog niet bekend: 10"],
      links: [1, 1, 10, 10],
    });
    expect(motionFlow(cardsOf(11), [])?.table.rows).toEqual([
      ["ja", "nee", 1],
      ["nog niet bekend", "nee", 10],
    ]);
  });
});

describe("a name in a picture", () => {
  const told = (names: readonly string[], length: number, lines: number): string[] => {
    const shortOf = shortNames(names, length * lines);
    return names.map((name) => linesOf(shortOf(name), length, lines).join("|"));
  };

  test("is told from another that differs at its end alone", () => {
    const names = [
      "Wijkhub Centrum en Buytenwegh noord",
      "Wijkhub Centrum en Buytenwegh zuid",
      "Afvalringen",
    ];
    expect(told(names, 14, 1)).toEqual(["Wijk…noord", "Wijk…zuid", "Afvalringen"]);
    expect(told(names, 14, 2)).toEqual(["Wijkhub|C…noord", "Wijkhub C…zuid", "Afvalringen"]);
  });

  test("stands on more lines where there is room for them, and is cut off after the last", () => {
    expect(told(["Flexwonen Ruimtebaan"], 14, 2)).toEqual(["Flexwonen|Ruimtebaan"]);
    expect(told(["Positieve gezondheid en het huishouden"], 14, 2)).toEqual(["Positieve|gezondheid en…"]);
    expect(told(["Ontwikkelingssamenwerking"], 14, 2)).toEqual(["Ontwikkelings-|samenwerking"]);
  });
});
