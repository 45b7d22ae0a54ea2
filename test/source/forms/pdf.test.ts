import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readLayout } from "../../../src/source/forms/layout/read-layout.ts";
import { readTags, type TagNode } from "../../../src/source/forms/pdf/read-tags.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { faultOf, printed } from "./blocks-of.ts";

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** A PDF of so many pages that all show the same content, written by hand; its table of places is left to the reader. */
const pdf = (content: Buffer, pages = 1, filter = ""): Buffer => {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 10} 0 R`);
  const page = (index: number): string =>
    `${index + 10} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj`;
  return Buffer.concat([
    Buffer.from(
      [
        "%PDF-1.4",
        "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj",
        `2 0 obj<</Type/Pages/Kids[${kids.join(" ")}]/Count ${pages}>>endobj`,
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
        ...kids.map((_, index) => page(index)),
        `4 0 obj<</Length ${content.length}${filter}>>stream\n`,
      ].join("\n"),
    ),
    content,
    Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"),
  ]);
};
const deflated = "/Filter/FlateDecode";
const show = (lines: readonly (readonly [x: number, y: number, text: string])[]): Buffer =>
  Buffer.from(lines.map(([x, y, text]) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`).join("\n"));

test("words without marks or lines are put in rows by where they stand, with page and box", async () => {
  const content = show([
    [50, 800, "Startdatum"],
    [200, 800, "1 maart 2025"],
    [50, 780, "Geven de resultaten van de"],
    [200, 780, "Nee, het beleid voldoet"],
    [50, 768, "pilot aanleiding"],
    [200, 768, "zoals het is."],
    [50, 748, "Einddatum"],
    [200, 748, "eind 2026"],
  ]);
  const [{ text, blocks = [] }] = await openBytes("bijlage", pdf(content), printed);
  expect(blocks.map(({ kind, row, start, end }) => [kind, row, text.slice(start, end)])).toEqual([
    ["label", 1, "Startdatum"],
    ["value", 1, "1 maart 2025"],
    ["label", 2, "Geven de resultaten van de pilot aanleiding"],
    ["value", 2, "Nee, het beleid voldoet\nzoals het is."],
    ["label", 3, "Einddatum"],
    ["value", 3, "eind 2026"],
  ]);
  expect(blocks[1]?.origin).toEqual({ form: "pdf", page: 1, box: [200, 34, 58.9, 10], rung: "positions" });
});

/** What the marks of a page come down to; print is its place from the left and the top, its words, and whether these are bold. */
type Printed = readonly [x: number, y: number, text: string, isBold?: boolean];
type Marked = { readonly role: string; readonly of: readonly (Marked | Printed)[] };
const isPrint = (part: Marked | Printed): part is Printed => Array.isArray(part);
const inMarks = (role: string, ...of: Marked["of"]): Marked => ({ role, of });
const tagsOf = (page: Marked): (readonly [string, string])[] => {
  const byMark = new Map<
    string,
    { text: string; page: 1; x: number; right: number; y: number; height: 10 }[]
  >();
  const nodeOf = (part: Marked | Printed): TagNode => {
    if (!isPrint(part)) return { role: part.role, children: part.of.map(nodeOf) };
    const [x, y, text, isBold = false] = part;
    const id = String(byMark.size);
    const right = x + 5 * text.length;
    byMark.set(id, [{ text, page: 1, x, right, y, height: 10, ...(isBold && { isBold }) }]);
    return { type: "content", id };
  };
  const tree = nodeOf(page);
  const words = [...byMark.values()].flat();
  return readTags([{ tree, words: { words, byMark, unmarked: [], fonts: new Map() } }]).flatMap(
    ({ kind, text }) => (text === "" ? [] : [[kind, text] as const]),
  );
};

test("what stands beside each other without marks of a table is its rows; below each other it is lines", () => {
  const cell = (...print: Printed): Marked => inMarks("NonStruct", inMarks("NonStruct", print));
  const rows = inMarks(
    "NonStruct",
    inMarks("NonStruct", cell(50, 80, "Doel en resultaat"), cell(250, 80, "Minder afval.")),
    inMarks("NonStruct", cell(50, 100, "Evaluatie"), cell(250, 100, "Q4 2026")),
  );
  const stacked = inMarks(
    "NonStruct",
    inMarks("NonStruct", cell(50, 120, "Delen"), cell(50, 140, "Afdrukken")),
    inMarks("NonStruct", cell(50, 160, "Terug"), cell(50, 180, "Verder")),
  );
  expect(tagsOf(inMarks("Document", inMarks("H3", [50, 60, "Doel"]), rows, stacked))).toEqual([
    ["heading", "Doel"],
    ["label", "Doel en resultaat"],
    ["value", "Minder afval."],
    ["label", "Evaluatie"],
    ["value", "Q4 2026"],
    ...["Delen", "Afdrukken", "Terug", "Verder"].map((text) => ["line", text]),
  ]);
});

