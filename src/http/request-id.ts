import { randomUUID } from "node:crypto";
import type { FastifyServerOptions } from "fastify";

const header = "x-request-id";
/** What a client may call its request: short, and nothing that could break a line of the log. */
const acceptable = /^[\w.:-]{1,100}$/;

/** Gives every request an id, the client's own if it has a fit one; it stands in the log and goes back. */
export const requestIds = {
  requestIdHeader: false,
  genReqId(request) {
    const given = request.headers[header];
    return typeof given === "string" && acceptable.test(given) ? given : randomUUID();
  },
} satisfies FastifyServerOptions;

export const requestIdHeader = header;
