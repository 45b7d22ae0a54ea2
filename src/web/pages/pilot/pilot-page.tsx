import { uriOf } from "../../../domain/addresses.ts";
import { titleWordOf } from "../../../domain/thing.ts";
import { things } from "../../../domain/things/things.ts";
import { referenceFields } from "../../../domain/reference-fields.ts";
import { mentionFields, mentionLists } from "../../../domain/mention-fields.ts";
import { reportFieldNames, reportFields } from "../../../domain/report-fields.ts";
import type { ChangeKind } from "../../../domain/vocabularies.ts";
import { ChartFigure, type Chart } from "../../charts/chart.tsx";
import { editionTimeline, type TimelineRow } from "../../charts/edition-timeline.tsx";
import { comparePath, pathOf, pictureFile } from "../../addresses.ts";
import { recordLinks } from "../../data-addresses.ts";
import { listCrumbs, type Page } from "../../page/page.ts";
import {
  excerptOf,
  Heading,
  Link,
  Paragraph,
  StatusBadge,
  statusMeanings,
  Sure,
  type Part,
} from "../../parts/text.tsx";
import { Changes, FoldedChanges, type ShownChange } from "../../parts/changes.tsx";
import { Doubts } from "../../parts/evidence.tsx";
import { dayInWords, sentence } from "../../parts/dutch-dates.ts";
import { OriginalLink } from "../../parts/below-page.tsx";
import { describePilot, type EditionReport, type PilotStory } from "./read-pilot.ts";
import { Beside } from "../../parts/lists.tsx";
import { isListTold, MentionSections, ExtraSections } from "./other-sections.tsx";
import { ChooseEditions, shownReports } from "./side-by-side.tsx";
import { hrefOf } from "../../listing/list-view.ts";
import { OutcomeLine, Summary } from "./summary.tsx";
import { FieldSection, isFieldTold } from "./field-section.tsx";

/**
 * The page of a pilot: its story over the editions, every value with its evidence. `today` is an ISO date, `editions`
 * the keys or slugs of those to set side by side; none for the last ones.
 */
export function pilotPage(
  story: PilotStory,
  { publicUrl, today, editions }: { publicUrl: string; today: string; editions: readonly string[] },
): Page {
  const { pilot, municipality, latest } = story;
  const description =
    latest.texts.description ?? `Wat de gemeente ${municipality.name} over deze pilot schrijft.`;
  return {
    path: hrefOf({ path: pathOf("Pilot", pilot.key), asked: editions.map((name) => ["editie", name]) }),
    title: pilot.name,
    of: municipality.name,
    description: excerptOf(`Pilot in ${municipality.name}. ${description}`),
    crumbs: listCrumbs("Pilot"),
    data: recordLinks("Pilot", pilot.key),
    about: describePilot(story, publicUrl),
    listed: editions.length === 0,
    citation: `Gemeente ${municipality.name}, ‘${pilot.name}’, in: ${story.reports.map(({ edition }) => edition.title).join("; ")}, bijlage Monitoring evaluatie pilots. Gelezen met Oogst (versie ${story.revision} van de gegevens, ${dayInWords(today)}), ${uriOf(publicUrl, "Pilot", pilot.key)}`,
    body: <PilotBody story={story} shown={shownReports(story, editions)} />,
  };
}

const PilotBody: Part<{
  story: PilotStory;
  /** Latest edition first. */
  shown: readonly EditionReport[];
}> = ({ story, shown }) => {
  const { pilot, municipality, status, reports, latest } = story;
  const timeline = drawTimelineOf(story);
  const editionCount = new Set(reports.map(({ edition }) => edition.id)).size;
  return (
    <>
      <Heading level={1}>{pilot.name}</Heading>
      <p class="nl-paragraph oogst-facts">
        <StatusBadge status={status} doubted={latest.doubted} />{" "}
        <span>
          Pilot van de gemeente <Link to={pathOf("Municipality", municipality.key)}>{municipality.name}</Link>
        </span>
        {referenceFields.map(({ name, refersTo }) => {
          const thing = latest.named[name];
          return (
            thing && (
              <span>
                {titleWordOf(things[refersTo])}{" "}
                <Sure doubted={latest.doubted(name)}>
                  <Link to={pathOf(refersTo, thing.key)}>{thing.name}</Link>
                </Sure>
              </span>
            )
          );
        })}
      </p>
      <StatusReason story={story} />
      <Summary story={story} />
      <OutcomeLine latest={latest} />
      <p class="nl-paragraph oogst-actions">
        <Link to={comparePath([pilot.key])}>Zet deze pilot naast een andere</Link>
      </p>

      <Originals reports={reports} />

      <section aria-labelledby="verloop">
        <Heading level={2} id="verloop">
          Verloop
        </Heading>
        <ChartFigure chart={timeline} file={pictureFile(pathOf("Pilot", pilot.key), timeline.id)} />
        <Changes changes={changesOf(story, (kind) => kind !== "FIELD_CHANGED")} />
        <FoldedChanges
          title="Tussen de edities"
          changes={changesOf(story, (kind) => kind === "FIELD_CHANGED")}
        />
      </section>

      <section aria-labelledby="edities">
        <Heading level={2} id="edities">
          Wat de edities zeggen
        </Heading>
        <Paragraph>
          {editionCount === 1
            ? `Alleen ${latest.edition.title} schrijft over deze pilot.`
            : `${editionCount} edities schrijven over deze pilot; de laatste staat voorop. Gekleurd en onderstreept is wat er sinds de vorige editie bij kwam; doorgestreept is wat in de volgende editie weg is.`}{" "}
          Onder <em>Bewijs</em> staat waar een waarde is gelezen. Wat niet zeker goed is gelezen, zegt waarom.
        </Paragraph>
        <Contents reports={shown} />
        {editionCount > 2 && <ChooseEditions story={story} chosen={shown} />}
        {shown.map(({ edition, document, report, doubts }) => (
          <Doubts
            key={report.id}
            about={`het rapport in ${edition.title}`}
            document={document}
            doubts={doubts.filter(({ field }) => field === "pilot")}
          />
        ))}
        {reportFieldNames.map((field) => (
          <FieldSection key={field} field={field} reports={shown} />
        ))}
        <MentionSections reports={shown} />
        <ExtraSections reports={shown} />
      </section>
    </>
  );
};

