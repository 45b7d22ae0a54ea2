import { describe, expect, it } from "vitest";
import type { Dimension } from "../../src/domain/dimension.ts";
import { dimensions } from "../../src/domain/dimensions/dimensions.ts";
import { codesIn } from "../../src/domain/dimensions/values.ts";
import { readRows } from "../../corpus/judged/judged-rows.ts";
import { signals } from "../../src/search/condition.ts";
import { filterFields, type FilterField } from "../../src/search/query/filter.ts";
import { concepts } from "../../src/search/query/concepts.ts";
import { interpret } from "../../src/search/query/question.ts";
import { denyingWord } from "../../src/search/query/negators.ts";
import { createUnderstanding } from "../../src/search/query/understand-question.ts";
import { wordSet } from "../../src/dutch/word-lists.ts";
import { analyser, isKnown } from "./dutch.ts";

const understand = createUnderstanding(
  analyser,
  {
    programmes: [
      { slug: "5-veiligheid", key: "5-veiligheid", municipality: "GM0637", number: 5, name: "Veiligheid" },
      {
        slug: "7-inrichting",
        key: "7-inrichting",
        municipality: "GM0637",
        number: 7,
        name: "Inrichting van de stad",
      },
    ],
    portfolios: [{ slug: "wonen", key: "wonen", municipality: "GM0637", name: "Wonen" }],
    partners: [
      { slug: "vidomes", name: "Vidomes", spellings: ["Vidomes", "woningcorporatie Vidomes"] },
      {
        slug: "jenv",
        name: "Ministerie van Justitie en Veiligheid",
        spellings: ["Ministerie van Justitie en Veiligheid"],
      },
    ],
    motions: [
      { slug: "1911-35", key: "1911-35", municipality: "GM0637", number: "1911-35", title: "Flexwonen" },
    ],
    editions: [
      {
        slug: "perspectiefnota-2024",
        key: "perspectiefnota-2024",
        municipality: "GM0637",
        title: "Perspectiefnota 2024",
        year: 2024,
      },
    ],
    municipalities: [{ code: "GM0637", name: "Zoetermeer" }],
  },
  isKnown,
);
const today = "2026-05-01";
const filtersOf = (question: string): string[] =>
  interpret(understand(question, today)).filters.map(({ field, value }) => `${field}: ${value}`);
const keywordsOf = (question: string): readonly string[] => interpret(understand(question, today)).keywords;

const particles = wordSet("particles");

