import DataLoader from "dataloader";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../../database/database.ts";
import type { WordList } from "../engine.ts";
import { allowedErrors, distance } from "../query/typing-error.ts";
import type { StateRow } from "./slots.ts";
import { lexemeTable, pilotTable } from "./slots.ts";
import { formLexeme, keyLexeme } from "../occurrences.ts";
import { quoteLexeme } from "./vector.ts";

type OnSlot = <T>(read: (state: StateRow) => Promise<T>) => Promise<T>;
type WordRow = { readonly lexeme: string; readonly pilots: number };
type NearRow = WordRow & { readonly form: string };
type Beginning = { readonly form: string; readonly first: number };
const candidates = 50;
const longestWord = 100;
const mostAtOnce = 64;

/** Reads the words of the index that is in use; what is asked for at one time is read in one statement. */
export function createWordList(onSlot: OnSlot, kysely: Kysely<Tables>): WordList {
  const together = <K, V>(read: (asked: readonly K[]) => Promise<V[]>) =>
    new DataLoader<K, V>(read, { cache: false, maxBatchSize: mostAtOnce });

  const frequencies = together(async (asked: readonly (readonly string[])[]) =>
    onSlot(async ({ slot, pilots }) => {
      const { rows } = await sql<WordRow>`select lexeme, pilots from ${lexemeTable(slot)}
        where lexeme = any(${[...new Set(asked.flat())].map(keyLexeme)}::text[])`.execute(kysely);
      const of = new Map(rows.map((row) => [row.lexeme, row.pilots]));
      return asked.map(() => ({ pilots, of }));
    }),
  );

  const similar = together(async (forms: readonly string[]) =>
    onSlot(async ({ slot }) => {
      const asked = [...new Set(forms)].filter(
        (form) => allowedErrors(form.length) > 0 && form.length <= longestWord,
      );
      if (asked.length === 0) return forms.map(() => []);
      // Two letters swapped are two edits to PostgreSQL and one slip of the fingers.
      const { rows } = await sql<NearRow>`
        select asked.form, near.lexeme, near.pilots
        from unnest(${asked}::text[], ${asked.map(formLexeme)}::text[], ${asked.map((form) => allowedErrors(form.length) + 1)}::int[])
          as asked(form, sought, errors),
        lateral (select lexeme, pilots, similarity(lexeme, asked.sought) as likeness from ${lexemeTable(slot)}
          where lexeme like '=%' and lexeme % asked.sought
            and levenshtein_less_equal(lexeme, asked.sought, asked.errors) <= asked.errors
          order by likeness desc, pilots desc, lexeme limit ${candidates}) near
        order by near.likeness desc, near.pilots desc, near.lexeme`.execute(kysely);
      const near = Map.groupBy(rows, ({ form }) => form);
      return forms.map((form) => likeliest(form, near.get(form) ?? []));
    }),
  );

  const starting = together(async (asked: readonly Beginning[]) =>
    onSlot(async ({ slot }) => {
      const sought = asked.filter(({ form }) => form !== "" && form.length <= longestWord);
      if (sought.length === 0) return asked.map(() => []);
      const from = sought.map(({ form }) => formLexeme(form));
      const { rows } = await sql<{ at: number; lexeme: string }>`
        select asked.at::int as at, found.lexeme
        from unnest(${from}::text[], ${from.map((lexeme) => `${lexeme}\u{10FFFF}`)}::text[], ${sought.map(({ first }) => first)}::int[])
          with ordinality as asked(low, high, most, at),
        lateral (select lexeme, pilots from ${lexemeTable(slot)}
          where lexeme >= asked.low and lexeme < asked.high order by pilots desc, lexeme limit asked.most) found
        order by found.pilots desc, found.lexeme`.execute(kysely);
      const found = Map.groupBy(rows, ({ at }) => sought[at - 1]);
      return asked.map((one) => (found.get(one) ?? []).map(({ lexeme }) => lexeme.slice(1)));
    }),
  );

  const beside = async (
    forms: readonly string[],
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly { readonly text: string }[]>> =>
    onSlot(async ({ slot }) => {
      const lead = keys.map((key) => quoteLexeme(keyLexeme(key)));
      const queries = forms.map((form) => [quoteLexeme(formLexeme(form)), ...lead].join(" & "));
      if (queries.length === 0) return new Map();
      const { rows } = await sql<{ form: string; texts: { text: string }[] }>`
        select asked.form, found.texts from unnest(${forms}::text[], ${queries}::text[]) as asked(form, query),
        lateral (select texts from ${pilotTable(slot)} where vector @@ asked.query::tsquery limit 1) found`.execute(
        kysely,
      );
      return new Map(rows.map(({ form, texts }) => [form, texts]));
    });

  return {
    beside,
    frequencies: (keys) => frequencies.load(keys),
    similarTo: (form) => similar.load(form),
    startingWith: (form, first) => starting.load({ form, first }),
  };
}

/** The words with the fewest errors, the most like it first. */
function likeliest(form: string, rows: readonly WordRow[]): string[] {
  const allowed = allowedErrors(form.length);
  const near = rows
    .map(({ lexeme }) => ({ word: lexeme.slice(1), errors: distance(form, lexeme.slice(1)) }))
    .filter(({ word, errors }) => errors <= Math.min(allowed, allowedErrors(word.length)));
  const fewest = Math.min(...near.map(({ errors }) => errors));
  return near.filter(({ errors }) => errors === fewest).map(({ word }) => word);
}
