import { readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Puts each large text of a build beside itself as `.br` and `.gz`, so that no server compresses megabytes anew. */
export const compressBuild = (folder: string): Plugin => ({
  name: "compress-build",
  apply: "build",
  async closeBundle() {
    const names = await readdir(folder);
    for (const name of names.filter((each) => /\.(?:js|css|html|ttf|svg)$/u.test(each))) {
      const file = join(folder, name);
      const bytes = readFileSync(file);
      const params = {
        // Near the best there is, in a twentieth of the time.
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
      writeFileSync(`${file}.gz`, gzipSync(bytes));
    }
  },
});
