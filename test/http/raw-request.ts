import { connect } from "node:net";

/** A request as bytes on the wire: what a client that means no good sends, which `fetch` would not. */
export interface RawRequest {
  readonly method: string;
  /** As it stands in the first line: nothing is escaped. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export interface RawAnswer {
  readonly status: number;
  /** In lower case, as they came. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** Sends a request over a connection of its own, and reads what comes until the server ends it. */
export async function sendRaw(url: string, request: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const lines = [
    `${request.method} ${request.target} HTTP/1.1`,
    ...(request.headers.some(([name]) => name === "host") ? [] : ["Host: oogst.example"]),
    "Connection: close",
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
    ...(request.body === "" ? [] : [`Content-Length: ${Buffer.byteLength(request.body)}`]),
  ];
  const socket = connect(Number(port), hostname);
  const pieces: Buffer[] = [];
  socket.on("data", (piece) => pieces.push(Buffer.from(piece)));
  // A server that refuses what it reads may close before all of it was sent.
  socket.on("error", () => undefined);
  socket.write(`${lines.join("\r\n")}\r\n\r\n${request.body}`);
  // Not `once` of node:events: that fails on an error, which is no end here.
  await new Promise((resolve) => socket.once("close", resolve));
  return parseAnswer(Buffer.concat(pieces));
}

function parseAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.subarray(0, Math.max(0, end)).toString("latin1").split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const status = Number(first.split(" ")[1] ?? 0);
  const body = bytes.subarray(end + 4);
  // "100 Continue" comes before the answer itself.
  return status === 100 ? parseAnswer(body) : { status, headers, body };
}
