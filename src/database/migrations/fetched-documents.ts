import { Migration } from "@mikro-orm/migrations";

/** When a document was fetched from its address, and which version read it; a document of before has neither. */
export class FetchedDocuments extends Migration {
  override up(): void {
    this.addSql("alter table document add column fetched_at timestamptz null, add column parser text null");
  }

  override down(): void {
    this.addSql("alter table document drop column fetched_at, drop column parser");
  }
}
