import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyOf } from "../../domain/addresses.ts";
import { keepForRevision } from "../../read/keep-for-revision.ts";
import { sendOn, sendState, formatFor } from "../http/answer.ts";
import { guardRoutes, onlyReading } from "../http/guard.ts";
import { type Site, stateOf } from "../http/site.ts";
import { json } from "../formats/json.ts";
import { type Endpoint, placeOf } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { readExamples, readAnswers } from "./examples.ts";
import { openApiOf } from "./openapi.ts";
import { documentationOf } from "./documentation-page.ts";
import { MovedError, refuseFaults } from "./problem.ts";
import { readQuery } from "./read-query.ts";
import { apiPath, apiVersion } from "../catalogue/about.ts";

/** Serves the REST service under its prefix: the endpoints, their description, and a page of it to read. */
export const restRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    await guardRoutes(scope, site.publicUrl, { "API-Version": apiVersion });
    for (const endpoint of endpoints) {
      const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
      const handler = (request: FastifyRequest, reply: FastifyReply) => serve(site, endpoint, request, reply);
      onlyReading(scope, path, handler);
      // A second report of a pilot in an edition says so after the rest.
      if (endpoint.pathParameters?.keysOf === "Report")
        onlyReading(scope, path.replace(":pilot", `:pilot/:${secondPart}`), handler);
    }
    const described = keepForRevision(async (reader) =>
      JSON.stringify(openApiOf(endpoints, site, await readExamples(reader))),
    );
    onlyReading(scope, "/openapi.json", async (request, reply) =>
      sendState(site, await stateOf(site), request, reply, {
        contentType: json.contentType,
        body: () => described(site.newReader(), ""),
      }),
    );
    const documentation = keepForRevision(async (reader) => {
      const answers = await readAnswers(scope, endpoints, await readExamples(reader));
      return site.dress({ ...documentationOf(endpoints, answers), path: `${apiPath}/documentatie` });
    });
    onlyReading(scope, "/documentatie", async (request, reply) => {
      const state = await stateOf(site);
      const { html, policy } = await documentation(site.newReader(), state.today);
      return sendState(site, state, request, reply, {
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": policy },
        body: () => html,
      });
    });
  };

const secondPart = "nummer";

async function serve(
  site: Site,
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const format = formatFor(request.headers, endpoint.formats);
  const question = request.url.indexOf("?");
  const query = new URLSearchParams(question < 0 ? "" : request.url.slice(question + 1));
  const { values, faults } = readQuery(query, endpoint.parameters);
  const state = await stateOf(site);
  const given = request.params as Readonly<Record<string, string>>;
  const parts = (endpoint.pathParameters?.parts ?? []).map(({ name }) => given[name] ?? "");
  // Other things have a part of that name as well.
  const second = endpoint.pathParameters?.keysOf === "Report" ? given[secondPart] : undefined;
  const key = keyOf(...parts, ...(second === undefined ? [] : [second]));
  const asked = { site, state, values, key, format, query };
  if (faults.length > 0) refuseFaults(faults, (await endpoint.faultsIn?.(asked)) ?? []);
  const answer = await endpoint.answer(asked).catch((error: unknown) => {
    if (!(error instanceof MovedError)) throw error;
    return error;
  });
  if (answer instanceof MovedError)
    return sendOn(reply, placeOf(endpoint, answer.key) + (question < 0 ? "" : request.url.slice(question)));
  return sendState(site, state, request, reply, { contentType: format.contentType, ...answer });
}
