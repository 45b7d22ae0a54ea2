import type { NodeType } from "../../domain/global-id.ts";
import type { Format } from "../formats/format.ts";
import type { Representation } from "../http/answer.ts";
import type { Site, State } from "../http/site.ts";
import type { Schema } from "../shape/schema.ts";
import type { Shape } from "../shape/shape.ts";
import type { Fault } from "./problem.ts";
import type { Parameters } from "./parameter.ts";

/** What one request asks of an endpoint, read and found right. */
export interface EndpointRequest {
  readonly site: Site;
  readonly state: State;
  readonly values: Readonly<Record<string, unknown>>;
  /** The query as it was asked. */
  readonly query: URLSearchParams;
  /** The value of the path's parameter; empty for a path without one. */
  readonly key: string;
  readonly format: Format;
}

/** One path of the service. Its route and its description are made of this, so that they cannot part. */
export interface Endpoint {
  /** As in OpenAPI: `/pilots/{slug}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly pathParameter: PathParameter | null;
  readonly parameters: Parameters;
  /** What `Accept` can choose from, the first for who leaves it open. */
  readonly formats: readonly Format[];
  /** The JSON of the answer. */
  readonly schema: Schema;
  /** The shapes that the schema refers to. */
  readonly shapes: readonly Shape[];
  /** Whether the answer has pages, and the headers that go with them. */
  readonly paged: boolean;
  /** What is wrong with a question that can only be seen in the graph; told with the faults of its form. */
  readonly faultsIn?: (asked: EndpointRequest) => Promise<readonly Fault[]>;
  readonly answer: (asked: EndpointRequest) => Promise<Omit<Representation, "contentType">>;
}

export interface PathParameter {
  readonly name: string;
  readonly description: string;
  /** The type of the things that it names. */
  readonly keysOf: NodeType;
}
