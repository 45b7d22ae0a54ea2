import { always } from "../../../domain/condition.ts";
import { findMotionAt } from "../../../read/find-thing.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { EditionRow } from "../../../read/rows.ts";
import { readEach } from "../../../read/read-report.ts";
import { readList } from "../../read-cards.ts";
import { readPath } from "../../../read/motions/read-path.ts";
import type { JSX } from "preact";
import { uriOf } from "../../../domain/addresses.ts";
import { pathOf } from "../../addresses.ts";
import type { CouncilLinks } from "../../site.ts";
import { recordLinks } from "../../data-addresses.ts";
import { atPage, hrefOf, type ListAddress } from "../../listing/list-view.ts";
import { PageNumbers } from "../../listing/page-numbers.tsx";
import { listCrumbs, type Page } from "../../page/page.ts";
import { counted, datesInWords, numberInWords } from "../../parts/dutch-dates.ts";
import { Heading, InLine, Link, Paragraph, type Part } from "../../parts/text.tsx";
import { motionName } from "../../../domain/motion-key.ts";
import { type JudgedState, stateOfMotion } from "../../../read/motions/motion-state.ts";
import { PathOfPilot, StateLine } from "./path-of-pilot.tsx";

/** What came of a motion: the editions that mention it are oldest first. */
type MotionStory = NonNullable<Awaited<ReturnType<typeof readMotion>>>;

const SIZE = 20;

/** Reads what came of a motion, by its key or number; null when it is not there. `asked` says which page of its pilots. */
export async function readMotion(reader: GraphReader, key: string, asked: number, today: string) {
  const motion = await findMotionAt(reader, key);
  if (!motion) return null;
  const list = { of: "Pilot", where: always, under: { type: "Motion", id: motion.id } } as const;
  const [municipality, { rows: pilots, total, page, pages }, editions] = await Promise.all([
    reader.byId("Municipality", motion.municipalityId),
    readList<"Pilot">(reader, list, { size: SIZE, page: asked }),
    reader.editionsOfMotion(motion.id),
  ]);
  if (!municipality) return null;
  const paths = await readEach(pilots, (pilot) => readPath(reader, motion, pilot, today));
  return {
    motion,
    municipality,
    paths: paths.filter((path) => path !== null),
    total,
    page,
    pages,
    editions,
    mandateOf: editions.filter(({ mandateId }) => mandateId === motion.id),
  };
}

/** The page of a motion: from the motion to its pilots, their outcome and the memo that reports it. */
export function motionPage(story: MotionStory, publicUrl: string, links: CouncilLinks): Page {
  const { motion, municipality, total, page } = story;
  const title = motionName(motion);
  return {
    path: hrefOf(atPage(addressOf(motion), page)),
    title,
    of: municipality.name,
    description: `Wat er kwam van ${title.toLowerCase()} van de raad van ${municipality.name}: ${counted(total, "pilot")}, met uitkomst en raadsmemo’s.`,
    crumbs: listCrumbs("Motion"),
    data: recordLinks("Motion", motion.key),
    about: {
      "@type": ["CreativeWork"],
      additionalType: "http://www.w3.org/ns/opengov#Motion",
      "@id": uriOf(publicUrl, "Motion", motion.key),
      name: title,
      ...(motion.number === null ? {} : { identifier: motion.number }),
      ...(motion.date?.from ? { dateCreated: motion.date.from } : {}),
    },
    listed: page === 1,
    body: <MotionBody story={story} title={title} links={links} />,
  };
}

const addressOf = ({ key }: MotionStory["motion"]): ListAddress => ({
  path: pathOf("Motion", key),
  asked: [],
});

/** The words that say it stand below, where the motion's way is told. */
const withoutWords = (state: JudgedState | null): JudgedState | null => state && { ...state, because: null };

const linkTo = ({ key, title }: EditionRow): JSX.Element => (
  <Link key={key} to={pathOf("Edition", key)}>
    {title}
  </Link>
);

const MotionBody: Part<{ story: MotionStory; title: string; links: CouncilLinks }> = ({
  story,
  title,
  links,
}) => {
  const link = links.motion(story.motion);
  const { motion, municipality, paths, total, page, pages, editions, mandateOf } = story;
  return (
    <>
      <Heading level={1}>
        {title.split(/(?<=^Motie )(\S*\d\S*?)(?=,|$)/u).map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            <span key={part} class="oogst-whole">
              {part}
            </span>
          ),
        )}
      </Heading>
      <Paragraph lead>
        Motie van de gemeenteraad van{" "}
        <Link to={pathOf("Municipality", municipality.key)}>{municipality.name}</Link>
        {motion.date && <>, {datesInWords(motion.date) ?? motion.date.text}</>}.
        {link !== null && (
          <>
            {" "}
            <Link to={link}>Lees de motie in het systeem van de raad</Link>.
          </>
        )}
      </Paragraph>
      {total === paths.length && <StateLine state={withoutWords(stateOfMotion(paths))} />}
      {mandateOf.length > 0 && (
        <Paragraph>
          Deze motie vroeg om de bijlagen zelf: in opdracht ervan verschenen{" "}
          <InLine items={mandateOf.map(linkTo)} />. Daarom telt zij niet als herkomst van een pilot.
        </Paragraph>
      )}
      <Heading level={2}>Van motie naar uitkomst</Heading>
      {total > paths.length && (
        <Paragraph>
          Deze motie staat bij {numberInWords(total)} pilots, hier op naam: pagina {page} van {pages}.
        </Paragraph>
      )}
      {paths.length === 0 && <Paragraph>Geen rapport noemt deze motie bij een pilot.</Paragraph>}
      {paths.map((path) => (
        <PathOfPilot key={path.pilot.id} path={path} title={title} links={links} />
      ))}
      <PageNumbers address={addressOf(motion)} page={page} pages={pages} />
      {editions.length > 0 && (
        <Paragraph>
          Genoemd in <InLine items={editions.map(linkTo)} />.
        </Paragraph>
      )}
    </>
  );
};
