import type { ImportResult } from "../import/import-edition.ts";
import type { StoreResult } from "../store/store-edition.ts";
import { printDoubts } from "./print-doubts.ts";

const outcomes = {
  STORED: ["opgeslagen", "zou worden opgeslagen"],
  REPLACED: ["vervangen", "zou worden vervangen"],
  UNCHANGED: ["ongewijzigd", "zou ongewijzigd blijven"],
} as const satisfies Record<StoreResult["outcome"], readonly [string, string]>;

/** Tells what became of an edition, which pilots that touches, and what of it was not read for sure. */
export function tellImport(
  stdout: NodeJS.WritableStream,
  slug: string,
  result: ImportResult,
  dryRun: boolean,
): void {
  const { outcome, reports, unread, revision, pilots, doubts, reading } = result;
  const counts = `${reports} rapporten, ${unread} regels niet geplaatst, revisie ${revision}`;
  stdout.write(`${slug}: ${outcomes[outcome][dryRun ? 1 : 0]} (${counts})\n`);
  for (const { slug: added } of pilots.added) stdout.write(`  nieuw      ${added}\n`);
  for (const { slug: changed } of pilots.changed) stdout.write(`  gewijzigd  ${changed}\n`);
  for (const { slug: vanished } of pilots.vanished) stdout.write(`  verdwenen  ${vanished}\n`);
  for (const { slug: renamed, from, to } of pilots.renamed) {
    stdout.write(`  hernoemd   ${renamed}: ${from} heet nu ${to}\n`);
  }
  if (outcome === "UNCHANGED") return;
  printDoubts(stdout, reading);
  if (doubts > 0) stdout.write(`${slug}: ${outcomes[outcome][dryRun ? 1 : 0]} met ${doubts} twijfels\n`);
}
