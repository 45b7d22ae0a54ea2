import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/**
 * As fast as an answer can go out over plain node:http: bytes that are in memory. Answers `/NAME` with the file NAME of
 * the folder that it is given, under the headers in NAME.headers.
 */
const { FOLDER = "", NAMES = "", PORT } = process.env;
const answers = new Map(
  NAMES.split(",").map((name) => [
    `/${name}`,
    {
      headers: JSON.parse(readFileSync(`${FOLDER}/${name}.headers`, "utf8")) as Record<string, string>,
      bytes: readFileSync(`${FOLDER}/${name}`),
    },
  ]),
);

createServer((request, response) => {
  const answer = answers.get(request.url ?? "");
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, answer.headers);
  response.end(answer.bytes);
}).listen(Number(PORT), "127.0.0.1", () => process.stdout.write("ready\n"));
