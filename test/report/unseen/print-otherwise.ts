import { strToU8 } from "fflate";
import type { UnseenAnnex } from "./annexes.ts";
import {
  cell,
  docxFrom,
  escaped,
  introduction,
  paragraph,
  pilotsOf,
  type PrintedPilot,
} from "./print-annex.ts";

type Section = PrintedPilot["sections"][number];
const headed = ({ heading }: Section): string[] => (heading === null ? [] : ["", heading]);
const asked = (label: string): string => `${label}${label.endsWith("?") ? "" : ":"} `;

/** Text with two blank lines, and no more, above the name of a pilot. */
const textOf = (annex: UnseenAnnex, print: (pilot: PrintedPilot, at: number) => string[]): Uint8Array =>
  strToU8(
    [
      annex.title,
      "",
      introduction,
      ...pilotsOf(annex).flatMap((each, at) => ["", "", ...print(each, at)]),
      "",
    ].join("\n"),
  );

const lettered = ({ name, sections }: PrintedPilot): string[] => {
  let letter = 96;
  return [
    name,
    ...sections.flatMap((section) => [
      ...headed(section),
      ...section.rows.map(({ label, value }) => {
        letter += 1;
        return `${String.fromCharCode(letter)}. ${label === null ? "" : asked(label)}${value}`;
      }),
    ]),
  ];
};

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const roman = ({ name, sections }: PrintedPilot, at: number): string[] => [
  `${romans[at] ?? ""}. ${name}`,
  "",
  ...sections.flatMap((section) => [
    ...headed(section),
    "",
    ...section.rows.flatMap(({ label, value }) => [...(label === null ? [] : [label]), value, ""]),
  ]),
];

const rowsOf =
  (print: (label: string | null, value: string) => string) =>
  ({ name, sections }: PrintedPilot): string[] => [
    name,
    ...sections.flatMap((section) => [
      ...headed(section),
      ...section.rows.map(({ label, value }) => print(label, value)),
    ]),
  ];

/** A table with a pilot in each row: its heads, and what stands below them. */
const tableOf = ({ rows, pilots }: UnseenAnnex): string[][] => {
  const isNamed = rows.some(([field]) => field === "title");
  return [
    [...(isNamed ? [] : ["Pilot"]), ...rows.map(([, heading, label]) => label ?? heading ?? "")],
    ...pilots.map((pilot) => [
      ...(isNamed ? [] : [pilot["title"] ?? ""]),
      ...rows.map(([field]) => pilot[field] ?? ""),
    ]),
  ];
};

const htmlOf = (annex: UnseenAnnex, body: string): Uint8Array =>
  strToU8(
    `<!DOCTYPE html><html><body><h1>${escaped(annex.title)}</h1><p>${introduction}</p>${body}</body></html>`,
  );

/** A table with a pilot in each row, a heading over its whole width, and its heads once more where a page would begin. */
const chapteredTable = (annex: UnseenAnnex): string => {
  const [heads = [], ...pilots] = tableOf(annex);
  const rowOf = (row: readonly string[]): string =>
    `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`;
  const over = (text: string): string => `<tr><td colspan="${heads.length}"><b>${text}</b></td></tr>`;
  const middle = Math.ceil(pilots.length / 2);
  return `<table>${rowOf(heads)}${over("In de wijken")}${pilots.slice(0, middle).map(rowOf).join("")}${
    pilots.length > 1 ? rowOf(heads) + over("In de dorpen") : ""
  }${pilots.slice(middle).map(rowOf).join("")}</table>`;
};

/** A table with a pilot in each column: the names above, nothing above the labels. */
const turnedTable = (annex: UnseenAnnex): string => {
  const [heads = [], ...pilots] = tableOf(annex);
  const named = Math.max(
    0,
    annex.rows.findIndex(([field]) => field === "title"),
  );
  const columns = [heads.with(named, ""), ...pilots].map((column) => [
    column[named] ?? "",
    ...column.toSpliced(named, 1),
  ]);
  return `<table>${heads
    .map((_, at) => `<tr>${columns.map((column) => `<td>${escaped(column[at] ?? "")}</td>`).join("")}</tr>`)
    .join("")}</table>`;
};

/** Headings that count on: "2 Buurtbus" and below it "2.1 Doel". */
const countedHeadings = (annex: UnseenAnnex): string =>
  pilotsOf(annex)
    .map(({ name, sections }, at) => {
      const rows = sections.flatMap((section) =>
        section.rows.map(({ label, value }) => ({ label: label ?? section.heading ?? "", value })),
      );
      return `<h2>${at + 1} ${escaped(name)}</h2>${rows
        .map(
          ({ label, value }, nth) =>
            `<h3>${at + 1}.${nth + 1} ${escaped(label)}</h3><p>${escaped(value)}</p>`,
        )
        .join("")}`;
    })
    .join("");

