import type { ComponentChildren } from "preact";
import { Meanings } from "./lists.tsx";
import { Heading, Link, Paragraph, type Part } from "./text.tsx";

/** What stands within a line: a link, strong words, emphasis, code, or a part that the page fills in. */
const inline =
  /\[(?<words>[^\]]+)\]\((?<to>[^)]+)\)|\*\*(?<strong>[^*]+)\*\*|_(?<em>[^_]+)_|`(?<code>[^`]+)`|\{(?<slot>\w+)\}/gu;

/** What a text has room for by name: words, or whole parts of a page. */
type Slots = Readonly<Record<string, ComponentChildren>>;

function lineOf(text: string, slots: Slots): ComponentChildren[] {
  const told: ComponentChildren[] = [];
  let from = 0;
  for (const match of text.matchAll(inline)) {
    const { words, to = "", strong, em, code, slot = "" } = match.groups ?? {};
    told.push(text.slice(from, match.index));
    if (words !== undefined) told.push(<Link to={slotted(to, slots)}>{slotted(words, slots)}</Link>);
    else if (strong !== undefined) told.push(<strong>{strong}</strong>);
    else if (em !== undefined) told.push(<em>{em}</em>);
    else if (code !== undefined) told.push(<code class="nl-code">{slotted(code, slots)}</code>);
    else told.push(slots[slot]);
    from = match.index + match[0].length;
  }
  return [...told, text.slice(from)];
}

/** Words with those that the page fills in. */
const slotted = (text: string, slots: Slots): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const filled = slots[name];
    return typeof filled === "string" ? filled : "";
  });

/**
 * A text of the site: parts with an empty line between them, of which `## ` begins a heading and `- ` or `1. ` each item
 * of a list; `word :: meaning` tells what a word means, and `{name}` alone is a part that the page gives.
 */
export const Prose: Part<{
  text: string;
  slots?: Slots;
  /** The first paragraph says what the page is about. */
  leads?: boolean;
}> = ({ text, slots = {}, leads = false }) => (
  <>
    {text
      .trim()
      .split(/\n{2,}/u)
      .map((part, at) => partOf(part, slots, leads && at === 0))}
  </>
);

function partOf(part: string, slots: Slots, lead: boolean): ComponentChildren {
  const [, alone] = /^\{(\w+)\}$/u.exec(part) ?? [];
  if (alone !== undefined) return slots[alone];
  const meanings = part.split("\n").map((line) => line.split(" :: "));
  if (meanings.every(({ length }) => length === 2))
    return (
      <Meanings
        words={meanings.map(([word = "", meaning = ""]) => [lineOf(word, slots), lineOf(meaning, slots)])}
      />
    );
  if (part.startsWith("## ")) return <Heading level={2}>{lineOf(part.slice(3), slots)}</Heading>;
  const items = part.split("\n").map((line) => /^(?:-|\d\.) (.*)$/u.exec(line)?.[1]);
  if (items.some((item) => item === undefined))
    return <Paragraph lead={lead}>{lineOf(part, slots)}</Paragraph>;
  const List = part.startsWith("- ") ? "ul" : "ol";
  return (
    <List>
      {items.map((item) => (
        <li key={item}>{lineOf(item ?? "", slots)}</li>
      ))}
    </List>
  );
}
