import autocannon, { type Request as LoadRequest } from "autocannon";
import type { Server } from "./servers.ts";

export const connections = 16;

export interface Load {
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p99: number;
  /** Requests that were refused, or had no answer. */
  readonly failed: number;
  /** CPU of the server's process for one request, in milliseconds; null where the machine does not tell. */
  readonly cpu: number | null;
}

/** Loads a server for some seconds; each connection goes round a share of the requests. */
export async function loadServer(
  server: Server,
  requests: readonly LoadRequest[],
  seconds: number,
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
export function medianOf(loads: readonly Load[]): Load {
  const middle = loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[
    Math.floor(loads.length / 2)
  ];
  if (!middle) throw new Error("Nothing was measured");
  return middle;
}
