import { parse, refusalOfCursor } from "../read/page-request.ts";
import { engineKinds, type Cursor, type EngineKind } from "./engine.ts";

/** A cursor as clients get it: opaque. */
export const writeCursor = ({ engine, score, key, offset, index }: Cursor): string =>
  Buffer.from(JSON.stringify([engine, score, key, offset, index])).toString("base64url");

/** Reads a cursor that `search` gave out; refuses any other text. */
export function readCursor(text: string): Cursor {
  const values = parse(Buffer.from(text, "base64url").toString());
  if (Array.isArray(values) && values.length === 5) {
    const [engine, score, key, offset, index] = values as unknown[];
    const kind = (Object.keys(engineKinds) as EngineKind[]).find((each) => each === engine);
    if (
      kind !== undefined &&
      typeof score === "number" &&
      typeof key === "string" &&
      typeof index === "string" &&
      !key.includes("\0") &&
      Number.isSafeInteger(offset)
    ) {
      const cursor = { engine: kind, score, key, offset: Number(offset), index };
      if (cursor.offset >= 0 && cursor.offset <= 1_000_000 && writeCursor(cursor) === text) return cursor;
    }
  }
  throw refusalOfCursor("after", text, { nl: "een zoekvraag", en: "a search" });
}
