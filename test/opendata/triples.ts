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

/** The triples that JSON-LD says, with the context inside it or the one that a server serves where it says. */
export async function quadsOfJsonLd(server: FastifyInstance | null, text: string): Promise<Quad[]> {
  const document = JSON.parse(text) as Record<string, unknown>;
  const { "@context": context } = document;
  if (typeof context === "string") {
    if (server === null) throw new Error(`no server has the context ${context}`);
    const served = await server.inject({ url: new URL(context).pathname });
    document["@context"] = served.json<Record<string, unknown>>()["@context"];
  }
  const nquads = await jsonld.toRDF(document, { format: "application/n-quads" });
  return new Parser({ format: "N-Quads" }).parse(nquads as unknown as string);
}