/** Each pilot below a heading, and each of its labels and values by one print. */
const rowsBelow = (
  annex: UnseenAnnex,
  print: (label: string, value: string) => string,
  heading = (text: string): string => `<h3>${text}</h3>`,
): string =>
  pilotsOf(annex)
    .map(
      ({ name, sections }) =>
        `<h2>${escaped(name)}</h2>${sections
          .map(
            (section) =>
              `${section.heading === null ? "" : heading(escaped(section.heading))}${section.rows
                .map(({ label, value }) =>
                  label === null ? `<p>${escaped(value)}</p>` : print(escaped(label), escaped(value)),
                )
                .join("")}`,
          )
          .join("")}`,
    )
    .join("");

const pairOf = (label: string, value: string): string =>
  `<div class="veld"><div class="veld__naam">${label}</div><div class="veld__tekst">${value}</div></div>`;

const stopped = (label: string): string => (label.endsWith("?") ? label : `${label}.`);

const itemsOf = ({ rows }: Section): string =>
  `<ul>${rows
    .map(
      ({ label, value }) =>
        `<li>${label === null ? "" : `<strong>${escaped(asked(label))}</strong>`}${escaped(value)}</li>`,
    )
    .join("")}</ul>`;

const keyTable = ({ name, sections }: PrintedPilot): string =>
  `<w:tbl><w:tr>${cell(escaped(name), 2)}</w:tr>${sections
    .map(({ heading, rows }) => {
      const isApart = heading !== null && rows.some(({ label }) => label !== null);
      return `${isApart ? `<w:tr>${cell(escaped(heading), 2)}</w:tr>` : ""}${rows
        .map(
          ({ label, value }) =>
            `<w:tr>${cell(escaped(label ?? heading ?? ""))}${cell(escaped(value))}</w:tr>`,
        )
        .join("")}`;
    })
    .join("")}</w:tbl>`;

/** Ways to print an annex that tell little of what is a heading, a label or a value. */
export const otherPrints: Readonly<Record<string, (annex: UnseenAnnex) => Uint8Array>> = {
  "text with letters before labels": (annex) => textOf(annex, lettered),
  "text with Roman numbers before pilots": (annex) => textOf(annex, roman),
  "text with tabs": (annex) =>
    textOf(
      annex,
      rowsOf((label, value) => (label === null ? value : `${label}\t${value}`)),
    ),
  "text with bullets": (annex) =>
    textOf(
      annex,
      rowsOf((label, value) => `• ${label === null ? "" : asked(label)}${value}`),
    ),
  "HTML, a pilot in each row": (annex) =>
    htmlOf(
      annex,
      `<table>${tableOf(annex)
        .map((row) => `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`)
        .join("")}</table>`,
    ),
  "HTML, a pilot in each row, with headings over them": (annex) => htmlOf(annex, chapteredTable(annex)),
  "HTML, a pilot in each column": (annex) => htmlOf(annex, turnedTable(annex)),
  "HTML, headings that count on": (annex) => htmlOf(annex, countedHeadings(annex)),
  "HTML, a footnote below each pilot": (annex) =>
    htmlOf(
      annex,
      pilotsOf(annex)
        .map(
          (pilot) =>
            `<h2>${escaped(pilot.name)}</h2>${pilot.sections.map((each) => `${each.heading === null ? "" : `<h3>${escaped(each.heading)}</h3>`}${itemsOf(each)}`).join("")}<p>* Stand per 1 oktober.</p>`,
        )
        .join(""),
    ),
  "HTML, labels and values in elements of two kinds": (annex) => htmlOf(annex, rowsBelow(annex, pairOf)),
  "HTML, bold labels before their values": (annex) =>
    htmlOf(
      annex,
      rowsBelow(annex, (label, value) => `<p><b>${stopped(label)}</b> ${value}</p>`),
    ),
  "HTML, bold labels on lines of one paragraph": (annex) =>
    htmlOf(
      annex,
      rowsBelow(annex, (label, value) => `<strong>${asked(label)}</strong>${value}<br>`),
    ),
  "HTML, with a table of all pilots in front": (annex) =>
    htmlOf(
      annex,
      `<table>${annex.pilots
        .map((pilot) => `<tr><td>${escaped(pilot["title"] ?? "")}</td><td>loopt</td></tr>`)
        .join("")}</table>${rowsBelow(annex, pairOf)}`,
    ),
  "HTML, lists of labels and values": (annex) =>
    htmlOf(
      annex,
      pilotsOf(annex)
        .map(
          ({ name, sections }) =>
            `<h2>${escaped(name)}</h2>${sections
              .map(
                (section) =>
                  `${section.heading === null ? "" : `<h3>${escaped(section.heading)}</h3>`}${itemsOf(section)}`,
              )
              .join("")}`,
        )
        .join(""),
    ),
  "DOCX, a pilot in each row": (annex) =>
    docxFrom(
      annex,
      `<w:tbl>${tableOf(annex)
        .map((row) => `<w:tr>${row.map((each) => cell(escaped(each))).join("")}</w:tr>`)
        .join("")}</w:tbl>`,
    ),
  "DOCX, the name in the first row": (annex) =>
    docxFrom(
      annex,
      pilotsOf(annex)
        .map((pilot) => keyTable(pilot) + paragraph(""))
        .join(""),
    ),
};
