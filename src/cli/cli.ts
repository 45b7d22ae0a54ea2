import { Command, CommanderError } from "commander";
import { parserVersion } from "../source/parser-version.ts";
import type { ImportOptions } from "./edition-of-options.ts";
import type { ReadOptions } from "./read.ts";
import type { Terminal } from "./terminal.ts";
import type { WithdrawOptions } from "./keep-graph.ts";
import { explain, exitCodeOf, exitCodes } from "./exit-codes.ts";

/**
 * Runs one command line of `oogst` and returns its exit code (see `exitCodes`); errors are told on stderr in Dutch,
 * never as a stack trace. Each command is loaded when it is asked for, so that `read` needs no database.
 */
export async function runCli(terminal: Terminal): Promise<number> {
  let code: number = exitCodes.ok;
  const program = new Command("oogst")
    .description("Leest bijlagen over gemeentelijke pilots en beantwoordt er vragen over.")
    .version(parserVersion, "-V, --version", "toont welke versie dit is")
    .helpOption("-h, --help", "toont deze hulp")
    .helpCommand("help [opdracht]", "toont de hulp van een opdracht")
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace("[options]", "[opties]").replace("[command]", "[opdracht]"),
      subcommandTerm: (command) => command.name(),
    })
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), outputError: () => undefined });

  program
    .command("serve", { isDefault: true })
    .description("leest seeds/ in en bedient de site, GraphQL en de open data; zo werkt npm start")
    .action(async () => (await import("./serve.ts")).serve(terminal));
  program
    .command("read <bestand-of-adres>")
    .description("toont wat er in een bijlage gelezen wordt; heeft geen database nodig")
    .option("--json", "als één JSON-object: { document, edition, reports, unread, doubts, labels }")
    .option("--html <bestand>", "schrijft ook een bladzijde met de lezing naast het document")
    .option("--municipality <naam of code>", "leest met de woorden die bij deze gemeente horen")
    .action(async (place: string, options: ReadOptions) =>
      (await import("./read.ts")).read(terminal, place, options),
    );
  program
    .command("import [bestand-of-adres]")
    .description("slaat een bijlage op als editie, of alle edities van een manifest, elk geheel of niet")
    .option("--edition <slug>", "de editie, zoals perspectiefnota-2025")
    .option("--title <titel>", "hoe de editie heet; anders volgt dat uit de slug")
    .option("--municipality <naam of code>", "de gemeente, zoals Delft of GM0503")
    .option("--source-url <adres>", "waar het document is gepubliceerd")
    .option("--as-of <dag>", "de dag waarover de editie spreekt, zoals 2025-06-01")
    .option("--manifest <bestand>", "een manifest in plaats van een bestand")
    .option("--dry-run", "toont wat er zou veranderen, en verandert niets")
    .option("--accept-doubt", "slaat ook op wat niet zeker goed gelezen is, met de twijfel erbij")
    .action(async (file: string | undefined, options: ImportOptions) =>
      (await import("./import.ts")).importDocuments(terminal, file, options),
    );
  program
    .command("withdraw <editie>")
    .description("trekt een editie in; wat daarmee verdwijnt zegt op zijn adres sinds wanneer en waarom")
    .option("--municipality <naam of code>", "de gemeente, zoals Delft of GM0503")
    .option("--reason <reden>", "waarom, in een zin")
    .action(async (slug: string, options: WithdrawOptions) =>
      (await import("./keep-graph.ts")).withdraw(terminal, slug, options),
    );
  program
    .command("forget <sha256>")
    .description(
      "verwijdert een document voorgoed, met alles wat eruit is gelezen, omdat iemand daar recht op heeft",
    )
    .action(async (sha256: string) => (await import("./keep-graph.ts")).forget(terminal, sha256));
  program
    .command("check")
    .description("controleert de opgeslagen graaf; eindigt met 1 en een lijst als er iets niet klopt")
    .action(async () => {
      const { check } = await import("./keep-graph.ts");
      code = await check(terminal);
    });
  program
    .command("export <map>")
    .description("schrijft de gegevens als bestanden; dezelfde versie van de gegevens geeft dezelfde bytes")
    .option("--format <formaat...>", "alleen deze formaten")
    .action(async (folder: string, options: { format?: string[] }) =>
      (await import("./export.ts")).exportFiles(terminal, folder, options.format ?? []),
    );
  program
    .command("schema [bestand]")
    .description("schrijft het GraphQL-schema, naar een bestand of op het scherm")
    .action(async (file: string | undefined) => (await import("./schema.ts")).writeSchema(terminal, file));
  program
    .command("reindex")
    .description("vult de zoekindexen opnieuw, terwijl het zoeken doorgaat")
    .action(async () => (await import("./keep-graph.ts")).reindexAll(terminal));

  try {
    await program.parseAsync(terminal.argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok;
      terminal.stderr.write(`${explainUsage(error)} Zie: oogst --help\n`);
      return exitCodes.usage;
    }
    terminal.stderr.write(`${explain(error)}\n`);
    code = exitCodeOf(error);
  }
  return code;
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:",
  "Options:": "Opties:",
  "Commands:": "Opdrachten:",
};

/** What is wrong with a command line: the library says so in English, with what it is about between quotes. */
function explainUsage({ code, message }: CommanderError): string {
  const [, about = ""] = /'(.*?)'/.exec(message) ?? [];
  const [, meant] = /Did you mean (.*)\?/.exec(message) ?? [];
  const [, given = ""] = /but got \d+: (.*)\.$/.exec(message) ?? [];
  switch (code) {
    case "commander.missingArgument":
      return `Er ontbreekt iets: <${about}>.`;
    case "commander.optionMissingArgument":
      return `Achter ${about} ontbreekt de waarde.`;
    case "commander.unknownOption":
      return `De optie ${about} is er niet.${meant === undefined ? "" : ` Bedoelt u ${meant}?`}`;
    case "commander.excessArguments":
      return about === "serve"
        ? `De opdracht ${given} is er niet.`
        : `Er staat te veel achter ${about}: ${given}.`;
    default:
      return message;
  }
}