/** Leads to each field and list of which the editions say something. */
const Contents: Part<{ reports: readonly EditionReport[] }> = ({ reports }) => (
  <nav class="oogst-actions" aria-label="Wat de edities zeggen">
    <Beside
      items={[
        ...reportFieldNames
          .filter((field) => isFieldTold(reports, field))
          .map((field) => [`#veld-${field}`, reportFields[field].label] as const),
        ...mentionLists
          .filter((list) => isListTold(reports, list))
          .map((list) => [`#lijst-${list}`, mentionFields[list].label] as const),
      ].map(([to, label]) => (
        <Link key={to} to={to}>
          {label}
        </Link>
      ))}
    />
  </nav>
);

/** From what the status follows: what it means, or the edition that the pilot is missing from. */
const StatusReason: Part<{ story: PilotStory }> = ({ story: { status, changes, editions } }) => {
  const last = changes.find(({ kind }) => kind.startsWith("VANISHED") || kind === "RETURNED");
  const edition = last && last.kind !== "RETURNED" ? editions.get(last.editionId) : undefined;
  const withOutcome = last?.kind === "VANISHED_WITH_OUTCOME";
  return (
    <p class="oogst-normal">
      {(status !== "ENDED" || !withOutcome) && `${sentence(statusMeanings[status])}. `}
      {edition && (
        <>
          De pilot staat niet meer in <Link to={pathOf("Edition", edition.key)}>{edition.title}</Link>,{" "}
          {!withOutcome
            ? "en er is geen uitkomst gemeld"
            : status === "ENDED"
              ? "en er is een uitkomst: daarom staat hier “afgelopen”"
              : "en er is een uitkomst"}
          .
        </>
      )}
    </p>
  );
};

/** Where each edition stands: on the site of the municipality, and as we read it. */
const Originals: Part<Pick<PilotStory, "reports">> = ({ reports }) => {
  const byEdition = new Map(reports.map(({ edition, document }) => [edition.id, { edition, document }]));
  return (
    <ul class="oogst-originals" aria-label="Waar dit staat">
      {[...byEdition.values()].toReversed().map(({ edition, document }) => (
        <li key={edition.id}>
          {document.sourceUrl === null ? (
            edition.title
          ) : (
            <OriginalLink document={document} title={edition.title} />
          )}
          ; <Link to={pathOf("Document", document.sha256)}>de tekst die wij lazen</Link>
        </li>
      ))}
    </ul>
  );
};

const changesOf = (
  { changes, editions, reports }: PilotStory,
  wanted: (kind: ChangeKind) => boolean,
): ShownChange[] =>
  changes
    .filter(({ kind }) => wanted(kind))
    .map((change) => {
      const from = reports.find(({ edition }) => edition.id === change.editionId);
      const doubted = change.field !== null && (from?.doubted(change.field) ?? false);
      return { change, doubted, pilot: null, edition: editions.get(change.editionId) ?? null };
    });

/** What each edition said about the dates of a pilot, as a picture. */
export const drawTimelineOf = (story: PilotStory): Chart => editionTimeline(timelineOf(story));

const timelineOf = ({ reports, changes }: PilotStory): TimelineRow[] =>
  reports.map(({ edition, doubted, report: { start, end, evaluationMoment } }) => ({
    edition: edition.title,
    doubted,
    asOf: edition.asOf,
    dates: { start, end, evaluationMoment },
    slip:
      changes.find(({ kind, editionId }) => kind === "END_SLIPPED" && editionId === edition.id)?.slip ?? null,
  }));
