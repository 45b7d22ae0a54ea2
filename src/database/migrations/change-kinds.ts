import { Migration } from "@mikro-orm/migrations";

const before = [
  "NEW",
  "VANISHED",
  "VANISHED_WITH_OUTCOME",
  "FIELD_CHANGED",
  "END_SLIPPED",
  "EVALUATION_OVERDUE",
];
const after = [
  "NEW",
  "RETURNED",
  "VANISHED",
  "VANISHED_WITH_OUTCOME",
  "FIELD_CHANGED",
  "START_SLIPPED",
  "END_SLIPPED",
  "END_ADVANCED",
  "EVALUATION_MOVED",
  "EVALUATION_OVERDUE",
  "OUTCOME_KNOWN",
  "VERDICT_CHANGED",
  "AMOUNT_CHANGED",
];
const allow = (kinds: readonly string[]): string =>
  `alter table change drop constraint change_kind_check, add constraint change_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(", ")}))`;

/** More kinds of changes, and how people say what moved; an edition that was stored before gets them at its next import. */
export class ChangeKinds extends Migration {
  override up(): void {
    this.addSql(allow(after));
    this.addSql("alter table change add column slip text null");
  }

  override down(): void {
    this.addSql(`delete from change where kind not in (${before.map((kind) => `'${kind}'`).join(", ")})`);
    this.addSql("alter table change drop column slip");
    this.addSql(allow(before));
  }
}
