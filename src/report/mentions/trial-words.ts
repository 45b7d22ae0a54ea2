import { foldText } from "../values/fold-text.ts";

const trialWords =
  "pilots?|manier van werken|doelgroep|capaciteit|omvang|aantal (?:deelnem[a-z]+|locaties|wijken|scholen|plekken|buurten)|proef|proeven|(?:proef|pilot)(?:periode|tijd|jaar|status)|(?:vervolg|deel)(?:pilot|proef)|proefneming|dienst|experiment|proeftuin|project|aanpak|werkwijze|methode|methodiek|interventie|inzet|initiatief|looptijd|duur|einddatum|opzet";

/** What a pilot is called too, and what policy is: in an answer about policy these are policy. */
const policyWords = "regeling|maatregel|voorziening";

const generic = /^(?:pilot|proef|project|aanpak|voor)$/u;

/**
 * Words by which a pilot's name is referred to: "de nachtbus is opgeheven" in the report on "Pilot nachtbus". `ofPolicy`
 * tells that the words stand in the answer about policy.
 */
export const trialOf = (title: string, municipality: string | null, ofPolicy = false): RegExp => {
  const place = foldText(municipality ?? "");
  const own = (foldText(title).match(/[a-z]{5,}/gu) ?? []).filter(
    (one) => !generic.test(one) && !place.includes(one),
  );
  return new RegExp(
    `(?<![a-z])(?:${[trialWords, ...(ofPolicy ? [] : [policyWords]), ...own].join("|")})(?![a-z])`,
    "gu",
  );
};

/** Before such words: it is what the trial took the place of. */
export const former = /(?<![a-z])(?:oude|vorige|eerdere|bestaande|huidige|toenmalige)\s$/u;
