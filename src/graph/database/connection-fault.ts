import { codeOf, DatabaseError } from "./database-error.ts";

/** Where a URL leads, without its password: "oogst op db.example:5432". */
function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "de opgegeven URL";
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `“${decodeURIComponent(pathname.slice(1))}” op ${hostname}:${port || "5432"}`;
}

const adviceOf = (code: string | null): string => {
  switch (code) {
    case "ECONNREFUSED":
      return "Er luistert niets op dat adres. Start PostgreSQL, of verbeter host en poort in DATABASE_URL.";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "De host is niet te vinden. Verbeter de host in DATABASE_URL, of herstel het netwerk.";
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return "De host antwoordt niet. Controleer het netwerk, de firewall en de host in DATABASE_URL.";
    case "28P01":
    case "28000":
      return "Gebruiker of wachtwoord is geweigerd. Verbeter ze in DATABASE_URL.";
    case "3D000":
      return "Die database bestaat niet. Maak haar aan (createdb), of verbeter de naam in DATABASE_URL.";
    case "53300":
      return "Alle verbindingen zijn bezet. Verhoog max_connections van PostgreSQL, of probeer het later weer.";
    case "57P03":
      return "De database start of stopt net. Probeer het zo weer.";
    case "42501":
      return "De gebruiker mist rechten. Maak hem eigenaar van de database, of geef hem CREATE op database en schema.";
    case "58P01":
    case "0A000":
      return "Een extensie ontbreekt. Installeer pg_trgm, unaccent en fuzzystrmatch (postgresql-contrib).";
    default:
      return "Controleer DATABASE_URL en het logboek van PostgreSQL.";
  }
};

/** Turns what the driver said at opening into a message for whoever runs Oogst. */
export function faultOfConnection(error: unknown, databaseUrl: string): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const said =
    error instanceof Error && error.message !== "" ? error.message : (codeOf(error) ?? "onbekende fout");
  return new DatabaseError(
    `De database ${placeOf(databaseUrl)} is niet te gebruiken: ${said}. ${adviceOf(codeOf(error))}`,
    "UNAVAILABLE",
    { cause: error },
  );
}
