import { z } from "zod";
import { byPlural } from "../domain/referred.ts";
import { partnerKinds, type PartnerKind } from "../domain/vocabularies.ts";
import { readJson } from "./read-json.ts";

const name = z.string().trim().min(1);
const aliased = z.strictObject({ name, aliases: z.array(name) });

const isWebAddress = (text: string): boolean => /^https?:/i.test(text) && URL.canParse(text);
const municipality = z.string().regex(/^GM\d{4}$/, { error: "geen CBS-code van een gemeente, zoals GM0637" });
const link = z.strictObject({
  kind: z.enum(["motion", "memo"]),
  municipality,
  number: name,
  address: z.string().refine(isWebAddress, { error: "geen adres dat met http: of https: begint" }),
});

/** What people decide of a pilot of one municipality, by the names that reports print: one of the three. */
const verbs = ["renamed", "mergedInto", "notTheSameAs"] as const;
const decision = z
  .strictObject({
    municipality,
    pilot: name,
    /** The pilot is called so now: by that name it has its address, and the old one leads to it. */
    renamed: name.optional(),
    /** The pilot is one with that of another name, which keeps its address. */
    mergedInto: name.optional(),
    /** The pilot is another than that of this name, however alike the names. */
    notTheSameAs: name.optional(),
  })
  .refine((told) => verbs.filter((verb) => told[verb] !== undefined).length === 1, {
    error: `zegt niet één van ${verbs.join(", ")}`,
  });

/** One spelling can stand for one thing only. */
const withoutClashes = <T extends { readonly name: string; readonly aliases: readonly string[] }>(
  entry: z.ZodType<T>,
) =>
  z.array(entry).superRefine((entries, context) => {
    const seen = new Map<string, string>();
    entries.forEach((each, index) => {
      for (const spelling of [each.name, ...each.aliases]) {
        const key = spelling.toLocaleLowerCase("nl");
        const earlier = seen.get(key);
        if (earlier !== undefined && earlier !== each.name)
          context.addIssue({
            code: "custom",
            path: [index],
            message: `"${spelling}" staat al bij "${earlier}"`,
          });
        seen.set(key, each.name);
      }
    });
  });

const registerSchema = z.strictObject({
  partners: withoutClashes(
    z.strictObject({
      name,
      kind: z.enum(Object.keys(partnerKinds) as [PartnerKind, ...PartnerKind[]]),
      aliases: z.array(name),
    }),
  ),
  pilots: withoutClashes(aliased),
  ...byPlural(() => withoutClashes(aliased).exactOptional()),
  decisions: z.array(decision).exactOptional(),
  /** Motions and memos in the councils' own systems. */
  links: z.array(link).exactOptional(),
});

/** What people decided (`seeds/register.json`): names that are one although they are spelled apart. */
export type Register = z.output<typeof registerSchema>;

/**
 * Reads the register of decisions.
 * @throws SourceError that names file, path in it and fault.
 */
export const readRegister = (path: string): Register => readJson(path, registerSchema);
