/** The part of Oogst's schema that is measured, for servers whose schema is written out. */
export const typeDefs = `
type Query {
  pilot(slug: String!): Pilot
  pilots(first: Int = 20, after: String, filter: PilotFilter): PilotConnection!
  edition(slug: String!): Edition
}
input PilotFilter { municipalities: [String!] }
type PilotConnection { edges: [PilotEdge!]! pageInfo: PageInfo! }
type PilotEdge { node: Pilot! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Municipality { code: String! name: String! }
type Pilot {
  slug: String! name: String! municipality: Municipality! changes: [Change!]! reports: [Report!]! latestReport: Report
}
type Edition {
  slug: String! title: String! kind: String! year: Int! municipality: Municipality! reports: [Report!]!
}
type Change { kind: String! field: String days: Int edition: Edition! before: ChangeSide after: ChangeSide }
type ChangeSide { text: String }
type Period { text: String! from: String to: String precision: String! }
type Answer { verdict: String! text: String }
type Report {
  position: Int! title: String! heading: String! description: String goal: String reporting: String
  start: Period end: Period evaluationMoment: Period
  successful: Answer! policyChange: Answer! financialConsequence: Answer!
  pilot: Pilot! edition: Edition! programme: Programme portfolio: Portfolio
  origins: [OriginMention!]! motions: [MotionMention!]! partners: [PartnerMention!]!
  memos: [MemoMention!]! amounts: [AmountMention!]!
}
type Programme { slug: String! number: Int name: String! }
type Portfolio { slug: String! name: String! }
type Motion { slug: String! number: String title: String }
type Partner { slug: String! name: String! kind: String! }
type OriginMention { kind: String! quote: String! motion: Motion }
type MotionMention { role: String! quote: String! motion: Motion! }
type PartnerMention { printed: String! quote: String! partner: Partner! }
type MemoMention { number: String! date: String quote: String! }
type AmountMention { euros: String! quote: String! }
`;
