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
