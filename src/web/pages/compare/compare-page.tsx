import { always } from "../../../domain/condition.ts";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import { isMoved, whereLeads } from "../../../read/where-leads.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { MentionField } from "../../../domain/mention-fields.ts";
import type { MentionRow, MunicipalityRow } from "../../../read/rows.ts";
import { readEach, readWholeList } from "../../../read/read-report.ts";
import { mostCompared, compareFolder, comparePath, pathOf } from "../../addresses.ts";
import { collectionLinks, feedLink, feedOfPilots } from "../../data-addresses.ts";
import { found, noSuch, Refusal, refusalOf } from "../../refusal.ts";
import { readPilot, type PilotStory } from "../pilot/read-pilot.ts";
import type { ComponentChildren } from "preact";
import { referenceFields } from "../../../domain/reference-fields.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import { originKinds, sequelKinds } from "../../../domain/vocabularies.ts";
import type { Page } from "../../page/page.ts";
import { excerptOf, Heading, Link, Paragraph, StatusBadge, Sure, VerdictBadge } from "../../parts/text.tsx";
import { motionName } from "../../../domain/motion-key.ts";
import { dayInWords, eurosInWords, sentence } from "../../parts/dutch-dates.ts";
import type { ListAddress } from "../../listing/list-view.ts";
import { ChooseOne } from "../../parts/forms.tsx";
import { Beside } from "../../parts/lists.tsx";
import { Table } from "../../parts/table.tsx";

/** Pilots side by side, and those that can be set beside them. */
type Compared = Awaited<ReturnType<typeof readCompared>>;

/** As many pilots as can be chosen from at a time: those of a municipality that is chosen, or else of all. */
const MOST_OTHERS = 200;
const byMunicipality = dimensions.municipalities.choice;

/**
 * Reads the pilots that an address names: `pilots`, keys between commas, and `erbij`, one more. `gemeente` says whose
 * pilots there are to choose from.
 */
export async function readCompared(reader: GraphReader, asked: URLSearchParams, today: string) {
  const keys = [...new Set([...(asked.get("pilots") ?? "").split(","), ...asked.getAll("erbij")])].filter(
    (key) => key !== "",
  );
  if (keys.length > mostCompared)
    throw new Refusal(400, `Zet ten hoogste ${mostCompared} pilots naast elkaar.`);
  const stories = await readEach(keys, async (key) => {
    const story = await readPilot(reader, key, today);
    if (story !== null) return story;
    const former = await whereLeads(reader, "Pilot", key);
    const now = isMoved(former) ? await readPilot(reader, former.key, today) : null;
    if (now === null) throw refusalOf(former, "Pilot", key);
    return now;
  });
  const pilotsOf = (values: readonly MunicipalityRow[] | null) => {
    const where = values === null ? always : { source: dimensions.municipalities.source, values };
    return { of: "Pilot", where, under: null } as const;
  };
  const code = asked.get(byMunicipality) || null;
  const chosen =
    code === null ? null : found(await reader.byKey("Municipality", code), noSuch("Municipality", code));
  // Those of the same municipality are the likeliest.
  const [first] = chosen ? [] : stories;
  const list = pilotsOf(chosen && [chosen]);
  const [own, all, total, municipalities] = await Promise.all([
    first ? readWholeList<"Pilot">(reader, pilotsOf([first.municipality]), MOST_OTHERS) : [],
    readWholeList<"Pilot">(reader, list, MOST_OTHERS),
    reader.count(list),
    reader.all("Municipality"),
  ]);
  const byId = new Map([...own, ...all].map((pilot) => [pilot.id, pilot]));
  for (const { pilot } of stories) byId.delete(pilot.id);
  const others = await readEach([...byId.values()].slice(0, MOST_OTHERS), async (pilot) => ({
    pilot,
    municipality: await reader.byId("Municipality", pilot.municipalityId),
  }));
  return {
    stories,
    others,
    chosen,
    /** There are more to choose from. */
    isCut: total > MOST_OTHERS,
    several: municipalities.length > 1,
  };
}

/** As much of a text, and of what is printed for a date, is shown: four pilots fit on a sheet. */
const LONGEST = 240;
const LONGEST_DATE = 120;

const unnamed = "niet genoemd";

/** A line of what the latest report that mentions any says. */
const mentioned = <N extends MentionField>(
  label: string,
  list: N,
  wordsOf: (mention: MentionRow<N>) => string,
): Line => ({
  label,
  show: ({ reports }) => {
    const from = reports.findLast(({ mentions }) => mentions[list].length > 0);
    if (from === undefined) return unnamed;
    const words = (from.mentions[list] as readonly MentionRow<N>[]).map(wordsOf);
    return <Sure doubted={from.doubted(list)}>{words.join("; ")}</Sure>;
  },
});

type Line = { readonly label: string; show(story: PilotStory): ComponentChildren };

