import type { Asked } from "../dimension.ts";

/** To have a part in something. */
export const involved =
  "betrokken|meedoen|meedoet|meewerken|meewerkt|deelnemen|deelneemt|samenwerken|meebetalen|meebetaalt|meefinancieren|aangesloten|bijdragen|aangehaakt";
const money = "kosten|bedrag|budget|=kost";

const asPartner = (words: string): string[] => [
  `${words} =als partner|samenwerkingspartner`,
  `partner|samenwerkingspartner =van|=uit|=is|=zijn ${words}`,
  `partner|samenwerkingspartner ${words}`,
  `${words} partner|samenwerkingspartner`,
];
const asInvolved = (words: string): string[] => [
  `${words} ${involved}`,
  `${involved} ${words}`,
  `=waar|=waarbij|=waaraan|=waarin ${words} ${involved}`,
];
/** Kinds of partners: the words for one, and for many. */
const kinds = [
  ["MINISTRY", "ministerie", "=ministeries"],
  ["MUNICIPALITY", "=gemeente|=gemeenten", "=gemeenten"],
  ["SCHOOL", "school|=scholen|basisschool", "=scholen|=basisscholen"],
  [
    "HOUSING_ASSOCIATION",
    "woningcorporatie|corporatie|woningbouwvereniging|woningbouwcorporatie",
    "=woningcorporaties|=corporaties",
  ],
  ["CARE_PROVIDER", "zorgaanbieder|zorginstelling|welzijnsorganisatie", "=zorgaanbieders|=zorginstellingen"],
  ["COMPANY", "bedrijf|onderneming", "=bedrijven"],
  ["NGO", "stichting|vereniging", "=stichtingen|=verenigingen"],
] as const;
/** Two kinds side by side, in the plural, are kinds of partners: "behalve ministeries en gemeenten". */
const kindsTogether = kinds.flatMap(([value, , words]) =>
  kinds
    .filter(([other]) => other !== value)
    .map(([other, , others]) => ({ value: [value, other], phrases: [`${words} =en|=of|=noch ${others}`] })),
);

