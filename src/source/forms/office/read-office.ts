import type { BlockDocument } from "../../blocks.ts";
import type { DocumentForm } from "../../../domain/vocabularies.ts";
import { composeDocument } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { Flow } from "../flow.ts";
import { withRunInLabels } from "../run-in-labels.ts";
import { FormError } from "../form-error.ts";
import { readDocxPart } from "./docx-part.ts";
import { readDocxStyles } from "./docx-styles.ts";
import { readOdtPart } from "./odt-part.ts";
import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";

const mostBytes = 64 * 2 ** 20;
const mostEntries = 2000;
/** Deflate makes at most a thousand times what it is given: this is 4 MB at once. */
const stepBytes = 4096;
const endOfDirectory = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** What is in an archive: the names of all entries, and the content of those that were asked for. */
type Inflated = { readonly names: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> };

/**
 * Inflates the entries of an archive that are asked for. What comes out is counted over all of them as it comes: sizes in
 * the archive can lie.
 * @throws FormError when it is truncated or damaged, has over 2,000 entries, or inflates to more than 64 MB
 */
function inflate(bytes: Uint8Array, isWanted: (name: string) => boolean): Inflated {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.lastIndexOf(endOfDirectory) < bytes.length - 70_000 || !buffer.includes(endOfDirectory))
    throw new FormError("het bestand is afgebroken: het einde ontbreekt; haal het opnieuw op");
  const names: string[] = [];
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((entry) => {
    names.push(entry.name);
    if (names.length > mostEntries)
      throw new FormError(`het bestand heeft meer dan ${mostEntries} onderdelen`);
    if (!isWanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      total += chunk.length;
      if (total > mostBytes)
        throw new FormError("het bestand pakt uit tot meer dan 64 MB; dat is geen bijlage");
      chunks.push(chunk);
      if (isLast) files.set(entry.name, Buffer.concat(chunks));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += stepBytes)
      unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
  } catch (cause) {
    if (cause instanceof FormError) throw cause;
    throw new FormError("het bestand is beschadigd: het laat zich niet uitpakken", { cause });
  }
  return { names, files };
}

const docxBody = /^word\/document\d*\.xml$/;
/** Notes and what stands at the edges of each page: listed as furniture, so that nothing printed is lost. */
const docxAround = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/;
const docxStyles = /^word\/styles\d*\.xml$/;
const odtBody = "content.xml";
const odtStyles = "styles.xml";
const odtManifest = "META-INF/manifest.xml";
const wanted = (name: string): boolean =>
  [docxBody, docxAround, docxStyles].some((each) => each.test(name)) ||
  [odtBody, odtStyles, odtManifest].includes(name);

export interface OfficeReading {
  readonly form: Extract<DocumentForm, "DOCX" | "ODT">;
  readonly document: BlockDocument;
}

/**
 * Reads a DOCX or ODT; macros, links and objects in it are not looked at.
 * @throws FormError for other archives, and for what is damaged, encrypted or too large
 */
export function readOffice(name: string, bytes: Uint8Array): OfficeReading {
  const archive = inflate(bytes, wanted);
  const docx = archive.names.find((each) => docxBody.test(each));
  if (docx !== undefined) return { form: "DOCX", document: composed(name, readDocx(archive, docx)) };
  if (archive.names.includes(odtBody) && !archive.names.some((each) => /^(?:xl|ppt)\//.test(each)))
    return { form: "ODT", document: composed(name, readOdt(archive)) };
  throw new FormError(otherArchive(archive.names));
}

const composed = (name: string, flow: Flow): BlockDocument =>
  composeDocument(name, flowDrafts(withRunInLabels(flow)), null);

function readDocx({ files }: Inflated, body: string): Flow {
  const part = (name: string): Uint8Array => {
    const content = files.get(name);
    if (!content) throw new FormError("het bestand is beschadigd: de tekst ontbreekt");
    return content;
  };
  const styleOf = readDocxStyles([...files].find(([name]) => docxStyles.test(name))?.[1]);
  const around = [...files.keys()].filter((name) => docxAround.test(name)).toSorted();
  return [
    ...readDocxPart(part(body), body, styleOf),
    ...around.flatMap((name) => readDocxPart(part(name), name, () => plain, "furniture")),
  ];
}
const plain = { level: null, isItem: false, isContents: false };

function readOdt({ files }: Inflated): Flow {
  const isEncrypted = Buffer.from(files.get(odtManifest) ?? []).includes("encryption-data");
  if (isEncrypted)
    throw new FormError("dit bestand is met een wachtwoord versleuteld; bewaar het zonder wachtwoord");
  const content = files.get(odtBody);
  const styles = files.get(odtStyles);
  if (!content) throw new FormError("het bestand is beschadigd: de tekst ontbreekt");
  return [
    ...readOdtPart(content, odtBody, new Set(["text"])),
    ...(styles ? readOdtPart(styles, odtStyles, new Set(["header", "footer"]), "furniture") : []),
  ];
}

function otherArchive(names: readonly string[]): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\//)) return "dit is een Excelbestand; geef de bijlage als Word-document, PDF of webpagina";
  if (has(/^ppt\//)) return "dit is een presentatie; geef de bijlage als Word-document, PDF of webpagina";
  if (has(/^META-INF\/container\.xml$/))
    return "dit is een e-boek (EPUB); geef de bijlage als Word-document of PDF";
  return "dit is een zipbestand zonder tekstdocument; pak het uit en geef het bestand dat erin zit";
}
