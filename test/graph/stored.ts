import type { Database } from "../../src/database/database.ts";

/** Each pilot's slug and name with the editions that report on it, by slug. */
export async function readPilots({
  kysely,
}: Database): Promise<Record<string, { name: string; editions: string[] }>> {
  const rows = await kysely
    .selectFrom("pilot")
    .innerJoin("report", "report.pilot_id", "pilot.id")
    .innerJoin("edition", "edition.id", "report.edition_id")
    .select(["pilot.slug", "pilot.name", "edition.slug as edition"])
    .orderBy("pilot.slug")
    .orderBy("edition.as_of")
    .execute();
  const pilots: Record<string, { name: string; editions: string[] }> = {};
  for (const { slug, name, edition } of rows) {
    pilots[slug] ??= { name, editions: [] };
    pilots[slug].editions.push(edition);
  }
  return pilots;
}

/** The motions, by slug. */
export const readMotions = ({ kysely }: Database) =>
  kysely
    .selectFrom("motion")
    .select(["slug", "number", "title", "date_from", "date_precision"])
    .orderBy("slug")
    .execute();

/** The changes as "edition pilot KIND field". */
export async function readChangeLines({ kysely }: Database): Promise<string[]> {
  const rows = await kysely
    .selectFrom("change")
    .innerJoin("pilot", "pilot.id", "change.pilot_id")
    .innerJoin("edition", "edition.id", "change.edition_id")
    .innerJoin("edition as previous", "previous.id", "change.previous_id")
    .select(["edition.slug as edition", "previous.slug as previous", "pilot.slug as pilot"])
    .select(["change.kind", "change.field", "change.days"])
    .orderBy("edition.as_of")
    .orderBy("change.position")
    .execute();
  return rows.map(({ previous, edition, pilot, kind, field, days }) =>
    [`${previous} → ${edition}:`, pilot, kind, field, days].filter((part) => part !== null).join(" "),
  );
}

/** The events of a revision as "Type slug", or "Type slug gone", in order of writing; Zoetermeer and hashes of documents are left out. */
export async function readEvents({ kysely }: Database, revision: number): Promise<string[]> {
  const rows = await kysely
    .selectFrom("event")
    .select(["type", "key", "deleted"])
    .where("revision", "=", revision)
    .orderBy("id")
    .execute();
  return rows.map(
    ({ type, key, deleted }) =>
      `${type}${type === "Document" ? "" : ` ${key.replace("zoetermeer/", "")}`}${deleted ? " gone" : ""}`,
  );
}
