import { parse } from "graphql";
import { expect, it } from "vitest";
import { keepDocuments } from "../../src/apollo/plugins.ts";

it("keeps the documents of questions by what they take, those that were asked last", async () => {
  const kept = keepDocuments();
  const documents = ["a", "b", "c"].map((name) => parse(`{ ${name} } #${" ".repeat(200_000)}`));
  for (const [i, document] of documents.entries()) await kept.set(String(i), document);
  expect(await Promise.all(documents.map((_, i) => kept.get(String(i))))).toEqual([
    undefined,
    documents[1],
    documents[2],
  ]);
  await kept.delete("2");
  expect(await kept.get("2")).toBeUndefined();
});
