import { Migration } from "@mikro-orm/migrations";
import { nameOrderIndex } from "../../domain/sort-name.ts";

/**
 * Indexes for lists in the order of names: without them every page sorts them all. Should the letters of the order ever
 * change, so must these, in a migration of its own.
 */
export class NameOrder extends Migration {
  override up(): void {
    this.addSql(nameOrderIndex("pilot", "address"));
    this.addSql(nameOrderIndex("partner", "slug"));
  }

  override down(): void {
    this.addSql("drop index pilot_name_order, partner_name_order");
  }
}
