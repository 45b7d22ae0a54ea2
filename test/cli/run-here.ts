import { Writable } from "node:stream";
import type { Finished } from "../../corpus/servers/oogst.ts";
import { runCli } from "../../src/cli/cli.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/**
 * Runs a command as the process of its own does, in this one, which takes a fraction of the time: what starts and ends a
 * process is asked of a few commands that have one.
 *
 * @param isTTY as if on a terminal
 */
export async function runHere(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { isTTY = false, ...others }: { readonly isTTY?: boolean } & Pick<Terminal, "resolve"> = {},
): Promise<Finished> {
  const printed = { stdout: "", stderr: "" };
  const into = (name: keyof typeof printed) =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _, done) {
          printed[name] += chunk.toString();
          done();
        },
      }),
      { isTTY },
    );
  const code = await runCli({
    argv,
    env: { LOG_LEVEL: "warn", ...env },
    stdout: into("stdout"),
    stderr: into("stderr"),
    signal: new AbortController().signal,
    ...others,
  });
  return { code, ...printed };
}
