import { join } from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;

// The style and the script of the site, each one file with a hash of its content in its name.
export default defineConfig({
  root,
  base: "/static/",
  publicDir: false,
  logLevel: "error",
  build: {
    outDir: join(root, "../../dist/static"),
    emptyOutDir: true,
    assetsDir: ".",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    rolldownOptions: {
      input: [join(root, "style/oogst.css"), join(root, "client/main.ts"), join(root, "style/icon.svg")],
    },
  },
});
