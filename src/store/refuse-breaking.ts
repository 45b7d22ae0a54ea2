import type { Database } from "../database/database.ts";
import type { Fault, Scope } from "./check/fault.ts";
import { findFaults } from "./check-graph.ts";
import { ImportError } from "./context.ts";
import type { Trx } from "./rows.ts";

class Breaks extends Error {
  readonly faults: readonly Fault[];
  readonly scope: Scope;

  constructor(faults: readonly Fault[], scope: Scope) {
    super(`the graph would have ${faults.length} faults`);
    this.faults = faults;
    this.scope = scope;
  }
}

/** Leaves a transaction without keeping anything, and carries out what would have been. */
class NotKept<R> extends Error {
  readonly result: R;

  constructor(result: R) {
    super("nothing is kept");
    this.result = result;
  }
}

/** What a piece of work gave, and what it can have broken; null for nothing. */
export type Outcome<R> = { readonly result: R; readonly scope: Scope | null };
export type Work<R> = (trx: Trx) => Promise<Outcome<R>>;

const textOf = ({ where, what }: Fault): string => `${where}: ${what}`;
const mostTold = 10;

async function run<R>(db: Database, work: Work<R>, keep: boolean, known: ReadonlySet<string>): Promise<R> {
  try {
    return await db.kysely.transaction().execute(async (trx) => {
      const { result, scope } = await work(trx);
      const faults = scope === null ? [] : await findFaults(trx, scope);
      const broken = faults.filter((fault) => !known.has(textOf(fault)));
      if (scope !== null && broken.length > 0) throw new Breaks(broken, scope);
      if (!keep) throw new NotKept(result);
      return result;
    });
  } catch (error) {
    if (error instanceof NotKept) return error.result as R;
    throw error;
  }
}

/**
 * Does a piece of work in one transaction, and checks before its end what it can have broken: work that breaks something
 * is refused whole. What was broken before it is no reason to refuse it.
 *
 * @param keep whether anything of it is kept
 * @throws ImportError (WOULD_BREAK) that says what would be wrong, and where
 */
export async function refuseBreaking<R>(db: Database, work: Work<R>, keep = true): Promise<R> {
  try {
    return await run(db, work, keep, new Set());
  } catch (error) {
    if (!(error instanceof Breaks)) throw error;
    const before = await db.kysely.transaction().execute((trx) => findFaults(trx, error.scope));
    const known = new Set(before.map(textOf));
    const broken = error.faults.map(textOf).filter((text) => !known.has(text));
    if (broken.length === 0) return run(db, work, keep, known);
    const told = broken.slice(0, mostTold).join("; ");
    throw new ImportError(
      "WOULD_BREAK",
      `Er is niets veranderd: de graaf zou niet meer kloppen. ${told}${broken.length > mostTold ? "; …" : ""}. Dit is een fout in Oogst of in de database; “oogst check” zegt wat er nu staat.`,
      { cause: error },
    );
  }
}
