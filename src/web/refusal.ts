import type { NodeType } from "../domain/global-id.ts";
import type { Former } from "../read/reader.ts";
import { isMoved, toldGone, toldMissing } from "../read/where-leads.ts";
import { readFaultOf, readFaultTexts } from "../domain/faults.ts";

export type RefusalStatus = 400 | 404 | 405 | 410 | 429 | 503;
export type ErrorStatus = RefusalStatus | 500;

/** A request that no page can answer, with the status and the Dutch words for who asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** A page that has another address, for ever. */
export class Moved extends Error {
  override readonly name = "Moved";
  /** From the root of the site; what was asked of the page goes along where this asks nothing itself. */
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

export const noSuch = (type: NodeType, key: string): string => toldMissing(type, key).nl;

/** Why there is nothing at an address of before that leads to nothing else. */
export const refusalOf = (former: Former | null, type: NodeType, key: string): Refusal =>
  former === null || isMoved(former)
    ? new Refusal(404, noSuch(type, key))
    : new Refusal(410, toldGone(former).nl);

/** What was found, or a refusal that says in Dutch what is not there. */
export function found<T>(value: T | null, missing: string): T {
  if (value === null) throw new Refusal(404, missing);
  return value;
}

/** Who reads a page cannot ask for less of it. */
const tooSlow = "Het duurde te lang om deze pagina te maken. Het is nu druk, of er is veel bij deze pagina.";

/**
 * What an error means to who asked: a refusal as it is, what passes by itself as 503, too many requests as 429, a
 * request that cannot be read as 400, all else as 500.
 */
export function faultOf(error: unknown): { status: ErrorStatus; message: string } {
  if (error instanceof Refusal) return error;
  const fault = readFaultOf(error);
  if (fault !== null)
    return { status: 503, message: fault === "TIME_LIMIT" ? tooSlow : readFaultTexts[fault].nl };
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (error instanceof Error && (status === 429 || status === 503)) return { status, message: error.message };
  if (status === 405)
    return { status, message: "Dit adres is er om te lezen: er is niets naartoe te sturen." };
  return status < 500
    ? { status: 400, message: "Dit adres kunnen we niet lezen. Kijk of het goed is overgenomen." }
    : { status: 500, message: "Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw." };
}
