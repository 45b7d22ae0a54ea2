import { describe, expect, it } from "vitest";
import { placeForms } from "../../src/search/query/places.ts";
import { interpret } from "../../src/search/query/question.ts";
import { createUnderstanding } from "../../src/search/query/understand-question.ts";
import { analyser, isKnown } from "./dutch.ts";

const understand = createUnderstanding(
  analyser,
  {
    programmes: [
      {
        slug: "5-veiligheid",
        key: "zoetermeer/5-veiligheid",
        municipality: "GM0637",
        number: 5,
        name: "Veiligheid",
      },
      { slug: "5-groen", key: "leiden/5-groen", municipality: "GM0546", number: 5, name: "Groen" },
    ],
    portfolios: [],
    partners: [
      { slug: "gemeente-leiden", name: "Gemeente Leiden", spellings: ["Gemeente Leiden", "gemeente Leiden"] },
    ],
    motions: [
      { slug: "1911-35", key: "zoetermeer/1911-35", municipality: "GM0637", number: "1911-35", title: null },
      {
        slug: "leiden-1911-35",
        key: "leiden/1911-35",
        municipality: "GM0546",
        number: "1911-35",
        title: null,
      },
    ],
    editions: [],
    municipalities: [
      { code: "GM0637", name: "Zoetermeer" },
      { code: "GM0546", name: "Leiden" },
      { code: "GM0513", name: "Gouda" },
      { code: "GM0406", name: "Huizen" },
    ],
  },
  isKnown,
);
const filtersOf = (question: string): string[] =>
  interpret(understand(question, "2026-05-01")).filters.map(({ field, value }) => `${field}: ${value}`);

describe("places in a question", () => {
  it.each([
    ["Leiden", ["Leids", "Leidse"]],
    ["Gouda", ["Gouds", "Goudse"]],
    ["Zwolle", ["Zwols", "Zwolse"]],
    ["Nijmegen", ["Nijmeegs", "Nijmeegse"]],
    ["Den Haag", ["Haags", "Haagse"]],
    ["Alphen aan den Rijn", ["Alphens", "Alphense"]],
    ["Delft", ["Delfts", "Delftse"]],
    ["Assen", ["Assens", "Assense"]],
  ])("calls what is of %s by its adjectives", (name, forms) => {
    expect(placeForms(name)).toEqual(expect.arrayContaining([name, ...forms]));
  });

  it.each([
    ["Leidse pilots", ["municipalities: GM0546"]],
    ["pilots in gouda", ["municipalities: GM0513"]],
    ["pilots buiten Leiden", ["municipalities: NOT GM0546"]],
    ["welke Leidse pilots noemen een bedrag", ["municipalities: GM0546", "without: NOT COSTS"]],
    ["wat kosten de pilots in Gouda", ["signals: AMOUNTS", "municipalities: GM0513"]],
    ["pilots met een andere gemeente in Gouda", ["partnerKinds: MUNICIPALITY", "municipalities: GM0513"]],
    ["pilots die niet zijn overschreden in Gouda", ["municipalities: GM0513"]],
    ["pilots die niet in Gouda lopen", ["municipalities: NOT GM0513", "statuses: RUNNING"]],
    ["afval en verdwenen in Gouda", ["vanishedIn: ANY", "municipalities: GM0513"]],
    ["alle pilots behalve die van Gouda", ["municipalities: NOT GM0513"]],
    ["pilots in Huizen", ["municipalities: GM0406"]],
    ["pilots van de gemeente huizen", ["municipalities: GM0406"]],
    ["pilots van de gemeente Leiden", ["municipalities: GM0546"]],
    ["pilots samen met de gemeente Leiden", ["partners: gemeente-leiden"]],
    ["programma 5", ["programmes: 5-veiligheid", "programmes: 5-groen"]],
    ["motie 1911-35", ["motions: 1911-35", "motions: leiden-1911-35"]],
    ["motie 1911-35 van Leiden", ["motions: 1911-35", "motions: leiden-1911-35", "municipalities: GM0546"]],
  ])("reads “%s” as that municipality, and what several have as all of theirs", (question, filters) => {
    expect(filtersOf(question)).toEqual(filters);
  });

  it.each(["leiden tot minder afval", "wat leidde tot overlast", "pilots over kleine huizen"])(
    "takes a word for a word, though a municipality is called so: “%s”",
    (question) => {
      expect(filtersOf(question).filter((filter) => filter.startsWith("municipalities"))).toEqual([]);
    },
  );
});
