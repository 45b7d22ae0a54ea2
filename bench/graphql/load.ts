import autocannon, { type Request as LoadRequest } from "autocannon";
import type { Server } from "./servers.ts";

/** How a server is loaded: so many requests at a time, for so many seconds. */
export interface LoadPlan {
  readonly connections: number;
  readonly seconds: number;
}
const rounds = 3;

export interface Load {
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p99: number;
  /** Requests that were refused, or had no answer. */
  readonly failed: number;
  /** CPU of the server's process for one request, in milliseconds; null where the machine does not tell. */
  readonly cpu: number | null;
}

/** Loads a server; each connection goes round a share of the requests. */
export async function loadServer(
  server: Server,
  requests: readonly LoadRequest[],
  { connections, seconds }: LoadPlan,
): Promise<Load> {
  const before = server.cpuSeconds();
  let connection = 0;
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    setupClient(client) {
      const own = requests.filter((_, i) => requests.length < connections || i % connections === connection);
      connection += 1;
      client.setRequests([...own]);
    },
  });
  const after = server.cpuSeconds();
  return {
    requestsPerSecond: result["2xx"] / result.duration,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
    cpu:
      before === null || after === null || result["2xx"] === 0
        ? null
        : ((after - before) * 1000) / result["2xx"],
  };
}

/** The middle one by requests a second. */
function medianOf(loads: readonly Load[]): Load {
  const middle = loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[
    Math.floor(loads.length / 2)
  ];
  if (!middle) throw new Error("Nothing was measured");
  return middle;
}

/**
 * Loads servers in turn, so that whatever else the machine does hits all alike; gives the middle round of each. A round
 * before those warms them up, and does not count.
 */
export async function loadInTurn<N extends string>(
  names: readonly N[],
  load: (name: N, round: number) => Promise<Load>,
): Promise<Map<N, Load>> {
  const loads = new Map(names.map((name): [N, Load[]] => [name, []]));
  for (const name of names) await load(name, rounds);
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) loads.get(name)?.push(await load(name, round));
  return new Map([...loads].map(([name, all]) => [name, medianOf(all)]));
}
