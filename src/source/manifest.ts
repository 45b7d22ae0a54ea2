import { z } from "zod";
import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import { isSlug, slugForm } from "../domain/slug.ts";
import { editionKinds, layouts, type EditionKind, type Layout } from "../domain/vocabularies.ts";
import { readWebAddress } from "../domain/web-address.ts";
import { readJson } from "./read-json.ts";

const slug = z.string().refine(isSlug, `geen adresnaam: ${slugForm}`);
const keysOf = <K extends string>(vocabulary: Record<K, string>) => Object.keys(vocabulary) as [K, ...K[]];
const line = z.string().trim().min(1);

const municipality = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/, "geen CBS-code zoals GM0637"),
  name: line,
});

const document = z.strictObject({
  /** Relative to the folder of the manifest. */
  file: line.refine((file) => !file.startsWith("/") && !file.split("/").includes(".."), {
    error: "moet binnen de map van het manifest liggen",
  }),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, "geen mediatype zoals text/plain"),
  layout: z.enum(keysOf<Layout>(layouts)),
  sourceUrl: z
    .string()
    .transform((text, context) => {
      const address = readWebAddress(text);
      if (address !== null) return address;
      context.addIssue({ code: "custom", message: "geen adres dat met http:// of https:// begint" });
      return z.NEVER;
    })
    .nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "geen sha256 in 64 hexadecimale cijfers"),
});

const edition = z
  .strictObject({
    slug,
    title: line,
    kind: z.enum(keysOf<EditionKind>(editionKinds)),
    kindName: line.optional(),
    year: z.int().min(2000).max(2100),
    municipality: z.string(),
    document,
  })
  .refine(({ kind, kindName }) => (kind === "OTHER") === (kindName !== undefined), {
    path: ["kindName"],
    error: "hoort bij kind OTHER, en alleen daarbij",
  });

const manifestSchema = z
  .strictObject({ municipalities: z.array(municipality).min(1), editions: z.array(edition).min(1) })
  .superRefine(({ municipalities, editions }, context) => {
    municipalities.forEach(({ code, name }, index) => {
      const found = findMunicipality(`${code} ${name}`);
      if (found.municipality === null)
        context.addIssue({ code: "custom", path: ["municipalities", index], message: found.reason() });
    });
    const codes = new Set(municipalities.map(({ code }) => code));
    const seen = new Map<string, number>();
    editions.forEach((each, index) => {
      if (!codes.has(each.municipality))
        context.addIssue({
          code: "custom",
          path: ["editions", index, "municipality"],
          message: `gemeente "${each.municipality}" staat niet in municipalities`,
        });
      // Editions of two municipalities may have one slug.
      const place = `${each.municipality}/${each.slug}`;
      const earlier = seen.get(place);
      if (earlier !== undefined)
        context.addIssue({
          code: "custom",
          path: ["editions", index, "slug"],
          message: `"${each.slug}" staat al in editions[${earlier}]`,
        });
      seen.set(place, index);
    });
  });

/** Which document belongs to which edition of which municipality (`seeds/manifest.json`). */
export type Manifest = z.output<typeof manifestSchema>;

/**
 * Reads a manifest.
 * @throws SourceError that names file, path in it and fault.
 */
export const readManifest = (path: string): Manifest => readJson(path, manifestSchema);
