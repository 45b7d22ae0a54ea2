import { Migration } from "@mikro-orm/migrations";

const before = [
  "LABEL_ALIKE",
  "LABEL_BY_PLACE",
  "NEAR_UNKNOWN_LABEL",
  "LABEL_MISSING",
  "TWO_READINGS",
  "KIND_MISFIT",
  "TWO_VALUES",
  "WORDS_LEFT",
  "FIGURE_REPAIRED",
  "NO_JUDGEMENT",
  "NO_NAME",
  "TWICE",
  "FEWER_READ",
  "OCR_POOR",
  "POSITIONS",
];

/** A document can say that there are no pilots. */
export class NoPilots extends Migration {
  override up(): void {
    this.#allow([...before, "NO_PILOTS"]);
  }

  override down(): void {
    for (const table of ["doubt", "document_doubt"])
      this.addSql(`delete from ${table} where reason = 'NO_PILOTS'`);
    this.#allow(before);
  }

  #allow(reasons: readonly string[]): void {
    const list = reasons.map((reason) => `'${reason}'`).join(", ");
    for (const table of ["doubt", "document_doubt"]) {
      this.addSql(`alter table ${table} drop constraint ${table}_reason_check`);
      this.addSql(`alter table ${table} add constraint ${table}_reason_check check (reason in (${list}))`);
    }
  }
}
