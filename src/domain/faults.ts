/** The SQLSTATE or system error code of an error or of what caused it, null when it has none. */
export function codeOf(error: unknown): string | null {
  for (const e of causesOf(error)) {
    if ("code" in e && typeof e.code === "string") return e.code;
    // Node tries every address of a host, and wraps what each of them said.
    if (e instanceof AggregateError) {
      const code = e.errors.map(codeOf).find((found) => found !== null);
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** No room left, or a file that may not grow: as PostgreSQL or the system says it. */
export const isDiskFull = (error: unknown): boolean =>
  ["53100", "ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(error) ?? "");

export type Told = { readonly nl: string; readonly en: string };
export type Language = keyof Told;

/** Something in a question that is refused on purpose. The message is the Dutch one, and names the value. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** What GraphQL tells beside the message: a code, and what was refused. */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly told: Told;

  constructor(told: Told, details: Readonly<Record<string, unknown>> = {}) {
    super(told.nl);
    this.told = told;
    this.extensions = { code: "BAD_USER_INPUT", ...details };
  }
}

/** What a read failed on that is no fault of the program, as GraphQL tells it in its code. */
type ReadFault = "TIME_LIMIT" | "DATABASE_UNAVAILABLE" | "SEARCH_UNAVAILABLE" | "REVISION_PASSED";

/** What whoever asked is told of it: never SQL, a path or a stack. */
export const readFaultTexts: Readonly<Record<ReadFault, Told>> = {
  TIME_LIMIT: {
    nl: "Het beantwoorden duurde te lang en is gestopt. Vraag minder tegelijk.",
    en: "Answering took too long and was stopped. Ask for less at a time.",
  },
  DATABASE_UNAVAILABLE: {
    nl: "De database is even niet bereikbaar. Probeer het over enkele seconden weer.",
    en: "The database cannot be reached for now. Try again in some seconds.",
  },
  SEARCH_UNAVAILABLE: {
    nl: "Zoeken kan nu even niet. Probeer het over enkele seconden weer, of blader door de lijst van alle pilots.",
    en: "Search cannot answer for now. Try again in some seconds, or go through the list of all pilots.",
  },
  REVISION_PASSED: {
    nl: "De gegevens zijn zojuist vernieuwd. Vraag het opnieuw.",
    en: "The data was renewed just now. Ask again.",
  },
};

/** After so many seconds it is worth to ask again what could not be answered. */
export const secondsToWait = 5;

/** The time that a request has for reading was over before its last statement began. */
export class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
}

/** The data became another revision while an answer was made of the one before: who asked should ask again. */
export class RevisionPassed extends Error {
  override readonly name = "RevisionPassed";
}

/** A search engine cannot answer now. The message is Dutch; `cause` is what the engine said. */
export class SearchUnavailable extends Error {
  override readonly name = "SearchUnavailable";
}

const canceled = "57014";
/**
 * Connection lost or refused, server stopping or starting, out of connections, memory or room; or files that it may not open,
 * which the embedded database says of a folder that became read only, and what the disk says.
 */
const unavailable =
  /^(08...|55000|57P0[1-5]|53\d\d\d|58...|42501|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** The driver gives these no code. */
const said =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** An error, and what caused it, and what caused that. */
function* causesOf(error: unknown): Generator<Error> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}

/**
 * Tells why a read failed: it took too long, the database or the search engine is not there, or the data was renewed
 * meanwhile, also where somebody on the way said so in other words. Null for anything else.
 */
export function readFaultOf(error: unknown): ReadFault | null {
  const causes = [...causesOf(error)];
  if (causes.some((each) => each instanceof RevisionPassed)) return "REVISION_PASSED";
  if (causes.some((each) => each instanceof OutOfTimeError)) return "TIME_LIMIT";
  const code = codeOf(error);
  if (code === canceled) return "TIME_LIMIT";
  const isDatabaseAway =
    code === null ? causes.some(({ message }) => said.test(message)) : unavailable.test(code);
  if (isDatabaseAway) return "DATABASE_UNAVAILABLE";
  return causes.some((each) => each instanceof SearchUnavailable) ? "SEARCH_UNAVAILABLE" : null;
}
