import * as fc from "fast-check";
import { segments } from "../../src/domain/addresses.ts";
import { endpoints } from "../../src/opendata/rest/endpoints.ts";
import { apiPath } from "../../src/opendata/catalogue/about.ts";
import { routes } from "../../src/web/routes.ts";
import type { RawRequest } from "./raw-request.ts";

/** What breaks programs when it is pasted into a path, a statement, a header or a page. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    "%00",
    "a%00b",
    "%ED%A0%80",
    "%E0",
    "%",
    "%0d%0aSet-Cookie:%20a=b",
    "..%2f..%2f..%2fetc%2fpasswd",
    "..",
    "%27;%20drop%20table%20pilot;%20--",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "__proto__",
    "constructor",
    "{{7*7}}",
    "-1",
    "1e999",
    "99999999999999999999",
    "9999-12-31T23:59:59-23:59",
    "0001-01-01T00:00:00%2B23:59",
    "2025-02-30",
    "a".repeat(300),
    encodeURIComponent("é".repeat(1500)),
    "(".repeat(400),
    "%22%22%22%22",
    "%2d%22",
  ),
);
const key = fc.oneof(
  fc.constantFrom(
    "flexwonen",
    "1911-35",
    "perspectiefnota-2024",
    "perspectiefnota-2024--flexwonen",
    "vidomes",
  ),
  hostile,
);

/** Every address that the program has, with a place for a key; and some that it does not. */
const templates = [
  ...endpoints.map(({ path }) => apiPath + path),
  ...Object.keys(routes),
  ...Object.values(segments).map((segment) => `/id/${segment}/:key`),
  ..."/feeds/wijzigingen.atom /feeds/zoeken.json /feeds/pilots/:gemeente/:key.atom /feeds/programmas/:gemeente/:key.json".split(
    " ",
  ),
  ..."/open-data/catalogus /open-data/vocabulaire /open-data/oogst.zip /open-data/data/:key.csv".split(" "),
  ..."/zoeken/suggesties /static/:key /graphql/static/:key /open-data/v1/openapi.json /:key".split(" "),
  ..."/healthz /readyz /graphql".split(" "),
].map((path) => path.replace(/\{\w+\}/, ":key"));

const names = [
  ...new Set(endpoints.flatMap(({ parameters }) => Object.values(parameters).map(({ name }) => name))),
  ..."na van tot query variables __proto__ q[] status editie".split(" "),
];
const values = fc.oneof(
  hostile,
  fc.constantFrom(
    "1",
    "2025-12-31",
    "2025-12-31T12:00:00Z",
    "flexwonen",
    "MOTION",
    "YES",
    "-naam",
    "vlaggen",
  ),
);
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostile), values), { maxLength: 4 })
  .map((parts) => (parts.length === 0 ? "" : `?${parts.map((part) => part.join("=")).join("&")}`));

const target = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...templates), key, query)
      .map(([path, name, search]) => path.replace(":key", () => name) + search),
  },
  fc.constantFrom(
    "*",
    "//",
    "http://[slecht/graphql",
    "http://elders.example/pilots",
    "/pilots/é",
    "/%2e%2e/x",
    "x",
  ),
  hostile.map((path) => `/${path}`),
);

const headerValues: Readonly<Record<string, readonly string[]>> = {
  accept: [
    "*/*",
    "text/html",
    "text/turtle;q=x, ,",
    "application/json;q=0",
    "x".repeat(3000),
    ",;=",
    "text/csv",
  ],
  "accept-encoding": ["br;q=0, gzip;q=9", "*;q=0", "zstd", ";", "identity;q=0"],
  "if-none-match": ["*", '"', 'W/"1.0.0.1"', ",,,", '"x"'.repeat(500)],
  "if-modified-since": ["0", "Sat, 31 Feb 9999 99:99:99 GMT", "-1"],
  range: [
    "bytes=0-0",
    "bytes=-1",
    "bytes=9999999999999-",
    `bytes=${"0-1,".repeat(300)}0-1`,
    "appels=1-2",
    "bytes=5-1",
  ],
  "if-range": ['"', "0"],
  "x-request-id": ["a b", "{}", "x".repeat(5000), '"\t"'],
  "x-forwarded-for": ["127.0.0.1", "onzin, ::1, 1.2.3.4", ",".repeat(500)],
  "x-forwarded-host": ["kwaad.example"],
  "x-forwarded-proto": ["javascript"],
  forwarded: ["for=unknown;proto=x"],
  origin: ["null", "https://kwaad.example"],
  authorization: ["Bearer", "Basic !!!", "Bearer é"],
  "content-type": ["application/json", "text/plain", ";", "multipart/form-data"],
  expect: ["100-continue"],
  "accept-version": ["1.x", "*"],
  upgrade: ["websocket"],
};
const header = fc
  .constantFrom(...Object.keys(headerValues))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(headerValues[name] ?? []))));

/** Any request on any address, well-meant or not. */
export const anyRequest: fc.Arbitrary<RawRequest> = fc.record({
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant("GET") },
    fc.constantFrom("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BLA"),
  ),
  target,
  headers: fc.uniqueArray(header, { maxLength: 4, selector: ([name]) => name }),
  body: fc.oneof(
    { weight: 6, arbitrary: fc.constant("") },
    fc.json(),
    fc.constantFrom("{", "\0", "x".repeat(150_000), "q=1"),
  ),
});
