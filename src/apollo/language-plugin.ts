import type { ApolloServerPlugin } from "@apollo/server";
import { languageFor } from "../http/negotiate.ts";
import { messageIn } from "./refusals-in-words.ts";

/** Tells what is wrong with a question in the language that was asked for; in that of whoever refused it when none was. */
export const languagePlugin = (): ApolloServerPlugin => ({
  requestDidStart: async ({ request: { http: asked } }) => ({
    async willSendResponse({ response: { body } }) {
      const language = languageFor({ "accept-language": asked?.headers.get("accept-language") }, [
        "en",
        "nl",
      ]);
      if (language === null || body.kind !== "single" || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => ({
        ...error,
        message: messageIn(language, error),
      }));
    },
  }),
});
