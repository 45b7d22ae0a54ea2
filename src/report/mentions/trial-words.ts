import { foldText } from "../values/fold-text.ts";

/** What a report calls its pilot, folded. */
const trialWords =
  "pilots?|manier van werken|doelgroep|capaciteit|omvang|aantal (?:deelnem[a-z]+|locaties|wijken|scholen|plekken|buurten)|proef|proeven|(?:proef|pilot)(?:periode|tijd|jaar|status)|(?:vervolg|deel)(?:pilot|proef)|proefneming|dienst|experiment|proeftuin|project|aanpak|werkwijze|regeling|methode|methodiek|maatregel|interventie|inzet|voorziening|initiatief|looptijd|einddatum|opzet";

const generic = /^(?:pilot|proef|project|aanpak|voor)$/u;

/** Words by which a pilot's name is referred to: "de nachtbus is opgeheven" in the report on "Pilot nachtbus". */
export const trialOf = (title: string, municipality: string | null): RegExp => {
  const place = foldText(municipality ?? "");
  const own = (foldText(title).match(/[a-z]{5,}/gu) ?? []).filter(
    (one) => !generic.test(one) && !place.includes(one),
  );
  return new RegExp(`(?<![a-z])(?:${[trialWords, ...own].join("|")})(?![a-z])`, "gu");
};
