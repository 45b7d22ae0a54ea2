import { ConfigError } from "../config.ts";
import { DatabaseError } from "../database/database.ts";
import { isDiskFull, readFaultOf } from "../domain/faults.ts";
import { ImportError } from "../store/context.ts";
import { DatasetMovedError } from "../opendata/dump/errors.ts";
import { ReadError } from "../report/errors.ts";
import { SourceError } from "../source/errors.ts";
import { AddressError } from "../source/web/address-error.ts";
import { UsageError } from "./terminal.ts";

/** What scripts can act on; the numbers are those of sysexits.h where it has one. */
export const exitCodes = {
  ok: 0,
  faults: 1,
  usage: 2,
  badData: 65,
  noInput: 66,
  unavailable: 69,
  internal: 70,
  cannotCreate: 73,
  temporary: 75,
  badConfig: 78,
} as const;

const systemCode = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

const codeOfAddress = {
  GONE: exitCodes.noInput,
  REFUSED: exitCodes.badData,
  AWAY: exitCodes.unavailable,
} as const satisfies Record<AddressError["kind"], number>;

export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError) return exitCodes.badConfig;
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof AddressError) return codeOfAddress[error.kind];
  if (error instanceof SourceError)
    return systemCode(error.cause) === "ENOENT" ? exitCodes.noInput : exitCodes.badData;
  if (error instanceof ReadError || error instanceof ImportError) return exitCodes.badData;
  if (error instanceof DatasetMovedError) return exitCodes.temporary;
  if (error instanceof DatabaseError)
    return error.kind === "LOCKED" ? exitCodes.cannotCreate : exitCodes.unavailable;
  if (isDiskFull(error)) return exitCodes.cannotCreate;
  if (["EADDRINUSE", "EADDRNOTAVAIL", "EACCES"].includes(String(systemCode(error))))
    return exitCodes.unavailable;
  return readFaultOf(error) === null ? exitCodes.internal : exitCodes.unavailable;
}

const known = [
  ConfigError,
  UsageError,
  SourceError,
  ReadError,
  ImportError,
  DatabaseError,
  DatasetMovedError,
];

/** Says to a person, in Dutch, what failed and what to do; a failure that nobody foresaw asks to be reported. */
export function explain(error: unknown): string {
  if (known.some((type) => error instanceof type)) return (error as Error).message;
  const message = error instanceof Error ? error.message : String(error);
  switch (systemCode(error)) {
    case "EADDRINUSE":
      return `De poort is bezet (${message}). Stop wat er draait, of kies een andere poort met PORT.`;
    case "EADDRNOTAVAIL":
      return `Dit adres is niet van deze machine (${message}). Kies een ander met HOST.`;
    case "EACCES":
      return `Het systeem staat dit niet toe (${message}). Kies een poort boven 1023 met PORT, of controleer de rechten.`;
    default:
      if (isDiskFull(error))
        return `De schijf is vol (${message}). Maak ruimte en probeer het weer; wat er stond is gebleven.`;
      if (readFaultOf(error) !== null)
        return `De database viel weg (${message}). Er is niets half opgeslagen; probeer het weer als zij er is.`;
      return `Onverwachte fout: ${message}. Dit is een fout in Oogst; meld haar met deze regel en wat u deed.`;
  }
}
