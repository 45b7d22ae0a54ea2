import { z } from "zod";
import { type Organisation, unnamedOrganisation } from "./domain/organisation.ts";
import { readOrganisation } from "./read-organisation.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** The environment is wrong; `faults` has one Dutch sentence for each variable that is. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`De configuratie klopt niet:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

const urlWith = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: ({ input }) => `"${String(input)}" is geen geldig adres; verwacht bijvoorbeeld ${example}`,
  });

const postgresUrl = urlWith(
  ["postgres:", "postgresql:"],
  "postgresql://oogst:wachtwoord@localhost:5432/oogst",
);

const wholeNumber = (least: number, most: number, usual: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: ({ input }) => `"${String(input)}" is geen geheel getal van ${least} tot en met ${most}`,
    })
    .transform(Number)
    .default(usual);

/** Addresses, ranges and the names that Fastify has for ranges, between commas. */
const proxy =
  "(?:(?:\\d+\\.){3}\\d+(?:/\\d+)?|[\\da-f]*:[\\da-f:.]+(?:/\\d+)?|loopback|linklocal|uniquelocal)";
const proxies = new RegExp(`^${proxy}(?:, *${proxy})*$`, "i");

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, {
      error: ({ input }) => `"${String(input)}" is geen poortnummer van 0 tot en met 65535`,
    })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: ({ input }) => `${String(input)} is hoger dan 65535` })
    .default(4000),
  HOST: z.string().default("localhost"),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((list) => list.split(",").map((url) => url.trim()))
    .pipe(z.array(postgresUrl))
    .default([]),
  MEILI_URL: urlWith(["http:", "https:"], "http://localhost:7700").optional(),
  MEILI_KEY: z.string().optional(),
  PUBLIC_URL: urlWith(["http:", "https:"], "https://oogst.example.nl").optional(),
  CONTACT_EMAIL: z
    .email({
      error: ({ input }) =>
        `"${String(input)}" is geen e-mailadres; verwacht bijvoorbeeld vragen@oogst.example.nl`,
    })
    .optional(),
  SITE_FILE: z.string().optional(),
  ADMIN_TOKEN: z.string().min(16, { error: "moet ten minste 16 tekens hebben" }).optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: ({ input }) => `"${String(input)}" is geen van ${logLevels.join(", ")}` })
    .default("info"),
  RATE_LIMIT: wholeNumber(0, 1_000_000, 600),
  TRUST_PROXY: z
    .string()
    .regex(proxies, {
      error: ({ input }) => `"${String(input)}" is geen lijst van adressen; verwacht bijvoorbeeld 10.0.0.0/8`,
    })
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: urlWith(["http:", "https:"], "http://localhost:4318").optional(),
  TIME_LIMIT_MS: wholeNumber(100, 600_000, 10_000),
  CACHE_MB: wholeNumber(0, 65_536, 64),
  SNAPSHOT_MB: wholeNumber(0, 65_536, 512),
});

/** The mailbox that RFC 2142 asks of whoever serves a site; where there is no domain, one that says so (RFC 2606). */
const usualEmail = (host: string): string =>
  /\.[a-z][a-z\d-]*$/i.test(host) ? `webmaster@${host}` : "geen-adres@oogst.invalid";

/**
 * Reads the configuration from environment variables; an empty variable counts as not set.
 * @throws {ConfigError} with every fault at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = environment.safeParse(set);
  const faults = result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  if (set.MEILI_KEY && !set.MEILI_URL)
    faults.push("MEILI_KEY: staat zonder MEILI_URL; zet beide of geen van beide");
  if (set.DATABASE_REPLICA_URLS && !set.DATABASE_URL)
    faults.push("DATABASE_REPLICA_URLS: staat zonder DATABASE_URL; zet beide of alleen DATABASE_URL");
  const organisation = organisationOf(set.SITE_FILE, faults);
  if (!result.success || faults.length > 0) throw new ConfigError(faults);
  const { data } = result;
  const publicUrl = (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, "");
  return {
    port: data.PORT,
    host: data.HOST,
    /** Folder of the embedded database, and of the files of a revision that are offered for download. */
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL ?? null,
    /** Servers that PostgreSQL keeps in step with that of `databaseUrl`. */
    replicaUrls: data.DATABASE_REPLICA_URLS,
    meiliUrl: data.MEILI_URL ?? null,
    meiliKey: data.MEILI_KEY ?? null,
    /** Origin of all URIs that Oogst gives out, without a slash at the end. */
    publicUrl,
    /** Where who asks about the data can write to. */
    contactEmail: data.CONTACT_EMAIL ?? organisation.email ?? usualEmail(new URL(publicUrl).hostname),
    /** Who runs the site, and how it looks. */
    organisation: { ...organisation, email: organisation.email ?? data.CONTACT_EMAIL ?? null },
    adminToken: data.ADMIN_TOKEN ?? null,
    logLevel: data.LOG_LEVEL,
    /** Requests a minute that one client may do; null for any number. */
    rateLimit: data.RATE_LIMIT === 0 ? null : data.RATE_LIMIT,
    /** Addresses of the proxies that may say for whom they ask, between commas; null for none. */
    trustProxy: data.TRUST_PROXY ?? null,
    /** Of an OpenTelemetry collector that takes OTLP over HTTP, without `/v1/traces`; null sends nothing. */
    otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    /** How long the reading for one request may take, in milliseconds. */
    timeLimit: data.TIME_LIMIT_MS,
    /** Memory for whole answers, in bytes; 0 keeps none. */
    cacheBytes: data.CACHE_MB * 1024 * 1024,
    /** Memory for the graph itself, in bytes; a larger one is read from the database. 0 holds none. */
    snapshotBytes: data.SNAPSHOT_MB * 1024 * 1024,
  };
}

/** Everything that the environment can set; nothing else configures Oogst. */
export type Config = ReturnType<typeof readConfig>;

function organisationOf(file: string | undefined, faults: string[]): Organisation {
  if (file === undefined) return unnamedOrganisation;
  try {
    return readOrganisation(file);
  } catch (error) {
    faults.push(`SITE_FILE: ${error instanceof Error ? error.message : String(error)}`);
    return unnamedOrganisation;
  }
}
