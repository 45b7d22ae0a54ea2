import { checkGraph } from "../store/check-graph.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

/** `oogst check`: verifies the stored graph, and returns exit code 1 with a list when it is not whole. */
export const check = (terminal: Terminal): Promise<number> =>
  withDatabase(terminal, async (database) => {
    const faults = await checkGraph(database);
    for (const { what, where } of faults) terminal.stdout.write(`${where}: ${what}\n`);
    terminal.stdout.write(
      faults.length === 0 ? "De graaf is heel.\n" : `${faults.length} fouten in de graaf.\n`,
    );
    return faults.length === 0 ? exitCodes.ok : exitCodes.faults;
  });
