import { readSeedsTemplates } from "../../../src/import/seeds.ts";
import { printedWordsOf } from "../../../src/source/forms/printed-words.ts";
import { openBytes } from "../../../src/source/open-source.ts";
import { SourceError } from "../../../src/source/errors.ts";

/** What annexes print, by the templates that come with Oogst. */
export const printed = printedWordsOf(readSeedsTemplates());

/** The blocks of a file, each as "kind level.row text"; the parts that it does not have are left out. */
export const blocksOf = async (name: string, bytes: Uint8Array | string): Promise<string[]> => {
  const [{ text, blocks = [] }] = await openBytes(name, Buffer.from(bytes), printed);
  return blocks.map(({ kind, level, row, start, end }) =>
    [kind, level === undefined ? "" : `h${level}`, row === undefined ? "" : `#${row}`, text.slice(start, end)]
      .filter((each) => each !== "")
      .join(" "),
  );
};

/** What is said of a file that is refused. */
export const faultOf = async (bytes: Uint8Array | string): Promise<string> => {
  try {
    const [{ form }] = await openBytes("bijlage", Buffer.from(bytes), printed);
    return `gelezen als ${form}`;
  } catch (error) {
    if (error instanceof SourceError) return error.fault;
    throw error;
  }
};
