import { cursorAt } from "../../src/read/page-request.ts";
import type { Askable } from "../../corpus/stored/fill-database.ts";
import { chanceOf } from "../../corpus/annexes/random.ts";

const period = "{ text from to precision }";

/** What a report refers to and mentions. */
const links = `
      programme { slug number name }
      portfolio { slug name }
      origins { kind quote motion { slug number } }
      motions { role quote motion { slug number title } }
      partners { printed quote partner { slug name kind } }
      memos { number date quote }
      amounts { euros quote }`;

/** One pilot with all its links: a page about a pilot. */
const pilot = `query Pilot($slug: String!) {
  pilot(slug: $slug) {
    slug name
    municipality { code name }
    changes { kind field days edition { slug } before { text } after { text } }
    reports {
      position title heading
      edition { slug title kind year }
      start ${period} end ${period} evaluationMoment ${period}
      successful { verdict } policyChange { verdict } financialConsequence { verdict }
      ${links}
    }
  }
}`;

/** Twenty pilots with latest report, programme and motions: a page of the list. */
const pilots = `query Pilots($after: String, $filter: PilotFilter) {
  pilots(first: 20, after: $after, filter: $filter) {
    edges {
      node {
        slug name
        municipality { name }
        latestReport {
          title
          edition { slug title year }
          start ${period} end ${period}
          successful { verdict }
          programme { slug number name }
          motions { role motion { slug number title } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A hundred full reports, which is an edition here: all that it says, long texts too. */
const edition = `query Edition($slug: String!) {
  edition(slug: $slug) {
    slug title kind year
    municipality { code name }
    reports {
      position title heading description goal reporting
      pilot { slug name }
      start ${period} end ${period} evaluationMoment ${period}
      successful { verdict text } policyChange { verdict text } financialConsequence { verdict text }
      ${links}
    }
  }
}`;

/** What is asked of every server, in our own words; servers with another schema say it in theirs. */
export const questions = {
  Q1: { says: "one pilot with all its links", document: pilot },
  Q2: { says: "twenty pilots with latest report, programme and motions", document: pilots },
  Q3: { says: "a hundred full reports", document: edition },
} as const;
export type Question = keyof typeof questions;
export const questionNames = Object.keys(questions) as Question[];

/** One asking of a question, for every server the same. */
export interface QuestionValues {
  readonly Q1: { readonly slug: string };
  /** A page after a pilot of the whole list, or the first page of a municipality's. */
  readonly Q2:
    | { readonly after: { readonly sort: string; readonly address: string; readonly index: number } }
    | { readonly municipality: string };
  readonly Q3: { readonly slug: string };
}

const pickFrom = <T>(values: readonly T[], index: number): T => {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no number ${index} to ask for`);
  return value;
};

/** Askings taken at random; the same seed takes the same. */
export function takeAsked<Q extends Question>(
  question: Q,
  { pilots, municipalities, editions }: Askable,
  count: number,
  seed: number,
): QuestionValues[Q][] {
  const chance = chanceOf(seed, count);
  const anyOf = <T>(values: readonly T[]): T => pickFrom(values, chance.between(0, values.length - 1));
  const take: { readonly [Q in Question]: () => QuestionValues[Q] } = {
    Q1: () => ({ slug: anyOf(pilots).slug }),
    Q2: () => {
      if (chance.happens(0.5)) return { municipality: anyOf(municipalities) };
      const index = chance.between(0, pilots.length - 1);
      return { after: { ...pickFrom(pilots, index), index } };
    },
    Q3: () => ({ slug: anyOf(editions) }),
  };
  return Array.from({ length: count }, take[question] as () => QuestionValues[Q]);
}

/** The variables of an asking in our own schema. */
export const variablesOf = {
  Q1: ({ slug }) => ({ slug }),
  Q2: (asked) =>
    "after" in asked
      ? {
          after: cursorAt(
            { of: "Pilot", order: "NAME", direction: "ASC" },
            { sort: asked.after.sort, key: asked.after.address },
          ),
          filter: null,
        }
      : { after: null, filter: { municipalities: [asked.municipality] } },
  Q3: ({ slug }) => ({ slug }),
} satisfies { readonly [Q in Question]: (asked: QuestionValues[Q]) => Readonly<Record<string, unknown>> };
