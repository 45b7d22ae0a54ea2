import { defineConfig } from "vitest/config";

export default defineConfig({
  // type-graphql loads graphql as CommonJS; the tests must see that same copy.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/database-templates.ts", "test/meilisearch-server.ts"],
    // The machine's own number less one would be a single one on two cores, while most tests wait for a process of their own.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
