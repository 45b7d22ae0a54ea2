import { Migration } from "@mikro-orm/migrations";

/**
 * Every address that was ever given, and the headings that corrections changed. Which pilot a report is of is decided by
 * its heading and title, so that names need no table of their own; a second report is known by which of them it is.
 */
export class GivenAddresses extends Migration {
  override up(): void {
    this.addSql(`create table given_address (
      id serial primary key, type text not null, key text not null, owner text not null, name text not null,
      municipality_code varchar(255) null, row_id int null, leads_to text null, given_at timestamptz not null,
      gone_at timestamptz null, reason text null)`);
    this.addSql("alter table given_address add constraint given_address_type_key_unique unique (type, key)");
    this.addSql(
      "create index given_address_municipality_code_type_index on given_address (municipality_code, type)",
    );
    this.addSql(`create table former_heading (
      id serial primary key, municipality_code varchar(255) not null, edition_address text not null, key text not null,
      former text not null)`);
    this.addSql(
      "alter table former_heading add constraint former_heading_edition_address_key_former_unique unique (edition_address, key, former)",
    );
    this.addSql("create index former_heading_municipality_code_index on former_heading (municipality_code)");
    for (const table of ["given_address", "former_heading"])
      this.addSql(
        `alter table ${table} add constraint ${table}_municipality_code_foreign foreign key (municipality_code) references municipality (code)`,
      );
    this.addSql("drop table pilot_name");
    this.addSql("alter table report add column repeats int not null default 0");
    this.addSql(`update report set repeats = (select count(*) from report as above
      where above.edition_id = report.edition_id and above.pilot_id = report.pilot_id and above.position < report.position)`);
    this.addSql("alter table report alter column repeats drop default, drop column is_repeat");
  }

  override down(): void {
    this.addSql("alter table report add column is_repeat boolean not null default false");
    this.addSql("update report set is_repeat = repeats > 0");
    this.addSql("alter table report alter column is_repeat drop default, drop column repeats");
    this.addSql(`create table pilot_name (
      id serial primary key, report_id int not null, pilot_id int not null, municipality_code varchar(255) not null,
      key text not null, source text not null)`);
    this.addSql("drop table former_heading, given_address");
  }
}
