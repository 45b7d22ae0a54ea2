/** "motie", "raadsmotie", "moties"; not "motivatie" and not "motiemarkt". */
export const motionWord =
  /(?<![\p{L}])(?:(?:raads|burger|jongeren|initiatief)-?)?mot(?:ie|le)s?(?![\p{L}])/giu;

/** A number that follows one of these belongs to it and not to a motion further back. */
export const otherPaper =
  /(?<![\p{L}])(?:amendement|amendementen|(?:raads|college|informatie|raadsinformatie)?-?(?:memo|memo's|brief|brieven|voorstel|voorstellen|besluit|mededeling|nota)|rib|ris|(?:schriftelijke |mondelinge |technische |raads)vragen(?: gesteld)?|ingekomen stuk|agendapunt|initiatiefvoorstel|toezegging|zaaknummer|zaak|dossier|dossiernummer|project(?:nummer|code)?|telefoon|tel|artikel|paragraaf|hoofdstuk|begroting|bijlage|pagina|periode|schooljaar|jaren)(?![\p{L}])/giu;
