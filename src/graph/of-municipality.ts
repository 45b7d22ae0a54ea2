import { Arg } from "./decorators.ts";

/** The argument that says whose thing is meant. */
export const municipalityArg = (): ReturnType<typeof Arg> =>
  Arg("municipality", () => String, {
    nullable: true,
    description: "CBS-code of naam van de gemeente; mag weg waar maar één gemeente het heeft",
  });
