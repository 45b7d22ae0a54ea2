import { globSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";

/** The pure parts: no database, no server, no browser, and no document that takes seconds to read. */
const pure = globSync(
  [
    "test/{domain,dutch,report,source}/**/*.test.ts",
    "test/store/{changed-values,derive-changes,match-pilot}.test.ts",
    "test/search/understand-question.test.ts",
    "test/web/{cut-text,marked-words,motion-state,part-of,parts-of-text,words}.test.ts",
    "test/{architecture,config,documentation}.test.ts",
  ],
  {
    cwd: import.meta.dirname,
    exclude: [
      "test/source/forms/**",
      "test/report/{changed-labels,corpus,cases,invariants,hostile-text}.test.ts",
      "test/report/unseen/**",
      "test/domain/{one-more,status}.test.ts",
    ],
  },
);

export default defineConfig({
  // type-graphql loads graphql as CommonJS; the tests must see that same copy.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    // The machine's own number less one would be a single one on two cores, while most tests wait for a process of their own.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    projects: [
      // Nothing in them outlives a test, so that they share what they import: to import takes longer than most of them do.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "real",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...pure],
          globalSetup: ["test/database-templates.ts", "test/meilisearch-server.ts"],
        },
      },
    ],
  },
});
