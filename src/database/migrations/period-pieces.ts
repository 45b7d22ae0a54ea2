import { Migration } from "@mikro-orm/migrations";

const periods = ["start", "end", "evaluation_moment"];
/** Table and column of every precision; the constraint is named after them. */
const precisions = [
  ...periods.map((period) => ["report", `${period}_precision`] as const),
  ["motion", "date_precision"],
  ["origin_mention", "motion_date_precision"],
  ["motion_mention", "motion_date_precision"],
] as const;

const older = ["DAY", "MONTH", "QUARTER", "HALF_YEAR", "SEASON", "YEAR", "RECURRING", "UNKNOWN"];
const newer = older.toSpliced(1, 0, "WEEK");
const oneOf = (column: string, keys: readonly string[]): string =>
  `check (${column} in (${keys.map((key) => `'${key}'`).join(", ")}))`;

/**
 * The parts that a period gained: which third is meant, on which side of the days, the end before it was prolonged, and
 * weeks as a precision. An edition that was stored before gets them at its next import.
 */
export class PeriodPieces extends Migration {
  override up(): void {
    for (const period of periods) {
      this.addSql(
        `alter table report add column ${period}_part text null, add column ${period}_bound text null, add column ${period}_extended_from date null`,
      );
      this.check("report", `${period}_part`, ["BEGIN", "MIDDLE", "END"]);
      this.check("report", `${period}_bound`, ["ON", "BEFORE", "AFTER", "UNTIL", "AROUND"]);
    }
    this.checkPrecisions(newer);
  }

  override down(): void {
    for (const period of periods)
      this.addSql(
        `alter table report drop column ${period}_part, drop column ${period}_bound, drop column ${period}_extended_from`,
      );
    for (const [table, column] of precisions)
      this.addSql(`update ${table} set ${column} = 'UNKNOWN' where ${column} = 'WEEK'`);
    this.checkPrecisions(older);
  }

  private checkPrecisions(keys: readonly string[]): void {
    for (const [table, column] of precisions) {
      this.addSql(`alter table ${table} drop constraint ${table}_${column}_check`);
      this.check(table, column, keys);
    }
  }

  private check(table: string, column: string, keys: readonly string[]): void {
    this.addSql(`alter table ${table} add constraint ${table}_${column}_check ${oneOf(column, keys)}`);
  }
}
