import { HeaderMap, type ApolloServer, type BaseContext } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import { refusal } from "../http/http-errors.ts";
import type { Answer } from "../http/kept-answer.ts";

interface Executed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Has Apollo answer a request. Nothing is made of `Host`, which a client may leave empty.
 *
 * @param context what the resolvers of one request share
 */
export async function executeHttp<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: Context,
  { method, url, headers: given, body: asked }: FastifyRequest,
): Promise<Executed> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, [value].flat().join(", "));
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const {
    status,
    headers: told,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    // To HEAD goes what would go to GET; Apollo knows no HEAD.
    httpGraphQLRequest: { method: method === "HEAD" ? "GET" : method, headers, search, body: asked },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== "complete")
    throw new Error("an answer came in parts: there is no @defer or @stream in the schema");
  return { status: status ?? 200, headers: Object.fromEntries(told), body: body.string };
}

/** The `Retry-After` of an answer that could be given now. */
export const atOnce = "0";
/** Imports are seconds apart: more than one in the making of an answer is unheard of. */
const mostTimes = 3;

/** Makes an answer again when the data was renewed while it was made, so that nobody has to ask twice. */
export async function askAgain(execute: () => Promise<Executed>): Promise<Executed> {
  for (let times = 1; ; times += 1) {
    const executed = await execute();
    const { status, headers } = executed;
    if (status !== 503 || headers["retry-after"] !== atOnce || times === mostTimes) return executed;
  }
}

const parameters = ["query", "operationName", "variables", "extensions"] as const;

type GraphqlRequest = Pick<FastifyRequest, "headers" | "body" | "method">;

/**
 * All of a request that its answer depends on besides its address, exactly, so that two requests with one key and address
 * have one answer; null for what is no question.
 */
export function answerKey({ method, headers, body }: GraphqlRequest): string | null {
  const accept = headers.accept ?? "";
  if (method === "POST") {
    const given = body as Readonly<Record<string, unknown>> | null | undefined;
    if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
    const exact = parameters.every((name) => isExact(given[name]));
    return exact ? JSON.stringify([method, accept, ...parameters.map((name) => given[name])]) : null;
  }
  return headers["content-type"] === undefined ? JSON.stringify(["", accept]) : null;
}

/** A number like 1e400 is read as infinite, which JSON writes as null: another question would have the same key. */
function isExact(value: unknown): boolean {
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one === "number" && !Number.isFinite(one)) return false;
    if (typeof one === "object" && one !== null) for (const part of Object.values(one)) rest.push(part);
  }
  return true;
}

/**
 * An answer as HTTP sends it. Whoever keeps one asks each time whether it still holds, so no import goes unnoticed; one with
 * errors, which begins with them, or with what changes within a revision is kept by nobody.
 */
export function answerOf({ status, headers, body }: Executed): Answer {
  const { "cache-control": said, "content-type": type = "application/json", ...rest } = headers;
  const mayKeep = status === 200 && body.startsWith('{"data":') && said !== "no-store";
  return { status, type, body, headers: rest, cacheControl: mayKeep ? "public, no-cache" : "no-store" };
}

/** A request holds one question: none has no answer, and many in one would pass by what bounds a single one. */
export async function refuseOtherBodies({ body }: FastifyRequest): Promise<void> {
  if (typeof body !== "object" || body === null)
    throw refusal(
      400,
      "BAD_REQUEST",
      "De vraag ontbreekt; stuur application/json met een object dat query heeft.",
    );
  if (!Array.isArray(body)) return;
  const message = `Dit verzoek heeft een lijst van ${body.length} vragen; ten hoogste 1 vraag, zonder lijst, is toegestaan.`;
  throw refusal(400, "BATCH_TOO_LARGE", message);
}
