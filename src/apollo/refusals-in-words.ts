import type { Told } from "../domain/faults.ts";
import { bounds, type BoundName } from "../domain/graphql-bounds.ts";

/** A sentence of GraphQL's, and the same in Dutch. */
type Sentence = readonly [said: RegExp, instead: string];

/** What GraphQL and Apollo themselves say of a question, in Dutch. */
// prettier-ignore
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
  [/^Variable ("[^"]*") expected value of type ("[^"]*") which cannot be used as an input type\./, "De variabele $1 kan niet van type $2 zijn: dat is er alleen in antwoorden."],
  [/^Variable ("[^"]*") cannot be non-input type ("[^"]*")\./, "De variabele $1 kan niet van type $2 zijn: dat is er alleen in antwoorden."],
  [/^Variables? must be provided as an Object .*$/, "Geef de variabelen als één object, met een naam voor elke waarde."],
  [/^Too many errors processing variables, error limit reached\. Execution aborted\./, "Er zijn meer fouten in de variabelen; de rest is niet bekeken."],
  [/^Too many validation errors, error limit reached\. Validation aborted\./, "Er zijn meer fouten in de vraag; de rest is niet bekeken."],
  [/^Argument ("[^"]*") (?:of (?:required|non-null) type ("[^"]*") .*|has invalid value (.*)\.)$/, "Het argument $1 heeft geen goede waarde. $2$3"],
  [/^There can be only one (\w+(?: \w+)?) named ("[^"]*")\./, "De naam $2 is hier al gebruikt ($1)."],
  [/^This anonymous operation must be the only defined operation\./, "Een vraag zonder naam moet de enige zijn; geef elke vraag een naam."],
  [/^The directive ("[^"]*") can only be used once at this location\./, "De directive $1 kan hier maar één keer staan."],
  [/^Directive ("[^"]*") may not be used on (\w+)\./, "De directive $1 kan hier niet staan ($2)."],
  [/^Directive ("[^"]*") argument ("[^"]*") of type ("[^"]*") is required, but it was not provided\./, "De directive $1 heeft het argument $2 (type $3) nodig."],
  [/^Fragment (?:("[^"]*") )?cannot condition on non composite type ("[^"]*")\./, "Een fragment kan niet gaan over het type $2: dat heeft geen velden."],
  [/^Fragment (?:("[^"]*") )?cannot be spread here as objects of type ("[^"]*") can never be of type ("[^"]*")\./, "Dit fragment kan hier niet: wat van type $2 is, is nooit van type $3."],
  [/^Fragment ("[^"]*") is never used\./, "Het fragment $1 wordt niet gebruikt."],
  [/^Cannot spread fragment ("[^"]*") within itself(?: via (.*))?\.$/, "Het fragment $1 komt in zichzelf voor."],
  [/^The (.*) definition is not executable\./, "De definitie van $1 is geen vraag."],
  [/^Fields ("[^"]*") conflict because .*$/s, "De velden $1 botsen: zij heten gelijk en vragen iets anders. Geef ze elk een eigen naam (alias)."],
  [/^Field ("[^"]*") of type ("[^"]*") must have at least one field selected\./, "Zeg van het veld $1 (type $2) welke velden ervan u wilt."],
  [/^Maximum introspection depth exceeded/, "De vraag naar het schema gaat te diep"],
  [/^OneOf Input Object ("[^"]*") must specify exactly one key\./, "Geef van $1 precies één onderdeel."],
  [/^Must provide operation name if query contains multiple operations\./, "Er zijn meer vragen; zeg met operationName welke."],
  [/^Must provide an operation\./, "Er staat geen vraag in."],
  [/^Schema is not configured to execute (\w+) operation\./, "Dit schema kent geen $1; er kan alleen gevraagd worden."],
  [/^GET requests only support query operations, not (\w+) operations$/, "Met GET kan alleen een query, en geen $1."],
  [/^GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension\./, "De vraag ontbreekt; stuur application/json met een object dat query heeft."],
  [/^POST body missing, invalid Content-Type, or JSON object has no keys\./, "De vraag ontbreekt; stuur application/json met een object dat query heeft."],
  [/^GraphQL queries must be strings\..*$/s, "Stuur de vraag (query) als tekst."],
  [/^`(\w+)` in a POST body (?:should|must) be (?:provided as )?(?:an object|a string).*$/, "$1 heeft niet de goede vorm: variables en extensions zijn een object, operationName is een tekst."],
  [/^The '?(\w+)'? search parameter may only be specified once\./, "$1 staat meer dan eens in het adres."],
  [/^The '?(\w+)'? search parameter (?:contains invalid JSON|should contain a JSON-encoded object)\./, "$1 in het adres is geen object in JSON."],
  [/^This operation has been blocked as a potential Cross-Site Request Forgery .*$/s, "Deze vraag kan van een andere site komen en is niet beantwoord; stuur Content-Type: application/json."],
  [/^An 'accept' header was provided for this request which does not accept .*$/s, "Accept noemt geen vorm die er is; neem application/json."],
  [/^provided sha does not match query$/, "De hash is niet die van de vraag."],
  [/^Unsupported persisted query version$/, "Deze versie van persistedQuery is er niet."],
  [/^Syntax Error: Expected (.*), found (.*)\.$/, "Schrijffout: hier hoort $1, en er staat $2."],
  [/^Syntax Error: Unexpected single quote character.*$/, "Schrijffout: gebruik dubbele aanhalingstekens."],
  [/^Syntax Error: Unexpected (?:character: )?(.*)\.$/, "Schrijffout: $1 hoort hier niet."],
  [/^Syntax Error: Unterminated string\./, "Schrijffout: een tekst eindigt niet; er ontbreekt een aanhalingsteken."],
  [/^Syntax Error: Invalid (.*?)\.?$/, "Schrijffout: een teken, getal of tekst is niet geldig ($1)."],
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

// Our scalars refuse in Dutch, also behind GraphQL's own words.
const ofScalar = /is geen (Date|DateTime|Euros): .*$/s;

/** What an error says, in the language that was asked for. */
export function messageIn(language: "en" | "nl", error: Refusal): string {
  const { message, extensions = {} } = error;
  if (language === "nl") return inDutch(message);
  const { bound, actual } = extensions;
  if (typeof bound === "string" && bound in bounds) {
    const { most, english: counted } = bounds[bound as BoundName];
    return `This question has ${String(actual)} ${counted}; ${most} is allowed at most. Ask it in parts.`;
  }
  return english.get(error) ?? message.replace(ofScalar, "is no $1");
}