/** What is compared, line by line. */
const lines: readonly Line[] = [
  { label: "Gemeente", show: ({ municipality }) => municipality.name },
  { label: "Status", show: ({ status, latest }) => <StatusBadge status={status} doubted={latest.doubted} /> },
  {
    label: reportFields.description.label,
    show: ({ latest: { texts, doubted } }) => (
      <Sure doubted={doubted("description")}>{excerptOf(texts.description ?? unnamed, LONGEST)}</Sure>
    ),
  },
  ...referenceFields.map(({ name, label }) => ({
    label,
    show: ({ latest: { named, doubted } }: PilotStory) => (
      <Sure doubted={doubted(name)}>{named[name]?.name ?? unnamed}</Sure>
    ),
  })),
  mentioned("Herkomst", "origins", ({ kind, motion }) =>
    motion ? motionName(motion) : sentence(originKinds[kind]),
  ),
  ...(["start", "end", "evaluationMoment"] as const).map((field) => ({
    label: reportFields[field].label,
    show: ({ latest: { report, doubted } }: PilotStory) => (
      <Sure doubted={doubted(field)}>{excerptOf(report[field]?.text ?? unnamed, LONGEST_DATE)}</Sure>
    ),
  })),
  ...(["successful", "policyChange", "financialConsequence"] as const).map((field) => ({
    label: reportFields[field].label,
    show: ({ latest: { report, texts, doubted } }: PilotStory) => (
      <>
        <VerdictBadge verdict={report[field].verdict} doubted={doubted(field)} />
        {texts[field] !== null && (
          <p class="oogst-printed oogst-outcome__words">{excerptOf(texts[field], LONGEST)}</p>
        )}
      </>
    ),
  })),
  mentioned("Vervolg", "sequels", ({ kind }) => `De pilot ${sequelKinds[kind]}`),
  mentioned("Partners", "partners", ({ partner }) => partner.name),
  mentioned("Bedragen", "amounts", ({ euros }) => eurosInWords(euros)),
  {
    label: "Laatste rapport",
    show: ({ latest: { edition } }) => `${edition.title}, ${dayInWords(edition.asOf)}`,
  },
];

/** The page that sets pilots side by side, on one sheet when it is printed. */
export function comparePage({ stories, others, chosen, isCut, several }: Compared): Page {
  const keys = stories.map(({ pilot }) => pilot.key);
  const nameOf: NameOf = ({ pilot, municipality }, longest = Infinity) => {
    const name = excerptOf(pilot.name, longest);
    return several && municipality ? `${name} (${municipality.name})` : name;
  };
  const names = stories.map((story) => nameOf(story));
  const address: ListAddress = {
    path: compareFolder,
    asked: [
      ...(keys.length === 0 ? [] : [["pilots", keys.join(",")] as const]),
      ...(chosen === null ? [] : [[byMunicipality, chosen.code] as const]),
    ],
  };
  const title = names.length === 0 ? "Pilots vergelijken" : `Vergelijk: ${names.join(", ")}`;
  return {
    path: keys.length === 0 ? compareFolder : comparePath(keys),
    title,
    description: `Zet ten hoogste ${mostCompared} pilots naast elkaar, zoals hun laatste rapport ze beschrijft.`,
    data:
      keys.length === 0
        ? [feedLink()]
        : [
            ...collectionLinks("pilots", new URLSearchParams({ pilots: keys.join(",") }).toString()),
            feedOfPilots(keys),
          ],
    listed: keys.length === 0 && chosen === null,
    chooser: address,
    body: (
      <div class="oogst-compare">
        <Heading level={1}>Pilots vergelijken</Heading>
        {keys.length >= mostCompared ? (
          <p class="nl-paragraph oogst-actions">
            Er staan {mostCompared} pilots naast elkaar; meer passen er niet. Haal er een weg om een andere te
            kiezen.
          </p>
        ) : (
          others.length > 0 && (
            <ChooseOne
              kind="addition"
              address={address}
              name="erbij"
              label="Pilot"
              options={others.map((other) => [other.pilot.key, nameOf(other, 60)])}
            />
          )
        )}
        {isCut && keys.length < mostCompared && (
          <Paragraph>
            Er zijn meer pilots dan in deze lijst passen. Kies bovenaan een gemeente om al haar pilots te
            zien.
          </Paragraph>
        )}
        {stories.length === 0 ? (
          <Paragraph>Kies een pilot om mee te beginnen.</Paragraph>
        ) : (
          <>
            <Paragraph>
              Zoals het laatste rapport van elke pilot het zegt. Het bewijs staat op de pagina van de pilot.
            </Paragraph>
            <Beside
              items={stories.map((story) => (
                <>
                  <Link to={pathOf("Pilot", story.pilot.key)}>{nameOf(story)}</Link>{" "}
                  <Link to={comparePath(keys.filter((key) => key !== story.pilot.key))} rel="nofollow">
                    haal weg<span class="oogst-hidden">: {nameOf(story)}</span>
                  </Link>
                </>
              ))}
            />
            <Table
              caption="Pilots naast elkaar"
              stacks
              columns={["Gegeven", ...names]}
              rows={lines.map(({ label, show }) => [label, ...stories.map(show)])}
            />
          </>
        )}
      </div>
    ),
  };
}

type NameOf = (told: Compared["others"][number], longest?: number) => string;
