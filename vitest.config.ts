import { globSync } from "node:fs";
import { matchesGlob } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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
      "test/report/{changed-labels,corpus,cases,invariants,hostile-text,page-of-paragraphs,tables/labels}.test.ts",
      "test/report/unseen/**",
      "test/domain/{one-more,status}.test.ts",
    ],
  },
);

/**
 * What one declares anew, every module that was loaded before would not know; the other measures the memory of its process,
 * which is of all that ran in it before.
 */
const alone = ["test/domain/one-more.test.ts", "test/source/forms/hostile.test.ts"];

/** Small files that take long: where nothing is known of earlier runs, the largest would go first and these last. */
const long = [
  "test/web/site.test.ts",
  "test/search/{meilisearch,postgres}-engine.test.ts",
  "test/cli/serve.test.ts",
  "test/faults/full-disk.test.ts",
  "test/source/forms/same-reports.test.ts",
  "test/report/unseen/unseen.test.ts",
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      long.some((pattern) => matchesGlob(moduleId, `**/${pattern}`));
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...projects.values()].flatMap((each) =>
      each.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a))),
    );
  }
}

export default defineConfig({
  // type-graphql loads graphql as CommonJS; the tests must see that same copy.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    // The machine's own number less one would be a single one on two cores, while most tests wait for a process of their own.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongFirst },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    // Nothing in them outlives a test, so that they share what they import: to import takes longer than most of them do.
    isolate: false,
    // As the program is started: a pattern is compiled at its first use, and not once more at its second.
    execArgv: ["--no-regexp-tier-up"],
    projects: [
      { extends: true, test: { name: "alone", include: alone, isolate: true } },
      { extends: true, test: { name: "pure", include: pure } },
      {
        extends: true,
        test: {
          name: "real",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...pure, ...alone],
          globalSetup: ["test/database-templates.ts", "test/meilisearch-server.ts"],
        },
      },
    ],
  },
});
