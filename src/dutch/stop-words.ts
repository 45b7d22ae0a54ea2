/** Words that carry no subject, the words that ask a question among them. Folded. */
export const stopWords: readonly string[] = words(`
  de het een en van in op te voor met dat die is zijn aan er om ook als bij of uit nog naar dan door over deze dit
  hun ze zij we wij ik je jij jullie u uw hij haar hem mijn ons onze mij me jou jouw men niet wel al maar tot zo
  heb heeft hebt hebben had hadden ben bent was waren word wordt worden werd werden geworden geweest
  kan kunnen kunt kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil wilt willen wilde
  zich zichzelf elkaar der des den ter ten tussen onder tegen na sinds per via meer komen komt kwam kwamen gekomen gaan gaat ging
  doen doet deed gedaan laten laat staan staat
  wat welk welke wie wiens waar hoe wanneer waarom waarvoor waarmee waarvan waarover waardoor waarin waaraan hoeveel
  er erom ernaar eraan ervan ervoor ermee erop erover erin hier hiervan hiervoor hiermee hierin daar daarvan daarvoor daarmee daarbij daarom daarin
  geef toon laat zoek vind noem vertel lijst overzicht alle alles allemaal iets iemand
  vanuit want omdat zodat dus toch nu toen dan daarna eerst echter zoals indien wegens volgens tijdens binnen buiten naast langs boven achter rond rondom
  nou hoor zeg ff even trouwens natuurlijk misschien echt best toevallig alsjeblieft alstublieft aub svp hoi hallo bedankt mevrouw meneer geachte
  omlaag omhoog vooruit achteruit zeer heel erg veel weinig sommige elk elke ieder iedere zelf eens eigenlijk ooit gewoon bijvoorbeeld
  the of and 's 't 'n zo'n
`);

/** Words that every record answers to: they never narrow a search. Lemmas. */
export const optionalWords: readonly string[] = words(`
  pilot proef proefproject project gemeente gemeentelijk bijlage
`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
