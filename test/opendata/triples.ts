import type { FastifyInstance } from "fastify";
import jsonld from "jsonld";
import { Parser, Writer, type Quad } from "n3";

/** Triples in one order, whatever the names of things without an address. */
export async function canonicalOf(quads: readonly Quad[]): Promise<string> {
  const text = await new Promise<string>((resolve, reject) => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads([...quads]);
    writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result)));
  });
  return await jsonld.canonize(
    text as unknown as jsonld.JsonLdDocument,
    {
      inputFormat: "application/n-quads",
      format: "application/n-quads",
      algorithm: "RDFC-1.0",
    } as unknown as jsonld.Options.Normalize,
  );
}

/** The triples that JSON-LD says with the context that a server serves. */
export async function quadsOfJsonLd(server: FastifyInstance, text: string): Promise<Quad[]> {
  const { "@context": context } = (
    await server.inject({ url: "/open-data/context.jsonld" })
  ).json() as jsonld.ContextDefinition & { "@context": jsonld.ContextDefinition };
  const document = { ...(JSON.parse(text) as Record<string, unknown>), "@context": context };
  const nquads = await jsonld.toRDF(document, { format: "application/n-quads" });
  return new Parser({ format: "N-Quads" }).parse(nquads as unknown as string);
}
