import { Migration } from "@mikro-orm/migrations";

/**
 * The row that says which slot holds the index and what it was made from. The tables of the slots are made by
 * the engine itself, in a schema of their own: they are derived, and can be thrown away at any time.
 */
export class SearchState extends Migration {
  override up(): void {
    this.addSql("create schema search");
    this.addSql("create extension if not exists pg_trgm");
    this.addSql("create extension if not exists fuzzystrmatch");
    this.addSql(`create table search.state (
      id int primary key check (id = 1), slot text not null check (slot in ('a', 'b')),
      analyser_version text not null, revision int not null, position bigint not null, pilots int not null
    )`);
  }

  override down(): void {
    this.addSql("drop schema search cascade");
  }
}
