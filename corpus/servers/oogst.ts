import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The command as `npm run build` made it. */
export const main = join(import.meta.dirname, "../../dist/main.js");

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

const start = (args: readonly string[], env: Environment): ChildProcess =>
  spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const printed = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => (printed.stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (printed.stderr += chunk.toString()));
  return printed;
}

/** Runs a command of `oogst` in a process of its own until it ends. */
export async function runOogst(args: readonly string[], env: Environment = {}): Promise<Finished> {
  const child = start(args, env);
  const printed = collect(child);
  await once(child, "close");
  return { code: child.exitCode, ...printed };
}

export interface Running {
  readonly url: string;
  readonly printed: { readonly stdout: string; readonly stderr: string };
  /** Asks it to stop, and waits until it did. */
  stop(): Promise<Finished>;
}

/** Starts `oogst serve` in a process of its own, on a free port, and waits until it says that it runs. */
export async function serveOogst(env: Environment): Promise<Running> {
  const port = await freePort();
  const child = start(["serve"], { PORT: String(port), HOST: "127.0.0.1", ...env });
  const printed = collect(child);
  const ended = once(child, "close");
  const up = new Promise<void>((resolve) => {
    child.stdout?.on("data", () => printed.stdout.includes("Stoppen:") && resolve());
  });
  await Promise.race([up, ended]);
  if (child.exitCode !== null) throw new Error(`oogst serve ended: ${printed.stderr}${printed.stdout}`);
  return {
    url: `http://127.0.0.1:${port}`,
    printed,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      return { code: child.exitCode, ...printed };
    },
  };
}

/** A port of the loopback address that nothing listens on. */
export async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
