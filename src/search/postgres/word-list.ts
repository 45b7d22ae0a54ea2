import { sql, type Kysely } from "kysely";
import type { Tables } from "../../database/database.ts";
import type { WordList } from "../engine.ts";
import { allowedErrors, distance } from "../query/typing-error.ts";
import type { StateRow } from "./slots.ts";
import { lexemeTable } from "./slots.ts";
import { formLexeme, keyLexeme } from "./vector.ts";

type OnSlot = <T>(read: (state: StateRow) => Promise<T>) => Promise<T>;
interface WordRow {
  readonly lexeme: string;
  readonly pilots: number;
}
const candidates = 50;
const longestWord = 100;

/** Reads the words of the index that is in use. */
export const createWordList = (onSlot: OnSlot, kysely: Kysely<Tables>): WordList => ({
  frequencies: (keys) =>
    onSlot(async ({ slot, pilots }) => {
      const { rows } = await sql<WordRow>`select lexeme, pilots from ${lexemeTable(slot)}
        where lexeme = any(${[...new Set(keys)].map(keyLexeme)}::text[])`.execute(kysely);
      return { pilots, of: new Map(rows.map((row) => [row.lexeme, row.pilots])) };
    }),

  similarTo: (form) =>
    onSlot(async ({ slot }) => {
      const allowed = allowedErrors(form.length);
      if (allowed === 0 || form.length > longestWord) return [];
      // Two letters swapped are two edits to PostgreSQL and one slip of the fingers.
      const { rows } = await sql<WordRow>`select lexeme, pilots from ${lexemeTable(slot)}
        where lexeme like '=%' and lexeme % ${formLexeme(form)}
          and levenshtein_less_equal(lexeme, ${formLexeme(form)}, ${allowed + 1}) <= ${allowed + 1}
        order by similarity(lexeme, ${formLexeme(form)}) desc, pilots desc, lexeme limit ${candidates}`.execute(
        kysely,
      );
      const near = rows
        .map(({ lexeme }) => ({ word: lexeme.slice(1), errors: distance(form, lexeme.slice(1)) }))
        .filter(({ word, errors }) => errors <= Math.min(allowed, allowedErrors(word.length)));
      const fewest = Math.min(...near.map(({ errors }) => errors));
      return near.filter(({ errors }) => errors === fewest).map(({ word }) => word);
    }),

  startingWith: (form, first) =>
    onSlot(async ({ slot }) => {
      if (form === "" || form.length > longestWord) return [];
      const from = formLexeme(form);
      const { rows } = await sql<WordRow>`select lexeme, pilots from ${lexemeTable(slot)}
        where lexeme >= ${from} and lexeme < ${`${from}\u{10FFFF}`} order by pilots desc, lexeme limit ${first}`.execute(
        kysely,
      );
      return rows.map(({ lexeme }) => lexeme.slice(1));
    }),
});
