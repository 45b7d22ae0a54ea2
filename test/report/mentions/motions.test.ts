import { expect, test } from "vitest";
import { mentionsIn, mentionsOf } from "./mentions-of.ts";
import { periodOf } from "../../../src/domain/period.ts";

type Row = readonly [role: string, number: string | null, title: string | null, from: string | null];
const printed: readonly (readonly [string, readonly Row[]])[] = [
  [
    "Naar aanleiding van motie 1911-35: Flexwonen is onderzoek gedaan.",
    [["ORIGIN", "1911-35", "Flexwonen", "2019-11-01"]],
  ],
  [
    "De aanleiding van deze pilot is motie 2406-25 Voorjaarsdebat 2024, waarbij gevraagd is om:",
    [["ORIGIN", "2406-25", "Voorjaarsdebat 2024", "2024-06-01"]],
  ],
  [
    "Deze pilot komt voort uit motie ‘Groene daken’ (2301-12).",
    [["ORIGIN", "2301-12", "Groene daken", "2023-01-01"]],
  ],
  [
    "Met de motie Groene daken (2301-12) heeft de raad het college gevraagd een pilot te starten.",
    [["ORIGIN", "2301-12", "Groene daken", "2023-01-01"]],
  ],
  ["Zie ook motie 2301-12.", [["MENTIONED", "2301-12", null, "2023-01-01"]]],
  ["Hiermee is motie 2301-12 afgedaan.", [["SETTLED", "2301-12", null, "2023-01-01"]]],
  [
    "De raad is geïnformeerd ter afdoening van de motie 2106-54.",
    [["SETTLED", "2106-54", null, "2021-06-01"]],
  ],
  ["De motie 2106-54 is afgedaan met raadsmemo 2022-082174.", [["SETTLED", "2106-54", null, "2021-06-01"]]],
  [
    "Op verzoek van de raad via motie 2210-07 is gestart met een proef.",
    [["ORIGIN", "2210-07", null, "2022-10-01"]],
  ],
  [
    "De pilot geeft uitvoering aan motie 2311–08 “Buurtbus voor iedereen”.",
    [["ORIGIN", "2311-08", "Buurtbus voor iedereen", "2023-11-01"]],
  ],
  [
    "Ter uitvoering van de moties 2106-54 en 2106-55 is een pilot gestart.",
    [
      ["ORIGIN", "2106-54", null, "2021-06-01"],
      ["ORIGIN", "2106-55", null, "2021-06-01"],
    ],
  ],
  [
    "Op 28 juni 2021 is een motie door de raad aangenomen om afvalringen toe te passen.",
    [["ORIGIN", null, null, "2021-06-28"]],
  ],
  [
    "Op 14 november 2023 heeft de raad motie 2311-08 aangenomen om een proef te doen.",
    [["ORIGIN", "2311-08", null, "2023-11-14"]],
  ],
  ["Naar aanleiding van raadsmotie 22-0113 is de proef opgezet.", [["ORIGIN", "22-0113", null, null]]],
  [
    "In motie 2305-11 wordt aandacht gevraagd voor eenzaamheid.",
    [["MENTIONED", "2305-11", null, "2023-05-01"]],
  ],
  ["De motie 2305-11A ligt ten grondslag aan deze pilot.", [["ORIGIN", "2305-11A", null, "2023-05-01"]]],
  [
    "De pilot vloeit voort uit de motie Schone wijken van 12 juni 2023.",
    [["ORIGIN", null, "Schone wijken", "2023-06-12"]],
  ],
  [
    "De raad heeft via de motie ‘Veilig fietsen’ verzocht om een proef.",
    [["ORIGIN", null, "Veilig fietsen", null]],
  ],
  [
    "De gemeenteraad heeft met motie 2402-03 (Samen wonen) opgeroepen tot een pilot.",
    [["ORIGIN", "2402-03", "Samen wonen", "2024-02-01"]],
  ],
  [
    "Als uitwerking van motie 2402-03, Samen wonen in de wijk, wordt een proef gehouden.",
    [["ORIGIN", "2402-03", "Samen wonen in de wijk", "2024-02-01"]],
  ],
  [
    "De resultaten worden betrokken bij de beantwoording van motie 2402-03.",
    [["MENTIONED", "2402-03", null, "2024-02-01"]],
  ],
  ["Deze pilot is het gevolg van een motie van de gemeenteraad.", [["ORIGIN", null, null, null]]],
  ["Met deze memo doet het college motie 2402-03 af.", [["SETTLED", "2402-03", null, "2024-02-01"]]],
  [
    "De motie over zwerfafval (2305-14) vormde de aanleiding voor de proef.",
    [["ORIGIN", "2305-14", null, "2023-05-01"]],
  ],
  ["Motie 2305-14 verzoekt het college een pilot te starten.", [["ORIGIN", "2305-14", null, "2023-05-01"]]],
  ["De pilot is gestart na aanneming van motie 2305-14.", [["ORIGIN", "2305-14", null, "2023-05-01"]]],
  [
    "De gemeenteraad heeft in de motie 'Zonder drempels' (2305 - 14) gevraagd om een proef.",
    [["ORIGIN", "2305-14", "Zonder drempels", "2023-05-01"]],
  ],
  ["Aan motie 2305-14 is hiermee voldaan.", [["SETTLED", "2305-14", null, "2023-05-01"]]],
  [
    "Voorgesteld wordt motie 2305-14 als afgedaan te beschouwen.",
    [["SETTLED", "2305-14", null, "2023-05-01"]],
  ],
  [
    "Motie nr. 2305-14 'Meer bomen' heeft geleid tot deze pilot.",
    [["ORIGIN", "2305-14", "Meer bomen", "2023-05-01"]],
  ],
  [
    "In 2023 heeft de raad motie 2305-14 aangenomen. Daarom is deze pilot gestart.",
    [["ORIGIN", "2305-14", null, "2023-05-01"]],
  ],
  ["Het oorspronkelijke idee is afkomstig uit motie 2305-14.", [["ORIGIN", "2305-14", null, "2023-05-01"]]],
  [
    "Deze pilot is een uitwerking van de motie 'Kleine stapjes' van D66 (2305-14).",
    [["ORIGIN", "2305-14", "Kleine stapjes", "2023-05-01"]],
  ],
  [
    "Naar aanleiding van motie 2401-99 Fietsen in het donker wordt een proef gehouden.",
    [["ORIGIN", "2401-99", "Fietsen in het donker", "2024-01-01"]],
  ],
  [
    "De raad heeft bij motie (2401-09) het college opdracht gegeven een pilot uit te voeren.",
    [["ORIGIN", "2401-09", null, "2024-01-01"]],
  ],
  ["Met raadsmemo 2024-012345 is motie 2401-09 beantwoord.", [["SETTLED", "2401-09", null, "2024-01-01"]]],
  [
    "De mandaatmotie 21-0642 vraagt hierom. Naar aanleiding van motie 21-0642 wordt gerapporteerd.",
    [["MENTIONED", "21-0642", null, null]],
  ],
  [
    "Op 8 november 2022 heeft de gemeenteraad motie 2211-14, Schoon door de buurt, aangenomen. Het college is daarin verzocht om een proef.",
    [["ORIGIN", "2211-14", "Schoon door de buurt", "2022-11-08"]],
  ],
  [
    "De fracties hebben motie 2402-19: Minder regels voor vrijwilligers ingediend. Daarop is deze pilot gestart.",
    [["ORIGIN", "2402-19", "Minder regels voor vrijwilligers", "2024-02-01"]],
  ],
];

