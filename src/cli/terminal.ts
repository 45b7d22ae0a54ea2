import type { WriteStream } from "node:tty";
import type { Resolve } from "../source/web/public-addresses.ts";

/** What a command has of the process that runs it. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  readonly stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  /** Aborts when the process is asked to stop. */
  readonly signal: AbortSignal;
  /** How addresses of sites are found; those on the public internet alone, when it is left out. */
  readonly resolve?: Resolve;
}

/** The command line asks for something that cannot be; the message is Dutch and says what to type instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
