import { Migration } from "@mikro-orm/migrations";

/** A document in which a pilot stands twice has two reports of it. */
export class SecondReports extends Migration {
  override up(): void {
    this.addSql("alter table report add column is_repeat boolean not null default false");
    this.addSql("alter table report alter column is_repeat drop default");
    this.addSql("alter table report drop constraint report_edition_id_pilot_id_unique");
    this.addSql("create index report_edition_id_pilot_id_index on report (edition_id, pilot_id)");
  }

  override down(): void {
    this.addSql("delete from report where is_repeat");
    this.addSql("drop index report_edition_id_pilot_id_index");
    this.addSql(
      "alter table report add constraint report_edition_id_pilot_id_unique unique (edition_id, pilot_id)",
    );
    this.addSql("alter table report drop column is_repeat");
  }
}
