import type { NodeType } from "../../domain/global-id.ts";
import type { GraphReader } from "../../read/reader.ts";
import { pageOf } from "../records/rows.ts";
import { listedTypes } from "../records/tables.ts";
import type { FastifyInstance } from "fastify";
import type { Answers } from "./documentation-page.ts";
import { type Endpoint, placeOf } from "./endpoint.ts";
import { apiPath } from "../catalogue/about.ts";

/** The key of a thing of each type, as far as there is one: a description whose examples can be asked for. */
export type Examples = Readonly<Partial<Record<NodeType, string>>>;

export async function readExamples(reader: GraphReader): Promise<Examples> {
  const found = await Promise.all(
    listedTypes.map(async (of) => {
      const { rows } = await pageOf(reader, { of }, null, 1);
      return rows.map(({ row }) => [of, row.key] as const);
    }),
  );
  const [edition] = await reader.all("Edition");
  return {
    ...Object.fromEntries(found.flat()),
    ...(edition === undefined ? {} : { Document: edition.documentId, Municipality: edition.municipalityId }),
  };
}

/** As much of an answer is shown. */
const LONGEST = 1_800;
const headers = { accept: "application/json", host: "localhost" };

/** What an endpoint can be asked, so that it answers with something; null where that takes more than a key. */
function addressOf({ path, pathParameters, parameters, paged }: Endpoint, examples: Examples): string | null {
  if (/\/data\.\w+$/u.test(path)) return null;
  const required = Object.values(parameters).find((parameter) => parameter.required);
  if (pathParameters !== null) {
    const key = examples[pathParameters.keysOf];
    return key === undefined || required ? null : placeOf({ path, pathParameters }, key);
  }
  const asked = [...(required ? [[required.name, "motie"]] : []), ...(paged ? [["perPagina", "1"]] : [])];
  const question = new URLSearchParams(asked).toString();
  return apiPath + path + (question === "" ? "" : `?${question}`);
}

/** Asks each endpoint for something, as anybody would, to show what it answers. */
export async function readAnswers(
  server: FastifyInstance,
  endpoints: readonly Endpoint[],
  examples: Examples,
): Promise<Answers> {
  const answers = new Map<string, { address: string; answer: string | null }>();
  const rows = new Set<string>();
  for (const endpoint of endpoints) {
    const address = addressOf(endpoint, examples);
    if (address === null) continue;
    const { statusCode, headers: about, body } = await server.inject({ url: address, headers });
    if (statusCode !== 200 || !String(about["content-type"]).includes("json")) continue;
    const told = JSON.parse(body) as { readonly items?: readonly unknown[] };
    for (const row of told.items ?? []) rows.add(JSON.stringify(row));
    const whole = JSON.stringify(told, null, 2);
    const shown = whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}\n…`;
    answers.set(endpoint.path, { address, answer: rows.has(JSON.stringify(told)) ? null : shown });
  }
  return answers;
}
