// type-graphql's decorators ask for Reflect.getMetadata as soon as they run: whoever imports them from here has it.
import "reflect-metadata";
import { Arg } from "type-graphql";

export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Float,
  getMetadataStorage,
  ID,
  Info,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
  type ClassType,
} from "type-graphql";

export const municipalityArg = (): ReturnType<typeof Arg> =>
  Arg("municipality", () => String, {
    nullable: true,
    description: "CBS-code of naam van de gemeente; mag weg waar maar één gemeente het heeft",
  });
