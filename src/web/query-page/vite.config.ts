import { join } from "node:path";
import { defineConfig } from "vite";
import { compressBuild } from "../compress-build.ts";

const folder = join(import.meta.dirname, "../../../dist/query-page");

// GraphiQL is served by Oogst itself: the page works without the internet.
export default defineConfig({
  root: import.meta.dirname,
  base: "/graphql/static/",
  publicDir: false,
  // The bundler warns about every "use client" among GraphiQL's dependencies; they mean nothing here.
  logLevel: "error",
  plugins: [compressBuild(folder)],
  build: {
    outDir: folder,
    emptyOutDir: true,
    assetsDir: ".",
    chunkSizeWarningLimit: 5000,
  },
});
