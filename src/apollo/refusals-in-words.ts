import { bounds, type BoundName } from "../domain/graphql-bounds.ts";

/** A sentence in one language, and the same in the other. */
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

/** What we say ourselves of a question that is not answered, in English. */
const english: readonly Sentence[] = [
  [
    /^Het beantwoorden duurde te lang .*$/,
    "Answering took too long and was stopped. Ask for less at a time.",
  ],
  [
    /^De database is even niet bereikbaar.*$/,
    "The database cannot be reached for now. Try again in some seconds.",
  ],
  [/^De gegevens zijn zojuist vernieuwd.*$/, "The data was renewed just now. Ask again."],
  [
    /^Er ging hier iets mis; .*$/,
    "Something went wrong here; the question is not answered. It is in the log.",
  ],
  [/^Onbekend in het filter: /, "Unknown in the filter: "],
  [/^(\w+): (-?\d+) kan niet, vraag er (\d+) tot (\d+)$/, "$1: $2 is not possible, ask for $3 to $4"],
  [
    /^(\w+): (\d+) tekens is te lang, typ er hoogstens (\d+)$/,
    "$1: $2 characters is too long, type $3 at most",
  ],
  [
    /^(\w+): (.*) is geen cursor van .*; neem een cursor uit edges of pageInfo$/,
    "$1: $2 is no cursor of this list in this order; take one from edges or pageInfo",
  ],
  [/^first en last: vraag er een van beide$/, "first and last: ask for one of both"],
  [
    /^ids: (\d+) is te veel, vraag er ten hoogste (\d+) tegelijk$/,
    "ids: $1 is too many, ask for $2 at a time",
  ],
  [
    /^(.*) is er in meer gemeenten: (.*)\. Noem er een met municipality\.$/,
    "$1 is in several municipalities: $2. Name one with municipality.",
  ],
];

const guess = /Did you mean (?:the enum value |to use an inline fragment on )?(.*)\?$/s;
const ofVariable = /^Variable ("[^"]*") got invalid value (.*?)(?: at ("[^"]*"))?; (.*)$/s;

/** A sentence by the table that has it; as it was, where none does. */
function replaced(message: string, sentences: readonly Sentence[]): string {
  const [said, instead] = sentences.find(([one]) => one.test(message)) ?? [];
  return said === undefined || instead === undefined ? message : message.replace(said, instead);
}

function inDutch(message: string): string {
  const [, variable, value, place, why] = ofVariable.exec(message) ?? [];
  if (variable !== undefined && why !== undefined)
    return `De variabele ${variable} kreeg ${value}${place === undefined ? "" : ` bij ${place}`}. ${inDutch(why)}`;
  return replaced(message, dutch).replace(
    guess,
    (_, names: string) => `Bedoelde u ${names.replace(/,? or /g, " of ")}?`,
  );
}

const inEnglish = (message: string): string =>
  replaced(message, english).replaceAll(/\(bedoelt u ("[^"]*")\?\)/g, "(did you mean $1?)");

/** An error as it is told. */
export interface Told {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What an error says, in the language that was asked for. */
export function messageIn(language: "en" | "nl", { message, extensions = {} }: Told): string {
  if (language === "nl") return inDutch(message);
  const { bound, actual } = extensions;
  if (typeof bound === "string" && bound in bounds) {
    const { most, english: counted } = bounds[bound as BoundName];
    return `This question has ${String(actual)} ${counted}; ${most} is allowed at most. Ask it in parts.`;
  }
  return inEnglish(message);
}