const rowsOf = ({ motions }: ReturnType<typeof mentionsOf>) =>
  motions.map(({ value: { role, motion } }) => [
    role,
    motion.number,
    motion.title,
    motion.date?.from ?? null,
  ]);

test.each(printed)("%j has motions %j", (text, rows) => {
  expect(rowsOf(mentionsOf(text))).toEqual(rows);
});

test.each([
  "De periode 2023-2026 en memo 2022-089979 staan los van de motie.",
  "Naar aanleiding van amendement 2311-05 is budget vrijgemaakt.",
  "Bij de afdoening van de motie voor een dependance werd de pilot voorgesteld.",
  "Via moties en toezeggingen wordt de raad geïnformeerd.",
  "Telefoon 079-3469 of 06-2025, motie-achtig.",
])("%j has no motion", (text) => {
  expect(mentionsOf(text).motions).toEqual([]);
});

test("the number carries the month, and the sentence is the quote", () => {
  const text = "Eerst dit. Naar aanleiding van motie 1911 – 35a is gestart.";
  expect(mentionsOf(text).motions).toEqual([
    {
      field: "description",
      start: 11,
      end: text.length,
      confidence: 0.97,
      value: {
        role: "ORIGIN",
        quote: "Naar aanleiding van motie 1911 – 35a is gestart.",
        motion: {
          number: "1911-35A",
          title: null,
          date: periodOf("1911 – 35a", { from: "2019-11-01", to: "2019-11-30", precision: "MONTH" }),
        },
      },
    },
  ]);
});

test("a motion without a number is one motion over the fields, with a role for each of them", () => {
  const found = mentionsIn({
    description: "Op 28 juni 2021 is een motie door de raad aangenomen om ringen toe te passen.",
    reporting:
      "De raad is geïnformeerd op 20 oktober 2022 met een raadsmemo ter afdoening van de motie ringen.",
  });
  expect(rowsOf(found)).toEqual([
    ["ORIGIN", null, "ringen", "2021-06-28"],
    ["SETTLED", null, "ringen", "2021-06-28"],
  ]);
});

test("a motion that is only referred to is the one printed before it", () => {
  const found = mentionsIn({
    description:
      "Naar aanleiding van motie 2301-12 is de pilot gestart. In deze motie wordt om een proef gevraagd.",
    reporting: "Hiermee is de motie afgedaan.",
  });
  expect(rowsOf(found)).toEqual([
    ["ORIGIN", "2301-12", null, "2023-01-01"],
    ["SETTLED", "2301-12", null, "2023-01-01"],
  ]);
});

test.each([
  "De pilot is niet uit een motie voortgekomen.",
  "De proef werd niet naar aanleiding van een motie opgezet.",
  "Hiervoor was geen enkele motie nodig.",
])("a motion that is denied is none, and a participle behind the word no title: %s", (description) => {
  expect(mentionsIn({ description }).motions.map(({ value }) => value.motion.title)).toEqual([]);
});

test.each([
  ["De proef is gestart na de motie geluidsoverlast.", "geluidsoverlast"],
  ["De pilot volgt uit de motie afvalringen.", "afvalringen"],
  ["Deze pilot is na een motie bedacht.", null],
])("a title in small letters is one, a participle is none: %s", (description, title) => {
  expect(mentionsIn({ description }).motions.map(({ value }) => value.motion.title)).toEqual([title]);
});
