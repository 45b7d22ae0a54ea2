import { checkGraph } from "../graph/check-graph.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

/** `oogst check`: verifies the stored graph, and returns exit code 1 with a list when it is not whole. */
export const check = (terminal: Terminal): Promise<number> =>
  withDatabase(terminal, async (database) => {
    let faults = 0;
    for await (const { what, where } of checkGraph(database)) {
      faults += 1;
      terminal.stdout.write(`${where}: ${what}\n`);
    }
    terminal.stdout.write(faults === 0 ? "De graaf is heel.\n" : `${faults} fouten in de graaf.\n`);
    return faults === 0 ? exitCodes.ok : exitCodes.faults;
  });
