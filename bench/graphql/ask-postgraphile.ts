import type { Askable } from "../../corpus/stored/fill-database.ts";
import type { Request as LoadRequest } from "autocannon";
import { ask, postJson } from "./ask.ts";
import type { QuestionValues, Question } from "./questions.ts";

const period = (name: string): string =>
  ["Text", "From", "To", "Precision"].map((part) => name + part).join(" ");
const links = `
  programmeByProgrammeId { slug number name }
  portfolioByPortfolioId { slug name }
  originMentionsByReportId { nodes { kind quote motionByMotionId { slug number } } }
  motionMentionsByReportId { nodes { role quote motionByMotionId { slug number title } } }
  partnerMentionsByReportId { nodes { printed quote partnerByPartnerId { slug name kind } } }
  memoMentionsByReportId { nodes { number date quote } }
  amountMentionsByReportId { nodes { euros quote } }`;

/** The questions as the schema asks them that PostGraphile makes of the tables: the same values, in other places. */
const documents: Readonly<Record<Question, string>> = {
  Q1: `query Pilot($slug: String!) {
    allPilots(condition: { slug: $slug }) { nodes {
      slug name
      municipalityByMunicipalityCode { code name }
      changesByPilotId { nodes { kind field days editionByEditionId { slug } beforeText afterText } }
      reportsByPilotId(orderBy: EDITION_ID_DESC) {
        nodes {
          position title heading
          editionByEditionId { slug title kind year }
          ${period("start")} ${period("end")} ${period("evaluationMoment")}
          successfulVerdict policyChangeVerdict financialConsequenceVerdict
          ${links}
        }
      }
    } }
  }`,
  Q2: `query Pilots($after: Cursor, $condition: PilotCondition) {
    allPilots(first: 20, after: $after, condition: $condition, orderBy: [SORT_NAME_ASC, ADDRESS_ASC]) {
      nodes {
        slug name
        municipalityByMunicipalityCode { name }
        reportsByPilotId(first: 1, orderBy: EDITION_ID_DESC) {
          nodes {
            title
            editionByEditionId { slug title year }
            ${period("start")} ${period("end")}
            successfulVerdict
            programmeByProgrammeId { slug number name }
            motionMentionsByReportId { nodes { role motionByMotionId { slug number title } } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  Q3: `query Edition($slug: String!) {
    allEditions(condition: { slug: $slug }) { nodes {
      slug title kind year
      municipalityByMunicipalityCode { code name }
      reportsByEditionId(orderBy: PRIMARY_KEY_ASC) {
        nodes {
          position title heading description goal reporting
          pilotByPilotId { slug name }
          ${period("start")} ${period("end")} ${period("evaluationMoment")}
          successfulVerdict successfulText policyChangeVerdict policyChangeText
          financialConsequenceVerdict financialConsequenceText
          ${links}
        }
      }
    } }
  }`,
};

interface CursorPage {
  readonly allPilots: {
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

/** The cursor of every pilot, in the order of the list. */
async function readCursors(url: string): Promise<string[]> {
  const query = `query Cursors($after: Cursor) {
    allPilots(first: 2000, after: $after, orderBy: [SORT_NAME_ASC, ADDRESS_ASC]) {
      edges { cursor } pageInfo { hasNextPage }
    }
  }`;
  const cursors: string[] = [];
  for (;;) {
    const request = postJson({ query, variables: { after: cursors.at(-1) ?? null } });
    const { allPilots } = (await ask(url, request)) as CursorPage;
    cursors.push(...allPilots.edges.map(({ cursor }) => cursor));
    if (!allPilots.pageInfo.hasNextPage) return cursors;
  }
}

/** How PostGraphile is asked: its cursors are its own, so they are read first. */
export async function requestPostgraphile(
  url: string,
  { pilots }: Askable,
): Promise<<Q extends Question>(question: Q, asked: QuestionValues[Q]) => LoadRequest> {
  const cursors = await readCursors(url);
  if (cursors.length !== pilots.length)
    throw new Error(`PostGraphile lists ${cursors.length} pilots, and not ${pilots.length}`);
  const variablesOf = (asked: QuestionValues[Question]): Readonly<Record<string, unknown>> => {
    if ("slug" in asked) return asked;
    return "after" in asked
      ? { after: cursors[asked.after.index], condition: null }
      : { after: null, condition: { municipalityCode: asked.municipality } };
  };
  return (question, asked) => postJson({ query: documents[question], variables: variablesOf(asked) });
}
