import { Migration } from "@mikro-orm/migrations";

/** A doubt of a report names under which label of the document it stands, where the report has no field for it. */
export class DoubtLabel extends Migration {
  override up(): void {
    // Databases of the days between have it already.
    this.addSql("alter table doubt add column if not exists label text");
  }
}
