import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Addresses of what every page loads; each holds a hash of its content. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

/** Where the files are served. */
export const assetsPrefix = "/static/";

const manifest = z.record(z.string(), z.object({ file: z.string() }));
const entries = { style: "style/oogst.css", script: "client/main.ts", icon: "style/icon.svg" } as const;

/**
 * Reads what the build made of style and script.
 * @throws when the site has not been built.
 */
export function readAssets(folder: string): Assets {
  const files = manifest.parse(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
  const addressOf = (entry: string): string => {
    const built = files[entry];
    if (!built)
      throw new Error(`${folder}/manifest.json heeft geen ${entry}: bouw opnieuw met npm run build`);
    return assetsPrefix + built.file;
  };
  return {
    style: addressOf(entries.style),
    script: addressOf(entries.script),
    icon: addressOf(entries.icon),
  };
}
