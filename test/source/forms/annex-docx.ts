import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from "docx";
import type { Gold } from "../../../corpus/gold/gold.ts";
import { annexTitle, introductionOf, printedLines, printedPilots, type PrintedPilot } from "./annex.ts";

const paragraphsOf = (text: string): Paragraph[] =>
  printedLines(text).map((line) =>
    line.isItem ? new Paragraph({ text: line.text, bullet: { level: 0 } }) : new Paragraph(line.text),
  );

/** One table a pilot, of three columns: the name of a section stands left of all its rows, in a merged cell. */
const tableOf = ({ sections }: PrintedPilot): Table =>
  new Table({
    rows: sections.flatMap(({ name, rows }) =>
      rows.map(
        ({ label, value }, index) =>
          new TableRow({
            children: [
              new TableCell({
                verticalMerge: index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
                children: [new Paragraph(index === 0 ? name : "")],
              }),
              ...(label === null
                ? [new TableCell({ columnSpan: 2, children: paragraphsOf(value) })]
                : [label, value].map((text) => new TableCell({ children: paragraphsOf(text) }))),
            ],
          }),
      ),
    ),
  });

/** Prints an annex of which the right reading is known as a Word document, the way that clerks lay it out. */
export const annexDocx = (gold: Gold): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: annexTitle, heading: HeadingLevel.HEADING_1 }),
            new Paragraph(introductionOf(gold)),
            ...printedPilots(gold).flatMap((pilot) => [
              new Paragraph({ text: pilot.name, heading: HeadingLevel.HEADING_2 }),
              tableOf(pilot),
            ]),
          ],
        },
      ],
    }),
  );
