import { endedSince, type ToldEnd } from "../../src/domain/ended.ts";
import { readFile } from "node:fs/promises";
import { keyOf } from "../../src/domain/addresses.ts";
import type { MotionName, PartnerName } from "../../src/domain/mention-fields.ts";
import type { ReportValues } from "../../src/domain/report-fields.ts";
import type { Period } from "../../src/domain/kinds/period.ts";
import { readPeriod } from "../../src/report/values/read-period.ts";
import { slugOf } from "../../src/domain/slug.ts";
import type { OriginKind, SequelKind } from "../../src/domain/vocabularies.ts";
import { deriveChanges } from "../../src/store/change/derive-changes.ts";
import type { PilotSource, ReportSource, SourceChange } from "../../src/search/pilot-source.ts";
import type { GraphNames } from "../../src/search/query/graph-names.ts";

interface GoldReport extends ReportValues {
  readonly pilot: { readonly name: string; readonly slug: string };
  readonly origins: readonly { readonly kind: OriginKind }[];
  readonly motions: readonly { readonly motion: MotionName }[];
  readonly partners: readonly { readonly partner: PartnerName }[];
  readonly memos: readonly { readonly number: string; readonly date: string | null }[];
  readonly amounts: readonly { readonly euros: string }[];
  readonly sequels?: readonly { readonly kind: SequelKind }[];
  readonly endings?: readonly { readonly quote: string }[];
}
interface Gold {
  readonly edition: { readonly slug: string; readonly title: string; readonly year: number };
  readonly reports: readonly GoldReport[];
}

const cases = new URL("cases/", import.meta.url);
const files = ["seed-perspectiefnota-2024.gold.json", "seed-perspectiefnota-2026.gold.json"];
const municipality = { code: "GM0637", name: "Zoetermeer" };
const programmeSlug = ({ number, name }: { number: number | null; name: string }): string =>
  slugOf(`${number ?? ""} ${name}`);
const motionSlug = (motion: MotionName): string =>
  slugOf(motion.number ?? motion.date?.from ?? "zonder-nummer");

/** The pilots of the seeds as the gold answers have them, as sources of the index. */
export async function seedPilots(): Promise<PilotSource[]> {
  const golds = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(new URL(file, cases), "utf8")) as Gold),
  );
  const changes = changesBetween(golds);
  const last = golds.at(-1)?.edition;
  const slugs = [...new Set(golds.flatMap(({ reports }) => reports.map(({ pilot }) => pilot.slug)))];
  return slugs.map((slug) => {
    const own = golds.flatMap(({ edition, reports }) =>
      reports.filter(({ pilot }) => pilot.slug === slug).map((report) => sourceOf(edition, report)),
    );
    const name =
      golds.flatMap(({ reports }) => reports).findLast(({ pilot }) => pilot.slug === slug)?.pilot.name ??
      slug;
    return {
      key: keyOf("zoetermeer", slug),
      name,
      municipality,
      endedSince: endedSince(
        own.toReversed().map(toldEnd),
        own.at(-1)?.edition.slug === last?.slug ? null : asOf(last),
      ),
      updatedAt: "2026-01-01T00:00:00Z",
      reports: own,
      changes: changes.get(slug) ?? [],
    };
  });
}

const asOf = (edition: Gold["edition"] | undefined): string => `${(edition?.year ?? 0) - 1}-06-01`;
const toldEnd = ({ edition, values, sequels, endings }: ReportSource): ToldEnd => ({
  asOf: asOf(edition),
  start: values.start,
  end: values.end,
  saysOver: endings.length > 0,
  sequels: sequels.map(({ kind }) => kind),
  verdict: values.successful.verdict,
});

/** What changed for each pilot from an edition to the next. */
function changesBetween(golds: readonly Gold[]): Map<string, SourceChange[]> {
  const slugs = [...new Set(golds.flatMap(({ reports }) => reports.map(({ pilot }) => pilot.slug)))];
  const compared = golds.map(({ reports }, edition) =>
    reports.map((report) => ({
      pilot: slugs.indexOf(report.pilot.slug),
      edition,
      values: report,
      amounts: report.amounts.map(({ euros }) => euros),
    })),
  );
  const found = golds.slice(1).flatMap(({ edition }, at) =>
    deriveChanges({
      asOf: `${edition.year}-06-01`,
      reports: compared[at + 1] ?? [],
      previous: at,
      earlier: new Map(
        compared.slice(0, at + 1).flatMap((each) => each.map((report) => [report.pilot, report])),
      ),
      before: compared[at] ?? [],
    }).map((change) => ({ ...change, edition })),
  );
  return new Map(
    [...Map.groupBy(found, ({ pilot }) => slugs[pilot] ?? "")].map(([slug, all]) => [
      slug,
      all.map(({ kind, days, field, edition }) => ({
        kind,
        days,
        field,
        edition: { ...edition, ...owned(edition.slug) },
      })),
    ]),
  );
}

/** The gold answers tell the days; which part of them is meant is read from the words. */
const withPart = (period: Period | null): Period | null =>
  period && { ...period, part: readPeriod(period.text).part };

function sourceOf(edition: Gold["edition"], report: GoldReport): ReportSource {
  return {
    edition: { ...edition, ...owned(edition.slug) },
    values: {
      ...report,
      start: withPart(report.start),
      end: withPart(report.end),
      evaluationMoment: withPart(report.evaluationMoment),
    },
    programme: report.programme && owned(programmeSlug(report.programme)),
    portfolio: report.portfolio && owned(slugOf(report.portfolio.name)),
    origins: report.origins,
    motions: report.motions.map(({ motion }) => ({
      motion: {
        ...owned(motionSlug(motion)),
        number: motion.number,
        title: motion.title,
        date: motion.date,
      },
    })),
    partners: report.partners.map(({ partner }) => ({ printed: partner.name, partner })),
    memos: report.memos,
    amounts: report.amounts,
    sequels: report.sequels ?? [],
    endings: report.endings ?? [],
  };
}

const owned = (slug: string) => ({
  slug,
  key: keyOf("zoetermeer", slug),
  municipality: municipality.code,
});

/** The names that a graph of these pilots would know. */
export function namesOf(pilots: readonly PilotSource[]): GraphNames {
  const reports = pilots.flatMap((pilot) => pilot.reports);
  const bySlug = <T extends { readonly slug: string }>(things: readonly T[]): T[] => [
    ...new Map(things.map((thing) => [thing.slug, thing])).values(),
  ];
  return {
    programmes: bySlug(
      reports.flatMap(({ values, programme }) =>
        values.programme && programme ? [{ ...values.programme, ...owned(programme.slug) }] : [],
      ),
    ),
    portfolios: bySlug(
      reports.flatMap(({ values, portfolio }) =>
        values.portfolio && portfolio ? [{ ...values.portfolio, ...owned(portfolio.slug) }] : [],
      ),
    ),
    partners: bySlug(
      reports.flatMap(({ partners }) =>
        partners.map(({ partner, printed }) => ({
          ...partner,
          spellings: [...new Set([partner.name, printed])],
        })),
      ),
    ),
    motions: bySlug(
      reports.flatMap(({ motions }) => motions.map(({ motion }) => ({ ...motion, ...owned(motion.slug) }))),
    ),
    editions: bySlug(reports.map(({ edition }) => ({ ...edition, ...owned(edition.slug) }))),
    municipalities: [municipality],
  };
}
