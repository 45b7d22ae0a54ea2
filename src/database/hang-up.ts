import type pg from "pg";

/** How much longer than its own limit a server may take to say that it ended a statement; in milliseconds. */
const grace = 1000;

/**
 * Makes connections hang up on a server that does not answer: one that is stopped, or away behind a firewall, ends no
 * statement by itself. What was asked then fails as on a lost connection, and the pool makes another.
 *
 * @param timeLimit of the server itself for a statement, in milliseconds; 0 for none, and then nothing hangs up
 */
export const hangUpWhenSilent =
  (timeLimit: number) =>
  (client: pg.ClientBase): void => {
    if (timeLimit === 0) return;
    const send = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: readonly unknown[]): unknown => {
        const sent = send(...args);
        if (!(sent instanceof Promise)) return sent;
        const timer = setTimeout(() => streamOf(client)?.destroy(), timeLimit + grace);
        const done = (): void => clearTimeout(timer);
        sent.then(done, done);
        return sent;
      },
    });
  };

/** The driver has its socket where its types do not show it. */
const streamOf = (client: pg.ClientBase): { destroy(): void } | undefined =>
  (client as { readonly connection?: { readonly stream?: { destroy(): void } } }).connection?.stream;
