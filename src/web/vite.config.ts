import { join } from "node:path";
import { PurgeCSS } from "purgecss";
import { defineConfig } from "vite";
import { compressBuild } from "./compress-build.ts";

const root = import.meta.dirname;
const folder = join(root, "../../dist/static");

/** Leaves out of a style what the components have for elements and states that no page shows. */
async function purge(style: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: ["**/*.{ts,tsx}", "../opendata/rest/*.ts"].map((files) => join(root, files)),
    css: [{ raw: style }],
    // Our own classes are put together, as in `oogst-verdict--${…}`, and named nowhere in whole. A state, as in
    // `:where(:focus-visible)`, is of any element.
    safelist: { greedy: [/oogst-/u], standard: [/^:/u], variables: [/^--oogst-/u] },
    variables: true,
  });
  if (purged === undefined) throw new Error("nothing is left of the style");
  return purged.css;
}

// The style and the script of the site, each one file with a hash of its content in its name.
export default defineConfig({
  root,
  base: "/static/",
  publicDir: false,
  logLevel: "error",
  plugins: [compressBuild(folder)],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: "purge",
          OnceExit: async (style, { postcss }) => {
            const purged = postcss.parse(await purge(style.toString()));
            style.removeAll();
            style.append(purged);
          },
        },
      ],
    },
  },
  build: {
    outDir: folder,
    emptyOutDir: true,
    assetsDir: ".",
    assetsInlineLimit: 0,
    // All of these know light-dark(): written out for older browsers it doubles every colour.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
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
