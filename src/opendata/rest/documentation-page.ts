import { escaped } from "../../domain/escaped.ts";
import { z } from "zod";
import { licence } from "../../domain/licence.ts";
import { about, apiPath, apiVersion } from "../catalogue/about.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Parameter } from "./parameters.ts";

/** The answer to a question that an address of the service can be asked, by the path of its endpoint; null for a row of a list before it. */
export type Answers = ReadonlyMap<string, { readonly address: string; readonly answer: string | null }>;

/** A text about the service: its title, and what there is to read, in HTML. */
export function documentationOf(
  endpoints: readonly Endpoint[],
  answers: Answers,
): { readonly title: string; readonly description: string; readonly body: string } {
  const tags = [...Map.groupBy(endpoints, ({ tag }) => tag)];
  const shared = sharedOf(endpoints);
  const forms = new Map(
    endpoints.flatMap(({ formats }) => formats.map(({ label, mediaType }) => [label, mediaType] as const)),
  );
  const title = `REST-dienst van ${about.title}`;
  return {
    title,
    description: `Alle adressen, parameters en vormen van de ${title}.`,
    body: `<h1>${escaped(title)}</h1>
<p>${escaped(about.description)}</p>
<p>Versie ${apiVersion}. Vrij te gebruiken: <a href="${licence.deed}">${escaped(licence.title)}</a>; de woorden zijn van de gemeente.
Voor programma’s: <a href="${apiPath}/openapi.json">openapi.json</a>. Alles tegelijk:
<a href="/open-data/oogst.zip">oogst.zip</a>.</p>
<p>Elke lijst, en alles wat een eigen adres heeft, komt in de vorm die <code>Accept</code> vraagt, of die het adres noemt
(<code>/data.csv</code>). Lijsten hebben bladzijden: de header <code>Link</code> noemt de volgende.</p>
<details><summary>Vormen</summary><dl>${[...forms].map(([label, mediaType]) => definition(mediaType, label)).join("")}</dl></details>
<nav aria-label="Onderdelen"><ul>${tags
      .map(([tag], i) => `<li><a href="#deel-${i}">${escaped(tag)}</a></li>`)
      .join("")}<li><a href="#gedeeld">Parameters van meer dan één lijst</a></li></ul></nav>
${tags.map(([tag, those], i) => sectionOf(tag, those, i, { answers, shared })).join("\n")}
<section aria-labelledby="gedeeld"><h2 id="gedeeld">Parameters van meer dan één lijst</h2><dl>${[...shared].map(([text, id]) => text.replace("<dt>", `<dt id="${id}">`)).join("")}</dl></section>`,
  };
}

/** What is written out once: the answers to examples, and by the text of each parameter that several lists have its id. */
type Once = { readonly answers: Answers; readonly shared: ReadonlyMap<string, string> };

/** Where a parameter stands that several lists have, by its text. */
function sharedOf(endpoints: readonly Endpoint[]): Once["shared"] {
  const texts = endpoints.filter((endpoint) => !isFile(endpoint)).flatMap(parametersOf);
  const often = new Set(texts.filter((text, at) => texts.indexOf(text) !== at));
  return new Map([...often].map((text, at) => [text, `p${at}`]));
}

const parametersOf = ({ pathParameters, parameters }: Endpoint): string[] => [
  ...(pathParameters?.parts ?? []).map((one) => definition(one.name, one.description)),
  ...Object.values(parameters).map((one) => definition(one.name, describe(one))),
];

const isFile = ({ path }: Endpoint): boolean => /\/data\.\w+$/.test(path);

function sectionOf(tag: string, endpoints: readonly Endpoint[], i: number, once: Once): string {
  const files = Map.groupBy(endpoints.filter(isFile), ({ path }) => path.replace(/\w+$/, ""));
  return `<section aria-labelledby="deel-${i}"><h2 id="deel-${i}">${escaped(tag)}</h2>
${endpoints
  .filter((endpoint) => !isFile(endpoint))
  .map((endpoint) => articleOf(endpoint, once))
  .join("\n")}
${files.size === 0 ? "" : `<details><summary>Als bestand</summary><ul>${[...files.values()].map((forms) => `<li>${filesIn(forms)}</li>`).join("")}</ul></details>`}
</section>`;
}

const addressOf = ({ path, pathParameters }: Endpoint, words = `GET ${apiPath}${path}`): string =>
  pathParameters === null
    ? `<a href="${apiPath}${path}"><code>${escaped(words)}</code></a>`
    : `<code>${escaped(words)}</code>`;

/** The forms of one file: the first by its address, the others by their extension. */
const filesIn = ([first, ...others]: readonly Endpoint[]): string =>
  [
    ...(first ? [addressOf(first)] : []),
    ...others.map((form) => addressOf(form, form.path.replace(/^.*(?=\.)/, ""))),
  ].join(", ");

function articleOf(endpoint: Endpoint, { answers, shared }: Once): string {
  const { summary, description, formats } = endpoint;
  const rows = parametersOf(endpoint);
  const own = rows.filter((row) => !shared.has(row));
  const elsewhere = rows.flatMap((row) => {
    const id = shared.get(row);
    const [, name = ""] = /<code>(.*?)<\/code>/u.exec(row) ?? [];
    return id === undefined ? [] : [`<a href="#${id}">${name}</a>`];
  });
  const told = [
    ...(own.length === 0 ? [] : [`<dl>${own.join("")}</dl>`]),
    ...(elsewhere.length === 0 ? [] : [`<p>Ook: ${elsewhere.join(", ")}.</p>`]),
  ];
  return `<article><h3>${escaped(summary)}</h3><p>${addressOf(endpoint)}</p><p>${escaped(description).replaceAll(/`([^`]+)`/g, "<code>$1</code>")}</p>
<p>Vormen: ${formats.map(({ label }) => escaped(label)).join(", ")}.</p>
${told.length === 0 ? "" : `<details><summary>Parameters</summary>${told.join("")}</details>`}
${exampleOf(answers.get(endpoint.path))}</article>`;
}

function exampleOf(example: ReturnType<Answers["get"]>): string {
  if (example === undefined) return "";
  const { address, answer } = example;
  const link = `<a href="${escaped(address)}"><code>GET ${escaped(address)}</code></a>`;
  return answer === null
    ? `<p>${link} antwoordt met een rij van de lijst.</p>`
    : `<details><summary>Een antwoord</summary><p>${link}</p>
<pre class="oogst-code" tabindex="0"><code>${escaped(answer).replaceAll("&#34;", '"')}</code></pre></details>`;
}

const definition = (name: string, text: string): string =>
  `<dt><code>${escaped(name)}</code></dt><dd>${escaped(text)}</dd>`;

function describe({ description, many, required, schema }: Parameter): string {
  const { default: standard, maximum } = z.toJSONSchema(schema, { io: "input" });
  return [
    `${description}.`,
    ...(many ? ["Meer waarden met komma’s ertussen."] : []),
    ...(required ? ["Verplicht."] : []),
    ...(standard === undefined ? [] : [`Anders: ${JSON.stringify(standard)}.`]),
    ...(maximum === undefined ? [] : [`Hoogstens ${maximum}.`]),
  ].join(" ");
}
