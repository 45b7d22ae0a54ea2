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
const pythonExample = (publicUrl: string): string => `import csv, io, urllib.request

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

export const notebookAddress = "/data/oogst.ipynb";

const cellOf = (kind: "markdown" | "code", id: string, text: string): object => ({
  cell_type: kind,
  id,
  metadata: {},
  // A line of a cell keeps its end.
  source: text.split(/(?<=\n)/u),
  ...(kind === "code" ? { execution_count: null, outputs: [] } : {}),
});

/** A notebook for Jupyter, in format 4.5, that asks for pilots and counts them; `publicUrl` is the origin of all addresses. */
export const notebookOf = (publicUrl: string): string =>
  JSON.stringify(
    {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {
        kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
        language_info: { name: "python" },
      },
      cells: [
        cellOf(
          "markdown",
          "wat",
          `# Pilots die uit een motie komen\n\nUit ${publicUrl}/data. Alleen Python zelf is nodig.`,
        ),
        cellOf("code", "pilots", pythonExample(publicUrl)),
        cellOf("markdown", "tel", "Hoe staan alle pilots ervoor?"),
        cellOf(
          "code",
          "statussen",
          `from collections import Counter

with urllib.request.urlopen("${publicUrl}/open-data/v1/pilots/data.csv") as answer:
    statuses = Counter(row["Status"] for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig")))
print(statuses.most_common())`,
        ),
      ],
    },
    null,
    1,
  );
