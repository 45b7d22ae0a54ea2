import { defineConfig } from "vitest/config";
import whole from "./vitest.config.ts";

/** The pure parts alone: no database, no server, no browser, and no document that takes seconds to read. */
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    globalSetup: [],
    include: [
      "test/{domain,dutch,report,source}/**/*.test.ts",
      "test/store/{changed-values,derive-changes,match-pilot}.test.ts",
      "test/search/understand-question.test.ts",
      "test/web/{cut-text,marked-words,motion-state,part-of,parts-of-text,words}.test.ts",
      "test/{architecture,config}.test.ts",
    ],
    exclude: [
      "test/source/forms/**",
      "test/report/{changed-labels,corpus,cases,invariants,hostile-text}.test.ts",
      "test/domain/{one-more,status}.test.ts",
    ],
    reporters: ["default"],
  },
});
