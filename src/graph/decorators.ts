// type-graphql's decorators ask for Reflect.getMetadata as soon as they run: whoever imports them from here has it.
import "reflect-metadata";

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
