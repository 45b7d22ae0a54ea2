import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { FilterPanel } from "../../src/web/listing/filter-panel.tsx";
import { MunicipalityChooser } from "../../src/web/page/shell.tsx";

const municipalities = [
  { id: "GM0503", key: "GM0503", code: "GM0503", name: "Delft", slug: "delft" },
  { id: "GM0637", key: "GM0637", code: "GM0637", name: "Zoetermeer", slug: "zoetermeer" },
] as unknown as Parameters<typeof MunicipalityChooser>[0]["municipalities"];
const chooser = (
  shown: typeof municipalities,
  list: Parameters<typeof MunicipalityChooser>[0]["list"],
): string => renderToString(h(MunicipalityChooser, { municipalities: shown, list }));

const hidden = (html: string): string[][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(([, ...pair]) => pair);

test("there is nothing to choose while there is one municipality", () => {
  expect(chooser(municipalities.slice(0, 1), undefined)).toBe("");
});

test("a municipality is chosen in the list that is shown, with all else that it asks, or else among all pilots", () => {
  const html = chooser(municipalities, {
    path: "/moties",
    asked: [
      ["gemeente", "GM0637"],
      ["staat", "OPEN"],
      ["sorteer", "-datum"],
      ["pagina", "3"],
    ],
  });
  expect(html).toContain('action="/moties"');
  expect(html).toMatch(
    /<option selected value="GM0637">Zoetermeer|<option value="GM0637" selected>Zoetermeer/u,
  );
  expect(hidden(html)).toEqual([
    ["staat", "OPEN"],
    ["sorteer", "-datum"],
  ]);
  expect(chooser(municipalities, undefined)).toContain('action="/pilots"');
});

test("a form that narrows keeps what it does not ask, and hides what narrows nothing", () => {
  const value = (words: string, count: number, isChosen = false) => ({
    value: words,
    words,
    count,
    isChosen,
  });
  const html = renderToString(
    h(FilterPanel, {
      narrowing: {
        address: {
          path: "/zoeken",
          asked: [
            ["q", "jeugd"],
            ["jaar", "2024"],
          ],
        },
        total: 3,
        filledIn: [{ name: "eindigtIn", label: "Eindigt in", type: "days", value: "2025/2026" }],
        groups: [
          { name: "jaar", label: "Jaar", values: [value("2024", 3, true), value("2025", 2)], all: null },
          { name: "soort", label: "Soort", values: [value("alle hetzelfde", 3)], all: null },
        ],
      },
    }),
  );
  expect(hidden(html)).toEqual([["q", "jeugd"]]);
  const boxes = [...html.matchAll(/name="([^"]+)" value="([^"]*)"/gu)].map(([, ...pair]) => pair);
  expect(boxes).toEqual([
    ["q", "jeugd"],
    ["jaar", "2024"],
    ["jaar", "2025"],
    ["eindigtIn.van", "2025"],
    ["eindigtIn.tot", "2026"],
  ]);
  expect(html).toContain('href="/zoeken?q=jeugd"');
});
