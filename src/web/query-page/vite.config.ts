import { defineConfig } from "vite";

// GraphiQL is served by Oogst itself: the page works without the internet.
export default defineConfig({
  root: import.meta.dirname,
  base: "/graphql/static/",
  publicDir: false,
  // The bundler warns about every "use client" among GraphiQL's dependencies; they mean nothing here.
  logLevel: "error",
  build: {
    outDir: "../../../dist/query-page",
    emptyOutDir: true,
    assetsDir: ".",
    chunkSizeWarningLimit: 5000,
  },
});
