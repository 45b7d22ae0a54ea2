import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../corpus/servers/oogst.ts";

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  /** CPU that the process has used until now, in seconds; null where the machine does not tell. */
  cpuSeconds(): number | null;
  stop(): Promise<void>;
}

const ticksPerSecond = 100;

/** What Linux tells of a process; the name, which is second, can hold spaces. */
function readCpuSeconds(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Starts a script with this Node, and waits until it prints `isUp`. */
async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  isUp: string,
): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env["PATH"], NODE_ENV: "production", PORT: String(port), HOST: "127.0.0.1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = once(child, "close");
  const up = Promise.withResolvers<void>();
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString();
    if (printed.includes(isUp)) up.resolve();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  await Promise.race([up.promise, ended]);
  const { pid } = child;
  if (child.exitCode !== null || pid === undefined)
    throw new Error(`${args.join(" ")} ended before it was up: ${printed}`);
  return {
    url: `http://127.0.0.1:${port}`,
    cpuSeconds: () => readCpuSeconds(pid),
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const main = join(import.meta.dirname, "../../dist/main.js");
const peersFolder = join(import.meta.dirname, "../peers");

/** Oogst as it is run, with so much memory for whole answers. */
export function startOogst(databaseUrl: string, dataDir: string, cacheMegabytes: number): Promise<Server> {
  if (!existsSync(main)) throw new Error("There is no dist/main.js to measure: run npm run build first");
  return startServer(
    [main, "serve"],
    { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, CACHE_MB: String(cacheMegabytes), LOG_LEVEL: "warn" },
    "Stoppen:",
  );
}

export const startHandWritten = (databaseUrl: string): Promise<Server> =>
  startServer([join(import.meta.dirname, "hand-written.ts")], { DATABASE_URL: databaseUrl }, "ready\n");

/** Serves the files of a folder from memory, each under its name. */
export const startStaticBytes = (folder: string, names: readonly string[]): Promise<Server> =>
  startServer(
    [join(import.meta.dirname, "static-bytes.ts")],
    { FOLDER: folder, NAMES: names.join(",") },
    "ready\n",
  );

/** Whether the packages that the peers need are there. */
export const arePeersInstalled = (): boolean => existsSync(join(peersFolder, "node_modules"));

export const startPeer = (name: string, databaseUrl: string): Promise<Server> =>
  startServer([join(peersFolder, `${name}.ts`)], { DATABASE_URL: databaseUrl }, "ready\n");
