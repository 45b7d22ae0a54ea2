import { pythonExample } from "./client-examples.ts";

/** Where the notebook is. */
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
