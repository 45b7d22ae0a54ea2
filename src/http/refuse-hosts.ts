import type { FastifyInstance } from "fastify";

/** Visible ASCII (RFC 9112, 3.2) without what begins another part of an address. */
const hostForm = /^(?:(?![/?#@\\])[\x21-\x7E])*$/u;

/** Refuses a request whose `Host` is none: what is made of it would be no address. */
export function refuseHosts(server: FastifyInstance): void {
  server.addHook("onRequest", ({ headers: { host = "" } }, _, done) => {
    if (host === "" || (hostForm.test(host) && URL.canParse(`http://${host}`))) return done();
    return done(
      Object.assign(new Error("De header Host is geen naam of adres."), {
        statusCode: 400,
        code: "BAD_HOST",
      }),
    );
  });
}
