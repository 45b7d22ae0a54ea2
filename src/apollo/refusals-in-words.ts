import type { Told } from "../domain/faults.ts";
import { bounds, type BoundName } from "../domain/graphql-bounds.ts";

/** A sentence of GraphQL's, and the same in Dutch. */
type Sentence = readonly [said: RegExp, instead: string];

/** What GraphQL itself says of a question that does not fit the schema, in Dutch. */
const dutch: readonly Sentence[] = [
  [/^Cannot query field ("[^"]*") on type ("[^"]*")\./, "Het veld $1 bestaat niet op het type $2."],
  [/^Unknown argument ("[^"]*") on (?:field|directive) ("[^"]*")\./, "Het argument $1 bestaat niet bij $2."],
  [/^Unknown type ("[^"]*")\./, "Het type $1 bestaat niet."],
  [/^Unknown fragment ("[^"]*")\./, "Het fragment $1 bestaat niet."],
  [/^Unknown directive ("[^"]*")\./, "De directive $1 bestaat niet."],
  [/^Unknown operation named ("[^"]*")\./, "De vraag heeft geen operatie $1."],
  [/^Value ("[^"]*") does not exist in ("[^"]*") enum\./, "De waarde $1 bestaat niet in de enum $2."],
  [/^Enum ("[^"]*") cannot represent non-\w+ value: (.*?)\.(?= Did|$)/, "$2 is geen waarde van de enum $1."],
  [/^Field ("[^"]*") is not defined by type ("[^"]*")\./, "Het veld $1 bestaat niet in het type $2."],
  [
    /^Field ("[^"]*") of type ("[^"]*") must have a selection of subfields\./,
    "Zeg van het veld $1 (type $2) welke velden ervan u wilt.",
  ],
  [
    /^Field ("[^"]*") must not have a selection since type ("[^"]*") has no subfields\./,
    "Het veld $1 van type $2 heeft zelf geen velden; laat de accolades weg.",
  ],
  [
    /^Field ("[^"]*") argument ("[^"]*") of type ("[^"]*") is required, but it was not provided\./,
    "Het veld $1 heeft het argument $2 (type $3) nodig.",
  ],
  [/^Field ("[^"]*") of required type ("[^"]*") was not provided\./, "Het veld $1 (type $2) is verplicht."],
  [/^Variable ("[^"]*") is not defined(?: by operation "[^"]*")?\./, "De variabele $1 is niet aangegeven."],
  [/^Variable ("[^"]*") is never used(?: in operation "[^"]*")?\./, "De variabele $1 wordt niet gebruikt."],
  [
    /^Variable ("[^"]*") of (?:required|non-null) type ("[^"]*") (?:was not provided|must not be null)\./,
    "De variabele $1 (type $2) is verplicht.",
  ],
  [
    /^Variable ("[^"]*") of type ("[^"]*") used in position expecting type ("[^"]*")\./,
    "De variabele $1 is van type $2; hier hoort type $3.",
  ],
  [/^Expected value of type ("[^"]*"), found (.*)\.$/, "Hier hoort een waarde van type $1, en niet $2."],
  [/^(\w+) cannot represent (?:a )?(?:non[^:]*)?value: (.*)$/, "$2 is geen $1."],
  [/^Syntax Error: Expected (.*), found (.*)\.$/, "Schrijffout: hier hoort $1, en er staat $2."],
  [/^Syntax Error: Unexpected (.*)\.$/, "Schrijffout: $1 hoort hier niet."],
];

/** What errors that we told in Dutch are in English. */
const english = new WeakMap<Refusal, string>();

/** The same error, which can be told in either language. */
export function inBoth<R extends Refusal>(error: R, { en }: Told): R {
  english.set(error, en);
  return error;
}

const guess = /Did you mean (?:the enum value |to use an inline fragment on )?(.*)\?$/s;
const ofVariable = /^Variable ("[^"]*") got invalid value (.*?)(?: at ("[^"]*"))?; (.*)$/s;

function inDutch(message: string): string {
  const [, variable, value, place, why] = ofVariable.exec(message) ?? [];
  if (variable !== undefined && why !== undefined)
    return `De variabele ${variable} kreeg ${value}${place === undefined ? "" : ` bij ${place}`}. ${inDutch(why)}`;
  const [said, instead] = dutch.find(([one]) => one.test(message)) ?? [/^/, ""];
  return message
    .replace(said, instead)
    .replace(guess, (_, names: string) => `Bedoelde u ${names.replace(/,? or /g, " of ")}?`);
}

interface Refusal {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What an error says, in the language that was asked for. */
export function messageIn(language: "en" | "nl", error: Refusal): string {
  const { message, extensions = {} } = error;
  if (language === "nl") return inDutch(message);
  const { bound, actual } = extensions;
  if (typeof bound === "string" && bound in bounds) {
    const { most, english: counted } = bounds[bound as BoundName];
    return `This question has ${String(actual)} ${counted}; ${most} is allowed at most. Ask it in parts.`;
  }
  return english.get(error) ?? message;
}
