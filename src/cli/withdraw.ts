import { readSeedsRegister } from "../import/seeds.ts";
import { withdrawEdition } from "../store/withdraw-edition.ts";
import { municipalityNamed } from "./edition-of-options.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withDatabase } from "./with-database.ts";

export interface WithdrawOptions {
  readonly municipality?: string;
  readonly reason?: string;
}

/** `oogst withdraw`: takes an edition back, with its reports and the pilots that have no other. */
export async function withdraw(terminal: Terminal, slug: string, options: WithdrawOptions): Promise<void> {
  const reason = options.reason?.trim() ?? "";
  if (reason === "")
    throw new UsageError(
      "Waarom is de editie ingetrokken? Geef --reason “…”: wie ernaar vraagt krijgt dat te lezen.",
    );
  const municipality = municipalityNamed(options.municipality);
  const register = readSeedsRegister();
  const { title, reports, pilots, revision } = await withDatabase(terminal, (database) =>
    withdrawEdition(database, { municipality, slug, reason, register }),
  );
  terminal.stdout.write(`${slug}: ${title} ingetrokken (${reports} rapporten, revisie ${revision})\n`);
  for (const pilot of pilots) terminal.stdout.write(`  verdwenen  ${pilot}\n`);
}
