/** A topic, and the words that are about it. */
export interface Topic {
  readonly topic: string;
  readonly members: readonly string[];
}

/**
 * What words are about: who asks for the topic finds the word, and never the other way round. Reviewed by hand, by the fields of
 * a municipality; a line is one topic, its members are words or phrases in any form. A word that is made of a member is
 * about the topic too ("huurwoning"), and so are the member's synonyms. Where a member would do for the topic as well,
 * it is a synonym.
 */
export const topics: readonly Topic[] = `
  afval: statiegeld, afvalbak, container, kliko, gft, plastic, recyclen, kringloop, blikje, herbruikbaar, zwerfafval, bijplaatsing, doneerring, verpakken
  milieu: afval, plastic, vervuiling, luchtkwaliteit, fijnstof, geluidsoverlast, recyclen, statiegeld, natuur, klimaat, uitstoot, stikstof, bodem
  vuilniszak: bijplaatsing, bijgeplaatst afval
  schoon: afval, zwerfafval, vervuiling, afvalbak, opruimen, reinigen, zwerfvuil, vegen, graffiti
  zorg: huishoudelijke ondersteuning, pleegzorg, wijkverpleegkundige, valpreventie, wmo, thuiszorg, verpleging, mantelzorg, ggz, jeugdhulp, jeugdzorg, zorgverzekeraar, patient, client, huisarts, ziekenhuis, dementie, medicijn, zorgtraject, hospice, casemanager, dagbesteding, fysiotherapeut, behandeling
  thuiszorg: huishoudelijke ondersteuning, huishoudelijke hulp, wijkverpleging, wijkverpleegkundige
  thuishulp: huishoudelijke ondersteuning, huishoudelijke hulp
  gezondheid: gezond, suicide, valpreventie, overgewicht, huisarts, ziekte, ziek, psychisch, voeding, hittestress, luchtkwaliteit, verslaving, dementie, zorg, menstruatie, roken, bewegen, ggd, somberheid, therapie, leefstijl, schoolontbijt
  leefstijl: gezond, voeding, bewegen, roken, overgewicht, verslaving, ontbijt
  wonen: woning, kamerverhuur, huisuitzetting, beschermd wonen, huis, huur, huren, huurder, koopwoning, woningcorporatie, huisvesting, appartement, studio, woonlasten, verhuizen, flat, kamer, verhuurder
  woningnood: spoedzoeker, woningzoekende, woningtekort, doorstroming, flexwoning, tijdelijke woning, huisvesting, woningmarkt
  volkshuisvesting: woning, huur, woningcorporatie, huisvesting, appartement, spoedzoeker
  criminaliteit: crime, wapenbezit, cybercriminaliteit, drugs, detentie, gedetineerde, strafrechtelijk, recidive, dader, daderschap, ondermijning, inbraak, geweld, slachtofferschap, reclassering, gevangenis, fraude, diefstal, wapen
  veiligheid: criminaliteit, straatintimidatie, wapenbezit, cybercriminaliteit, politie, boa, overlast, handhaving, inbraak, geweld, camera, brand, brandweer, intimidatie, ondermijning, drugs, buurtpreventie, detentie, recidive, weerbaar, ongeval
  buren: woonoverlast, burenruzie, omwonende, buurtbemiddeling
  overlast: geluidsoverlast, hinder, vervuiling, ruzie, lawaai, intimidatie, bijplaatsing
  leefbaarheid: overlast, vervuiling, zwerfafval, woonomgeving, woongenot, buurtconcierge, leefomgeving, veiligheidsgevoel
  duurzaam: zonnepaneel, warmtenet, isoleren, recyclen, hergebruiken, circulair, elektrisch, energie, vergroenen, kringloop, klimaat, restwarmte, batterij, herbruikbaar
  klimaat: hitte, regenton, wadi, wateroverlast, vergroenen, ontstenen, groendak, verdroging, restwarmte, zonnepaneel, regenwater, hemelwater, bui, uitstoot
  hittestress: vergroenen, ontstenen, groendak, verstening
  klimaatadaptatie: hitte, regenton, wadi, wateroverlast, vergroenen, ontstenen, verdroging, tuin, regenwater, hemelwater
  circulair: hergebruiken, recyclen, kringloop, herbruikbaar, tweede leven, reparatie, ruilen, statiegeld
  hergebruik: kringloop, herbruikbaar, tweede leven, reparatie, ruilwinkel, weggeefwinkel
  energie: zonnepaneel, netcongestie, warmtepomp, warmte, restwarmte, warmtenet, batterij, isoleren, laadpaal, laadplein, stroomnet, netbeheerder, energiearmoede
  energiebesparing: energiecoach, isoleren, warmtecoach, energierekening
  water: regenton, regenwater, wadi, sloot, gracht, waterschap, hoogheemraadschap, dijk, riool, hemelwater, bui
  wateroverlast: wadi, regenwater, hemelwater, riool, water op straat, bui
  regenwater: regenton, dakwater, hemelwater, wadi
  groen: tuin, minibos, geveltuin, boom, plant, natuur, park, bos, gras, moestuin, biodiversiteit, vergroenen, groen dak, berm, bloem
  natuur: tuin, bos, boom, biodiversiteit, vogel, insect, bijenlint, plant
  verkeer: auto, fiets, scooter, snorfiets, parkeren, rijbaan, zebrapad, voetganger, vrachtauto, laadpaal, km per uur, snelheid, fietspad, fietser, kenteken, autovrij, autoluw, bus
  verkeersveiligheid: ongeval, verkeersdrempel, snelheidsverlaging, snelheid, maximumsnelheid, zebrapad, oversteekplaats, veilig verkeer, autovrij, km per uur, rijbaan, schoolomgeving, snorfiets
  autoluw: autovrij, zonder auto, afgesloten voor auto, parkeervrij
  mobiliteit: bus, taxi, deeltaxi, openbaar vervoer, fiets, auto, scooter, halte, reiziger, trein, bereikbaarheid, deelauto, vervoer, snorfiets, nachtbus, laadpaal
  vervoer: taxi, deeltaxi, bus, halte, reiziger, deelauto, deelscooter, bezorging, trein, vrachtfiets
  deelvervoer: deelauto, deelscooter, deelfiets, deelmobiliteit
  elektrisch laden: laadpaal, laadplein
  laadpaal: laadplein
  onderwijs: leerling, klas, leerkracht, mbo, roc, opleiding, student, schoolplein, ikc, speciaal onderwijs, scholier
  opleiding: mbo, roc, cursus, training, startkwalificatie, leertraject, scholing
  jeugd: kind, pleegzorg, jongerenontmoetingsplek, leerling, scholier, student, tiener, jongvolwassene, jeugdhulp, opgroeien
  opvoeding: ouder, gezin, opgroeien, kind
  gezin: ouder, kind, eengezinswoning, jeugd
  kansengelijkheid: kansrijk, gelijke kans, achterstand, armoede
  gelijke kans: kansrijk, opgroeien, achterstand, schoolontbijt
  werk: baan, werkgever, werknemer, werkloos, stage, re-integratie, toeleiding naar arbeid, vacature, arbeidsmarkt, loonkosten, basisbaan, arbeidsparticipatie, werkvloer, arbeidsmigrant, beroep
  arbeidsmarkt: werkgever, werknemer, vacature, werkloos, re-integratie, personeelstekort, basisbaan, stage
  inkomen: bijstand, uitkering, minima, schuld, toeslag, loon, inkomenstoets
  armoede: bijstand, schuld, minima, geldzorgen, voedselbank, laag inkomen, huurachterstand, kleine beurs, energiearmoede, menstruatieproducten, armoedefonds, bestaanszekerheid, werkende armen, schoolontbijt
  bestaanszekerheid: bijstand, schuld, armoede, inkomen, geldzorgen, voedselbank, laag inkomen
  schuld: betalingsachterstand, incasso, huurachterstand, aanmaning, geldzorgen, loonbeslag, schuldrust
  sociaal domein: jeugdhulp, wmo, participatiewet, schuldhulpverlening, bijstand, huishoudelijke ondersteuning, maatschappelijke opvang
  participatie: gelote inwoners, inwonerpanel, burgerberaad, referendum, inspraak, zeggenschap, inwonerspanel, bewonersinitiatief, bewoners beslissen, gebiedscontract, overleg met omwonenden, participatievoorstel, draagvlak, buurtbudget, stadsgesprek, stadslab
  inspraak: overleg met omwonenden, participatievoorstel, gelote inwoners, bewoners beslissen, referendum
  ontmoeten: huiskamer, buurthuis, buurtcafe, koffie, ontmoetingstuin, eenzaam, buurttuin, dagbesteding
  eenzaam: vereenzaming, alleenwonend, ontmoeting, huiskamer
  buurt: buurtbewoner, buurtgenoot, wijkcentrum, wijkmakelaar, wijkteam, wijkscan
  wijkcentrum: huiskamer, huis van de buurt, ontmoetingsplek, social hub
  ouder worden: senior, dementie, vergrijzing
  oudere: vergrijzing, dementie, 80-plusser, 75-plusser, pensioen, verpleeghuis, seniorenwoning
  economie: ondernemer, winkel, horeca, bedrijf, markt, kraam, bedrijventerrein, mkb, toerisme, winkelgebied
  ondernemer: winkel, horeca, kraamhouder, zzp
  winkel: winkelgebied, koopzondag, winkelcentrum, leegstand
  cultuur: muziek, theater, museum, bibliotheek, erfgoed, festival, kunst, media, film, voorlezen
  kunst: muziek, theater, museum, schilderen, film
  evenement: kermis, bevrijdingsdag, koningsdag, concert, braderie, uitgaan
  uitgaan: horeca, uitgaansgebied, cafe, nachtbus, discotheek
  sport: voetbal, buurtsportcoach, zwemmen, zwembad, gymzaal, sporthal, sportclub, sportvereniging, fietsen, wandelen
  digitaal: app, sensor, website, kunstmatige intelligentie, taalmodel, algoritme, drone, beeldbellen, videoverbinding, dashboard, scanauto, open data
  digitalisering: app, sensor, kunstmatige intelligentie, algoritme, beeldbellen, videoverbinding, dashboard, scanauto
  kunstmatige intelligentie: ai, taalmodel, algoritme, chatbot
  technologie: sensor, drone, ai, app, robot, algoritme, scanauto, batterij
  data: dashboard, monitor, sensor, meetgegeven, algoritme
  taal: voorlezen, taalhuis, lezen, laaggeletterd, taalachterstand, inburgering, bibliotheek, taalniveau, taalmaatje
  taalles: taalmaatje, taalniveau, inburgering, nederlandse taal
  lezen: voorlezen, bibliotheek, boek, leesplezier
  nieuwkomer: statushouder, vluchteling, inburgering, arbeidsmigrant
  integratie: statushouder, vluchteling, inburgering, nieuwkomer
  inclusie: beperking, lhbti, discriminatie, toegankelijkheid, regenboog
  dier: hond, dierenopvang, kat, muskusrat, dierenwelzijn, vogel, egel
  dienstverlening: balie, loket, klantcontact, spreekuur, informatiepunt, meldpunt, callcenter, klantcontactcentrum, paspoort
  regeldruk: overbodige regels, regels schrappen, vereenvoudigen, ontregelen, bureaucratie
  bouwen: bouwproject, hoogbouw, nieuwbouw, kavel, omgevingsvergunning, stedenbouw, verbouwen, bouwwerkzaamheden, woningbouw
  ruimtelijke ordening: bouwproject, nieuwbouw, kavel, omgevingsvergunning, stedenbouw, herinrichting, bestemmingsplan, omgevingsplan
  stadsontwikkeling: stedenbouw, bouwproject, kavel, herinrichting, stationsgebied, gebiedsontwikkeling
  openbare ruimte: straat, plein, stoep, afvalbak, container, park, speeltuin, bestrating, verlichting, buurtgroen, lantaarn
  verlichting: lantaarn, armatuur, lamp
  straatverlichting: verlichting, lantaarn, armatuur
  vrije tijd: jongerencentrum, hobby, sport, speeltuin, uitgaan
  voedsel: ontbijt, voedselbank, moestuin, groente, maaltijd, koken, kookgroep
  koken: keuken, kookgroep, maaltijd
  moestuin: stadslandbouw, groente telen, stadsboer
  overlijden: dood, sterven, afscheid, hospice, palliatief, uitvaart, begrafenis
  rouw: afscheid, overlijden, dood
  huiselijk geweld: mishandeling, partnergeweld, kindermishandeling, vrouwenopvang
  vrijwilliger: vrijwilligerswerk, taalmaatje, mantelzorg
  preventie: voorkomen, preventief, vroegsignalering, buurtpreventie
  opvang: nachtopvang, noodopvang, daklozenopvang, crisisopvang, slaapplek
  dakloos: nachtopvang, zwerfjongere, huisuitzetting, briefadres, daklozenopvang, zonder dak, dakloosheid
  beperking: verstandelijk, rolstoel, lichamelijk, handicap, slecht ter been
  subsidie: rijkssubsidie, subsidieregeling, spuk
  financien: begroting, bezuiniging, belasting, ozb, kostendekkend
  hulpverlening: hulpverlener, jeugdhulp, schuldhulpverlening, sociaal team, regisseur, casemanager, coach
`
  .trim()
  .split("\n")
  .map((line) => {
    const [topic = "", members = ""] = line.split(":");
    return { topic: topic.trim(), members: members.split(",").map((member) => member.trim()) };
  });
