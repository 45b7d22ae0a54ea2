/**
 * Words that mean the same to one who searches what a municipality does. Reviewed by hand; a group is one line, its
 * members are words or phrases in any form. Keep groups narrow: every member finds every other.
 */
export const synonyms: readonly (readonly string[])[] = `
  jeugd, jongere, jeugdige, jongeman, tiener
  jongvolwassene, jongere
  kind, kinderen, kleuter, peuter
  oudere, senior, bejaarde, 65-plusser
  ouder, ouders, opvoeder
  dakloos, thuisloos, zonder dak, zonder huis, zonder woning, zonder vaste woonplaats
  dakloosheid, thuisloosheid
  dakloze, zwerver, zonder vaste woonplek, zonder vaste verblijfplaats, geen adres
  nachtopvang, daklozenopvang, maatschappelijke opvang
  inwoner, bewoner, burger
  omwonende, buren, buurtbewoner, buur
  buurt, wijk, stadsdeel
  wijkcentrum, buurthuis, buurtcentrum, wijkhuis
  wmo, wet maatschappelijke ondersteuning
  avg, privacywet, algemene verordening gegevensbescherming
  privacy, gegevensbescherming
  woning, huis, woonruimte
  huisvesting, onderdak
  huurwoning, sociale huur
  woningcorporatie, corporatie, woningbouwvereniging, woningbouwcorporatie, verhuurder
  spoedzoeker, urgente woningzoekende
  statushouder, vergunninghouder
  vluchteling, asielzoeker, ontheemde
  nieuwkomer, migrant, immigrant
  inburgering, integratie
  afvalbak, prullenbak, vuilnisbak, afvalcontainer
  afval, vuilnis, huisvuil, restafval, vuil
  zwerfafval, zwerfvuil
  statiegeld, emballage
  inzamelen, ophalen
  recyclen, hergebruik, hergebruiken
  onderwijs, school
  basisschool, basisonderwijs, primair onderwijs, lagere school
  middelbare school, voortgezet onderwijs
  leerling, scholier
  leraar, docent, onderwijzer, leerkracht, juf, meester
  schooluitval, voortijdig schoolverlaten, vroegtijdig schoolverlaten
  ontbijt, schoolmaaltijd
  ontbijt, lunch, maaltijd, eten
  maaltijd, eten, voeding, voedsel
  kinderopvang, creche, kinderdagverblijf
  voorschool, peuterspeelzaal, peuteropvang
  geld, financien, budget, middelen
  kosten, uitgaven, lasten, prijs
  subsidie, bijdrage, toelage
  bezuiniging, besparing
  besparen, bezuinigen
  bekostigen, financieren
  begroting, programmabegroting
  schuld, schulden, betalingsachterstand
  schuldhulpverlening, schuldhulp, schuldsanering, schuldhulpmaatje
  armoede, minima, geldzorgen, laag inkomen
  bijstand, uitkering, participatiewet
  werk, arbeid, baan, betaald werk
  werkloos, werkzoekend, zonder werk
  werkloosheid, zonder baan
  werknemer, medewerker, personeel
  ondernemer, bedrijf, onderneming, mkb
  winkelier, winkel, middenstand
  vrijwilliger, vrijwilligerswerk
  mantelzorger, mantelzorg
  zorg, verzorging
  hulp, ondersteuning, steun
  begeleiding, coaching
  coach, begeleider, mentor
  ggz, geestelijke gezondheidszorg
  psychisch, geestelijk, mentaal
  gezondheid, welzijn
  huisarts, dokter, arts
  verslaving, verslaafd
  beperking, handicap, gehandicapt
  rolstoel, mindervalide
  eenzaam, eenzaamheid, vereenzaming, sociaal isolement
  dementie, alzheimer
  gezin, huishouden, familie
  echtscheiding, scheiding
  vervoer, transport
  ov, openbaar vervoer, bus, tram, trein
  fiets, rijwiel
  auto, voertuig
  verkeersveiligheid, veilig verkeer
  parkeren, parkeerplaats
  elektrisch rijden, elektrische auto, laadpaal
  groen, groenvoorziening, beplanting
  tuin, voortuin, achtertuin
  boom, bomen
  park, plantsoen
  natuur, biodiversiteit
  klimaat, klimaatverandering
  klimaatadaptatie, klimaatbestendig
  hittestress, hitte
  wateroverlast, overstroming
  tegels, bestrating
  duurzaam, duurzaamheid, verduurzaming
  energie, stroom, elektriciteit
  energiearmoede, energiekosten, energierekening
  isolatie, isoleren
  zonnepaneel, zonne-energie
  criminaliteit, misdaad, misdrijf
  ondermijning, georganiseerde criminaliteit
  drugs, verdovende middelen, drug
  inbraak, diefstal
  geweld, mishandeling
  huiselijk geweld, partnergeweld
  overlast, hinder
  ruzie, conflict, onenigheid, overlast
  burenruzie, burenoverlast, woonoverlast, burenconflict
  gevangenis, detentie, penitentiaire inrichting, gevangenschap
  gedetineerde, gevangene
  lawaai, geluidsoverlast, geluidshinder
  veilig, veiligheid
  camera, cameratoezicht
  politie, agent, wijkagent
  boa, handhaver, buitengewoon opsporingsambtenaar
  handhaving, handhaven
  sport, sporten, bewegen
  cultuur, kunst
  bibliotheek, bieb
  ontmoeten, ontmoeting, ontmoetingsplek
  plek, plaats, locatie
  evenement, festival
  vuurwerk, vuurwerkverbod
  inspraak, participatie, burgerparticipatie, meepraten, meedenken
  raad, gemeenteraad
  raadslid, gemeenteraadslid
  college, college van burgemeester en wethouders, b en w
  burgemeester, burgervader
  ambtenaar, gemeentemedewerker
  rijk, rijksoverheid, landelijke overheid
  regering, kabinet
  regio, regionaal
  motie, raadsmotie
  memo, raadsmemo, memorandum
  brief, raadsbrief
  toezegging, belofte
  beleid, beleidsregel
  regel, regelgeving
  wet, wetgeving
  vergunning, ontheffing
  verordening, apv
  digitaal, online, internet
  app, applicatie
  website, webpagina, site
  computer, laptop
  digitale vaardigheden, digivaardig, digibeet
  laaggeletterd, laaggeletterdheid, taalachterstand
  taal, nederlands leren
  loket, balie, meldpunt
  melding, klacht
  aanvraag, aanvragen, verzoek
  toegankelijk, toegankelijkheid
  innovatie, vernieuwing
  innovatief, vernieuwend
  experiment, proef, pilot
  begin, start
  einde, afloop
  verlengen, verlenging, voortzetten, voortzetting
  stoppen, beeindigen, staken
  uitstel, vertraging, uitgesteld
  succes, geslaagd
  mislukt, mislukking
  evaluatie, beoordeling
  resultaat, uitkomst, opbrengst
  doel, doelstelling, oogmerk
  aanpak, werkwijze, methode
  samenwerking, samenwerken
  partner, samenwerkingspartner
  bouw, bouwen, nieuwbouw
  verhuizen, verhuizing
  doorstroming, doorstromen
  leegstand, leegstaand
  binnenstad, centrum, stadscentrum
  speeltuin, speelplaats, speelplek
  huisdier, hond
  lhbti, regenboog, homo
  discriminatie, racisme
  vrouw, meisje
  man, jongen
  radicalisering, extremisme
  gft, groenafval, gft-afval, biobak, groente fruit en tuinafval
  kliko, afvalcontainer, minicontainer, rolcontainer
  grofvuil, grof afval
  milieustraat, afvalbrengstation, gemeentewerf
  vuilniszak, afvalzak, huisvuilzak
  zwerfafval, straatvuil, rommel op straat
  pmd, plastic afval, plasticafval
  thuiszorg, wijkverpleging, zorg aan huis
  huishoudelijke hulp, huishoudelijke ondersteuning, huishoudhulp, poetshulp, schoonmaakhulp, hulp in de huishouding
  pgb, persoonsgebonden budget
  dagbesteding, dagopvang
  respijtzorg, logeeropvang
  jeugdzorg, jeugdhulp, jeugdhulpverlening
  jongerenwerk, jongerenwerker
  cjg, centrum voor jeugd en gezin
  thuiszitter, schoolverzuim, spijbelaar, spijbelen
  geldproblemen, geldzorgen, geldnood, rondkomen
  deurwaarder, incasso
  wsnp, wet schuldsanering natuurlijke personen
  woningnood, woningtekort, wooncrisis
  seniorenwoning, ouderenwoning
  eengezinswoning, gezinswoning
  starterswoning, starterslening
  flexwoning, tijdelijke woning, tiny house
  woningdelen, kamerbewoning
  verhuispremie, verhuiskostenvergoeding, verhuisvergoeding, doorstroompremie
  buurtbus, belbus, wijkbus, regiotaxi, buurtvervoer
  elektrische fiets, e-bike
  trottoir, stoep, voetpad
  zebrapad, oversteekplaats
  hardrijden, snelheidsovertreding, te hard rijden
  reclassering, nazorg
  recidive, terugval
  drugshandel, drugscriminaliteit, dealen
  jeugdcriminaliteit, straatcriminaliteit
  buurtpreventie, buurtwacht
  onttegelen, ontstenen, vergroenen, vergroening, tegelwippen
  gazon, gras
  berm, bermgras
  re-integratie, reintegratie
  zzp, zelfstandige
  stage, leerwerkplek
  wsw, sociale werkvoorziening, werkvoorziening
  huiswerkbegeleiding, bijles
  ikc, integraal kindcentrum
  bso, buitenschoolse opvang, naschoolse opvang
  vve, voorschoolse educatie
  burgerberaad, burgerforum
  buurtbudget, wijkbudget
  enquete, vragenlijst, peiling
  bewonersavond, informatieavond, inloopavond
  woo, wob, wet open overheid
  ozb, onroerendezaakbelasting
  postadres, briefadres, correspondentieadres
  ontmoetingsplek, ontmoetingsplaats, ontmoetingscentrum, ontmoetingsruimte, buurthuiskamer, jongerencentrum, jeugdhonk, thuisbasis
  kansarm, kwetsbaar, kansarme jongere, achterstand
  hangjongere, risicojongere, probleemjongere, overlastgevende jongere, kwetsbare jongere
  rommel, troep, vervuiling, zwerfafval, bijplaatsing, bijgeplaatst
  blikje, flesje, blik en fles, statiegeldproduct, statiegeldfles
  tegel, stoeptegel, verharding, verstening, ontstenen, onttegelen
  bestrijden, tegengaan, terugdringen, verminderen, aanpakken
  voorkomen, preventie, preventief
  bouwplan, bouwproject, woningbouwplan, nieuwbouwplan, bouwlocatie
  inspraak, participatie, bewonersparticipatie, burgerparticipatie, zeggenschap, meedenken
  bouwvergunning, omgevingsvergunning
  huizentekort, woningnood, woningtekort, krapte op de woningmarkt
  adviseur, adviesgever
  uitkeringsgerechtigde, bijstandsgerechtigde, uitkeringsontvanger, bijstandsontvanger
  bijstandsuitkering, bijstand, uitkering
  jeugdhulpverlener, jeugdhulpprofessional, jeugdwerker, jeugdzorgwerker
  zorgkosten, kosten van zorg
  bushalte, halte, ov-halte
  busvervoer, buslijn, openbaar vervoer
  vervoersarmoede, slecht bereikbaar, bereikbaarheid
  slecht ter been, minder mobiel, minder goed ter been, mobiliteitsbeperking
  honger, lege maag, volle maag, ontbijt
  gezond eten, gezonde voeding, overgewicht, ontbijt
  thuiszitter, geen onderwijs, vrijstelling leerplicht
  passend onderwijs, speciaal onderwijs, speciaal basisonderwijs, sbo
  jongerenoverlast, overlast van jongeren, hangjongere
  crimineel, criminaliteit, delinquent, dader
  strafblad, veroordeeld, detentie
  vrijlating, vrijkomen, ex-gedetineerde, ex-detentie, nazorg
  re-integratie, resocialisatie, terugkeer in de samenleving
  coaching, coach, begeleiden
  financiele stress, geldstress, geldzorgen, financiele problemen
  betalingsproblemen, rekeningen niet betalen, wanbetaling
  aanmaning, betalingsachterstand
  werkgever, baas
  minister, ministerie
  minimuminkomen, laag inkomen, werkende armen
  toeslag, inkomenstoeslag, inkomensondersteuning
  fraude, bijstandsfraude, uitkeringsfraude
  samenwonen, gezamenlijke huishouding
  hulp thuis, thuishulp, huishoudelijke hulp, huishoudelijke ondersteuning, poetshulp
  vergrijzing, ouder worden
  zelfredzaam, zelfstandig, zelfredzaamheid
  preventief, vroegtijdig, vroegsignalering
  doorverwijzen, verwijzen, doorverwijzing
  loket, balie, informatiepunt, inlooppunt
  meldpunt, meldlijn, klachtenlijn
  klacht, melding
  burenlawaai, geluidsoverlast, lawaai van buren
  verwarde personen, onbegrepen gedrag, verward gedrag
  bemiddeling, buurtbemiddeling, mediation
  boomspiegel, geveltuin
  wateropvang, regenton, hemelwater
  vergunning, ontheffing
  woonwijk, wijk
  tijdelijk wonen, tijdelijke woning, flexwonen, flexwoning
  grote woning, eengezinswoning
  verhuizen, doorstromen, doorstroming
  verhuispremie, verhuiskosten, verhuiskostenvergoeding
  woonlasten, woonkosten, huurkosten
  ggd, gezondheidsdienst
  gz, gezondheidszorg
  poh, praktijkondersteuner
  jgz, jeugdgezondheidszorg, consultatiebureau
  isd, intergemeentelijke sociale dienst, sociale dienst
  uwv, werkbedrijf
  rmc, leerplicht, leerplichtambtenaar
  so, speciaal onderwijs
  vo, voortgezet onderwijs, middelbare school
  po, primair onderwijs, basisonderwijs
  mbo, middelbaar beroepsonderwijs, roc
  hic, high impact crime
  veiligheidshuis, zorg- en veiligheidshuis
  pga, persoonsgerichte aanpak
  pi, penitentiaire inrichting, gevangenis
  vng, vereniging van nederlandse gemeenten
  spuk, specifieke uitkering, doeluitkering
  p&c, planning en control
  bibob, integriteitsbeoordeling
  huisvesting, huisvesten, onderdak, woonruimte
  hoogbouw, flat, woontoren, torenflat
  personeelstekort, tekort aan personeel, personeelskrapte
  ouderenzorg, zorg voor ouderen, seniorenzorg
  schooluitval, uitvallen, thuiszitter
  leerling, kind
  woningruil, ruilwoning, doorstroming
  vervuiling, afval, vuil
  klimaatadaptatie, vergroenen, ontstenen, waterberging
  taxi, regiotaxi, deeltaxi, maatwerkvervoer
  wijkteam, sociaal wijkteam, sociaal team, wijkgericht
  recycling, recyclen, afvalscheiding, hergebruik
  woningmarkt, huizenmarkt, woningtekort, woningaanbod
  werkgelegenheid, werk, arbeid
  opvoeding, opvoeden, opvoedhulp, opvoedondersteuning
  riec, regionaal informatie en expertisecentrum
  kcc, klantcontactcentrum
  personeelstekort, personeelsgebrek, arbeidskrapte
  saamhorigheid, sociale cohesie, verbondenheid
  leefsituatie, leefomstandigheden
  afvalinzameling, vuilophaal, afval ophalen
  zwerfjongere, dakloze jongere
  kredietbank, stadsbank
  autodelen, deelauto
  energiecoach, warmtecoach, energieadviseur, energiefixer
  minibos, tiny forest, voedselbos
  wapenbezit, messenbezit, steekincident
  cybercriminaliteit, phishing, online oplichting
  buurtsportcoach, beweegcoach, sportcoach
  roken, vapen, rookvrij
  suicide, zelfdoding
  pleegzorg, pleeggezin
  taalhuis, taalpunt
  inloophuis, inloopvoorziening
  inwonerpanel, burgerpanel, bewonerspanel
  netcongestie, vol stroomnet
  jongerenontmoetingsplek, jop, hangplek
  kringloopwinkel, weggeefwinkel, ruilwinkel
  fietsenstalling, fietsparkeren
  snelheidsverlaging, 30 km
  thuiswerken, hybride werken
  beschermd wonen, begeleid wonen
  zelfstandig wonen, langer thuis wonen
  statushouderwoning, huisvesting statushouders
  kamerverhuur, kamerbewoning
  huurachterstand, huurschuld
  huisuitzetting, ontruiming
  gescheiden inzamelen, afvalscheiding
  geveltuin, tegeltuin
  dierenopvang, dierenasiel
  seksueel geweld, aanranding
  straatintimidatie, intimidatie op straat, seksuele intimidatie
  jeugdboa, straatcoach
  buurtwerker, opbouwwerker, sociaal werker
  wijkverpleegkundige, wijkzuster
  wijkkrant, buurtkrant
  speeltoestel, speelvoorziening
`
  .trim()
  .split("\n")
  .map((group) => group.split(",").map((member) => member.trim()));
