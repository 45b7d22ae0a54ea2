import { exampleQuestions } from "../../../search/example-questions.ts";
import { searchPath } from "../../addresses.ts";
import type { Page } from "../../page/page.ts";
import { Link } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

/** How to search, with examples. */
export const helpPage = (): Page =>
  standingPage("help", {
    description:
      "U zoekt in gewoon Nederlands. Boven de pilots die zijn gevonden staat hoe uw vraag is begrepen; wat niet klopt haalt u daar weg.",
    slots: {
      examples: (
        <ul>
          {exampleQuestions.map((question) => (
            <li key={question}>
              <Link to={searchPath(question)}>{question}</Link>
            </li>
          ))}
        </ul>
      ),
    },
  });
