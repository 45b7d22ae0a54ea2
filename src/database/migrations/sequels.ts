import { Migration } from "@mikro-orm/migrations";

/** What became of the pilots; an edition that was stored before gets it at its next import. */
export class Sequels extends Migration {
  override up(): void {
    this.addSql(`create table sequel_mention (
      id serial primary key,
      report_id int not null,
      position int not null,
      quote text not null,
      kind text not null
    )`);
    this.addSql("create index sequel_mention_report_id_index on sequel_mention (report_id)");
    this.addSql(
      `alter table sequel_mention add constraint sequel_mention_kind_check
        check (kind in ('REGULAR_POLICY', 'EXTENDED', 'SCALED_UP', 'ADJUSTED', 'STOPPED'))`,
    );
    this.addSql(
      `alter table sequel_mention add constraint sequel_mention_report_id_foreign
        foreign key (report_id) references report (id) on delete cascade`,
    );
  }

  override down(): void {
    this.addSql("drop table sequel_mention");
  }
}
