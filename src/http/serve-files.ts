import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Serves the files of a folder that a build made, each for ever: their names hold a hash of what is in them. */
export async function serveBuiltFiles(scope: FastifyInstance, root: string, prefix: string): Promise<void> {
  await scope.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: "1y",
    preCompressed: true,
    // Nobody asks whether one has changed.
    etag: false,
    lastModified: false,
  });
}
