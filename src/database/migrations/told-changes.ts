import { Migration } from "@mikro-orm/migrations";

/** When changes were told: those that a database has already, when their edition last changed. */
export class ToldChanges extends Migration {
  override up(): void {
    this.addSql("alter table change add column told_in int null, add column told_at timestamptz null");
    this.addSql(`update change set told_in = (select revision from dataset), told_at = edition.updated_at
      from edition where edition.id = change.edition_id`);
    this.addSql("alter table change alter column told_in set not null, alter column told_at set not null");
    this.addSql("create index change_told_in_index on change (told_in)");
  }

  override down(): void {
    this.addSql("alter table change drop column told_in, drop column told_at");
  }
}
