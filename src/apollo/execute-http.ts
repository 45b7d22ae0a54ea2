import { HeaderMap, type ApolloServer, type BaseContext } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Has Apollo answer a request; gives the body, and sets status and headers. Nothing is made of `Host`, which a client
 * may leave empty.
 *
 * @param context what the resolvers of one request share
 */
export const executeHttp =
  <Context extends BaseContext>(
    apollo: ApolloServer<Context>,
    context: (request: FastifyRequest) => Context,
  ) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { method, url, body: asked } = request;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, [value].flat().join(", "));
    const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
    const {
      status,
      headers: told,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search, body: asked },
      context: () => Promise.resolve(context(request)),
    });
    reply.code(status ?? 200).headers(Object.fromEntries(told));
    if (body.kind === "complete") return body.string;
    throw new Error("an answer came in parts: there is no @defer or @stream in the schema");
  };
