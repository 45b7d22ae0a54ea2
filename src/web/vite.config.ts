import { join } from "node:path";
import { defineConfig } from "vite";
import { compressBuild } from "./compress-build.ts";

const root = import.meta.dirname;
const folder = join(root, "../../dist/static");

// The style and the script of the site, each one file with a hash of its content in its name.
export default defineConfig({
  root,
  base: "/static/",
  publicDir: false,
  logLevel: "error",
  plugins: [compressBuild(folder)],
  build: {
    outDir: folder,
    emptyOutDir: true,
    assetsDir: ".",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    rolldownOptions: {
      input: [
        join(root, "style/oogst.css"),
        join(root, "client/main.ts"),
        join(root, "style/icon.svg"),
        join(root, "style/icon.png"),
        join(root, "style/share.png"),
      ],
    },
  },
});
