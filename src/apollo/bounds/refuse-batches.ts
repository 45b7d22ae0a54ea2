import type { FastifyRequest } from "fastify";

/** A request holds one question: many in one would pass by what bounds a single one. */
export async function refuseBatches({ body }: FastifyRequest): Promise<void> {
  if (!Array.isArray(body)) return;
  const message = `Dit verzoek heeft een lijst van ${body.length} vragen; ten hoogste 1 vraag, zonder lijst, is toegestaan.`;
  throw Object.assign(new Error(message), { statusCode: 400, code: "BATCH_TOO_LARGE" });
}
