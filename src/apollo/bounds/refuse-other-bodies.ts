import type { FastifyRequest } from "fastify";

/** A request holds one question: none has no answer, and many in one would pass by what bounds a single one. */
export async function refuseOtherBodies({ body }: FastifyRequest): Promise<void> {
  if (typeof body !== "object" || body === null)
    throw Object.assign(
      new Error("De vraag ontbreekt; stuur application/json met een object dat query heeft."),
      {
        statusCode: 400,
        code: "BAD_REQUEST",
      },
    );
  if (!Array.isArray(body)) return;
  const message = `Dit verzoek heeft een lijst van ${body.length} vragen; ten hoogste 1 vraag, zonder lijst, is toegestaan.`;
  throw Object.assign(new Error(message), { statusCode: 400, code: "BATCH_TOO_LARGE" });
}
