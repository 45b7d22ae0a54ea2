import { expect, test } from "vitest";
import { openBytes } from "../../../src/source/open-source.ts";
import { blocksOf, printed } from "./blocks-of.ts";

const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!-- opgeslagen --><!doctype html><html><head>${head}<title>Pilots</title><style>p{}</style></head><body>${body}</body></html>`;

test("links to other places of the page are furniture, one by itself or with words beside it is not", async () => {
  const site = page(`
    <h2>Warmtelint</h2>
    <p><a href="#">Delen</a> | <a href="#">Afdrukken</a></p>
    <p>Zie <a href="#een">noot 1</a> en <a href="#twee">noot 2</a></p>
    <p><a href="/memo-1">Raadsmemo 1</a> <a href="/memo-2">Raadsmemo 2</a></p>
    <div><a href="#lint">Warmtelint in de wijk</a></div>
    <p><a href="#a">Vorige: Buurtbus</a> <a href="#b">Volgende: Leenkast</a> <a href="#top">Naar boven</a></p>`);
  expect(await blocksOf("pagina", site)).toEqual([
    "heading h2 Warmtelint",
    "furniture Delen | Afdrukken",
    "paragraph Zie noot 1 en noot 2",
    "paragraph Raadsmemo 1 Raadsmemo 2",
    "line Warmtelint in de wijk",
    "furniture Vorige: Buurtbus Volgende: Leenkast Naar boven",
  ]);
});

test("an item of several paragraphs is not one line of a list", async () => {
  const site = page("<ol><li><p>Wat doen we?</p><p>Wij leggen een lint.</p></li><li><p>Klaar</p></li></ol>");
  expect(await blocksOf("pagina", site)).toEqual([
    "paragraph Wat doen we?",
    "paragraph Wij leggen een lint.",
    "item Klaar",
  ]);
});

test("a saved page is read as its structure says, and what belongs to the site is furniture", async () => {
  const site = page(`
    <nav><ul><li><a href="/">Home</a></li><li>Programma's</li></ul></nav>
    <main>
      <h1>Bijlage 6.
        Monitoring</h1>
      <p>Een <b>inleiding</b>
         over twee regels<br>en een derde.</p>
      <h2>Warmtelint <button>Kopieer link</button></h2>
      <a href="#top">Terug naar navigatie - Warmtelint</a>
      <table>
        <tr><th>Naam pilot</th><td>Warmte&shy;lint</td></tr>
        <tr><th>Doel</th><td><p>Warmte.</p><ul><li>zonder <i>gas</i><li>met buren</ul></td></tr>
        <tr><td rowspan="2">Uitkomst evaluatie<td>Pilot succesvol?<td>Ja <button>Deel</button>
        <tr><td>Aanleiding?<td>
        <tr><td colspan="3">Los in de tabel
      </table>
      <dl><div><dt>Startdatum</dt><dd>1 maart 2025</dd></div><dt>Einddatum</dt><dd>n.n.b.</dd></dl>
      <details><summary>Toelichting</summary>Uitgeklapt</details>
      <label><input type="checkbox" checked> Ja</label> <label><input type="checkbox"> Nee</label>
      <script>document.write("gevaar")</script><template>sjabloon</template><svg><text>plaatje</text></svg>
    </main>
    <form><input name="q"><button>Zoeken</button></form>
    <footer>Gemeente &amp; partners</footer>`);
  expect(await blocksOf("pagina", site)).toEqual([
    "furniture Home\nProgramma's",
    "heading h1 Bijlage 6. Monitoring",
    "paragraph Een inleiding over twee regels\nen een derde.",
    "heading h2 Warmtelint",
    "furniture Kopieer link",
    "line Terug naar navigatie - Warmtelint",
    "label #1 Naam pilot",
    "value #1 Warmtelint",
    "label #2 Doel",
    "value #2 Warmte.",
    "item #2 zonder gas",
    "item #2 met buren",
    "heading h7 Uitkomst evaluatie",
    "label #3 Pilot succesvol?",
    "value #3 Ja",
    "furniture Deel",
    "label #4 Aanleiding?",
    "line Los in de tabel",
    "label #5 Startdatum",
    "value #5 1 maart 2025",
    "label #6 Einddatum",
    "value #6 n.n.b.",
    "heading h7 Toelichting",
    "line Uitgeklapt",
    "line ☒ Ja ☐ Nee",
    "furniture Zoeken",
    "furniture Gemeente & partners",
  ]);
});

test("a block knows where it stands in the source", async () => {
  const source = page("<h2>Een</h2><table><tr><td>Naam pilot</td><td>Warmtelint</td></tr></table>");
  const [{ text, blocks = [] }] = await openBytes("pagina", Buffer.from(source), printed);
  expect(
    blocks.map(({ origin, start, end }) =>
      origin.form === "html"
        ? [text.slice(start, end), origin.path, source.slice(origin.from, origin.to)]
        : origin.form,
    ),
  ).toEqual([
    ["Een", "/html[1]/body[1]/h2[1]", "<h2>Een</h2>"],
    ["Naam pilot", "/html[1]/body[1]/table[1]/tbody[1]/tr[1]/td[1]", "Naam pilot"],
    ["Warmtelint", "/html[1]/body[1]/table[1]/tbody[1]/tr[1]/td[2]", "Warmtelint"],
  ]);
});

test("a table that lays out a page is no row, and a table in a value has rows of its own", async () => {
  const site = page(`<table><tr><td><a href="/">Menu</a></td><td><h2>Warmtelint</h2>
    <table><tr><td>Data</td><td><table><tr><td>Startdatum</td><td>2025</td></tr></table></td></tr></table></td></tr></table>`);
  expect(await blocksOf("pagina", site)).toEqual([
    "heading h7 Menu",
    "heading h2 Warmtelint",
    "heading h7 Data",
    "label #1 Startdatum",
    "value #1 2025",
  ]);
});

test("a page that is one form as a whole is content", async () => {
  expect(await blocksOf("pagina", page("<form><h2>Warmtelint</h2><p>Warm.</p></form>"))).toEqual([
    "heading h2 Warmtelint",
    "paragraph Warm.",
  ]);
});

test.each([
  ["its byte order mark", Buffer.from(`\uFEFF${page("<p>geëvalueerd</p>", "")}`, "utf16le")],
  ["what it declares", Buffer.from(page("<p>ge\xEBvalueerd</p>", '<meta charset="iso-8859-1">'), "latin1")],
  [
    "what it declares in the old way",
    Buffer.from(
      page(
        "<p>ge\xEBvalueerd</p>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      ),
      "latin1",
    ),
  ],
  ["its bytes, when it declares another", Buffer.from(page("<p>ge\xEBvalueerd</p>"), "latin1")],
  [
    "its bytes, when it declares none that exists",
    Buffer.from(page("<p>geëvalueerd</p>", "<meta charset=utf8mb4>")),
  ],
])("the encoding of a page is told by %s", async (_, bytes) => {
  expect(await blocksOf("pagina", bytes)).toEqual(["paragraph geëvalueerd"]);
});