describe("understanding a question", () => {
  it("can ask for nothing but codes that a dimension has", () => {
    const asked = concepts.flatMap(({ field, values }) => {
      const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
      const codes = dimension ? codesIn(dimension) : null;
      return codes === null ? [] : values.map((code) => ({ field, code, isThere: code in codes }));
    });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ isThere }) => !isThere)).toEqual([]);
  });

  it("reads every answer that a report can give to each of its questions, however it is asked for", () => {
    const asked = {
      verdicts: ["of ze geslaagd zijn", "naar succes", "of de gestelde doelen zijn gehaald"],
      policyChanges: ["of het beleid wordt aangepast", "over aanpassing van het bestaande beleid"],
      financialConsequences: ["over het financiële gevolg", "naar financiële gevolgen"],
    };
    const ways = {
      NOT_STATED: [
        "pilots waar de vraag … niet is beantwoord",
        "bij welke pilots is de vraag … niet ingevuld",
        "welke pilots geven geen antwoord op de vraag …",
        "waar is de vraag … leeg gelaten",
        "pilots waarbij een antwoord op de vraag … ontbreekt",
      ],
      NOT_APPLICABLE: [
        "pilots met n.v.t. bij de vraag …",
        "voor welke pilots is de vraag … niet van toepassing",
      ],
      YES: ["pilots met ja op de vraag …", "waar luidt het antwoord op de vraag … ja"],
      NO: ["pilots met nee op de vraag …", "waar is het antwoord op de vraag … nee"],
    };
    const wrong = Object.entries(asked).flatMap(([field, questions]) =>
      Object.entries(ways).flatMap(([value, frames]) =>
        frames
          .flatMap((frame) => questions.map((question) => frame.replace("…", question)))
          .filter((text) => filtersOf(text).join() !== `${field}: ${value}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["pilots waar de doelen niet zijn gehaald", ["verdicts: NO"]],
    ["pilots die het beleid niet veranderen", ["policyChanges: NO"]],
    ["pilots zonder beleidswijziging", ["policyChanges: NO"]],
  ])("takes what is said not to be so for a no: %s", (question, filters) => {
    expect(filtersOf(question)).toEqual(filters);
    expect(understand(question, today).filters.filter(({ negated }) => negated)).toEqual([]);
  });

  it("reads every choice as a page shows it", () => {
    const wrong = (Object.entries(filterFields) as [FilterField, string][]).flatMap(([field, label]) => {
      const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
      const codes = field === "signals" ? signals : ((dimension && codesIn(dimension)) ?? {});
      const shown = [
        ...Object.entries(codes).flatMap(([code, words]) => [
          [`${label}: ${words}`, code] as const,
          [`${label} ${words}`.toLowerCase(), code] as const,
        ]),
        ...(dimension?.type === "flag" ? [[label, "true"] as const] : []),
      ];
      return shown.flatMap(([question, code]) =>
        filtersOf(question).join() === `${field}: ${code}` && keywordsOf(question).length === 0
          ? []
          : [`${question}: ${filtersOf(question).join()} ${keywordsOf(question).join()}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  it("passes over no word that says something", () => {
    const questions = [
      ...readRows("asked").map(({ question = "" }) => question),
      ...readRows("sets").map(({ question = "" }) => question),
      ...readRows("denied").map(({ question = "" }) => question),
    ];
    const lost = questions.flatMap((text) => {
      const read = understand(text, today);
      const kept = [
        read.keywords,
        read.hints,
        read.filterWords,
        read.unheard,
        ...read.denied,
        ...read.excluded,
        ...read.phrases,
        ...read.names.map(({ words }) => words),
      ].flat();
      return (
        analyser
          .tokens(text)
          .filter((token) => !token.stop && !token.optional && !denyingWord(token))
          // "Doet … mee" is one verb, which stands where the first of its words does.
          .filter(({ surface }) => !particles.has(surface))
          .filter(
            ({ start, end, text: word }) =>
              !kept.some((each) => (each.start < end && start < each.end) || each.text === word),
          )
          .map((token) => `${text}: ${token.text}`)
      );
    });
    expect(lost).toEqual([]);
  });

  it("asks with “afgeronde pilots” also for those of which only the end is past", () => {
    expect(filtersOf("afgeronde pilots")).toEqual(["statuses: ENDED", "statuses: PAST_END"]);
  });

  it.each([
    ["welke pilots komen uit moties", "origins: MOTION"],
    ["door de raad gevraagd", "origins: MOTION"],
    ["naar aanleiding van een motie", "origins: MOTION"],
    ["toezeggingen aan de raad", "origins: TOEZEGGING"],
    ["initiatiefvoorstellen", "origins: INITIATIEFVOORSTEL"],
    ["landelijke pilots", "origins: LANDELIJKE_PILOT"],
    ["met geld van het rijk", "signals: STATE_MONEY"],
    ["geslaagde pilots", "verdicts: YES"],
    ["sucesvolle pilots", "verdicts: YES"],
    ["niet succesvol", "verdicts: NO"],
    ["mislukte projecten", "verdicts: NO"],
    ["gedeeltelijk geslaagd", "verdicts: PARTLY"],
    ["nog niet bekend of ze succesvol zijn", "verdicts: NOT_YET_KNOWN"],
    ["wachten op evaluatie", "verdicts: NOT_YET_KNOWN"],
    ["lopende pilots", "statuses: RUNNING"],
    ["nog niet begonnen", "statuses: PLANNED"],
    ["van welke pilots is de einddatum voorbij", "endsIn: past"],
    ["die in 2025 eindigen", "endsIn: 2025-01-01/2025-12-31"],
    ["afgelopen in Q3 2025", "endsIn: 2025-07-01/2025-09-30"],
    ["gestart tussen 2021 en 2023", "startsIn: 2021-01-01/2023-12-31"],
    ["gestart tussen 2023 en 2021", "startsIn: 2021-01-01/2023-12-31"],
    ["gestart tussen november en februari 2023", "startsIn: 2022-11-01/2023-02-28"],
    ["tussen 500 en 300 euro", "amounts: 300/500"],
    ["begonnen voor 2020", "startsIn: /2019-12-31"],
    ["geëvalueerd in het najaar van 2027", "evaluatedIn: 2027-09-01/2027-11-30"],
    ["uitgestelde pilots", "slipped: END"],
    ["opgeschaalde pilots", "sequels: SCALED_UP"],
    ["pilots die zijn uitgerold", "sequels: SCALED_UP"],
    ["welke pilots zijn structureel geworden", "sequels: REGULAR_POLICY"],
    ["pilots die vast beleid zijn geworden", "sequels: REGULAR_POLICY"],
    ["welke pilots zijn voortgezet", "sequels: EXTENDED"],
    ["pilots die niet zijn voortgezet", "sequels: STOPPED"],
    ["pilots die in aangepaste vorm zijn voortgezet", "sequels: ADJUSTED"],
    ["nieuwe pilots in 2026", "newIn: 2026"],
    ["niet meer in de perspectiefnota 2024", "vanishedIn: perspectiefnota-2024"],
    ["programma 5", "programmes: 5-veiligheid"],
    ["inrichting van de stad", "programmes: 7-inrichting"],
    ["wethouder wonen", "portfolios: wonen"],
    ["pilots van vidomes", "partners: vidomes"],
    ["ministerie van J&V", "partners: jenv"],
    ["perspectiefnota 2024", "editions: perspectiefnota-2024"],
    ["motie 1911-35", "motions: 1911-35"],
    ["wat kosten de pilots", "signals: AMOUNTS"],
    ["pilots die niet uit een motie komen", "origins: NOT MOTION"],
    ["pilots die dit jaar eindigen", "endsIn: 2026-01-01/2026-12-31"],
    ["welke pilots zijn vorig jaar begonnen", "startsIn: 2025-01-01/2025-12-31"],
    ["afgelopen jaar geëindigd", "endsIn: 2025-01-01/2025-12-31"],
    ["evaluaties in het tweede kwartaal van volgend jaar", "evaluatedIn: 2027-04-01/2027-06-30"],
    ["pilots die aanleiding geven het beleid aan te passen", "policyChanges: YES"],
    ["waarvoor hoeft het beleid niet te worden aangepast", "policyChanges: NO"],
    ["pilots die niet in december eindigen", "endsIn: NOT --12-01/--12-31"],
    ["pilots die in de winter beginnen", "startsIn: --12-01/--02-29"],
    ["in 2025 aflopen of later", "endsIn: 2025-01-01/"],
    ["na 2024 niet meer genoemd", "vanishedIn: 2025-01-01/"],
    ["portefeuille financiën", "portfolios: financiën"],
    ["pilots uit programma Cultuur en Sport", "programmes: Cultuur en Sport"],
    ["gemeente Almere", "municipalities: Almere"],
    ["pilots die niet duurder zijn dan 100.000 euro", "amounts: /100000"],
    ["niet tijdig geëvalueerd", "overdue: true"],
    ["hadden al geëvalueerd moeten zijn", "overdue: true"],
    ["projecten die na 2027 nog bestaan", "runningIn: 2028-01-01/"],
    ["doelstelling nog niet gehaald", "verdicts: NOT YES"],
    ["projecten die nog niet succesvol zijn", "verdicts: NOT YES"],
    ["in 2024 nog wel, in 2026 niet meer", "vanishedIn: 2026"],
    ["wel in 2023 maar niet in 2024", "vanishedIn: 2024"],
    ["welk project liep het meest uit", "order: MOST_SLIPPED"],
    ["de vijf goedkoopste pilots", "order: CHEAPEST"],
    ["driekwart miljoen", "amounts: 750000/750000"],
    ["projecten die vertraging hebben opgelopen", "slipped: END"],
    ["pilots behalve die van wonen", "portfolios: NOT wonen"],
    ["einddatum niet bekend", "signals: END_UNDECIDED"],
    ["onbekend wanneer ze eindigen", "signals: END_UNDECIDED"],
    ["waarvan nog bepaald moet worden wanneer ze stoppen", "signals: END_UNDECIDED"],
    ["zonder dat een einddatum bekend is", "without: END_DATE"],
    ["waarvan de einddatum niet onbekend is", "signals: NOT END_UNDECIDED"],
    ["waarvan de einddatum vaststaat", "without: NOT END_DATE"],
    ["evaluatiedatum moet nog worden vastgesteld", "signals: EVALUATION_UNDECIDED"],
    ["geplande evaluatie in 2027", "evaluatedIn: 2027-01-01/2027-12-31"],
    ["in 2024 genoemd maar inmiddels niet meer", "vanishedIn: 2025-01-01/"],
    ["pilots die in 2024 nog niet genoemd werden", "newIn: 2025-01-01/"],
    ["pilots in Almere", "municipalities: Almere"],
    ["projecten uit Bergen op Zoom", "municipalities: Bergen op Zoom"],
  ])("reads “%s” as a filter and nothing else", (question, filter) => {
    expect({ filters: filtersOf(question), keywords: keywordsOf(question) }).toEqual({
      filters: [filter],
      keywords: [],
    });
  });

  it.each([
    [
      "noch in 2023 noch in 2024 gestart",
      ["startsIn: NOT 2023-01-01/2023-12-31", "startsIn: NOT 2024-01-01/2024-12-31"],
      [],
    ],
    ["zonder motie of einddatum", ["without: MOTION", "without: END_DATE"], []],
    ["waarvoor het college in 2024 besloot", ["origins: COLLEGEBESLUIT"], ["2024"]],
    ["portefeuille Wonen of Cultuur", ["portfolios: wonen", "portfolios: Cultuur"], []],
    ["pilots exclusief die zonder einddatum", ["without: NOT END_DATE"], []],
    ["alles over veiligheid, afval en jeugd niet", [], ["veiligheid", "-afval", "-jeugd"]],
    ["woonoverlast daargelaten, wat speelt er rond veiligheid", [], ["veiligheid", "-woonoverlast"]],
  ])("reads each that “%s” names", (question, filters, keywords) => {
    expect({ filters: filtersOf(question), keywords: keywordsOf(question) }).toEqual({ filters, keywords });
  });

  it.each([
    ["projecten duurder dan woonoverlast", ["duurder dan"]],
    ["meer dan twee bewoners", ["meer dan twee"]],
    ["moties waar geen pilot uit kwam", ["geen pilot"]],
    ["langer dan drie jaar", []],
    ["later dan 2025 gestart", []],
  ])("tells what it does not read in “%s”", (question, unread) => {
    expect(understand(question, today).unread).toEqual(unread);
  });

  it.each([
    ["dak- en thuislozen", ["daklozen", "thuislozen"]],
    ["fiets- of wandelpaden", ["fietspaden", "wandelpaden"]],
    ["wijk- en buurtbewoners", ["wijkbewoners", "buurtbewoners"]],
  ])("spells “%s” in full", (question, keywords) => {
    expect(keywordsOf(question)).toEqual(keywords);
  });

  it.each(["pilots die stoppen", "projecten die wij zelf betalen", "pilots waarvan het doel helder is"])(
    "never asks “%s” for all pilots",
    (question) => {
      expect(filtersOf(question)).toEqual([]);
      expect(keywordsOf(question)).not.toEqual([]);
    },
  );

  it.each(["pilots", "alle pilots die er zijn", "hoeveel pilots zijn er", "toon alles"])(
    "asks “%s” for all pilots",
    (question) => {
      expect(filtersOf(question)).toEqual(["pilots: ALL"]);
    },
  );

  const isDenying = (question: string): boolean =>
    keywordsOf(question).some((keyword) => keyword.startsWith("-"));

  it.each([
    "de bus stopt niet meer bij mij in de buurt",
    "ik krijg geen schoonmaakster meer",
    "oma kan niet met de bus",
    "er is niks te doen voor de jeugd",
    "kinderen zonder ontbijt naar school",
    "mensen zonder vast adres",
    "geen woning en geen inschrijving",
    "ik sta nergens ingeschreven en krijg geen post",
  ])("takes what “%s” tells for what is sought", (question) => {
    expect(isDenying(question)).toBe(false);
  });

  it.each([
    "ik wil geen afval",
    "ik zoek iets over jeugd, geen ontbijt",
    "school zonder ontbijt",
    "jeugd zonder onderwijs",
    "pilots die niet over afval gaan",
    "pilots waar de provincie Utrecht niet aan meebetaalt",
  ])("leaves out what “%s” denies", (question) => {
    expect(isDenying(question)).toBe(true);
  });

  it("knows what it is told to leave out and knows nothing of, where nothing else is asked", () => {
    const unheardIn = (question: string): string[] => {
      const { unheard, deniedActs } = understand(question, today);
      return [...unheard, ...deniedActs].map(({ text }) => text);
    };
    expect(unheardIn("pilots die niet zijn overschreden")).toEqual(["overschreden"]);
    expect(unheardIn("afval dat niet is overschreden")).toEqual([]);
  });

  it.each([
    ["wonen", ["wonen"]],
    ["pilots in het voortgezet onderwijs", ["voortgezet", "onderwijs"]],
    ["veiligheid", ["veiligheid"]],
    ["motie 1911-36", ["1911-36"]],
    ["wat kost het daklozenpunt", ["daklozenpunt"]],
    ["jongeren in Meerzicht", ["jongeren", "Meerzicht"]],
    ["is de pilot expertisepool gelukt?", ["expertisepool"]],
    ["vijf keer per jaar", ["vijf"]],
    ['"verborgen schulden" -werkgevers', ['"verborgen schulden"', "-werkgevers"]],
  ])("keeps the words of “%s”", (question, keywords) => {
    expect({ filters: filtersOf(question), keywords: keywordsOf(question) }).toEqual({
      filters: [],
      keywords,
    });
  });

  it("asks which pilots there are when a question begins with “is er”", () => {
    expect(filtersOf("is er een pilot over jongeren mislukt?")).toEqual(["verdicts: NO"]);
  });

  it("tells which words a filter was read from", () => {
    expect(interpret(understand("Welke pilots voor jongeren zijn niet geslaagd?", today))).toEqual({
      ignored: [],
      keywords: ["jongeren"],
      filters: [{ field: "verdicts", value: "NO", phrase: "niet geslaagd", label: "niet geslaagd" }],
    });
  });

  it.each(["", "de het een", "🙂", "?!"])("asks nothing in %j", (question) => {
    expect(interpret(understand(question, today))).toEqual({ keywords: [], ignored: [], filters: [] });
  });
});
