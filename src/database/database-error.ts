import { codeOf } from "../domain/faults.ts";

/** The database cannot be used as it is. The message is Dutch and says what to do; `cause` is what the driver said. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  /**
   * @param kind UNAVAILABLE: down, refused, too old, or in a state that only its keeper can mend; LOCKED: another process
   *   holds the folder, or the folder cannot be made or written
   */
  constructor(
    message: string,
    readonly kind: "UNAVAILABLE" | "LOCKED",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Where a URL leads, without its password: "oogst op db.example:5432". */
function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "de opgegeven URL";
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `“${decodeURIComponent(pathname.slice(1))}” op ${hostname}:${port || "5432"}`;
}

const address = "Verbeter host en poort in DATABASE_URL, of herstel het netwerk.";
const credentials = "Gebruiker of wachtwoord is geweigerd. Verbeter ze in DATABASE_URL.";
const extensions = "Installeer de extensies pg_trgm, unaccent en fuzzystrmatch (postgresql-contrib).";

/** What to do, by system error code or SQLSTATE. */
const adviceOf = new Map([
  [
    "ECONNREFUSED",
    "Er luistert niets op dat adres. Start PostgreSQL, of verbeter host en poort in DATABASE_URL.",
  ],
  ["ENOTFOUND", `De host is niet te vinden. ${address}`],
  ["EAI_AGAIN", `De host is niet te vinden. ${address}`],
  ["ETIMEDOUT", `De host antwoordt niet. ${address}`],
  ["EHOSTUNREACH", `De host is niet te bereiken. ${address}`],
  ["ENETUNREACH", `Het netwerk is niet te bereiken. ${address}`],
  ["28P01", credentials],
  ["28000", credentials],
  ["3D000", "Die database bestaat niet. Maak haar aan met createdb, of verbeter de naam in DATABASE_URL."],
  [
    "53300",
    "Alle verbindingen zijn bezet. Verhoog max_connections van PostgreSQL, of probeer het later weer.",
  ],
  ["57P03", "De database start of stopt net. Probeer het zo weer."],
  [
    "42501",
    "De gebruiker mist rechten. Maak hem eigenaar van de database, of geef hem CREATE op database en schema.",
  ],
  ["58P01", extensions],
  ["0A000", extensions],
]);

/** Turns what the driver said at opening into a message for whoever runs Oogst. */
export function faultOfConnection(error: unknown, databaseUrl: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const said =
    error instanceof Error && error.message !== "" ? error.message : (codeOf(error) ?? "onbekende fout");
  return new DatabaseError(
    `De database ${placeOf(databaseUrl)} is niet te gebruiken: ${said}. ${adviceOf.get(codeOf(error) ?? "") ?? "Controleer DATABASE_URL en het logboek van PostgreSQL."}`,
    "UNAVAILABLE",
    { cause: error },
  );
}
