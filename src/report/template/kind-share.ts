import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { readValue } from "../fields/read-fields.ts";
import { isShortAnswer } from "./short-answer.ts";

const known = new Map<string, boolean>();
const mostKept = 2000;

/** Whether a text is read as a value of its kind: it is held against each label that it may stand below, in each way to read its file. */
const isRead = (field: ReportField, text: string): boolean => {
  if (known.size >= mostKept) known.clear();
  return known.getOrInsertComputed(`${field} ${text}`, () => {
    const value = readValue(field, text);
    if (typeof value !== "object" || value === null) return false;
    return "verdict" in value
      ? value.verdict !== "NOT_STATED"
      : "precision" in value && value.precision !== "UNKNOWN";
  });
};

export const isMoment = (text: string): boolean => text.length < 120 && isRead("start", text);

export const kindShare = (values: readonly string[], field: ReportField): number => {
  const full = values.filter((each) => each.trim() !== "");
  const telling = full.filter((each) => !isShortAnswer(each.trim()));
  if (telling.length === 0 && reportFields[field].kind !== "answer") return full.length === 0 ? 0 : 0.5;
  const reads = (text: string): number | boolean => {
    const declared = reportFields[field];
    switch (declared.kind) {
      case "period":
        return isMoment(text);
      case "answer":
        return isRead(field, text);
      case "text":
        return text.length > 40 || /\s\S+\s/.test(text);
      case "name":
        return text.length < 60 && !text.includes("€") && !isMoment(text);
      case "reference":
        if (text.length >= 60 || text.includes("€")) return false;
        if (!declared.numbered) return !/\d/.test(text);
        return /^\d/.test(text) || text.toLowerCase().startsWith(wordOf(things[declared.refersTo])) || 0.5;
    }
  };
  const read = reportFields[field].kind === "answer" ? full : telling;
  return read.reduce((sum, each) => sum + Number(reads(each)), 0) / Math.max(1, read.length);
};
