import { createHash } from "node:crypto";
import { about, licence } from "../catalogue/about.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Parameter } from "./parameter.ts";
import { apiPath, apiVersion } from "./version.ts";

const style = `:root{color-scheme:light dark;background:light-dark(#fff,#121212)}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
code{font-size:.9em;overflow-wrap:anywhere}section{border-top:1px solid;margin-top:2rem}dt{font-weight:600}
dd{margin:0 0 .5rem}summary{cursor:pointer;padding:.25rem 0}li{margin:.25rem 0}`;

/** A page of the service to read, without scripts and without anything from elsewhere, and the policy that says so. */
export function documentationPage(endpoints: readonly Endpoint[]): { html: string; policy: string } {
  const hash = createHash("sha256").update(style).digest("base64");
  const tags = [...Map.groupBy(endpoints, ({ tag }) => tag)];
  const html = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>REST-dienst van ${escaped(about.title)}</title>
<meta name="description" content="Alle adressen, parameters en vormen van de REST-dienst van ${escaped(about.title)}.">
<style>${style}</style>
</head>
<body>
<main>
<h1>REST-dienst van ${escaped(about.title)}</h1>
<p>${escaped(about.description)}</p>
<p>Versie ${apiVersion}. Vrij te gebruiken: <a href="${licence.url}">${escaped(licence.title)}</a>.
Voor programma’s: <a href="${apiPath}/openapi.json">openapi.json</a>. Alles tegelijk:
<a href="/open-data/oogst.zip">oogst.zip</a>.</p>
<p>Elke lijst en elk ding komt in de vorm die <code>Accept</code> vraagt, of die het adres noemt
(<code>/data.csv</code>). Lijsten hebben bladzijden: de header <code>Link</code> noemt de volgende.</p>
<nav aria-label="Inhoud"><ul>${tags
    .map(([tag], i) => `<li><a href="#deel-${i}">${escaped(tag)}</a></li>`)
    .join("")}</ul></nav>
${tags.map(([tag, those], i) => sectionOf(tag, those, i)).join("\n")}
</main>
</body>
</html>
`;
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

const isFile = ({ path }: Endpoint): boolean => /\/data\.\w+$/.test(path);

function sectionOf(tag: string, endpoints: readonly Endpoint[], i: number): string {
  const files = endpoints.filter(isFile);
  return `<section aria-labelledby="deel-${i}"><h2 id="deel-${i}">${escaped(tag)}</h2>
${endpoints
  .filter((endpoint) => !isFile(endpoint))
  .map(articleOf)
  .join("\n")}
${files.length === 0 ? "" : `<details><summary>Als bestand</summary><ul>${files.map((file) => `<li>${addressOf(file)}</li>`).join("")}</ul></details>`}
</section>`;
}

const addressOf = ({ path, pathParameters }: Endpoint): string =>
  pathParameters === null
    ? `<a href="${apiPath}${path}"><code>GET ${apiPath}${escaped(path)}</code></a>`
    : `<code>GET ${apiPath}${escaped(path)}</code>`;

function articleOf(endpoint: Endpoint): string {
  const { summary, description, pathParameters, parameters, formats } = endpoint;
  const rows = [
    ...(pathParameters?.parts ?? []).map((one) => definition(one.name, one.description)),
    ...Object.values(parameters).map((one) => definition(one.name, describe(one))),
  ];
  return `<article><h3>${escaped(summary)}</h3><p>${addressOf(endpoint)}</p><p>${escaped(description)}</p>
<p>Vormen: ${formats.map(({ label, mediaType }) => `${escaped(label)} (<code>${mediaType}</code>)`).join(", ")}.</p>
${rows.length === 0 ? "" : `<details><summary>Parameters</summary><dl>${rows.join("")}</dl></details>`}</article>`;
}

const definition = (name: string, text: string): string =>
  `<dt><code>${escaped(name)}</code></dt><dd>${escaped(text)}</dd>`;

function describe({ description, many, required, schema }: Parameter): string {
  const { default: standard, maximum } = schema as { default?: unknown; maximum?: number };
  return [
    `${description}.`,
    ...(many ? ["Meer waarden met komma’s ertussen."] : []),
    ...(required ? ["Verplicht."] : []),
    ...(standard === undefined ? [] : [`Anders: ${JSON.stringify(standard)}.`]),
    ...(maximum === undefined ? [] : [`Hoogstens ${maximum}.`]),
  ].join(" ");
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
