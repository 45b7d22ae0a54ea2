import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "bench/opendata-format.ts",
    "bench/graphql/{hand-written,static-bytes}.ts",
    ".ci/print-counts.mjs",
    "test/**/*.test.{ts,tsx}",
    "test/store/import-process.ts",
    // A thread is started by its address.
    "src/source/forms/worker.ts",
    "src/database/pglite/pglite-worker.ts",
  ],
  project: [
    "src/**/*.{ts,tsx,css}",
    "test/**/*.{ts,tsx}",
    "bench/**/*.ts",
    "corpus/**/*.ts",
    "!bench/peers/**",
    ".ci/*.mjs",
  ],
  vite: { config: ["src/web/vite.config.ts", "src/web/query-page/vite.config.ts"] },
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, from = ""]) => `import "${from}";`).join("\n"),
  },
  // Meilisearch is on the PATH of whoever has it, and `unshare` is Linux's own.
  ignoreBinaries: ["meilisearch", "unshare"],
  ignoreExportsUsedInFile: true,
  rules: { types: "off" },
};

export default config;
