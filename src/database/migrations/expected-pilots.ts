import { Migration } from "@mikro-orm/migrations";

/** How many pilots the document of an edition announces; an edition that was stored before gets it at its next import. */
export class ExpectedPilots extends Migration {
  override up(): void {
    this.addSql("alter table edition add column expected int null");
  }

  override down(): void {
    this.addSql("alter table edition drop column expected");
  }
}
