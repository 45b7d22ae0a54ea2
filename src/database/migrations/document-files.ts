import { Migration } from "@mikro-orm/migrations";

/** The file that a document came as; one that was stored before has none. */
export class DocumentFiles extends Migration {
  override up(): void {
    this.addSql(`alter table document
      add column form text null, add column rung text null, add column file text null, add column blocks jsonb null`);
    this.addSql(
      `alter table document add constraint document_form_check
        check (form in ('TEXT', 'HTML', 'DOCX', 'ODT', 'PDF', 'SCAN'))`,
    );
    this.addSql(
      "alter table document add constraint document_rung_check check (rung in ('TAGS', 'RULINGS', 'POSITIONS'))",
    );
  }

  override down(): void {
    this.addSql(
      "alter table document drop column form, drop column rung, drop column file, drop column blocks",
    );
  }
}
