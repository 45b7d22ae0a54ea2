import { z } from "zod";
import { byPlural } from "../domain/referred.ts";
import { partnerKinds, type PartnerKind } from "../domain/vocabularies.ts";
import { readJson } from "./read-json.ts";
import type { Register } from "./register.ts";

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

const verbs = ["renamed", "mergedInto", "notTheSameAs"] as const;
const decision = z
  .strictObject({
    municipality,
    pilot: name,
    renamed: name.optional(),
    mergedInto: name.optional(),
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

const registerSchema: z.ZodType<Register> = z.strictObject({
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
  links: z.array(link).exactOptional(),
});

/**
 * Reads the register of decisions.
 * @throws SourceError that names file, path in it and fault.
 */
export const readRegister = (path: string): Register => readJson(path, registerSchema);
