import { Migration } from "@mikro-orm/migrations";

/** What was last told of each thing, and by what these data are known from others with as many revisions. */
export class ToldThings extends Migration {
  override up(): void {
    this.addSql("alter table given_address add column told text null");
    this.addSql("alter table dataset add column identity text not null default gen_random_uuid()::text");
    this.addSql("alter table dataset alter column identity drop default");
  }

  override down(): void {
    this.addSql("alter table dataset drop column identity");
    this.addSql("alter table given_address drop column told");
  }
}
