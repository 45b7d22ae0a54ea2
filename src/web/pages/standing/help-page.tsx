import { exampleQuestions } from "../../../search/example-questions.ts";
import { searchPath } from "../../addresses.ts";
import type { Page } from "../../page/page.ts";
import { Meanings } from "../../parts/lists.tsx";
import { Link, type Part } from "../../parts/text.tsx";
import { standingPage } from "./standing-page.tsx";

/** What one can do in the search box, each with a question that does it. */
const ways = [
  {
    question: "schuldhulp voor jongeren",
    does: "Alle woorden tellen mee. Meervoud, verkleinwoord en samenstelling maken niet uit.",
  },
  { question: "“vroege signalering”", does: "Tussen aanhalingstekens: precies deze woorden, naast elkaar." },
  { question: "afval -plastic", does: "Een minteken voor een woord: pilots met dat woord vallen weg." },
  { question: "pilots niet over afval", does: "Met “niet” of “zonder” zegt u hetzelfde in gewone woorden." },
  { question: "moties of toezeggingen", does: "Met “of” is één van beide genoeg." },
  { question: "pilots die in 2025 eindigen", does: "Een jaar, kwartaal of maand wordt als tijd gelezen." },
  { question: "pilots van meer dan 50.000 euro", does: "Een bedrag wordt als bedrag gelezen." },
  {
    question: "motie 1911-35",
    does: "Een nummer van een motie, of een naam, brengt u bij die motie of naam.",
  },
] as const;

const Question: Part<{ question: string }> = ({ question }) => (
  <Link to={searchPath(question)}>{question}</Link>
);

/** How to search, with examples. */
export const helpPage = (): Page =>
  standingPage("help", {
    description:
      "U zoekt in gewoon Nederlands. Boven de pilots die zijn gevonden staat hoe uw vraag is begrepen; wat niet klopt haalt u daar weg.",
    slots: {
      questions: (
        <Meanings
          words={ways.map(({ question, does }) => [<Question key={question} question={question} />, does])}
        />
      ),
      examples: (
        <ul>
          {exampleQuestions.map((question) => (
            <li key={question}>
              <Question question={question} />
            </li>
          ))}
        </ul>
      ),
    },
  });
