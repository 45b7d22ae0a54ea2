import type { ComponentChildren, JSX } from "preact";
import { reportFields } from "../../domain/report-fields.ts";
import type { AnswerField } from "../../read/rows.ts";
import { type Doubted, isStatusDoubted } from "../../domain/doubted.ts";
import { type PilotStatus, pilotStatuses, type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { sentence } from "./dutch-dates.ts";

const LONGEST = 155;

/** The start of a text, on one line and not longer than search engines show, or than `longest` and the ellipsis. */
export function excerptOf(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/\s+\S*$/u, "");
  return `${cut}…`;
}

/** A component by its properties; one that takes children names them among these. */
export type Part<P> = (props: Readonly<P>) => JSX.Element | null;

type Level = 1 | 2 | 3 | 4;
/** Elements and classes; written in whole, since the build leaves out of the style what it finds named nowhere. */
const headings = {
  1: ["h1", "nl-heading nl-heading--level-1"],
  2: ["h2", "nl-heading nl-heading--level-2"],
  3: ["h3", "nl-heading nl-heading--level-3"],
  4: ["h4", "nl-heading nl-heading--level-4"],
} as const satisfies Record<Level, readonly [tag: string, classes: string]>;

/** A heading of the design system. */
export const Heading: Part<{ level: Level; id?: string; children: ComponentChildren }> = ({
  level,
  id,
  children,
}) => {
  const [Tag, classes] = headings[level];
  return (
    <Tag class={classes} {...(id === undefined ? {} : { id })}>
      {children}
    </Tag>
  );
};

/** A paragraph of the design system. */
export const Paragraph: Part<{ lead?: boolean; children: ComponentChildren }> = ({
  lead = false,
  children,
}) => <p class={lead ? "nl-paragraph nl-paragraph--lead" : "nl-paragraph"}>{children}</p>;

/** A link of the design system. */
export const Link: Part<{
  to: string;
  class?: string;
  rel?: string;
  type?: string;
  lang?: string;
  hreflang?: string;
  "aria-current"?: "true" | undefined;
  children: ComponentChildren;
}> = ({ to, class: more = "", ...rest }) => <a class={`nl-link ${more}`.trim()} href={to} {...rest} />;

/** Things in one line of text, with commas between. */
export const InLine: Part<{ items: readonly JSX.Element[] }> = ({ items }) => (
  <>{items.flatMap((item, index) => (index > 0 ? [", ", item] : [item]))}</>
);

/** Text as a document prints it, its line breaks kept. */
export const Printed: Part<{ text: string }> = ({ text }) => <p class="nl-paragraph oogst-printed">{text}</p>;

/** How style sheets call a code. */
export const classOf = (key: string): string => key.toLowerCase().replaceAll("_", "-");

/** Words for a value, and that it is not sure where it is in doubt, where there is no room for more than words. */
export const sureWords = (words: string, doubted: boolean): string =>
  doubted ? `${words} (niet zeker)` : words;

/** A value, and that it is not sure where it is in doubt: whatever shows one in short shows it so. */
export const Sure: Part<{ doubted: boolean; children: ComponentChildren }> = ({ doubted, children }) => (
  <>
    {children}
    {doubted && <span class="oogst-doubt"> (niet zeker)</span>}
  </>
);

/** What an outcome question was answered with. */
export const VerdictBadge: Part<{ verdict: Verdict; doubted: boolean }> = ({ verdict, doubted }) => (
  <Sure doubted={doubted}>
    <span class={`nl-data-badge oogst-verdict oogst-verdict--${classOf(verdict)}`}>
      {sentence(verdicts[verdict])}
    </span>
  </Sure>
);

/** A question that reports answer with a verdict, and what the latest of a pilot answers. */
export const Answered: Part<{
  field: AnswerField;
  of: {
    readonly latest: Readonly<Record<AnswerField, { readonly verdict: Verdict }>>;
    readonly doubted: Doubted;
  };
}> = ({ field, of: { latest, doubted } }) => (
  <span>
    {reportFields[field].label} <VerdictBadge verdict={latest[field].verdict} doubted={doubted(field)} />
  </span>
);

/** From what it follows where a pilot stands: the badge alone sounds like more than is known. */
export const statusMeanings: Readonly<Record<PilotStatus, string>> = {
  PLANNED: "de begindatum moet nog komen",
  RUNNING:
    "de begindatum is geweest, en er is geen einddatum die voorbij is; of het werk zelf al is begonnen, zegt dit niet",
  ENDED: "de pilot is volgens de gemeente voorbij",
  PAST_END: "de einddatum is geweest, maar de gemeente schrijft niet dat de pilot voorbij is",
  UNKNOWN: "uit de rapporten is niet op te maken of de pilot loopt",
};

/** Where a pilot stands today, by its latest report. */
export const StatusBadge: Part<{ status: PilotStatus; doubted: Doubted }> = ({ status, doubted }) => (
  <Sure doubted={isStatusDoubted(status, doubted)}>
    <span class={`nl-data-badge oogst-status oogst-status--${classOf(status)}`}>
      {sentence(status === "UNKNOWN" ? "status onbekend" : pilotStatuses[status])}
    </span>
  </Sure>
);
