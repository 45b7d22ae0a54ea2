/** A program that asks for the same in another language; a test runs each. */
export interface ClientExample {
  readonly language: string;
  /** What runs it. */
  readonly program: "curl" | "python3" | "node" | "Rscript";
  /** `publicUrl` is the origin of all addresses. */
  readonly source: (publicUrl: string) => string;
}

const pilots = "/open-data/v1/pilots/data.csv?herkomst=MOTION";

/** The pilots that came from a motion, in Python. */
export const pythonExample = (publicUrl: string): string => `import csv, io, urllib.request

with urllib.request.urlopen("${publicUrl}${pilots}") as answer:
    # A CSV of ours begins with a mark for Excel: "utf-8-sig" takes it off.
    for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig")):
        print(row["Naam"], "-", row["Status"])`;

/** The same in the languages that people use. */
export const clientExamples: readonly ClientExample[] = [
  {
    language: "curl",
    program: "curl",
    source: (publicUrl) => `curl -s "${publicUrl}${pilots}"`,
  },
  {
    language: "Python",
    program: "python3",
    source: pythonExample,
  },
  {
    language: "R",
    program: "Rscript",
    source: (publicUrl) => `pilots <- read.csv("${publicUrl}${pilots}", fileEncoding = "UTF-8-BOM")
print(pilots[, c("Naam", "Status")])`,
  },
  {
    language: "JavaScript",
    program: "node",
    source: (
      publicUrl,
    ) => `const query = "{ pilots(filter: { origins: [MOTION] }) { edges { node { name status } } } }";
fetch("${publicUrl}/graphql", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
})
  .then((answer) => answer.json())
  .then(({ data }) => {
    for (const { node } of data.pilots.edges) console.log(node.name, "-", node.status);
  });`,
  },
];
