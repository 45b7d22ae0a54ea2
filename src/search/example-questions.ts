/** Questions that any graph of pilots can answer: shown on pages, and when nothing better comes to mind. */
export const exampleQuestions = [
  "welke pilots komen uit moties",
  "lopende pilots",
  "welke pilots zijn geslaagd",
  "wat kosten de pilots",
  "pilots zonder uitkomst",
  "pilots die in 2025 eindigen",
  "veiligheid en jongeren",
  "pilots over jongeren zonder uitkomst",
] as const;

/** Questions that `suggest` goes on to: what pilots can be asked for, in the words that people use. */
export const askableQuestions: readonly string[] = [
  ...exampleQuestions,
  "mislukte pilots",
  "geslaagde pilots",
  "afgeronde pilots",
  "nieuwe pilots",
  "verdwenen pilots",
  "pilots met subsidie",
  "pilots zonder einddatum",
  "pilots zonder partner",
  "pilots zonder motie",
  "landelijke pilots",
  "pilots uit het coalitieakkoord",
  "pilots uit een toezegging",
  "pilots met geld van het rijk",
  "pilots met financiële gevolgen",
  "welke pilots zijn uitgesteld",
  "welke pilots leidden tot nieuw beleid",
  "welke pilots staan in beide edities",
  "duurste pilots",
  "nieuwste pilots",
  "langstlopende pilots",
];
