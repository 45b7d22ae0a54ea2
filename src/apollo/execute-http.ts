import { HeaderMap, type ApolloServer, type BaseContext } from "@apollo/server";
import type { FastifyRequest } from "fastify";

/** What Apollo answers to a request, before it is sent. */
export interface Executed {
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
