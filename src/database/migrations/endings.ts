import { Migration } from "@mikro-orm/migrations";

/** Since when pilots are over, and the words that say so; an edition that was stored before gets it at its next import. */
export class Endings extends Migration {
  override up(): void {
    this.addSql("alter table pilot add column ended_since date null");
    this.addSql(`create table ending_mention (
      id serial primary key,
      report_id int not null,
      position int not null,
      quote text not null
    )`);
    this.addSql("create index ending_mention_report_id_index on ending_mention (report_id)");
    this.addSql(
      `alter table ending_mention add constraint ending_mention_report_id_foreign
        foreign key (report_id) references report (id) on delete cascade`,
    );
  }

  override down(): void {
    this.addSql("drop table ending_mention");
    this.addSql("alter table pilot drop column ended_since");
  }
}
