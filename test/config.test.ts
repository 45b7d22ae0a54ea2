import { expect, test } from "vitest";
import { unnamedOrganisation } from "../src/domain/organisation.ts";
import { ConfigError, readConfig } from "../src/config.ts";

test("an empty environment gives a configuration that runs with nothing but Node", () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: "localhost",
    dataDir: "./data",
    databaseUrl: null,
    replicaUrls: [],
    meiliUrl: null,
    meiliKey: null,
    publicUrl: "http://localhost:4000",
    contactEmail: "geen-adres@oogst.invalid",
    organisation: unnamedOrganisation,
    adminToken: null,
    logLevel: "info",
    rateLimit: 600,
    trustProxy: null,
    otlpEndpoint: null,
    timeLimit: 10_000,
    cacheBytes: 64 * 1024 * 1024,
    snapshotBytes: 512 * 1024 * 1024,
  });
});

test("an empty variable counts as not set, and a slash behind the public address is dropped", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: "", PUBLIC_URL: "https://oogst.example.nl/" })).toMatchObject({
    port: 4000,
    databaseUrl: null,
    publicUrl: "https://oogst.example.nl",
    contactEmail: "webmaster@oogst.example.nl",
  });
});

test("a wrong environment is refused with every fault at once, by the variable's name", () => {
  const environment = {
    PORT: "vierduizend",
    DATABASE_URL: "mysql://localhost/oogst",
    MEILI_URL: "localhost:7700",
    CONTACT_EMAIL: "vragen",
    ADMIN_TOKEN: "kort",
    LOG_LEVEL: "luid",
  };
  expect(() => readConfig(environment)).toThrow(ConfigError);
  expect(() => readConfig(environment)).toThrow(
    [
      "De configuratie klopt niet:",
      '  - PORT: "vierduizend" is geen poortnummer van 0 tot en met 65535',
      '  - DATABASE_URL: "mysql://localhost/oogst" is geen geldig adres; verwacht bijvoorbeeld postgresql://oogst:wachtwoord@localhost:5432/oogst',
      '  - MEILI_URL: "localhost:7700" is geen geldig adres; verwacht bijvoorbeeld http://localhost:7700',
      '  - CONTACT_EMAIL: "vragen" is geen e-mailadres; verwacht bijvoorbeeld vragen@oogst.example.nl',
      "  - ADMIN_TOKEN: moet ten minste 16 tekens hebben",
      '  - LOG_LEVEL: "luid" is geen van fatal, error, warn, info, debug, trace, silent',
    ].join("\n"),
  );
});

test("replicas are a list of addresses, and replicas of something", () => {
  const DATABASE_URL = "postgresql://oogst@een/oogst";
  const DATABASE_REPLICA_URLS = "postgresql://oogst@twee/oogst, postgresql://oogst@drie/oogst";
  expect(readConfig({ DATABASE_URL, DATABASE_REPLICA_URLS }).replicaUrls).toEqual([
    "postgresql://oogst@twee/oogst",
    "postgresql://oogst@drie/oogst",
  ]);
  expect(() => readConfig({ DATABASE_REPLICA_URLS })).toThrow(
    /DATABASE_REPLICA_URLS: staat zonder DATABASE_URL/,
  );
  expect(() => readConfig({ DATABASE_URL, DATABASE_REPLICA_URLS: `${DATABASE_URL},twee` })).toThrow(
    /DATABASE_REPLICA_URLS\.1: "twee" is geen geldig adres/,
  );
});

test.for(["65536", "-1", "80.5", " 80"])("%j is no port", (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(/PORT: /);
});

test("a key without a search engine is a fault", () => {
  expect(() => readConfig({ MEILI_KEY: "geheim" })).toThrow(/MEILI_KEY: staat zonder MEILI_URL/);
});

test.for(["10.0.0.0/8", "127.0.0.1, 10.1.2.3", "::1", "fd00::/8,uniquelocal"])(
  "%j are proxies",
  (TRUST_PROXY) => {
    expect(readConfig({ TRUST_PROXY }).trustProxy).toBe(TRUST_PROXY);
  },
);

test.for(["true", "proxy.example", "10.0.0.1;10.0.0.2"])("%j are no proxies", (TRUST_PROXY) => {
  expect(() => readConfig({ TRUST_PROXY })).toThrow(/TRUST_PROXY: .* is geen lijst van adressen/);
});

test("a rate of 0 is no bound, and a limit that is no whole number a fault", () => {
  expect(readConfig({ RATE_LIMIT: "0" }).rateLimit).toBeNull();
  expect(() => readConfig({ RATE_LIMIT: "veel", TIME_LIMIT_MS: "5" })).toThrow(
    /RATE_LIMIT: "veel" is geen geheel getal van 0 tot en met 1000000\n {2}- TIME_LIMIT_MS: "5" is geen geheel getal van 100/,
  );
});