test("a marked paragraph is one text, however its print is wrapped; bold labels that come back part it", () => {
  const paragraph = (y: number, label: string, value: string): Marked =>
    inMarks(
      "P",
      inMarks("Strong", inMarks("NonStruct", [50, y, label, true])),
      inMarks("NonStruct", [200, y, value]),
    );
  const labels = ["Opzet.", "Ambitie.", "Gestart:"];
  const reports = [100, 200].flatMap((top) =>
    labels.map((label, at) => paragraph(top + 20 * at, label, `Zo ${top}.`)),
  );
  const stressed = inMarks(
    "P",
    [50, 20, "Dit is"],
    inMarks("Strong", inMarks("NonStruct", [85, 20, "echt", true])),
    [110, 20, "zo."],
  );
  expect(tagsOf(inMarks("Document", stressed, ...reports))).toEqual([
    ["paragraph", "Dit is echt zo."],
    ...[100, 200].flatMap((top) =>
      labels.flatMap((label) => [
        ["label", label],
        ["value", `Zo ${top}.`],
      ]),
    ),
  ]);
});

/** Words of a page by their lines: each with its place from the top, its height, and whether it is bold. */
const layoutOf = (
  lines: readonly (readonly [y: number, height: number, isBold: boolean, text: string])[],
): (readonly [string, string])[] =>
  readLayout({
    form: "pdf",
    rung: "positions",
    strokes: [],
    words: lines.map(([y, height, isBold, text]) => ({
      text,
      page: 1,
      x: 50,
      right: 50 + 5 * text.length,
      y,
      height,
      isBold,
    })),
  }).map(({ kind, text }) => [kind, text]);

test("a link right below a heading says it again, and is no value of it; a name over lines far apart is one heading", () => {
  const link = "Terug naar navigatie - Korte omschrijving";
  const said = "In de wijk rijdt een bus die bewoners zelf besturen.";
  expect(
    layoutOf([
      [50, 18, true, "Zelf aan het stuur: bewoners van zes straten rijden samen"],
      [78, 18, true, "hun bus"],
      [120, 10, true, "Korte omschrijving"],
      [132, 10, false, link],
      [160, 10, false, said],
      [172, 10, false, said],
      [200, 10, true, "Startdatum"],
      [212, 10, false, "1 mei 2025"],
    ]),
  ).toEqual([
    ["heading", "Zelf aan het stuur: bewoners van zes straten rijden samen\nhun bus"],
    ["heading", "Korte omschrijving"],
    ["paragraph", link],
    ["paragraph", `${said}\n${said}`],
    ["label", "Startdatum"],
    ["value", "1 mei 2025"],
  ]);
});

describe("a PDF that cannot be read says why", () => {
  test.each([
    [
      "with a password",
      fixture("encrypted.pdf"),
      "de PDF is met een wachtwoord versleuteld; bewaar hem zonder wachtwoord",
    ],
    [
      "truncated",
      fixture("seed-perspectiefnota-2024.typst.pdf").subarray(0, 90_000),
      "de PDF is afgebroken: het einde ontbreekt; haal het bestand opnieuw op",
    ],
    [
      "damaged",
      "%PDF-1.7\nniets\n%%EOF",
      "de PDF is beschadigd en laat zich niet openen; haal het bestand opnieuw op",
    ],
    ["without words or pictures", pdf(Buffer.from("")), "het bestand bevat geen tekst; geef een bijlage"],
    [
      "of 401 pages",
      pdf(show([[50, 800, "Pilot"]]), 401),
      "de PDF heeft 401 bladzijden; meer dan 400 wordt niet gelezen",
    ],
    [
      "of more words than a library",
      pdf(
        deflateSync(show(Array.from({ length: 210_000 }, (_, at) => [50, at % 800, "Pilot"] as const))),
        1,
        deflated,
      ),
      "de PDF heeft meer dan 200000 woorden; dat is geen bijlage",
    ],
    [
      "that inflates to 600 MB",
      pdf(deflateSync(Buffer.alloc(600 * 2 ** 20, 0x20)), 1, deflated),
      "het lezen kostte meer dan 192 MB geheugen en is afgebroken; het bestand is te groot",
    ],
  ])("%s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});
