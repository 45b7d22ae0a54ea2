import type { ReportValues } from "../../src/domain/report-fields.ts";

/** Reports of the seeds that are hard to read, as a person read them in print: by edition, then by pilot. */
export const hardReports: Readonly<Record<string, Readonly<Record<string, ReportValues>>>> = {
  "perspectiefnota-2024": {
    Daklozenpunt: {
      title: "Daklozenpunt",
      description:
        "In 2017 is de motie 1711-19A in de Gemeenteraad aangenomen om onderzoek te doen naar een dependance voor een daklozenloket. In deze motie speelde ook de vraag om opties te bieden voor een briefadres. Bij de afdoening van de motie voor een dependance voor een daklozenloket in Zoetermeer werd de pilot van het Daklozenpunt voorgesteld. Inmiddels is het Daklozenpunt twee jaar als pilot operatief. Inwoners kunnen hier terecht voor informatie over (dreigende) dakloosheid. Het punt heeft tevens een doorverwijsfunctie naar het Daklozenloket in Den Haag. Een externe partij in onze gemeente - het Leger des Heils - stelt voor een aantal inwoners ook een briefadres beschikbaar.",
      programme: null,
      portfolio: null,
      goal: "Het Daklozenpunt had de functie om: a) ‘screening’ waardoor het toekennen van een Zoetermeers briefadres (in uitzonderlijke gevallen) mogelijk wordt en b) ‘informatie en warme overdracht van daklozen naar opvangvoorzieningen in Den Haag. Daarbij was de verwachting dat ook de volgende effecten bereikt zouden worden:\n- Zoetermeerders hoeven voor het eerste gesprek niet meer naar Den Haag te reizen;\n- Iedereen mag zich melden dus ook mensen die in hun eigen netwerk verblijven. Zij worden niet meer ‘van het kastje naar de muur’ gestuurd;\n- Realisatie van een Zoetermeers briefadres wordt mogelijk, doordat screening in Zoetermeer wordt uitgevoerd door bevoegde ambtenaren; ? door het briefadres kan een dakloze zijn leven weer oppakken doordat hij o.a een Digid kan aanvragen, zich kan inschrijven bij een woningbouwcorporatie, een zorgverzekering kan afsluiten etc.;\n- Daklozen die dat nodig hebben, krijgen eerder toegang tot een zorg en ondersteuningstraject doordat ze a) eerder in beeld zijn en b) doordat de zorgpartij zorgkosten kunnen declareren.\n- Zorgkosten nemen af doordat er ook goedkopere zorgtrajecten kunnen worden ingezet;\n- Tijdwinst, minder kosten doordat er eerder gestart kan worden met een zorg en ondersteuningstraject;\n- De gemeente krijgt beter zicht op omvang (aantal daklozen) en aard van hun problematiek. Dit versterkt de onderhandelingspositie bij de overdracht van taken MO;\n- Netwerk wordt ontlast doordat er zicht is op een hulp en ondersteuningstraject;\n- Nauwere samenwerking tussen Zoetermeer en Den Haag doordat zij beide een rol krijgen in het daklozenproces; Zoetermeer eerste screening en Den Haag registratie en toegang tot opvang;\n- Meer bekendheid bij inwoners over ‘wat te doen bij dakloosheid’ vanwege voorlichtingstraject",
      start: null,
      end: null,
      evaluationMoment: null,
      successful: {
        text: 'De pilot blijkt de resultaten te behalen. Inwoners zijn meer in beeld en er wordt maatwerk geleverd door onder meer het verstrekken van een briefadres. Daarnaast is er meer contact met de Centrumgemeente Den Haag rondom de samenwerking tussen gemeenten onderling zodat de inwoner niet "van het kastje naar de muur" wordt gestuurd. Nu is het van belang om bij de gestelde doelen toe te werken naar concretere en heldere afspraken intern maar ook met de Centrumgemeente Den Haag, zodat de Zoetermeerse inwoner op de juiste plek de juiste begeleiding krijgt.',
        verdict: "YES",
      },
      policyChange: {
        text: "Ja, de behoefte bestaat om het Daklozenpunt structureel in te bedden in de organisatie omdat het Daklozenpunt voorziet in de vraag van inwoners. Er wordt nader gekeken in hoeverre het Daklozenpunt te integreren is in andere bestaande structuren.",
        verdict: "YES",
      },
      financialConsequence: {
        text: "Ja. Het Daklozenpunt kost €80.000 per jaar. In 2023 zullen deze kosten bij de Centrumgemeente Den Haag verhaald worden. De intentie is om ook vanaf 2024 deze kosten te verhalen bij de Centrumgemeente Den Haag, waarbij het bedrag afhankelijk is van de daadwerkelijke inbedding in de organisatie.",
        verdict: "YES",
      },
      reporting: "Middels rapportage sociaal domein, (raads)memo's en de P&C cyclus.",
    },
    "Flexwonen Ruimtebaan": {
      title: "Flexwonen Ruimtebaan",
      description:
        "Naar aanleiding van motie 1911-35: Flexwonen is onderzoek gedaan naar 4 potentiële locaties in Zoetermeer die kansen bieden voor het realiseren van flexibele woonconcepten. Het college heeft een\nvoorkeur uitgesproken om de locatie Ruimtebaan nader te verkennen. Het project Flexwonen Ruimtebaan behelst de realisatie van ca. 80 tijdelijke sociale huurwoningen voor spoedzoekers op het voormalig baggerdepot aan de Ruimtebaan. Hiervoor is de samenwerking gezocht met woningcorporatie Vidomes.",
      programme: null,
      portfolio: null,
      goal: "De voorbereiding van de bouw van ca. 80 flexwoningen op de locatie Ruimtebaan, waarbij duidelijk is onder welke voorwaarden de flexwoningen ingepast kunnen worden, wie deze ontwikkelt, bouwt, verhuurt en beheert en welke financiële consequenties dit voor de gemeente heeft.",
      start: {
        text: "20 december 2021 (vaststelling projectopdracht door het college)",
        from: "2021-12-20",
        to: "2021-12-20",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "1ste kwartaal 2024",
        from: "2024-01-01",
        to: "2024-03-31",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "2x per jaar in Rapportage Ruimtelijk Fysiek, eerstvolgende over het eerste halfjaar van 2023",
        from: null,
        to: null,
        precision: "RECURRING",
        part: null,
        bound: null,
        extendedFrom: null,
      },
      successful: {
        text: "Nog niet bekend. Het project bevindt zich in de uitwerkingsfase.",
        verdict: "NOT_YET_KNOWN",
      },
      policyChange: {
        text: "Nog niet bekend. Het project bevindt zich in de uitwerkingsfase.",
        verdict: "NOT_YET_KNOWN",
      },
      financialConsequence: {
        text: "Nog niet bekend. Het project bevindt zich in de uitwerkingsfase.",
        verdict: "NOT_YET_KNOWN",
      },
      reporting:
        "Besluitvorming over de haalbaarheidsfase heeft in oktober 2022 plaatsgevonden. Tevens wordt de raad twee maal per jaar geïnformeerd via de Rapportage Ruimtelijk Fysiek",
    },
    "Afvalringen (doneerringen)": {
      title: "Afvalringen (doneerringen)",
      description:
        "Op 28 juni 2021 is een motie door de raad aangenomen om afvalringen toe te passen bij bestaande afvalbakken. Vervolgens is gezocht naar een bestaand concept. Dit bleek er al te zijn en wordt doneerring genoemd.  Door een ring aan te brengen rondom de inwerpopening van een afvalbak hebben mensen de mogelijkheid om statiegeldproducten in de ring te zetten in plaats van in de afvalbak te gooien. Anderen kunnen het statiegeld innen door de producten uit de ring te halen. Er worden in totaal 10 ringen besteld die in twee straten bij elk 5 bakken aangebracht worden. Deze worden gemonitord. Door extra communicatie wordt de werking onder de aandacht gebracht.",
      programme: null,
      portfolio: null,
      goal: "Er worden zichtbaar statiegeldproducten in ringen gezet. Dit wordt steekproefsgewijs nagegaan. Dit leidt tot minder vervuiling rondom de prullenbakken. Of het afval in de afvalbakken beter is gescheiden, wordt niet gemeten. Er zijn geen langdurig gemeten data beschikbaar van de samenstelling van vuil uit de afvalbakken.",
      start: null,
      end: null,
      evaluationMoment: null,
      successful: {
        text: "De evaluatie heeft in september plaats gevonden. De pilot heeft niet het gewenste effect gehad. De reeds geplaatste doneerringen blijven wel gehandhaafd.",
        verdict: "NO",
      },
      policyChange: {
        text: "Nee.",
        verdict: "NO",
      },
      financialConsequence: {
        text: "Niet van toepassing.",
        verdict: "NOT_APPLICABLE",
      },
      reporting:
        "De raad is geinformeerd op 20 oktober 2022 door middel van een raadsmemo (2022-089979) ter afdoening van de motie afvalringen.",
    },
    "Stedenbouwkundige buurtvisie": {
      title: "Stedenbouwkundige buurtvisie",
      description:
        "Op 12 juli 2021 is het raadsbesluit initiatiefvoorstel ‘stedenbouwkundige buurtvisie, overleg met omwonenden vanaf het begin’ genomen. Daarin is bepaald dat er een pilot ‘stedenbouwkundige buurtvisie’ wordt uitgevoerd. Het college heeft op 22 december 2021 besloten dat deze pilot wordt uitgevoerd bij twee deelgebieden in de Binnenstad, te weten:\n• Deelgebied 3: Luxemburglaan e.o. (inclusief stadshartpassage)\n• Deelgebied 5a: Zuidflank/ Nederlandlaan",
      programme: null,
      portfolio: null,
      goal: "Het beoogd effect van de stedenbouwkundige buurtvisie is tweeledig. Door het overleg over bouwprojecten aan de voorkant te starten, wordt niemand overvallen met kaders die al zijn vastgesteld. Daarnaast wordt beoogd om ontwikkelingen niet per kavel te bekijken maar per buurt, met daarin meerdere kavels en de omgeving waarin de locaties worden ontwikkeld.\nDoor eerst twee pilots stedenbouwkundige buurtvisie te doen, kijkt het college of de beoogde doelstellingen worden behaald en wat de kosten zijn in termen van geld en tijd.\nTevens kan college bepalen in hoeverre het opstellen van een stedenbouwkundige buurtvisie wordt verankerd in het beleid van participatie en in de wijze van projectmatig werken bij stedelijke ontwikkelingsprojecten.",
      start: null,
      end: null,
      evaluationMoment: null,
      successful: {
        text: "Nog niet bekend.",
        verdict: "NOT_YET_KNOWN",
      },
      policyChange: {
        text: null,
        verdict: "NOT_STATED",
      },
      financialConsequence: {
        text: null,
        verdict: "NOT_STATED",
      },
      reporting: null,
    },
  },
  "perspectiefnota-2026": {
    "Flexwonen Ruimtebaan": {
      title: "Flexwonen Ruimtebaan",
      description:
        "Naar aanleiding van motie 1911-35: Flexwonen is onderzoek gedaan naar 4 potentiële locaties in Zoetermeer die kansen bieden voor het realiseren van flexibele woonconcepten. Het college heeft een voorkeur uitgesproken om de locatie Ruimtebaan nader te verkennen. Het project Flexwonen Ruimtebaan behelst de realisatie van ca. 80 tijdelijke sociale huurwoningen voor spoedzoekers op het voormalig baggerdepot aan de Ruimtebaan. Hiervoor is de samenwerking gezocht met woningcorporatie Vidomes.\nIn Q3 2024 is de omgevingsvergunning om te starten met de bouwwerkzaamheden afgegeven. Sinds november 2024 is er gestart met de bouw van de woningen. De eerste bewoners kunnen volgens verwachting eind Q3 2025 hun woning betrekken.",
      programme: {
        number: 7,
        name: "Inrichting van de stad",
      },
      portfolio: {
        name: "Wonen",
      },
      goal: "De voorbereiding van de bouw van ca. 80 flexwoningen op de locatie Ruimtebaan, waarbij duidelijk is onder welke voorwaarden de flexwoningen ingepast kunnen worden, wie deze ontwikkelt, bouwt, verhuurt en beheert en welke financiële consequenties dit voor de gemeente heeft.",
      start: {
        text: "20 december 2021 (vaststelling projectopdracht door het college)",
        from: "2021-12-20",
        to: "2021-12-20",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "4de kwartaal 2025",
        from: "2025-10-01",
        to: "2025-12-31",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "2x per jaar in Rapportage Ruimtelijk Fysiek, eerstvolgende over het eerste halfjaar van 2025",
        from: null,
        to: null,
        precision: "RECURRING",
        part: null,
        bound: null,
        extendedFrom: null,
      },
      successful: {
        text: "Nog niet bekend. Het project bevindt zich in de uitvoeringsfase.",
        verdict: "NOT_YET_KNOWN",
      },
      policyChange: {
        text: "Nog niet bekend. Het project bevindt zich in de uitvoeringsfase.",
        verdict: "NOT_YET_KNOWN",
      },
      financialConsequence: {
        text: "Nog niet bekend. Het project bevindt zich in de uitvoeringsfase.",
        verdict: "NOT_YET_KNOWN",
      },
      reporting:
        "Besluitvorming over de haalbaarheidsfase heeft in oktober 2022 plaatsgevonden. Tevens wordt de raad twee maal per jaar geïnformeerd via de Rapportage Ruimtelijk Fysiek.",
    },
    Woonoverlast: {
      title: "Woonoverlast",
      description:
        "Woonoverlast als gevolg van het gedrag van omwonenden kan hardnekkige vormen aannemen. In de meest extreme gevallen kan de overlast jarenlang aanhouden. Woonoverlast kent verschillende gradaties: van geluidsoverlast tot en met ernstige overlast waar zelfs de veiligheid en leefbaarheid in het geding komen. Aanhoudende woonoverlast kan het woongenot en het veiligheidsgevoel van bewoners ernstig aantasten.\nOm die reden is een speciale coördinator Woonoverlast aangesteld die de diverse gevallen van woonoverlast probeert op te lossen. Tevens is een apart meldpunt voor inwoners van de stad geopend. Via dit digitale meldpunt, ‘overlast van buren’ geheten, kunnen inwoners woonoverlast melden.\nHet college heeft in november 2023 de beleidsregel Terugdringen woonoverlast 2023 Zoetermeer vastgesteld. De praktische uitwerking van deze beleidsregel wordt betrokken bij de algehele evaluatie.",
      programme: {
        number: 5,
        name: "Veiligheid",
      },
      portfolio: {
        name: "Openbare orde en Veiligheid",
      },
      goal: "Door integraal met ketenpartners samen te werken woonoverlast terugdringen of beëindigen, het woongenot van inwoners bevorderen én, indien nodig, hulp en/of zorg bieden aan veroorzakers van woonoverlast en/of overlastmelders.",
      start: {
        text: "September 2020",
        from: "2020-09-01",
        to: "2020-09-30",
        precision: "MONTH",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "December 2024",
        from: "2024-12-01",
        to: "2024-12-31",
        precision: "MONTH",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "1ste helft 2025",
        from: "2025-01-01",
        to: "2025-06-30",
        precision: "HALF_YEAR",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      successful: {
        text: "Dat wordt in de tweede helft van 2025 duidelijk.",
        verdict: "NOT_YET_KNOWN",
      },
      policyChange: {
        text: null,
        verdict: "NOT_STATED",
      },
      financialConsequence: {
        text: null,
        verdict: "NOT_STATED",
      },
      reporting: "Tweemaal per jaar overleg met de burgemeester.",
    },
    Dealbreakers: {
      title: "Dealbreakers",
      description:
        "Dealbreakers is een schoolgerichte pilot die tot doel heeft jonge aanwas in (drugs)criminaliteit te voorkomen. De aanpak is gestart in 2021 met (financiële) ondersteuning van het ministerie van Justitie en Veiligheid en het RIEC. De subsidie is over de periode van 1 januari 2023 tot en met 31 december 2024 verlengd met een bijdrage van € 200.000, waarmee diverse innovatieve interventies (zoals positieve voorbeeldrollen, trainingen voor onderwijzers en een online veiligheidsscan) in het Zoetermeerse onderwijs zijn uitgezet. De rijkssubsidie is na 2024 niet verlengd. De aanpak wordt regionaal voorgezet met interventies die door het RIEC zijn ingekocht, onder leiding van de netwerkregisseur schoolveiligheid.",
      programme: {
        number: 5,
        name: "Veiligheid",
      },
      portfolio: {
        name: "Openbare orde en Veiligheid",
      },
      goal: "Met de pilot wordt beoogd om samen met de betrokken partners te komen tot een brede domeinoverstijgende preventieve aanpak om te voorkomen dat kwetsbare jeugdigen en jongvolwassenen in aanraking komen met criminaliteit of daarin verder doorgroeien.",
      start: {
        text: "1 januari 2021",
        from: "2021-01-01",
        to: "2021-01-01",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "31 december 2024",
        from: "2024-12-31",
        to: "2024-12-31",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "Jaarlijks",
        from: null,
        to: null,
        precision: "RECURRING",
        part: null,
        bound: null,
        extendedFrom: null,
      },
      successful: {
        text: "Vanuit project Dealbreakers is ingezet op het voorkomen van jonge aanwas in criminaliteit middels kansrijke schoolgerichte interventies. Zo is ingezet op ondersteuning van onderwijzend personeel ('Preventieve Leerkracht'), creëren van inzicht in veiligheid en burgerschap op scholen (‘Indicator'), positieve voorbeeldrollen (‘Serdar Gozubuyuk' en 'MC Chaos') en moedertraining ('moeder is de sleutel'). De introductie van deze vaak innovatieve interventies heeft er toe geleid dat een belangrijk deel hiervan in de reguliere aanpak van scholen is opgenomen. Daarnaast is samen met RIEC Den Haag gewerkt aan het opbouwen van een doorgaande leerlijn binnen diverse Zoetermeerse scholen. De inzet van 'Escaperoom’, welke gezamenlijk is ingekocht met de gemeente Leiden, is hiervan een voorbeeld.",
        verdict: "NOT_STATED",
      },
      policyChange: {
        text: "Met ingang van 2025 wordt Dealbreakers voorgezet met interventies die door het RIEC zijn ingekocht. De gemeente Zoetermeer, Veiligheid en Onderwijs, zal een verbindende rol (blijven) spelen tussen Dealbreakers en het lokale onderwijs.",
        verdict: "NOT_STATED",
      },
      financialConsequence: {
        text: "De inzet voor Dealbreakers wordt vanaf 2025 vanuit de reguliere capaciteit (netwerkregisseur schoolveiligheid) bekostigd.",
        verdict: "NOT_STATED",
      },
      reporting:
        "De burgemeester en wethouder onderwijs zijn regelmatig tijdens het wethoudersoverleg over Dealbreakers geïnformeerd.",
    },
    IPTA: {
      title: "IPTA (Integrale Persoonsgerichte Toeleiding naar Arbeid)",
      description:
        "De gemeente Zoetermeer neemt sinds 2018 deel aan de landelijke pilot Integrale Persoonsgerichte Toeleiding naar Arbeid (IPTA) van het ministerie van Justitie en Veiligheid. Het betreft een coachingsmethodiek gericht op jongeren die dreigen af te glijden in criminaliteit. Binnen dit project is vanaf de start gekozen voor een domeinoverstijgende aanpak. Hierbij is expertise op het gebied van coaching gevonden binnen het Sociaal domein en De Binnenbaan. Aansturing van het project en afstemming met het ministerie zijn belegd bij Veiligheid. De aanpak zorgt indirect voor een veiligere samenleving, maar er worden ook veel kosten bespaard. De maatschappelijke baten zitten niet alleen in het voorkomen van criminaliteit, maar ook in het voorkomen van kosten die voortkomen uit vroegtijdig schoolverlaten, schuldenproblematiek en slachtofferschap. De methodiek dient als voorbeeld van een interventie waarin daadwerkelijk integraal wordt samengewerkt door professionals uit sociaal- en veiligheidsdomein.",
      programme: {
        number: 5,
        name: "Veiligheid",
      },
      portfolio: {
        name: "Openbare orde en Veiligheid",
      },
      goal: "Middels intensieve coaching voorkomen dat jongeren (verder) afglijden in criminaliteit. Hiermee maatschappelijke kosten voorkomen die voortkomen uit bijvoorbeeld schooluitval, schulden en daderschap.",
      start: {
        text: "2018",
        from: "2018-01-01",
        to: "2018-12-31",
        precision: "YEAR",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "onbekend",
        from: null,
        to: null,
        precision: "UNKNOWN",
        part: null,
        bound: null,
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "jaarlijks",
        from: null,
        to: null,
        precision: "RECURRING",
        part: null,
        bound: null,
        extendedFrom: null,
      },
      successful: {
        text: "Ja, jaarlijks worden de levens van tientallen risicojongeren gestabiliseerd waarmee (verder) afglijden in criminaliteit wordt voorkomen en wordt bespaard op maatschappelijke kosten. De pilot wordt intensief gemonitord en geëvalueerd door het ministerie van Justitie en Veiligheid, die eigenaar is van de pilot.",
        verdict: "YES",
      },
      policyChange: {
        text: "Nee. Wel zal vanaf 2027 moeten worden bekeken op welke manier (en omvang) de pilot in de gemeente kan worden geborgd, aangezien de aanpak grotendeels met incidentele Rijksmiddelen wordt betaald.",
        verdict: "NO",
      },
      financialConsequence: {
        text: "Nog niet.",
        verdict: "NOT_YET_KNOWN",
      },
      reporting: "De burgemeester wordt regelmatig geïnformeerd over IPTA als onderdeel van de jeugdaanpak.",
    },
    "Vindplaats verborgen schulden": {
      title: "Vindplaats verborgen schulden",
      description:
        "In het project staat de rol van werkgevers als vindplaats van financiële problemen en schulden bij werknemers centraal. Doel is het verkrijgen van inzicht in de kennis- en informatiebehoefte van werkgevers en werknemers over financiële ondersteuning op de werkvloer. Dit doen we door voorlichting te geven aan werknemers en leidinggevenden om bewustwording over geldzorgen te creëren en informatie te delen over ondersteuningsmogelijkheden, waaronder het gemeentelijke aanbod. Werknemers die via werkgevers in beeld komen willen we snel schuldrust bieden door het opkopen van (kleine) schulden. Dit draagt bij aan het versterken van bestaanszekerheid.\nHet project is onderdeel van het Programma Sociale innovatie.",
      programme: {
        number: 1,
        name: "Onderwijs, economie en arbeidsparticipatie",
      },
      portfolio: {
        name: "Armoedebeleid",
      },
      goal: "Vroegsignalering van geldzorgen via werkgevers. Inzicht krijgen in de kennis- en informatiebehoefte bij 10 werkgevers over het gemeentelijke aanbod van schuldhulpverlening en armoedebestrijding (inkomensvoorzieningen), in het bijzonder de groep 'werkende armen'. Op een laagdrempelige wijze verzorgen van geldclinics/voorlichting (op maat en gedifferentieerd naar leidinggevenden, HR-professionals en werknemers) en communicatie over het gemeentelijke aanbod.",
      start: {
        text: "Maart 2023",
        from: "2023-03-01",
        to: "2023-03-31",
        precision: "MONTH",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "Q3 2025",
        from: "2025-07-01",
        to: "2025-09-30",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "Als afronding van dit gedeelte van de pilot is een evaluatie opgesteld en zijn de opbrengsten en lessen met de interne stakeholders besproken.",
        from: null,
        to: null,
        precision: "UNKNOWN",
        part: null,
        bound: null,
        extendedFrom: null,
      },
      successful: {
        text: "De uitvoeringsfase is succesvol afgerond. Er zijn voorlichtingssessies bij negen werkgevers gehouden en informatie verstrekt over het signaleren en aangaan van een gesprek over geldzorgen en het doorverwijzen naar (gemeentelijke) hulp. Drie werknemers zijn doorgeleid naar hulp.\nOver de opbrengsten en lessen zijn presentaties verzorgd bij een SEBO-bijeenkomst met ruim 30 werkgevers en een G40 ambtelijk overleg.\nStand van zaken\nScopeverbreding\n10-15 extra werkgevers voor een groter bereik aan werkgevers en samenstelling werknemers (rekening houdend met het type sector/branche).\nDefinitie van de juiste doelgroep werknemers voor de werkgeversaanpak.\nEen dienstverleningsaanbod voor werkgevers dat tegemoet aan de vraag van werkgevers.\nEen aanpak die voor de gemeente kosteffectief is.\nInzicht in effecten ten behoeve van verantwoording en doorontwikkeling van een aanpak.\no Op welke manier wordt de netto-effectiviteit* in kaart gebracht die optreedt als gevolg van een interventie vanuit het project?\no Welke schulden/problemen zijn met deze interventie verholpen of eventueel voorkomen (bijv. aanmaningen, loonbeslag, bronheffing CAK, ontslag, uitkeringen).\no Welke problematische schulden kosten de gemeente het meeste geld? Is er een classificatie mogelijk te maken van de doelgroep?\n*Om het netto-effect te bepalen moeten we weten wat er met een werknemer zou zijn gebeurd als deze niet aan via het project was bereikt. Dit nemen we per definitie niet waar. De centrale vraag is dan hoe we een overtuigende schatting hiervan kunnen maken.",
        verdict: "YES",
      },
      policyChange: {
        text: "o Uit de evaluatie komt de wens naar voren de pilot nog op grotere schaal uit te testen en een beter inzicht te verkrijgen over de (financiële) baten van het project. Ook vanuit werkgevers is er vraag naar nieuwe leersessies met managers over moeilijke thema’s rondom geld.\ne Bij een positief besluit vanuit de betrokken wethouders volgt een plan voor het op grotere schaal uitvoeren van de pilot.\nStand van zaken\no De betrokken wethouders hebben besloten om het project in 2025 op grotere schaal toe te passen.\no De projectaanpak voor het vervolg in 2025 is opgesteld en met betrokken wethouders vastgesteld.",
        verdict: "NOT_STATED",
      },
      financialConsequence: {
        text: "In het eerste deel van de pilot is een beperkt deel van het beschikbare budget gebruikt. Hierover wordt in de P&C-cyclus gerapporteerd. Voor de uitvoering van het vervolg is voldoende budget beschikbaar.\nStand van zaken\nVan de kostenraming is nog € 339.225 niet besteed. Voor het vervolg is een bedrag van € 160.000 geraamd.",
        verdict: "NOT_STATED",
      },
      reporting:
        "Via Voortgangsrapportage aan de raad, via de projectrapportage Sociaal domein en de P&C-cyclus.",
    },
    Expertisepool: {
      title: "Pilot Expertisepool en Onderwijs-behandelgroep",
      description:
        "Kinderen die aangewezen zijn op ambulante jeugdhulpbegeleiding of behandeling om (weer) deel te kunnen nemen aan de lessen op school, krijgen soms korte of langere periode geen onderwijs. Dit is niet wenselijk. Een goede aansluiting tussen onderwijs en jeugdhulp is belangrijk om het leer- en ontwikkelproces van jonge kinderen zo min mogelijk te onderbreken. Daarom wordt een pilot gestart waarbij twee onderwijs-jeugdhulpvoorzieningen worden ingericht voor het primair onderwijs in Zoetermeer: een Expertisepool en een Onderwijs-behandelgroep. Een Expertisepool betreft een multidisciplinair team van jeugdhulpprofessionals en onderwijsdeskundigen, verbonden aan het speciaal basisonderwijs (SBO) en het speciaal onderwijs (SO). De Expertisepool wordt ook gekoppeld aan ZOJA (Zoetermeerse Onderwijs-Jeugdhulparrangementen), de observatiegroep/Time-out bedoeld voor leerlingen die dreigen uit te vallen uit het onderwijs.\nDe onderwijsbehandelgroep bestaat uit een behandelgroep en onderwijsklas voor leerlingen tussen de 4-7 jaar, waarin in gezamenlijkheid wordt gewerkt aan terugkeer naar het onderwijs.",
      programme: {
        number: 2,
        name: "Samen leven en ondersteunen",
      },
      portfolio: {
        name: "Jeugd en onderwijs",
      },
      goal: "De onderwijsbehandelgroep is in Q4 2023 gestart. Het bleek voor dit project niet haalbaar om deze groep vanuit collectieve middelen te financieren. De onderwijsbehandelgroep wordt om deze reden vanuit de ZIN (individuele jeugdhulp) gelden bekostigd. De onderwijsbehandelgroep, de Schatkist genaamd, is geen pilot, maar een vast aanbod binnen Zoetermeer.\nExpertisepool\n- Instroom verlaging van leerlingen naar geïndiceerde individuele jeugdhulp\n- Minder thuiszitters\n- De tijd die zit tussen het besluit dat er (kortdurende) hulp nodig is en de daadwerkelijke start is maximaal 3 weken\n- Duur van de begeleiding wordt verkort van gemiddeld 24 naar 16 weken.\n- Samenwerking tussen school, ouder(s)/verzorger(s) en hulpverlening verbetert\n- De pedagogische vaardigheden van de leerkrachten en ondersteuners is vergroot",
      start: {
        text: "Project expertisepool is gefaseerd gestart:\nCluster 4 onderwijs — Musketier gestart in Q1 2023 (en sinds begin 2024 bekostigd vanuit de expertisepool)\nCluster 3 onderwijs — Keerkring gestart in Q3 2024\nSBO onderwijs — Q1 van 2025",
        from: "2023-01-01",
        to: "2023-03-31",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "Eind 2025",
        from: "2025-01-01",
        to: "2025-12-31",
        precision: "YEAR",
        part: "END",
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "Q2 2025",
        from: "2025-04-01",
        to: "2025-06-30",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      successful: {
        text: "Een lange adem is nodig om de zichtbare resultaten te zien. Samenwerking van jeugdhulp op het onderwijs kost tijd, vooral op data niveau om instroom verlaging terug te zien van geïndiceerde individuele jeugdhulp.\nOp basis van de evaluaties wordt inhoudelijk positieve ontwikkelingen ervaren. Zorg kan snel gestart worden en het werkt kwalitatief goed om jeugdhulp expertise dichtbij het schoolklimaat te hebben. Hiermee wordt aangegeven dat er minder wordt aangemeld bij geïndiceerde jeugdhulp dan voor de komst van de expertisepool.\nDe schoolkwaliteit wordt verhoogd, onderwijs kan weer onderwijs geven, vanwege de komst van de jeugdhulpprofessional verbonden aan de school/klas.\nKomende periode zal er wel dieper ingezoomd worden met de scholen en de betrokken jeugdhulpprofessionals met daarbij de focus op de gestelde resultaten om het aanbod nog passender vorm te geven.",
        verdict: "NOT_STATED",
      },
      policyChange: {
        text: "Bestaand beleid hoeft niet aangepast te worden. De ontwikkelingen, passende binnen het jeugdhulp beleid, met een aantal regio gemeenten sluiten naadloos aan bij de ontwikkelingen van de expertisepool. Om jeugdhulp collectief in de school te kunnen gaan bekostigen i.p.v. individueel buiten de school.",
        verdict: "NO",
      },
      financialConsequence: {
        text: "N.v.t.",
        verdict: "NOT_APPLICABLE",
      },
      reporting: "De pilot expertisepool wordt meegenomen in de perspectiefnota en de jaarrekening.",
    },
    Tuinrangers: {
      title: "Tuinrangers",
      description:
        "Het project Tuinrangers is gestart om het vergroenen van tuinen te bevorderen en zo een bijdrage te leveren aan de leefomgeving en de natuur. Tuinrangers zijn vrijwilligers uit Zoetermeer, die worden opgeleid om inwoners gratis met praktische adviezen te helpen om hun tuin te vergroenen. In dit initiatief werkt Zoetermeer samen met Stichting Steenbreek en IVN. Zie het raadsmemo pilotproject Tuinrangers.\nUpdate februari 2025\nEind januari waren er 44 geïnteresseerden op de informatieavond. Half februari is de opleiding gestart voor 10 geselecteerde kandidaat-tuinrangers en deze duurt tot eind mei. De verdere planning is als volgt: vanaf begin juni gaan de tuinrangers advies geven in de tuinen van Zoetermeerders die een advies hebben aangevraagd. Advies aanvragen kan vanaf voorjaar 2025 en hiervoor wordt een communicatiecampagne opgezet.",
      programme: {
        number: 3,
        name: "Leefbaarheid, duurzaam en groen",
      },
      portfolio: {
        name: "Natuur en milieu",
      },
      goal: "Doel van dit drie jaar durende pilotproject is om het ontstenen en vergroenen van particuliere tuinen door inwoners te vergemakkelijken en te stimuleren. Hierbij wordt uitgegaan van in totaal rond de 600 te geven tuinadviezen in Zoetermeer.",
      start: {
        text: "27-08-2024",
        from: "2024-08-27",
        to: "2024-08-27",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "31-12-2027",
        from: "2027-12-31",
        to: "2027-12-31",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "Aan het eind van het project, najaar 2027",
        from: "2027-09-01",
        to: "2027-11-30",
        precision: "SEASON",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      successful: {
        text: "N.v.t.",
        verdict: "NOT_APPLICABLE",
      },
      policyChange: {
        text: "N.v.t.",
        verdict: "NOT_APPLICABLE",
      },
      financialConsequence: {
        text: "N.v.t.",
        verdict: "NOT_APPLICABLE",
      },
      reporting: "NVt",
    },
    "Social hub": {
      title: "Social hub",
      description:
        "Het college heeft op 23 april 2024 het besluit genomen om de haalbaarheidsfase van het project Social Hub in Meerzicht te starten en ingestemd met het participatievoorstel om de jongeren uit de wijk te betrekken. Vanuit het rijk bestaat er het programma ‘Preventie met gezag’ dat voortkomt uit de brede preventieaanpak (georganiseerde en ondermijnende) jeugdcriminaliteit. Uit dit programma heeft de gemeente Zoetermeer subsidie toegewezen gekregen voor een pilot van 2 jaar (2024 -2025) om een Social Hub op te richten. De reeds toegewezen subsidie staat los van de recente uitnodiging voor een andere subsidieaanvraag van het Ministerie van Justitie en Veiligheid vanuit het landelijke programma ‘Preventie met gezag’. Tijdens dit project richten we in de wijk Meerzicht een locatie in waar jongeren uit de wijk hun vrije tijd kunnen doorbrengen en op een laagdrempelige manier zelf, of met lokale partners, activiteiten kunnen ondernemen. Wanneer nodig kunnen jongeren aansluiten bij bestaande initiatieven binnen de gemeente. Zo draagt de Social Hub bij aan de bestaande activiteiten in de wijk in plaats van elkaar te beconcurreren. In de Social Hub vinden jongeren een gemeenschap en een derde thuis, naast hun eerste thuis (familie) en tweede thuis (vrienden). Dit versterkt de veerkracht en weerbaarheid van jongeren. Het project Social Hub start met het onderzoeken van de haalbaarheid voor een plek voor en door jongeren.",
      programme: {
        number: 2,
        name: "Samen leven en ondersteunen",
      },
      portfolio: {
        name: "Programma Meerzicht",
      },
      goal: "Een actieve Social Hub op een fysieke locatie in de wijk Meerzicht waar jongeren een thuisbasis en gemeenschap vinden. In de Social Hub ondernemen jongeren en lokale partners activiteiten die een positief perspectief bieden voor, door en met kwetsbare en risicovolle jongeren.",
      start: {
        text: "1 jan 2024",
        from: "2024-01-01",
        to: "2024-01-01",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "31 dec 2025",
        from: "2025-12-31",
        to: "2025-12-31",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "Derde kwartaal 2025",
        from: "2025-07-01",
        to: "2025-09-30",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      successful: {
        text: "Nog niet bekend",
        verdict: "NOT_YET_KNOWN",
      },
      policyChange: {
        text: "Nog niet bekend",
        verdict: "NOT_YET_KNOWN",
      },
      financialConsequence: {
        text: "Nog niet bekend",
        verdict: "NOT_YET_KNOWN",
      },
      reporting: "Nog niet bekend",
    },
    "Van groot naar beter": {
      title: "Van groot naar beter",
      description:
        "De aanleiding van deze pilot is motie 2406-25 Voorjaarsdebat 2024, waarbij gevraagd is om:\n* Een pilot te starten met het inzetten van verhuispremies. Ook verhuiskostenvergoeding onderzoeken (en pilot starten) bij doorstroming van ouderen is niet ongebruikelijk in gemeenteland. We onderzoeken of een pilot mogelijk is.\n* In samenwerking met de corporaties een pilot te starten met woonlastengewenning. In samenwerking met de woningcorporaties kunnen we een woonlastengewenningspilot onderzoeken. Voor de minder draagkrachtigen kan dat helpen, vooral bij verhuizen van huur naar huur. Bij koop kan er uit de overwaarde van de te achterlaten koopwoning een deel ook zelf betaald worden.",
      programme: {
        number: 7,
        name: "Inrichting van de stad",
      },
      portfolio: {
        name: "Wonen",
      },
      goal: "Meer doorstroming van senioren uit grote eengezinswoningen naar een geschikt zorgtoegankelijk seniorenwoning of appartement, zodat gezinnen (met kinderen) weer meer mogelijkheden krijgen om een eengezinswoning te betrekken.",
      start: {
        text: "Vierde kwartaal 2024: start onderzoek",
        from: "2024-10-01",
        to: "2024-12-31",
        precision: "QUARTER",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      end: {
        text: "31-12-2025",
        from: "2025-12-31",
        to: "2025-12-31",
        precision: "DAY",
        part: null,
        bound: "ON",
        extendedFrom: null,
      },
      evaluationMoment: {
        text: "Eind 2025",
        from: "2025-01-01",
        to: "2025-12-31",
        precision: "YEAR",
        part: "END",
        bound: "ON",
        extendedFrom: null,
      },
      successful: {
        text: "Nog niet bekend.",
        verdict: "NOT_YET_KNOWN",
      },
      policyChange: {
        text: "Nog niet bekend.",
        verdict: "NOT_YET_KNOWN",
      },
      financialConsequence: {
        text: "Nog niet bekend.",
        verdict: "NOT_YET_KNOWN",
      },
      reporting: "Nog niet bekend.",
    },
  },
};
