import { Command, CommanderError } from "commander";
import type { Terminal } from "./commands/terminal.ts";
import { explain, exitCodeOf, exitCodes } from "./exit-codes.ts";

/**
 * Runs one command line of `oogst` and returns its exit code (see `exitCodes`); errors are told on stderr in Dutch,
 * never as a stack trace. Each command is loaded when it is asked for, so that `read` needs no database.
 */
export async function runCli(terminal: Terminal): Promise<number> {
  let code: number = exitCodes.ok;
  const program = new Command("oogst")
    .description("Leest bijlagen over gemeentelijke pilots en beantwoordt er vragen over.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });

  program
    .command("serve", { isDefault: true })
    .description("leest seeds/ in en bedient GraphQL; zo werkt npm start")
    .action(async () => {
      const { serve } = await import("./commands/serve.ts");
      await serve(terminal);
    });
  program
    .command("read <bestand>")
    .description("toont wat er in een bijlage gelezen wordt; heeft geen database nodig")
    .option("--json", "als één JSON-object: { edition, reports, unread }")
    .action(async (file: string, options: { json?: true }) => {
      const { read } = await import("./commands/read.ts");
      await read(terminal, file, { json: options.json ?? false });
    });

  try {
    await program.parseAsync(terminal.argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    terminal.stderr.write(`${explain(error)}\n`);
    code = exitCodeOf(error);
  }
  return code;
}
