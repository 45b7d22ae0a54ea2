import { array, assert, asyncProperty, constantFrom, oneof, string } from "fast-check";
import { slugIn } from "./slug-in.ts";
import { beforeAll, afterAll, describe, expect, it } from "vitest";
import { pilotStatuses } from "../../src/domain/vocabularies.ts";
import { answerQuestion, type AnsweredQuestion } from "../../src/search/answer-question.ts";
import type { Condition } from "../../src/search/condition.ts";
import { documentOf, type PilotDocument } from "../../src/search/document.ts";
import { IndexPassed, type Cursor, type SearchEngine, type WordList } from "../../src/search/engine.ts";
import { askableQuestions } from "../../src/search/example-questions.ts";
import { searcherOf } from "../../src/search/fallback-engine.ts";
import { createUnderstanding } from "../../src/search/query/understand-question.ts";
import { analyser, isKnown } from "./dutch.ts";
import { inTurn, judgeQuestions, judgeReadings, type Judged } from "./judged-questions.ts";
import { namesOf, seedPilots } from "../../corpus/gold/seed-pilots.ts";

/** An engine under test, with the list of words that goes with it, and how to put it away. */
export interface OpenEngine {
  readonly engine: SearchEngine;
  readonly words: WordList;
  /** Where the list of words comes from, when that is not the engine itself. */
  readonly wordsFrom?: SearchEngine;
  readonly close: () => Promise<void>;
}

const today = "2026-01-15";
const pilots = await seedPilots();
const names = namesOf(pilots);
const understand = createUnderstanding(analyser, names, isKnown);
/** As the page of motions tells it. */
const motionsAt = {
  OPEN: ["zoetermeer/1711-19a", "zoetermeer/1911-35", "zoetermeer/2406-25"],
  SETTLED: ["zoetermeer/2106-54"],
  NO_OUTCOME: [],
};
const documents = pilots.map((pilot) => documentOf(pilot, analyser));
const documentNamed = (slug: string): PilotDocument => {
  const found = documents.find((document) => slugIn(document) === slug);
  if (found === undefined) throw new Error(`no document ${slug}`);
  return found;
};
const stateAt = (position: number) => ({
  analyserVersion: analyser.version,
  revision: position,
  position: String(position),
});
async function* inBatches(
  batches: readonly (readonly PilotDocument[])[],
): AsyncGenerator<readonly PilotDocument[]> {
  yield* batches;
}

/**
 * What every engine must do; `open` gives one without an index. Left out, and counted as skipped, when it is not there.
 * The long tables of judged questions are asked of one database; a question is understood before any engine has it, so of the
 * other engine a share is enough to see that it meets what is understood. Null asks none.
 */
