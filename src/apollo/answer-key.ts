import type { FastifyRequest } from "fastify";

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
