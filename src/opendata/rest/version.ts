/** The version of the REST service, by semantic versioning; its first number stands in every address. */
export const apiVersion = "1.0.0";
export const apiPath = "/open-data/v1";