export function describeEngine(
  name: string,
  open: () => Promise<OpenEngine>,
  { isThere = true, judged = "all" }: { isThere?: boolean; judged?: Judged | null } = {},
): void {
  describe.runIf(isThere)(`the search engine on ${name}`, () => {
    let opened: OpenEngine;
    beforeAll(async () => {
      opened = await open();
      expect(await opened.engine.state()).toBeNull();
      await opened.engine.fill(inBatches([documents.slice(0, 7), documents.slice(7)]), stateAt(1));
      await opened.wordsFrom?.fill(inBatches([documents]), stateAt(1));
    });
    afterAll(() => opened.close());

    const ask = (
      question: string,
      options: { first?: number; after?: Cursor | null; also?: Condition } = {},
    ): Promise<AnsweredQuestion> =>
      answerQuestion(
        question,
        { first: 50, after: null, ...options },
        {
          searcher: searcherOf(opened.engine),
          words: opened.words,
          analyser,
          isKnown,
          understand,
          names,
          today,
          motionsAt: (state) => Promise.resolve(motionsAt[state]),
        },
      );
    const slugs = async (question: string, also?: Condition): Promise<string[]> =>
      (await ask(question, also === undefined ? {} : { also })).hits.map(slugIn);

    it("remembers what its index was made from", async () => {
      expect(await opened.engine.state()).toEqual(stateAt(1));
    });

    it.each([
      ["een werkgever", "werkgevers", "vindplaats-verborgen-schulden"],
      ["de tuinrangers", "tuinranger", "tuinrangers"],
      ["daklozen", "dakloze", "daklozenpunt"],
      ["het gezin", "gezinnen", "resultaat-gedreven-inzet-voor-jeugd-en-gezinnen"],
      ["evaluaties van woonoverlast", "evaluatie woonoverlast", "woonoverlast"],
    ])("finds every inflection: %s as %s", async (one, other, slug) => {
      const found = await slugs(one);
      expect(found).toContain(slug);
      expect(new Set(await slugs(other))).toEqual(new Set(found));
    });

    it.each([
      ["woon overlast", "woonoverlast"],
      ["samen wonen op proef", "samenwonen-op-proef-met-uitkering"],
      ["afval", "afvalringen-doneerringen"],
      ["ontbijt", "pilot-schoolontbijt"],
      ["flex wonen", "flexwonen-ruimtebaan"],
    ])("finds compounds by their parts: %s", async (question, slug) => {
      expect(await slugs(question)).toContain(slug);
    });

    it.each([
      ["woonoverlsat", "woonoverlast"],
      ["dealbrekers", "dealbreakers"],
      ["tuinrangrs", "tuinrangers"],
      ["daklozenpnt", "daklozenpunt"],
    ])("forgives slips of the fingers: %s", async (question, slug) => {
      const answer = await ask(question);
      expect(answer.hits.map(slugIn)[0]).toBe(slug);
      expect(answer.corrections.map(({ typed }) => typed)).toEqual([question]);
    });

    it.each([
      ["dealbr", "dealbreakers"],
      ["tuinra", "tuinrangers"],
      ["verborgen schuld", "vindplaats-verborgen-schulden"],
      ["woonov", "woonoverlast"],
    ])("finds a word that is still being typed: %s", async (question, slug) => {
      expect((await slugs(question))[0]).toBe(slug);
    });

    it("finds a number whole, and never a near one", async () => {
      expect(await slugs("motie 1911-35")).toEqual(["flexwonen-ruimtebaan"]);
      expect(await slugs("1711-19A")).toEqual(["daklozenpunt"]);
      expect(await slugs("2022-089979")).toEqual(["afvalringen-doneerringen"]);
      for (const near of ["1911-36", "1911-53", "1711-19B", "2022-089978", "22-089979", "19-1135"])
        expect(await slugs(near)).toEqual([]);
    });

    it("finds a phrase only where its words stand side by side", async () => {
      expect(await slugs('"verborgen schulden"')).toEqual(["vindplaats-verborgen-schulden"]);
      expect(await slugs('"schulden verborgen"')).toEqual([]);
      expect(await slugs('"van het kastje naar de muur"')).toEqual(["daklozenpunt"]);
    });

    it("leaves out what a minus excludes, words and phrases", async () => {
      const all = await slugs("schulden");
      expect(all).toContain("vindplaats-verborgen-schulden");
      expect(new Set(await slugs("schulden -werkgevers"))).toEqual(
        new Set(all.filter((slug) => slug !== "vindplaats-verborgen-schulden")),
      );
      expect(await slugs('schulden -"verborgen schulden"')).toEqual(await slugs("schulden -werkgevers"));
    });

    it("answers a question about the graph with exactly that set", async () => {
      const fromMotions = pilots
        .filter(({ reports }) => reports.some(({ origins }) => origins.some(({ kind }) => kind === "MOTION")))
        .map(slugIn);
      expect(fromMotions.length).toBeGreaterThan(2);
      expect(new Set(await slugs("welke pilots komen uit moties"))).toEqual(new Set(fromMotions));
      const rest = pilots.map(slugIn).filter((slug) => !fromMotions.includes(slug));
      expect(new Set(await slugs("alle pilots", { not: { facet: "origins", value: "MOTION" } }))).toEqual(
        new Set(rest),
      );
      expect(new Set(await slugs("pilots die niet uit moties komen"))).toEqual(new Set(rest));
    });

    it("filters by values and by days together with words", async () => {
      const of2024: Condition = { facet: "editions", value: "perspectiefnota-2024" };
      expect(await slugs("flexwonen", of2024)).toEqual(["flexwonen-ruimtebaan"]);
      expect(await slugs("tuinrangers", of2024)).toEqual([]);
      const endIn2027: Condition = { number: "latestEndLast", from: 20270101, to: 20271231 };
      expect(await slugs("alle pilots", endIn2027)).toEqual(["tuinrangers"]);
      expect(await slugs("tuinrangers", { not: endIn2027 })).toEqual([]);
      expect(await slugs("alle pilots", { any: [] })).toEqual([]);
      expect(
        await slugs("alle pilots", { any: [endIn2027, { facet: "motions", value: "1911-35" }] }),
      ).toEqual(expect.arrayContaining(["tuinrangers", "flexwonen-ruimtebaan"]));
    });

    it("counts facets over all hits, not over the page", async () => {
      const { facets, totalCount } = await ask("alle pilots", { first: 1 });
      expect(totalCount).toBe(pilots.length);
      const count = (field: string, value: string): number | undefined =>
        facets.find((facet) => facet.field === field && facet.value === value)?.count;
      for (const edition of names.editions)
        expect(count("editions", edition.slug)).toBe(
          pilots.filter(({ reports }) => reports.some((report) => report.edition.slug === edition.slug))
            .length,
        );
      expect(count("verdicts", "YES")).toBe(
        pilots.filter(({ reports }) => reports.at(-1)?.values.successful.verdict === "YES").length,
      );
      const statuses = Object.keys(pilotStatuses).map((status) => count("statuses", status) ?? 0);
      expect(statuses.reduce((sum, each) => sum + each)).toBe(pilots.length);
    });

    it("counts for each facet what filtering on it gives", async () => {
      const { facets } = await ask("jongeren");
      const programmes = facets.filter(({ field }) => field === "programmes");
      expect(programmes.length).toBeGreaterThan(0);
      for (const { value, count } of programmes)
        expect((await ask("jongeren", { also: { facet: "programmes", value } })).totalCount).toBe(count);
    });

    it.each(["alle pilots", "jongeren", "welke pilots komen uit moties"])(
      "pages through all hits, each once, in one order: %s",
      async (question) => {
        const whole = await ask(question);
        const paged: string[] = [];
        let after: Cursor | null = null;
        for (;;) {
          const { hits, hasNextPage, totalCount }: AnsweredQuestion = await ask(question, {
            first: 2,
            after,
          });
          expect(totalCount).toBe(whole.totalCount);
          paged.push(...hits.map(slugIn));
          const last = hits.at(-1);
          if (!hasNextPage || last === undefined) break;
          after = { engine: opened.engine.kind, score: last.score, key: last.key, offset: paged.length };
        }
        expect(paged).toEqual(whole.hits.map(slugIn));
      },
    );

    it("goes on in the state of its index that gave a cursor, and refuses when that was changed", async () => {
      const whole = await slugs("jongeren");
      const { hits, index } = await ask("jongeren", { first: 2 });
      const last = hits.at(-1);
      if (last === undefined) throw new Error("nothing was found");
      const { kind } = opened.engine;
      const after: Cursor = { engine: kind, score: last.score, key: last.key, offset: 2, index };
      expect((await ask("jongeren", { after })).hits.map(slugIn)).toEqual(whole.slice(2));
      // The same documents once more: to whoever pages it is another state all the same.
      await opened.engine.apply({ documents: documents.slice(0, 1), deleted: [] }, stateAt(1));
      await expect(ask("jongeren", { after })).rejects.toThrow(IndexPassed);
      const other = kind === "POSTGRES" ? "MEILISEARCH" : "POSTGRES";
      const ofRevision = (revision: number): Cursor => ({ ...after, engine: other, index: `${revision}.x` });
      expect((await ask("jongeren", { after: ofRevision(1) })).hits.map(slugIn)).toEqual(whole.slice(2));
      await expect(ask("jongeren", { after: ofRevision(2) })).rejects.toThrow(IndexPassed);
    });

    it("goes on after a cursor that another engine gave, by its number", async () => {
      const whole = await slugs("jongeren");
      const other = opened.engine.kind === "POSTGRES" ? "MEILISEARCH" : "POSTGRES";
      const { hits } = await ask("jongeren", {
        after: { engine: other, score: 0.123, key: "zzz", offset: 2 },
      });
      expect(hits.map(slugIn)).toEqual(whole.slice(2));
    });

    it.each(["schulden", "woonoverlast", "gezondheid", "afval"])(
      "puts pilots that are named for a word before those that speak of it: %s",
      async (question) => {
        const { hits } = await ask(question);
        const [key] = analyser.tokens(question).map((token) => token.key);
        const named = hits
          .map(slugIn)
          .map((slug) =>
            documentNamed(slug).texts.some(
              ({ weight, tokens }) =>
                weight === "name" &&
                tokens.some((token) => token.key === key || token.parts.includes(key ?? "")),
            ),
          );
        expect(named[0]).toBe(true);
        expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
        expect(hits.map(({ score }) => score)).toEqual(
          hits.map(({ score }) => score).toSorted((a, b) => b - a),
        );
      },
    );

    it.each([
      ["burenruzie", "woonoverlast"],
      ["ruzie met de buren", "woonoverlast"],
      ["eenzaamheid", "buurtvervoer"],
      ["gratis eten op school", "pilot-schoolontbijt"],
      ["jeugdcriminaliteit", "dealbreakers"],
    ])("knows other words for the same: %s", async (question, slug) => {
      expect(await slugs(question)).toContain(slug);
    });

    it("ranks an exact hit above a kindred one", async () => {
      const { hits } = await ask("ouderen");
      expect(hits.map(slugIn)[0]).toBe("van-groot-naar-beter");
    });

    it.each([
      "windmolens",
      "zwembad in Rokkeveen",
      "kernenergie schulden",
      "programma 99",
      "nieuw in 1999",
      "deels geslaagde pilots",
      "gevangenissen op Mars",
    ])("finds nothing where there is nothing: %s", async (question) => {
      expect(await slugs(question)).toEqual([]);
    });

    it("finds something for every question that is shown as an example or suggested", async () => {
      const empty = await inTurn(askableQuestions, async (question) =>
        (await ask(question)).totalCount > 0 ? [] : [question],
      );
      expect(empty).toEqual([]);
    });

    it.each([
      ["is het schoolontbijt geslaagd", "pilot-schoolontbijt", ["schoolontbijt"], []],
      ["zijn de afvalringen een succes", "afvalringen-doneerringen", ["afvalringen"], []],
      ["uit welke motie komt IPTA", "ipta", ["IPTA"], []],
      ["flexwonen op Mars", "flexwonen-ruimtebaan", ["flexwonen"], ["Mars"]],
      ["tuinrangrs met drones", "tuinrangers", ["tuinrangrs"], ["drones"]],
      ["wat doet het Leger des Heils met drones", "daklozenpunt", [], ["drones"]],
    ])(
      "requires what names a thing, and lets the rest rank: %s",
      async (question, slug, keywords, ignored) => {
        const { hits, interpretation } = await ask(question);
        expect({
          first: hits.map(slugIn)[0],
          keywords: interpretation.keywords,
          ignored: interpretation.ignored,
        }).toEqual({
          first: slug,
          keywords,
          ignored,
        });
      },
    );

    it("answers without a name with as many words as can be met, if they are most of them", async () => {
      const most = await ask("coaching van jongeren tegen criminaliteit met paardrijden");
      expect(most.hits.map(slugIn)[0]).toBe("ipta");
      expect(most.interpretation.ignored).toEqual(["paardrijden"]);
      expect(await slugs("jongeren met paardrijden en zeilen")).toEqual([]);
    });

    it("holds a question after several pilots to its filters", async () => {
      expect(await slugs("welke pilots over buurtvervoer komen uit moties")).toEqual(["buurtvervoer"]);
      expect(await slugs("welke pilots over afval zijn mislukt")).toEqual(
        expect.arrayContaining(["afvalringen-doneerringen", "containertuintjes"]),
      );
      expect(await slugs("welke pilots over afval zijn geslaagd")).toEqual([]);
    });

    it.each(["pilots", "toon alles", "hoeveel pilots zijn er", "Zoetermeer", "alle projecten in Zoetermeer"])(
      "takes a question that asks for no more than pilots for all of them: %s",
      async (question) => {
        expect((await ask(question)).totalCount).toBe(pilots.length);
      },
    );

    // Many of the judged questions are asked for more than one reason, and nothing changes the index between.
    const answers = new Map<string, Promise<AnsweredQuestion>>();
    const askOnce = (question: string): Promise<AnsweredQuestion> =>
      answers.getOrInsertComputed(question, ask);
    if (judged !== null) judgeQuestions(askOnce, judged);
    if (judged === "all") judgeReadings(askOnce);

    it.each(["", "   "])("answers no question at all with all pilots, and says so: %j", async (question) => {
      const { totalCount, interpretation } = await ask(question);
      expect({ totalCount, ...interpretation }).toMatchObject({
        totalCount: pilots.length,
        filters: [{ field: "pilots", value: "ALL" }],
      });
    });

    it.each(["de het een", "🙂🙂", '""', "-", "?!"])(
      "answers a question that asks nothing with nothing: %j",
      async (question) => {
        const { totalCount, hits } = await ask(question);
        expect({ totalCount, hits }).toEqual({ totalCount: 0, hits: [] });
      },
    );

    it("applies changes and removals, and their state with them", async () => {
      const changed = {
        ...documentNamed("tuinrangers"),
        texts: [
          {
            field: "name",
            editions: [],
            weight: "name" as const,
            text: "Gevelgroeners",
            shown: "Gevelgroeners",
            tokens: analyser.tokens("Gevelgroeners"),
          },
        ],
      };
      const { engine, wordsFrom } = opened;
      const everywhere = [engine, ...(wordsFrom === undefined ? [] : [wordsFrom])];
      for (const each of everywhere)
        await each.apply({ documents: [changed], deleted: [documentNamed("ipta").key] }, stateAt(2));
      expect(await slugs("gevelgroeners")).toEqual(["tuinrangers"]);
      expect(await slugs("steenbreek")).toEqual([]);
      expect((await ask("alle pilots")).totalCount).toBe(pilots.length - 1);
      expect(await engine.state()).toEqual(stateAt(2));
      for (const each of everywhere)
        await each.apply(
          { documents: [documentNamed("tuinrangers"), documentNamed("ipta")], deleted: [] },
          stateAt(3),
        );
      expect((await ask("alle pilots")).totalCount).toBe(pilots.length);
      expect(await slugs("gevelgroeners")).toEqual([]);
    });

    it("goes on searching while a new index is filled, and swaps it whole", async () => {
      const half = documents.slice(0, 5);
      async function* slowly(): AsyncGenerator<readonly PilotDocument[]> {
        yield half.slice(0, 2);
        expect((await ask("alle pilots")).totalCount).toBe(pilots.length);
        yield half.slice(2);
      }
      await opened.engine.fill(slowly(), stateAt(4));
      expect((await ask("alle pilots")).totalCount).toBe(half.length);
      expect(await opened.engine.state()).toEqual(stateAt(4));
      await opened.engine.fill(inBatches([documents]), stateAt(5));
    });

    it("keeps the old index when filling a new one breaks off", async () => {
      async function* broken(): AsyncGenerator<readonly PilotDocument[]> {
        yield documents.slice(0, 2);
        throw new Error("the database went away");
      }
      await expect(opened.engine.fill(broken(), stateAt(6))).rejects.toThrow("the database went away");
      expect((await ask("alle pilots")).totalCount).toBe(pilots.length);
      expect(await opened.engine.state()).toEqual(stateAt(5));
      await opened.engine.fill(inBatches([documents]), stateAt(7));
      expect(await opened.engine.state()).toEqual(stateAt(7));
    });

    it("takes any text for a question", async () => {
      const hostile = constantFrom(
        "'",
        '"',
        "\\",
        "; drop table pilot; --",
        "' or 1=1",
        ":*",
        "& | ! <->",
        "facet_origins = MOTION",
        "NOT slug EXISTS",
        "_geoRadius(1,2,3)",
        "\0",
        "\u202e",
        "\ud800",
        "🙂",
        "-",
        '-"',
        "1911-35",
        "%",
        "$1",
        "(((",
        "motie",
        "schulden",
        "programma",
        "in 2025",
        "tussen",
        "meer dan",
        "minder dan",
        "maar",
        "en",
        "0 euro",
        "3 ton",
        "99999999999999999999",
        "voor 2022",
        "loopt",
        "begonnen",
        "na november 2025",
      );
      const text = oneof(
        string({ unit: "binary", maxLength: 60 }),
        array(oneof(hostile, string({ maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join(" ")),
      );
      await assert(
        asyncProperty(text, async (question) => {
          const { totalCount, hits } = await ask(question, { first: 3 });
          expect(totalCount).toBeGreaterThanOrEqual(hits.length);
        }),
        { numRuns: 60 },
      );
      for (const impossible of [
        "minder dan 0 euro",
        "meer dan 500.000 euro maar minder dan 3.000 euro",
        "99999999999999999999 euro",
      ])
        expect([impossible, (await ask(impossible)).totalCount]).toEqual([impossible, 0]);
      const long = await ask("schulden ".repeat(1_100));
      expect(long.hits.map(slugIn)).toContain("vindplaats-verborgen-schulden");
    });
  });
}
