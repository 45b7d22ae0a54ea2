import { Parser, Store } from "n3";
import { expect, test } from "vitest";
import { namespaces } from "../../src/domain/namespaces.ts";
import { publicUrl } from "../graph/ask.ts";
import { openStored, storeSample } from "./sample.ts";

const opened = openStored(storeSample);

const graphAt = async (path: string): Promise<Store> =>
  new Store(
    new Parser().parse((await opened.server.inject({ url: path, headers: { accept: "text/turtle" } })).body),
  );
const { rdf, dcat, dct, skos, vcard } = namespaces;

test.for([
  ["text/html", "/pilots/zoetermeer/flexwonen"],
  ["application/ld+json", "/open-data/v1/pilots/zoetermeer/flexwonen/data.jsonld"],
  ["text/turtle;q=0.9, text/html;q=0.5", "/open-data/v1/pilots/zoetermeer/flexwonen/data.ttl"],
  ["*/*", "/pilots/zoetermeer/flexwonen"],
] as const)("the address of a thing sends who accepts %s on to the document", async ([accept, place]) => {
  const answer = await opened.server.inject({ url: "/id/pilot/zoetermeer/flexwonen", headers: { accept } });
  expect([answer.statusCode, answer.headers["location"], answer.headers["vary"]]).toEqual([
    303,
    place,
    "Accept",
  ]);
});

test("every address that linked data gives out leads to a document that speaks of it", async () => {
  const addresses = new Set<string>();
  for (const list of ["pilots", "rapportages", "edities", "moties", "partners"])
    for (const { subject } of await graphAt(`/open-data/v1/${list}/data.ttl`))
      if (subject.value.startsWith(`${publicUrl}/id/`)) addresses.add(subject.value);
  expect(addresses.size).toBeGreaterThan(15);
  for (const address of addresses) {
    const { pathname } = new URL(address);
    const sent = await opened.server.inject({ url: pathname, headers: { accept: "text/turtle" } });
    expect([address, sent.statusCode]).toEqual([address, 303]);
    const document = await graphAt(String(sent.headers["location"]));
    expect([address, document.getQuads(address, null, null, null).length > 0]).toEqual([address, true]);
  }
});

test("an address of nothing is 404, and a form that no document has is 406", async () => {
  expect((await opened.server.inject({ url: "/id/pilot/zoetermeer/nergens" })).statusCode).toBe(404);
  expect((await opened.server.inject({ url: "/id/ding/flexwonen" })).statusCode).toBe(404);
  const answer = await opened.server.inject({
    url: "/id/pilot/zoetermeer/flexwonen",
    headers: { accept: "image/png" },
  });
  expect(answer.statusCode).toBe(406);
});

test("the vocabulary defines every term of ours that the data uses", async () => {
  const vocabulary = await graphAt("/open-data/vocabulaire");
  const namespace = `${publicUrl}/open-data/vocabulaire#`;
  const data = await graphAt("/open-data/oogst.ttl");
  const used = new Set(
    [...data]
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((iri) => iri.startsWith(namespace)),
  );
  expect(used.size).toBeGreaterThan(30);
  for (const term of used)
    expect([term, vocabulary.getQuads(term, `${rdf}type`, null, null).length]).toEqual([term, 1]);
});

test("programmes are concepts with their number, in a scheme of the edition that prints them", async () => {
  const graph = await graphAt("/open-data/v1/rapportages/data.ttl");
  const programme = `${publicUrl}/id/programma/zoetermeer/inwoners`;
  const scheme = `${publicUrl}/id/editie/zoetermeer/perspectiefnota-2026#programmas`;
  expect(graph.getObjects(programme, `${skos}notation`, null).map(({ value }) => value)).toEqual(["7"]);
  expect(graph.getObjects(programme, `${skos}inScheme`, null).map(({ value }) => value)).toEqual([scheme]);
  const edition = await graphAt("/open-data/v1/edities/zoetermeer/perspectiefnota-2026/data.ttl");
  expect(edition.getObjects(scheme, `${rdf}type`, null).map(({ value }) => value)).toEqual([
    `${skos}ConceptScheme`,
  ]);
});

test("the catalogue has a series with a dataset for each edition, each with a distribution in every format", async () => {
  const graph = await graphAt("/open-data/catalogus");
  const at = `${publicUrl}/open-data/catalogus`;
  const [series] = graph.getSubjects(`${rdf}type`, `${dcat}DatasetSeries`, null);
  const editions = graph.getSubjects(`${dcat}inSeries`, series ?? null, null).map(({ value }) => value);
  expect(editions).toEqual([
    `${at}#editie-zoetermeer-perspectiefnota-2024`,
    `${at}#editie-zoetermeer-perspectiefnota-2026`,
  ]);
  for (const edition of editions) {
    const files = graph.getObjects(edition, `${dcat}distribution`, null);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const [url] = graph.getObjects(file, `${dcat}downloadURL`, null);
      const { pathname, search } = new URL(String(url?.value));
      expect((await opened.server.inject({ url: pathname + search, method: "HEAD" })).statusCode).toBe(200);
    }
  }
  expect(
    graph
      .getObjects(`${at}#editie-zoetermeer-perspectiefnota-2026`, `${dcat}prev`, null)
      .map(({ value }) => value),
  ).toEqual([`${at}#editie-zoetermeer-perspectiefnota-2024`]);
});

test("every thing that DCAT-AP-NL asks is said, and every code is typed in the same graph", async () => {
  const graph = await graphAt("/open-data/catalogus");
  const demands = {
    Catalog: ["title", "description", "publisher", "creator"],
    Dataset: [
      "title",
      "description",
      "identifier",
      "publisher",
      "creator",
      "accessRights",
      "language",
      "conformsTo",
    ],
    Distribution: ["license", "language", "conformsTo", "format"],
    DataService: [
      "title",
      "description",
      "identifier",
      "publisher",
      "creator",
      "accessRights",
      "license",
      "language",
    ],
  };
  for (const [name, properties] of Object.entries(demands)) {
    const things = graph.getSubjects(`${rdf}type`, dcat + name, null);
    expect(things.length).toBeGreaterThan(0);
    for (const thing of things)
      for (const property of properties) {
        const objects = graph.getObjects(thing, dct + property, null);
        expect([thing.value, property, objects.length > 0]).toEqual([thing.value, property, true]);
        for (const object of objects)
          if (object.termType === "NamedNode" && !object.value.startsWith(publicUrl))
            expect([object.value, graph.getQuads(object, `${rdf}type`, null, null).length > 0]).toEqual([
              object.value,
              true,
            ]);
      }
  }
  for (const contact of graph.getObjects(null, `${dcat}contactPoint`, null))
    expect(graph.getObjects(contact, `${rdf}type`, null).map(({ value }) => value)).toContain(`${vcard}Kind`);
});

test("the catalogue says the same as JSON-LD", async () => {
  const answer = await opened.server.inject({
    url: "/open-data/catalogus",
    headers: { accept: "application/ld+json" },
  });
  const { "@graph": things } = answer.json<{ "@graph": { "@id": string }[] }>();
  const turtle = await graphAt("/open-data/catalogus");
  const named = turtle.getSubjects(null, null, null).filter(({ termType }) => termType === "NamedNode");
  expect(new Set(things.map((thing) => thing["@id"]))).toEqual(new Set(named.map(({ value }) => value)));
});
