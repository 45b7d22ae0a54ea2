import { describe, expect, test } from "vitest";
import { type Arrangement, byName } from "../../src/read/listings/listing.ts";
import { arrange } from "../../src/web/listing/arrange.ts";
import { readChosen, withCodes } from "../../src/web/listing/choices.ts";
import { labelChosen } from "../../src/web/listing/pilot-narrowing.ts";
import { letterLinks } from "../../src/web/listing/list-view.ts";
import { namedPages } from "../../src/web/listing/page-numbers.tsx";

interface Row {
  readonly name: string;
  readonly year: string | null;
  readonly places: readonly string[];
}
const rows: readonly Row[] = [
  { name: "beek", year: "2021", places: ["Delft", "Gouda"] },
  { name: "Amstel", year: "2021", places: ["Zoetermeer"] },
  { name: "dijk", year: "2024", places: ["Delft"] },
  { name: "Édam", year: null, places: ["Delft"] },
];
const place = { path: "/dorpen", size: 2 };
const listing: Arrangement<Row> = {
  properties: [
    {
      name: "jaar",
      label: "Jaar",
      codes: null,
      valuesOf: ({ year }) => (year === null ? [] : [year]),
      wordsOf: String,
    },
    { name: "plaats", label: "Plaats", codes: null, valuesOf: ({ places }) => places, wordsOf: String },
  ],
  sortings: [
    byName(({ name }) => name),
    { name: "jaar", label: "jaar", compare: (a, b) => (a.year ?? "9").localeCompare(b.year ?? "9") },
  ],
};
const arranged = (query: string) => arrange(rows, listing, place, new URLSearchParams(query));
const namesIn = (some: readonly Row[]): string[] => some.map(({ name }) => name);

describe("a list that is known as a whole", () => {
  test("is narrowed by several values of several properties, each counted as the others leave it", () => {
    const { part, view } = arranged("plaats=Gouda&plaats=Zoetermeer&jaar=2021&kleur=rood");
    expect(namesIn(part)).toEqual(["Amstel", "beek"]);
    expect(view.address).toEqual({
      path: "/dorpen",
      asked: [
        ["jaar", "2021"],
        ["plaats", "Gouda"],
        ["plaats", "Zoetermeer"],
      ],
    });
    expect(view.groups.map(({ name, values }) => [name, values])).toEqual([
      [
        "jaar",
        [
          { value: "2021", words: "2021", count: 2, isChosen: true },
          { value: "2024", words: "2024", count: 0, isChosen: false },
        ],
      ],
      [
        "plaats",
        [
          { value: "Delft", words: "Delft", count: 1, isChosen: false },
          { value: "Gouda", words: "Gouda", count: 1, isChosen: true },
          { value: "Zoetermeer", words: "Zoetermeer", count: 1, isChosen: true },
        ],
      ],
    ]);
    expect(view.chosen.map(({ words }) => words)).toEqual([
      "Jaar: 2021",
      "Plaats: Gouda",
      "Plaats: Zoetermeer",
    ]);
  });

  test("is in the order of names, capitals and accents aside, with letters that lead to their page", () => {
    const { part, view, letterOf } = arranged("pagina=2");
    expect(namesIn(part)).toEqual(["dijk", "Édam"]);
    expect(part.map(letterOf)).toEqual(["d", "e"]);
    expect({ page: view.page, pages: view.pages, letters: view.letters }).toEqual({
      page: 2,
      pages: 2,
      letters: [
        { letter: "A", href: "/dorpen#letter-a" },
        { letter: "B", href: "/dorpen#letter-b" },
        { letter: "D", href: "/dorpen?pagina=2#letter-d" },
        { letter: "E", href: "/dorpen?pagina=2#letter-e" },
      ],
    });
  });

  test("keeps what it is narrowed by in another order, and then has no letters", () => {
    const { part, view } = arranged("sorteer=jaar&plaats=Delft");
    expect({ shown: namesIn(part), total: view.total }).toEqual({ shown: ["beek", "dijk"], total: 3 });
    expect({ sorts: view.sorts, letters: view.letters }).toEqual({
      sorts: [
        { label: "naam", name: null, isCurrent: false },
        { label: "jaar", name: "jaar", isCurrent: true },
      ],
      letters: [],
    });
  });

  test.for([
    ["jaar=1999", "“1999” is geen keuze bij “Jaar”."],
    ["sorteer=kleur", "Deze lijst kan niet op “kleur” worden gezet."],
    ["pagina=3", "Dit stuk van de lijst is er niet (meer)."],
    ["pagina=0", "Dit stuk van de lijst is er niet (meer)."],
    ["pagina=twee", "Dit stuk van de lijst is er niet (meer)."],
  ] as const)("refuses %s", ([query, words]) => {
    expect(() => arranged(query)).toThrow(words);
  });
});

test.for([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
] as const)("on page %i of %i these pages are named", ([page, pages, named]) => {
  expect(namedPages(page, pages)).toEqual(named);
});

test("names that begin with no letter have none to lead to, and count on the way", () => {
  const initials = new Map([
    ["'", 2],
    ["a", 1],
  ]);
  expect(letterLinks(initials, 2, { path: "/x", asked: [["k", "v"]] })).toEqual([
    { letter: "A", href: "/x?k=v&pagina=2#letter-a" },
  ]);
});

describe("what an address chooses", () => {
  const read = (query: string) => readChosen(new URLSearchParams(query));

  test("may be typed in two fields of a form, as people write it", () => {
    expect(
      read(
        "eindigtIn.van=2025&eindigtIn.tot=&bedragen.van=€ 10.000&bedragen.tot=12.500,50&looptijd.tot=24&uitkomst=",
      ),
    ).toEqual({ eindigtIn: ["2025/"], bedragen: ["10000/12500.50"], looptijd: ["/24"] });
  });

  test.for([
    ["eindigtIn.van=gisteren", "“gisteren/” past niet bij “Eindigt in”."],
    ["bedragen.van=veel", "“veel/” past niet bij “Bedrag”."],
    ["bedragen.van=5&bedragen.tot=4", "“5/4” past niet bij “Bedrag”."],
  ] as const)("%s is refused", ([query, words]) => {
    expect(() => read(query)).toThrow(words);
  });

  test("names a municipality by code or name, and is told in its words, with one sign between", () => {
    const names = {
      programmes: [],
      portfolios: [],
      partners: [],
      motions: [],
      editions: [],
      municipalities: [{ code: "GM0637", name: "Zoetermeer" }],
    };
    const chosen = withCodes(read("gemeente=zoetermeer&gemeente=GM0637&uitkomst=YES"), names);
    expect(labelChosen(chosen, names).map(({ words }) => words)).toEqual([
      "Pilot succesvol? ja",
      "Gemeente: Zoetermeer",
    ]);
  });
});
