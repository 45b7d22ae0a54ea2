import { Migration } from "@mikro-orm/migrations";

const reasons = [
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
]
  .map((reason) => `'${reason}'`)
  .join(", ");

/** What is not sure, and extra fields; an edition that was stored before gets them at its next import. */
export class Doubts extends Migration {
  override up(): void {
    this.addSql(`create table doubt (
      id serial primary key,
      report_id int not null,
      position int not null,
      field text not null,
      reason text not null,
      confidence double precision not null,
      start int not null,
      "end" int not null,
      quote text not null
    )`);
    this.addSql(`create table document_doubt (
      id serial primary key,
      edition_id int not null,
      position int not null,
      reason text not null,
      confidence double precision not null,
      start int not null,
      "end" int not null,
      quote text not null
    )`);
    this.addSql(`create table extra (
      id serial primary key,
      report_id int not null,
      position int not null,
      label text not null,
      text text not null
    )`);
    for (const [table, owner] of [
      ["doubt", "report"],
      ["document_doubt", "edition"],
      ["extra", "report"],
    ]) {
      this.addSql(`create index ${table}_${owner}_id_index on ${table} (${owner}_id)`);
      this.addSql(
        `alter table ${table} add constraint ${table}_${owner}_id_foreign
          foreign key (${owner}_id) references ${owner} (id) on delete cascade`,
      );
    }
    for (const table of ["doubt", "document_doubt"])
      this.addSql(`alter table ${table} add constraint ${table}_reason_check check (reason in (${reasons}))`);
  }

  override down(): void {
    for (const table of ["doubt", "document_doubt", "extra"]) this.addSql(`drop table ${table}`);
  }
}
