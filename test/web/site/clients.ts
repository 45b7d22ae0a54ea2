import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { clientExamples, type ClientExample } from "../../../src/web/pages/builders/client-examples.ts";

const run = promisify(execFile);

/** How a program is given what it runs. */
const argumentsOf: Readonly<Record<ClientExample["program"], (source: string) => readonly string[]>> = {
  curl: (source) =>
    source
      .replace(/^curl /u, "")
      .replaceAll('"', "")
      .split(" "),
  python3: (source) => ["-c", source],
  Rscript: (source) => ["-e", source],
  node: (source) => ["-e", source],
};

/** Not everybody has R. */
async function isThere({ program }: ClientExample): Promise<boolean> {
  return run(program, ["--version"]).then(
    () => true,
    () => false,
  );
}

/** That the programs of the page with the data do what they say. */
export function describeClients(url: () => string): void {
  test("each program that the page shows finds the pilots that came from a motion", async () => {
    const there = await Promise.all(clientExamples.map(isThere));
    const examples = clientExamples.filter((_, at) => there[at]);
    const found = await Promise.all(
      examples.map(async ({ program, source }) => {
        const { stdout } = await run(program, [...argumentsOf[program](source(url()))]);
        return [program, ["Daklozenpunt", "Flexwonen Ruimtebaan"].every((name) => stdout.includes(name))];
      }),
    );
    expect(Object.fromEntries(found)).toMatchObject({ curl: true, node: true, python3: true });
    expect(found.filter(([, isRight]) => isRight !== true)).toEqual([]);
  });

  test("the cells of the notebook run one after the other, and find the same pilots", async () => {
    const notebook = await fetch(`${url()}/data/oogst.ipynb`);
    expect(notebook.headers.get("content-type")).toBe("application/x-ipynb+json");
    const { nbformat, cells } = (await notebook.json()) as {
      nbformat: number;
      cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[];
    };
    const code = cells.filter((cell) => cell.cell_type === "code").map(({ source }) => source.join(""));
    const { stdout } = await run("python3", ["-c", code.join("\n")]);
    expect([nbformat, code.length]).toEqual([4, 2]);
    expect(stdout).toContain("Flexwonen Ruimtebaan - ");
    expect(stdout).toMatch(/\[\('[^']+', \d+\)/u);
  });
}
