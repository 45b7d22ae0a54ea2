import type { ComponentChildren } from "preact";
import type { DataLink } from "../data-addresses.ts";
import { Heading, InLine, Link, type Part } from "./text.tsx";

const isSaid = (said: ComponentChildren): boolean => said !== null && said !== false && said !== undefined;

/** Things beside one another, on as many lines as they need; without those that are not there. */
export const Beside: Part<{ items: readonly ComponentChildren[] }> = ({ items }) => (
  <ul class="oogst-inline-list">
    {items.filter(isSaid).map((item, place) => (
      <li key={place}>{item}</li>
    ))}
  </ul>
);

/** What is known of something, each with what it is; without those that are not known. */
export const Properties: Part<{ rows: readonly (readonly [what: string, said: ComponentChildren])[] }> = ({
  rows,
}) => (
  <dl class="oogst-properties">
    {rows
      .filter(([, said]) => isSaid(said))
      .flatMap(([what, said]) => [<dt key={what}>{what}</dt>, <dd key={`${what} zelf`}>{said}</dd>])}
  </dl>
);

export const Meanings: Part<{
  words: readonly (readonly [word: ComponentChildren, meaning: ComponentChildren])[];
  /** Of the words, where it is not that of the page. */
  lang?: "nl";
}> = ({ words, lang }) => (
  <dl class="oogst-words">
    {words.map(([word, meaning], place) => (
      <div key={place}>
        <dt lang={lang}>{word}</dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);

/** Something in words, and where it leads; null for nowhere. */
export type Chip = { readonly words: string; readonly to: string | null };

/** Short words beside one another, each of which leads somewhere, or takes itself away with one press. */
export const Chips: Part<{
  chips: readonly Chip[];
  isTakenAway?: boolean;
  /** What they are, for who has them read out. */
  label?: string;
}> = ({ chips, isTakenAway = false, label }) => (
  <ul class="oogst-chips" aria-label={label}>
    {chips.map(({ words, to }) => (
      <li key={words}>
        {to === null ? (
          <span class="oogst-chip">{words}</span>
        ) : (
          <a class="oogst-chip" href={to} rel={isTakenAway ? "nofollow" : undefined}>
            {words}
            {isTakenAway && (
              <>
                {" "}
                <span class="oogst-chip__cross" aria-hidden="true">
                  ×
                </span>
                <span class="oogst-hidden">(haal weg)</span>
              </>
            )}
          </a>
        )}
      </li>
    ))}
  </ul>
);

/** The same data in several forms, with commas between; `of` tells one from another when read out. */
export const Files: Part<{ links: readonly DataLink[]; of?: string }> = ({ links, of = "" }) => (
  <InLine
    items={links.map(({ href, type, label }) => (
      <Link key={href} to={href} type={type}>
        {label}
        {of !== "" && <span class="oogst-hidden"> van {of}</span>}
      </Link>
    ))}
  />
);

/** A thing of a list by its name, which leads to its page, and what is told of it. */
export const Thing: Part<{
  path: string;
  name: string;
  /** What an address can lead to it by. */
  id?: string | undefined;
  children: ComponentChildren;
}> = ({ path, name, id, children }) => (
  <li class="oogst-thing" id={id}>
    <Heading level={3}>
      <Link to={path}>{name}</Link>
    </Heading>
    {children}
  </li>
);

/** A thing in a list of names. */
export interface Item {
  readonly path: string;
  readonly name: string;
  readonly note: string | null;
  /** What an address can lead to it by. */
  readonly id?: string | null;
}

export const Items: Part<{ items: readonly Item[] }> = ({ items }) => (
  <ul class="oogst-things">
    {items.map(({ path, name, note, id = null }) => (
      <li key={path} class="oogst-thing" {...(id === null ? {} : { id })}>
        <Link to={path}>{name}</Link>
        {note !== null && <p class="oogst-thing__notes">{note}</p>}
      </li>
    ))}
  </ul>
);
