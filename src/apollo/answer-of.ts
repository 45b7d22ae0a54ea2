import type { Answer } from "../http/kept-answer.ts";
import type { Executed } from "./execute-http.ts";

/**
 * An answer as HTTP sends it. Whoever keeps one asks each time whether it still holds, so no import goes unnoticed; one with
 * errors, which begins with them, or with what changes within a revision is kept by nobody.
 */
export function answerOf({ status, headers, body }: Executed): Answer {
  const { "cache-control": said, "content-type": type = "application/json", ...rest } = headers;
  const mayKeep = status === 200 && body.startsWith('{"data":') && said !== "no-store";
  return { status, type, body, headers: rest, cacheControl: mayKeep ? "public, no-cache" : "no-store" };
}
