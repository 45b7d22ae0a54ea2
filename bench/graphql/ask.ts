import type { Request as LoadRequest } from "autocannon";

/** A question to a GraphQL server. */
export const postJson = (value: unknown): LoadRequest => ({
  method: "POST",
  path: "/graphql",
  headers: { "content-type": "application/json", accept: "application/json" },
  body: JSON.stringify(value),
});

/** The answer to one request, whole. */
export async function ask(url: string, { method, path, headers, body }: LoadRequest): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, {
    method: method ?? "GET",
    headers: headers as Record<string, string>,
    ...(body !== undefined && { body: String(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}${path} answered ${answer.status}: ${text.slice(0, 500)}`);
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data === undefined)
    throw new Error(`${url}${path} answered ${text.slice(0, 500)}`);
  return data;
}
