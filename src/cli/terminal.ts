import type { WriteStream } from "node:tty";

/** What a command has of the process that runs it. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  readonly stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  /** Aborts when the process is asked to stop. */
  readonly signal: AbortSignal;
}
