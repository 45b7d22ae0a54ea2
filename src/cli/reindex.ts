import { createAnalyser } from "../dutch/analyser.ts";
import { readConfig } from "../config.ts";
import { loadLexicon } from "../import/load-lexicon.ts";
import { showProgress } from "./progress.ts";
import { reindex } from "../search/indexer.ts";
import { enginesOf } from "../search/start-search.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

/** `oogst reindex`: fills every search index anew from the graph, while searches go on with the old one. */
export async function reindexAll(terminal: Terminal): Promise<void> {
  const { meiliUrl, meiliKey } = readConfig(terminal.env);
  const analyser = createAnalyser(await loadLexicon());
  await withDatabase(terminal, async (database) => {
    const meilisearch = meiliUrl === null ? null : { url: meiliUrl, key: meiliKey };
    for (const engine of Object.values(enginesOf({ database, meilisearch }))) {
      if (engine === null) continue;
      let progress: ReturnType<typeof showProgress> | undefined;
      let before = 0;
      try {
        const onProgress = (done: number, total: number): void => {
          progress ??= showProgress(terminal.stderr, `Zoekindex ${engine.kind} vullen`, total);
          progress.advance(done - before, `${done} van ${total} pilots`);
          before = done;
        };
        await reindex({ database, engine, analyser, onProgress });
      } finally {
        progress?.done();
      }
      terminal.stdout.write(`${engine.kind}: ${before} pilots in de zoekindex\n`);
    }
  });
}
