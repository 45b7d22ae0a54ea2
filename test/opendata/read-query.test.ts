import fc from "fast-check";
import { expect, test } from "vitest";
import { readDayRange } from "../../src/read/pilot-filter.ts";
import type { Fault } from "../../src/opendata/rest/problem.ts";
import { endpoints } from "../../src/opendata/rest/endpoints.ts";
import { readQuery } from "../../src/opendata/rest/read-query.ts";
import {
  choice,
  codes,
  day,
  flag,
  keys,
  moment,
  number,
  typed,
  values,
  words,
} from "../../src/opendata/rest/parameters.ts";

const parameters = {
  size: number("perPagina", "Hoeveel", { absent: 50, maximum: 500 }),
  since: number("sindsRevisie", "Vanaf", { absent: 0, minimum: 0 }),
  on: day("dag", "Een dag"),
  at: moment("sinds", "Een tijdstip"),
  within: typed(
    "in",
    "Een tijdvak",
    readDayRange,
    { nl: "tijdvak zoals 2025", en: "period such as 2025" },
    { pattern: "^[0-9/-]+$" },
  ),
  late: flag("laat", "Of het laat is"),
  query: words("q", "De vraag", 10),
  order: choice("sorteer", "Waarop", ["naam", "-naam"], "naam", "Sorting"),
  kinds: codes("soorten", "Welke", { YES: "ja", NO: "nee" }, "YesNo"),
  pilots: keys("pilots", "Welke", "Pilot"),
  places: values("gemeenten", "Welke"),
} as const;
const inDutch = (faults: readonly Fault[]) =>
  faults.map(({ detail, ...fault }) => ({ ...fault, detail: detail.nl }));
const read = (query: string) => readQuery(new URLSearchParams(query), parameters);

test("what is given is read by its kind, and what is absent has its default or is null", () => {
  expect(
    read("q=a&laat=true&soorten=YES,NO&pilots=gouda/x&pilots=y&in=2025-06&sinds=2025-01-01T01:00:00%2B02:00"),
  ).toEqual({
    faults: [],
    values: {
      size: 50,
      since: 0,
      on: null,
      at: "2024-12-31T23:00:00.000Z",
      within: { from: "2025-06-01", to: "2025-06-30" },
      late: true,
      query: "a",
      order: "naam",
      kinds: ["YES", "NO"],
      pilots: ["gouda/x", "y"],
      places: null,
    },
  });
});

test("a comma parts values, but for the one in the name of a municipality", () => {
  const { values } = read("gemeenten=Delft,Nuenen, Gerwen en Nederwetten,Gouda");
  expect(values).toMatchObject({ places: ["Delft", "Nuenen, Gerwen en Nederwetten", "Gouda"] });
});

test.for([
  ["perPagina=0", '"0" is geen geheel getal van 1 tot en met 500'],
  ["perPagina=501", '"501" is geen geheel getal van 1 tot en met 500'],
  ["perPagina=1e2", '"1e2" is geen geheel getal van 1 tot en met 500'],
  ["sindsRevisie=-1", '"-1" is geen geheel getal vanaf 0'],
  ["dag=2025-02-30", '"2025-02-30" is geen datum zoals 2025-12-31'],
  ["sinds=gisteren", '"gisteren" is geen tijdstip met tijdzone zoals 2025-12-31T12:00:00Z'],
  ["in=ooit", '"ooit" is geen tijdvak zoals 2025'],
  ["laat=ja", '"ja" is geen true of false'],
  ["sorteer=grootte", '"grootte" is geen van naam, -naam'],
  ["soorten=YES,MISSCHIEN,OOK", '"MISSCHIEN", "OOK" is geen van YES, NO'],
  ["pilots=a%01b", '"a\u0001b" is geen slug, naam of nummer'],
  [`pilots=${"a,".repeat(100)}a`, "heeft meer dan 100 waarden"],
  ["dag=2025-01-01&dag=2025-01-02", "staat er meer dan eens"],
  ["kleur=rood", /^deze parameter bestaat niet; wel: perPagina, sindsRevisie, /],
] as const)("%s is refused, and told what would be right", ([query, detail]) => {
  expect(inDutch(read(`${query}&q=a`).faults)).toEqual([
    {
      in: "query",
      name: query.split("=")[0],
      detail: typeof detail === "string" ? detail : expect.stringMatching(detail),
    },
  ]);
});

test.for([
  ["", "ontbreekt, en is verplicht"],
  ["q=", "is leeg; geef ten minste één teken"],
  ["q=a%00b", "heeft stuurtekens; laat die weg"],
  ["q=elf%20tekens!", "is langer dan 10 tekens; maak de vraag korter"],
] as const)("a question that is needed, and given as %j, is refused", ([query, detail]) => {
  expect(inDutch(read(query).faults)).toEqual([{ in: "query", name: "q", detail }]);
});

test("whatever is asked of any address is read, or refused by the name of what is wrong", () => {
  const asked = fc.constantFrom(...endpoints).chain(({ parameters: declared }) => {
    const names = [...Object.values(declared).map(({ name }) => name), "vreemd"];
    const pair = fc.tuple(fc.constantFrom(...names), fc.string({ unit: "binary" }));
    return fc.tuple(fc.constant(declared), fc.array(pair, { maxLength: 6 }));
  });
  fc.assert(
    fc.property(asked, ([declared, pairs]) => {
      const { faults, values } = readQuery(new URLSearchParams(pairs), declared);
      const given = new Set(pairs.map(([name]) => name));
      expect(Object.keys(values)).toEqual(Object.keys(declared));
      for (const { name, detail } of faults) {
        expect(given.has(name) || name === "q").toBe(true);
        expect([detail.nl, detail.en]).not.toContain("");
      }
    }),
    { numRuns: 500 },
  );
});
