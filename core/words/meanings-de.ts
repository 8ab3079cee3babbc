import type { HeaderWords } from './meaning.ts';
import { wholeHeader } from './whole-header.ts';

export const germanMeanings: HeaderWords = {
  rating: [
    '*zufrieden*, bewert*, *bewertung, note, noten, schulnote, *qualität*, *service*, beurteil*',
    'sterne, eindruck',
    /\b(ihre[rn]?|deine[rn]?|meine[rn]?|die|unsere[rn]?) (?!beruf|fachlich)(\w+ )?erfahrung(en)?\b|\berfahrung(en)? (mit|bei)\b|\b(kunden|einkaufs|gesamt|nutzer|nutzungs|service|kauf|besuchs|bestell)erfahrung(en)?\b/,
  ],
  outcome: ['*zufrieden*, bewertung, gesamtbewertung, note, empfehl*, weiterempfehl*'],
  importance: ['wichtig*, priorität*'],
  usage: ['häufig*, wie oft, wie viele, wie viel, anzahl, nutzungshäufigkeit'],
  likelihood: [
    'wahrscheinlich*, bereitschaft, absicht, wiederkommen, wiederzukommen, wiederkauf*, kunde bleiben, kundin bleiben, treu bleiben',
    /\b(wieder|erneut|nochmals?|noch einmal) (\w+ ){0,4}(kaufen|kommen|besuchen|buchen|bestellen|nutzen|benutzen|beauftragen|wahlen|einkaufen|ubernachten|teilnehmen|entscheiden|zuruckkommen)\b|\bvertrag (\w+ )?verlangern\b|\bwieder(besuch|bestell|buchung)/,
  ],
  belief: [/^(?!.*\b(unser|unsere\w*|uns|service\w*|mitarbeit\w*|team)\b).*\bich (vertraue|glaube|bin uberzeugt)\b/],
  agreement: [/\b(stimme|stimmen|zustimmung|zustimmen|einverstanden|trifft zu)\b/],
  self: [/^\W*\d*\W*(ich|mein|meine|mir) (?!bin .*zufrieden)/],
  habit: [
    /\bwie (oft|haufig|regelmassig) (nutzen|kaufen|besuchen|verwenden|gehen|essen|fahren|bestellen|reisen|kommen) sie\b/,
  ],
  asksRating: [/\b(bewerten|beurteilen|benoten)\b/],
  concern: ['besorgt, sorgen, bedenken'],
  expectation: ['erwart*'],
  recommend: ['*empfehl*'],
  profile: ['persönlichkeit'],
  contented: ['zufrieden*, *kundenzufriedenheit, *gesamtzufriedenheit'],
  negative: [
    'schwierig*, mühsam, unzufrieden*, wartezeit*, warten, zu lange, zu langsam, zu teuer, zu kompliziert, aufwand',
    'zu oft, zu hoch, zu spät, zu häufig, zu laut, zu wenig, muss oft, muss häufig, umständlich, enttäusch*, verwirrend, unfreundlich, schwer zu, schwer fiel',
    /\b(gedacht|uberlegt|erwogen|nachgedacht)\b.*\b(zu wechseln|wechseln|zu kundigen|kundigung|zu verlassen|abzuspringen)/,
    /\bbeschwerde(?!\w*(management|bearbeitung|behandlung|stelle))(?!n? (bearbeitung|behandlung))/,
  ],
  reversed: ['umgepolt, invertiert, rekodiert, negativ gepolt'],
  eitherWay: [/\b(einfach|leicht) oder (schwer|schwierig|kompliziert)\b|\b(schwer|schwierig) oder (einfach|leicht)\b/],
  bestIsOne: [/\bschulnoten?\b|\bnoten? (von )?\(?1 ?(bis|-|–) ?6\b|\b1 ?(=|:) ?sehr gut\b/],
  derived: [
    'durchschnitt*, mittelwert, gesamtpunktzahl, gesamtsumme, gesamtwert, summe, index, prozent*, anteil, gesamtzahl',
  ],
  kind: [
    'typ, kategorie, klasse, gruppe, kundentyp, kundengruppe, art der, art des, *kategorie, produktgruppe',
    /\b(kanal|filiale|abteilung|region|geschaeftsstelle|standort)[?:*. ]*$/,
  ],
  measure: [
    wholeHeader('(?:ihre )?(?:haushalts|team|unternehmens|betriebs)grosse'),
    wholeHeader('(?:ihre )?erfahrung(?:sjahre)?|jahre erfahrung'),
    'alter, jahre, jahren, monate, monaten, wochen, tage, tagen, stunden, minuten, betrag, einkommen, gehalt, umsatz',
    'postleitzahl, plz, kosten in',
  ],
  unit: [
    /\((in )?(tagen?|stunden?|minuten?|sekunden?|wochen|monaten?|jahren?|€|euro)\)|\bin (tagen|stunden|minuten|sekunden|wochen|monaten)\b/,
  ],
  duration: ['dauer, ausfülldauer, ausfüllzeit'],
  id: [
    '*bestellnummer, *auftragsnummer, *kundennummer, *rechnungsnummer, *ticketnummer, *vorgangsnummer, laufende nummer, lfd nr, *-nr, mitgliedsnummer, personalnummer, ^nummer$, ^antwort id$',
  ],
  personal: [
    /(^|\b(ihr|ihre|ihren|ihrer|dein|deine|des kunden|und|oder|der|kunden) ?)(name|vorname|nachname|familienname|zuname|vor- und (nach|zu)name|vor- und nachnamen|name und vorname|vorname und (nach)?name|e-?mail(-?adresse)?|e-mail adresse|mail(-?adresse)?|telefon(-?nummer)?|telefon nummer|handy(-?nummer)?|mobil(-?nummer|-?telefon(nummer)?)?|rufnummer|adresse|anschrift|strasse( und hausnummer)?|whats ?app(-?nummer)?)( ?[([][^()[\]]*[)\]])?[?:*. ]*$/,
    '^kontakt$, ^kontaktinformationen$, ihr name, ihre e-mail*, vorname, nachname, familienname, e-mail-adresse, emailadresse, e-mailadresse, telefonnummer, handynummer',
    'mobilnummer, rufnummer, ausweisnummer, personalausweis*, reisepass*, steuer-id, kontaktdaten, ansprechpartner',
    'ansprechpartnerin, ip-adresse, *geburtsname, hausnummer, postanschrift',
  ],
  submitted: [
    'zeitstempel, absendedatum, abgabedatum, einreichungsdatum, antwortdatum, erstellungsdatum, fertigstellungszeit, endzeit',
    'eingereicht am, abgeschickt am, datum abgeschickt, erstellt am, abgeschlossen am, ausgefüllt am, übermittelt am',
  ],
  date: ['datum, *datum, startzeit, zeitpunkt, uhrzeit'],
  birth: ['geburt*'],
  demographic: [
    wholeHeader(
      '(?:(?:was|wie|welches?|welche[rn]?) (?:ist|sind) (?:ihre?[nrs]?|dein[e]?) |ihre?[nrs]? |bitte geben sie ihre?n? )?(?:(?:hochste[rnsm]?|aktuelle[rnsm]?|monatliche[rnsm]?) )*(?:bildung(?:sabschluss|sstand|sniveau|sgrad)?|schulabschluss|abschluss|geschlecht|familienstand|nationalitat|staatsangehorigkeit|beruf|berufsgruppe|berufsstatus|beschaftigung(?:sstatus|sverhaltnis)?|erwerbsstatus|(?:haushalts(?:netto)?|netto|monats)?einkommen(?:sgruppe|sklasse)?|alter|altersgruppe|altersklasse|wohnort|bundesland|stadt|land|region|(?:jahre )?berufserfahrung|arbeitserfahrung|betriebszugehorigkeit|dienstjahre|marke|branche|anwesenheit|hierarchieebene|karrierestufe)(?: haben sie.*| an)?',
    ),
    /\bwo (wohnen|leben) sie\b|\bin welche[mr] (region|stadt|bundesland|ort|land)\b.*\b(wohn|leb)|\bhochste[rn]? (bildungs|schul)?abschluss\b|\bwie alt sind sie\b/,
  ],
  metadata: [
    '^sprache$, ^letzte seite$, ^start-sprache$, ^startsprache$, ^zufallsstartwert$, ^gerät$, ^bearbeitungsstatus$',
  ],
  comment: [
    'kommentar*, anmerkung*, *vorschlag, *vorschläge, verbesser*, warum, grund, gründe, meinung, bemerkung*, begründ*',
    'rückmeldung, sonstiges',
  ],
  remark: [
    /(?<!\b(art|typ|kategorie|anzahl) (der |des |ihrer |ihres |von )?)\b(kommentare?|anmerkung(en)?|bemerkung(en)?|\w*vorschlage?|ruckmeldung(en)?|anregung(en)?|sonstige hinweise|lob und kritik)\b/,
    /\bwas (konnen|konnten|sollten|sollen) wir (\w+ )?(besser|anders|verbessern|andern)\b|\b(mochten|wollen) sie uns (noch )?(\w+ )?(mitteilen|sagen)\b/,
  ],
  choice: ['^welche*, ^was*'],
  customer: [
    /^(ihr |ihre |name (des |der |ihres |ihrer )?)?(kunden?|kundenname|kundennr|kundennummer|firma|firmenname|unternehmen|unternehmensname|organisation)s?[?:*. ]*$/,
  ],
  respondent: ['teilnehmer, teilnehmerin, teilnehmer-id, teilnehmernummer, befragte, befragter, probanden-id'],
  complaint: ['beschwerde, beschwerden, reklamation, reklamationen'],
  overall: [
    'gesamtzufriedenheit, gesamtbewertung, gesamteindruck, gesamtnote, gesamturteil, insgesamt, alles in allem',
  ],
  perceived: ['wahrgenommen*, tatsächlich*, erlebt*, erhalten*'],
  generic: ['gesamt*, insgesamt, allgemein*, *zufrieden*, bewert*, note, wie, frage, bitte'],
  question: ['^wie*'],
  name: ['name, vorname, nachname, familienname, vor- und nachname'],
  mail: ['mail, mailadresse, e-mailadresse'],
  project: ['projekt, projekte, projektname, bauvorhaben, baustelle'],
  team: ['team, teams, kolonne, bautrupp'],
  served: [
    wholeHeader(
      '(?:name (?:des|der|ihres) )?(?:beraters?|beraterin|kundenberaters?|kundenberaterin|vorgesetzter?|teamleiter(?:in)?|filialleiter(?:in)?|sachbearbeiter(?:in)?|betreuer(?:in)?)',
    ),
  ],
  staff: ['mitarbeiter, mitarbeiterin, mitarbeitername, interviewer, interviewerin, sachbearbeiter'],
  others: ['teilnehmer, befragte, kunde, kunden, ihr, ihre, kontakt, ansprechpartner'],
};
