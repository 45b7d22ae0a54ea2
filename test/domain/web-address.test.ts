import { Parser } from "n3";
import { expect, it } from "vitest";
import { escapeIri, readWebAddress } from "../../src/domain/web-address.ts";
import { graphOf, turtleOf } from "../../src/opendata/linked/graph.ts";

const origin = "https://oogst.example";

it.for([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "ftp://x.nl/a",
  "//x.nl/a",
  "/bijlage",
  "x.nl/bijlage",
  "",
  "https://",
  "https://piet:geheim@x.nl/",
])("is no address of a page: %s", (text) => {
  expect(readWebAddress(text)).toBeNull();
});

it.for([
  ["https://x.nl/bijlage", "https://x.nl/bijlage"],
  ["HTTP://X.nl", "http://x.nl/"],
  ['https://x.nl/"a"?b="c"', "https://x.nl/%22a%22?b=%22c%22"],
  ["https://x.nl/a b?c=d e#f g", "https://x.nl/a%20b?c=d%20e#f%20g"],
  ["https://x.nl/<>{}|^`\\?<>{}|^`\\", "https://x.nl/%3C%3E%7B%7D%7C%5E%60/?%3C%3E%7B%7D%7C%5E%60%5C"],
  ["https://x.nl/é?ë=ï", "https://x.nl/%C3%A9?%C3%AB=%C3%AF"],
] as const)("is an address that every writer can take: %s", ([text, address]) => {
  expect(readWebAddress(text)).toBe(address);
});

it("whatever stands in an IRI, Turtle has one triple with it", () => {
  const hostile = 'https://x.nl/" > . <https://kwaad.nl/> <a> "\n\\u0022\uD800';
  const graph = graphOf(`<${origin}/a> dct:source <${escapeIri(hostile)}> .`, origin);
  const quads = new Parser().parse(turtleOf(graph, origin));
  expect(quads.map(({ object }) => object.value)).toEqual([escapeIri(hostile)]);
});