/** Why there are pilots, with whom, and for how much. */
// prettier-ignore
export const reasonWords = {
  origins: [
    { value: "MOTION", phrases: [
      "=wel =een motie|raadsmotie",
      "=uit|=vanuit|=via|=dankzij|=volgens|=door motie|raadsmotie",
      "aanleiding|gevolg|uitvloeisel|uitvoering|voortvloeisel motie|raadsmotie",
      "motie|raadsmotie voortkomen|voortgekomen|ontstaan|voortvloeien|voortgevloeid|=tot",
      "motie|raadsmotie =als|=tot aanleiding|oorsprong|herkomst|basis",
      "aanleiding|oorsprong|herkomst =is|=was motie|raadsmotie",
      "raad|gemeenteraad|raadsleden gevraagd|aangevraagd|verzocht|verzoeken|geëist|ingediend|voorgesteld|=wilde|opgedragen|=vroeg|=vroegen|=vraagt",
        "=n =a =v motie|raadsmotie",
      "gevraagd|verzoek|wens|opdracht =door|=van raad|gemeenteraad",
      "=begonnen|gestart|ontstaan|=begon =met|=als motie",
      "verzoek|vraag|wens|aandringen|opdracht =van raad|gemeenteraad|raadsleden",
      "=op verzoek|aandringen =van|=uit raad|gemeenteraad|raadsleden",
      "raad|gemeenteraad betrokken|bemoeien|bemoeid|=bemoeide|=rol|=inbreng",
      "=basis|=grond =van motie|raadsmotie", "=afkomstig =van|=uit raad|gemeenteraad|motie|raadsmotie", "gebaseerd =op motie|raadsmotie", "motie|raadsmotie =aan|=er|=eraan =vooraf|voorafgaan|=voorafging|=grondslag|=ten",
      "=uit|=vanuit raad|gemeenteraad", "raad|gemeenteraad komen|=komt|=kwam|=kwamen|afkomstig|voortkomen", "motie|raadsmotie begonnen|gestart|=begon|=achter|=onder|=erachter",
      "raad|gemeenteraad =om gevraagd|verzocht", "raad|gemeenteraad =wilde|=wil|=eiste|=eist|=bestelde"] },
    { value: "INITIATIEFVOORSTEL", phrases: ["initiatiefvoorstel", "raadsvoorstel", "initiatief =van|=uit raad|gemeenteraad", "raadsinitiatief"] },
    { value: "TOEZEGGING", phrases: ["toezegging", "toegezegd|toezeggen", "beloofd|belofte =aan raad|gemeenteraad", "raad|gemeenteraad beloofd|belofte",
      "=pilots|=projecten|=proeven beloofd|belofte|=beloofde", "beloofd|=beloofde =pilots|=projecten|=proeven"] },
    { value: "LANDELIJKE_PILOT", phrases: ["landelijk =pilot|=pilots|=proef|=proeven|=project|=projecten|=programma", "landelijk =initiatief", "deelname|deelnemen|=deel =landelijke|=landelijk",
      "=landelijk|=landelijke bedacht|opgezet|gestart|georganiseerd|aangestuurd|uitgerold|proefproject",
      "=onderdeel|=deel =van =landelijk|=landelijke", "=vanuit rijk|rijksoverheid", "rijkspilot|rijksproject|rijksproef"] },
    { value: "COLLEGEBESLUIT", phrases: ["collegebesluit", "besluit|besloten =van|=door college", "college besloten|besluit|=besloot",
      "=pilots|=projecten|=proeven|=die =van college", "college ingesteld|goedgekeurd|ingestemd|instemmen", "college =toe|=ertoe besluiten|besloten|=besloot"] },
    { value: "COALITIEAKKOORD", phrases: ["coalitieakkoord", "collegeakkoord", "coalitieprogramma", "bestuursakkoord", "afspraken coalitie",
      "=akkoord =van|=tussen coalitie", "coalitieafspraak", "=uit|=volgens bestuursakkoord|coalitieprogramma|collegeprogramma"] },
    { value: "MOTION", opposite: true, phrases: ["=zonder|=buiten raad|gemeenteraad"] },
  ],
  partnerKinds: [
    ...kinds.map(([value, words]) => ({ value, phrases: [...asPartner(words), ...(value === "MUNICIPALITY" ? [] : asInvolved(words))] })),
    ...kindsTogether,
    { value: "SCHOOL", phrases: ["partner|samenwerkingspartner =uit onderwijs"] },
    { value: "MUNICIPALITY", phrases: ["=andere =gemeente|=gemeenten|=steden", "=samen =met =andere =gemeente|=gemeenten|=steden",
      "=samen =met =gemeenten|=steden", "=pilots|=projecten|=proeven =met =gemeenten"] },
    { value: "MUNICIPALITY", phrases: ["=gemeenten", "=welke =gemeenten"].flatMap(asInvolved) },
    { value: "MUNICIPALITY", opposite: true, phrases: ["=zonder|=geen|=behalve|=noch =gemeenten"] },
    { value: "MINISTRY", phrases: ["=met|=van|=door ministerie"] },
    { value: "CARE_PROVIDER", phrases: ["partner|samenwerkingspartner =uit zorg|welzijn"] },
    { value: "HOUSING_ASSOCIATION", phrases: ["=pilots|=projecten|=proeven|=samen =met woningcorporatie|corporatie|woningbouwvereniging|woningbouwcorporatie"] },
  ],
  amounts: [
    { value: "$", phrases: ["{amount}", `${money} {amount}`, `{amount} ${money}`,
      "kosten|bedrag|budget|=kost|uitgaven|prijs|=gekost {sum}", "{sum} kosten|=kost|=gekost|budget"] },
    { value: "$", onlyAlone: true, phrases: ["{sum}"] },
  ],
} as const satisfies Readonly<Record<string, readonly Asked[]>>;
