import type { JSX } from "preact";
import { uriOf } from "../../../domain/addresses.ts";
import { pathOf } from "../../addresses.ts";
import { recordLinks } from "../../data-addresses.ts";
import { listCrumbs } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { counted } from "../../parts/counted.ts";
import { datesInWords, numberInWords } from "../../parts/dutch-dates.ts";
import { motionName } from "../../parts/motion-name.ts";
import { NextPart } from "../../parts/next-part.tsx";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import { PathOfPilot } from "./path-of-pilot.tsx";
import type { MotionStory } from "./read-motion.ts";

/** The page of a motion: from the motion to its pilots, their outcome and the memo that reports it. */
export function motionPage(story: MotionStory, publicUrl: string): Page {
  const { motion, municipality, total, isFirst } = story;
  const title = motionName(motion);
  return {
    path: pathOf("Motion", motion.key),
    title,
    description: `Wat er kwam van ${title.toLowerCase()} van de raad van ${municipality.name}: ${counted(total, "pilot")}, met uitkomst en raadsmemo’s.`,
    crumbs: listCrumbs("Motion"),
    data: recordLinks("moties", motion.key),
    about: {
      "@type": ["CreativeWork"],
      additionalType: "http://www.w3.org/ns/opengov#Motion",
      "@id": uriOf(publicUrl, "Motion", motion.key),
      name: title,
      ...(motion.number === null ? {} : { identifier: motion.number }),
      ...(motion.date?.from ? { dateCreated: motion.date.from } : {}),
    },
    listed: isFirst,
    body: <MotionBody story={story} title={title} />,
  };
}

function MotionBody({ story, title }: { readonly story: MotionStory; readonly title: string }): JSX.Element {
  const { motion, municipality, paths, total, next, isFirst, editions, mandateOf } = story;
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>
        Motie van de gemeenteraad van {municipality.name}
        {motion.date && <>, {datesInWords(motion.date) ?? motion.date.text}</>}.
      </Paragraph>
      {mandateOf.length > 0 && (
        <Paragraph>
          Deze motie vroeg om de bijlagen zelf: in opdracht ervan verschenen{" "}
          {mandateOf.map(({ slug, title: name }, index) => (
            <>
              {index > 0 && ", "}
              <Link to={pathOf("Edition", slug)}>{name}</Link>
            </>
          ))}
          . Daarom telt zij niet als herkomst van een pilot.
        </Paragraph>
      )}
      <Heading level={2}>Van motie naar uitkomst</Heading>
      {total > paths.length && (
        <Paragraph>
          Deze motie staat bij {numberInWords(total)} pilots, hier op naam
          {isFirst ? "." : "; dit is een vervolg."}
        </Paragraph>
      )}
      {paths.length === 0 && <Paragraph>Geen rapport noemt deze motie bij een pilot.</Paragraph>}
      {paths.map((path) => (
        <PathOfPilot key={path.pilot.id} path={path} title={title} />
      ))}
      <NextPart path={pathOf("Motion", motion.key)} next={next} />
      {editions.length > 0 && (
        <Paragraph>
          Genoemd in{" "}
          {editions.map(({ slug, title: name }, index) => (
            <>
              {index > 0 && ", "}
              <Link to={pathOf("Edition", slug)}>{name}</Link>
            </>
          ))}
          .
        </Paragraph>
      )}
    </>
  );
}
