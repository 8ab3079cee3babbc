import type { LabelSet } from './schema.ts';
import { written } from './written-levels.ts';

/** German level words, worst first, usual lists before rarer ones; `answerKey` reads words without umlauts and with "ss". */
export const germanLabels: readonly LabelSet[] = [
  {
    id: 'satisfaction-5-de',
    topic: 'satisfaction',
    levels: written(
      'Sehr unzufrieden | Äußerst unzufrieden | Völlig unzufrieden | Überhaupt nicht zufrieden | Gar nicht zufrieden',
      'Unzufrieden | Eher unzufrieden | Ziemlich unzufrieden | Weniger zufrieden | Wenig zufrieden | Nicht zufrieden | Eher nicht zufrieden | Etwas unzufrieden',
      'Neutral | Weder zufrieden noch unzufrieden | Weder unzufrieden noch zufrieden | Teils/teils | Teils teils | Teils, teils | Teils-teils | Weder noch | Mittelmäßig | Mittel | Unentschieden | Durchschnittlich',
      'Zufrieden | Eher zufrieden | Ziemlich zufrieden | Etwas zufrieden',
      'Sehr zufrieden | Äußerst zufrieden | Völlig zufrieden | Vollkommen zufrieden | Voll und ganz zufrieden | Vollständig zufrieden',
    ),
  },
  {
    id: 'satisfaction-5-plain-ends-de',
    topic: 'satisfaction',
    levels: written(
      'Unzufrieden | Nicht zufrieden',
      'Eher unzufrieden | Eher nicht zufrieden | Weniger zufrieden',
      'Neutral | Weder zufrieden noch unzufrieden | Teils/teils | Teils teils | Teils, teils | Teils-teils | Weder noch | Mittelmäßig | Unentschieden',
      'Eher zufrieden | Ziemlich zufrieden',
      'Zufrieden',
    ),
  },
  {
    id: 'satisfaction-5-from-none-de',
    topic: 'satisfaction',
    levels: written(
      'Überhaupt nicht zufrieden | Gar nicht zufrieden | Nicht zufrieden',
      'Wenig zufrieden | Weniger zufrieden | Kaum zufrieden | Nicht sehr zufrieden',
      'Mäßig zufrieden | Teilweise zufrieden | Einigermaßen zufrieden | Mittelmäßig zufrieden | Etwas zufrieden',
      'Zufrieden | Ziemlich zufrieden | Überwiegend zufrieden',
      'Sehr zufrieden | Äußerst zufrieden | Voll und ganz zufrieden | Vollkommen zufrieden',
    ),
  },
  {
    id: 'satisfaction-3-de',
    topic: 'satisfaction',
    levels: written(
      'Unzufrieden | Nicht zufrieden',
      'Neutral | Teils/teils | Teils teils | Weder noch | Mittelmäßig | Teilweise zufrieden | Weder zufrieden noch unzufrieden',
      'Zufrieden',
    ),
  },
  {
    id: 'satisfaction-4-de',
    topic: 'satisfaction',
    levels: written(
      'Sehr unzufrieden | Gar nicht zufrieden | Überhaupt nicht zufrieden',
      'Unzufrieden | Eher unzufrieden | Weniger zufrieden | Eher nicht zufrieden',
      'Zufrieden | Eher zufrieden | Ziemlich zufrieden',
      'Sehr zufrieden',
    ),
  },
  {
    id: 'satisfaction-4-plain-ends-de',
    topic: 'satisfaction',
    levels: written(
      'Unzufrieden | Nicht zufrieden',
      'Eher unzufrieden | Eher nicht zufrieden',
      'Eher zufrieden',
      'Zufrieden',
    ),
  },
  {
    id: 'satisfaction-6-de',
    topic: 'satisfaction',
    levels: written(
      'Sehr unzufrieden',
      'Unzufrieden',
      'Eher unzufrieden | Etwas unzufrieden',
      'Eher zufrieden | Etwas zufrieden',
      'Zufrieden',
      'Sehr zufrieden',
    ),
  },
  {
    id: 'satisfaction-7-de',
    topic: 'satisfaction',
    levels: written(
      'Sehr unzufrieden | Äußerst unzufrieden | Völlig unzufrieden',
      'Unzufrieden | Ziemlich unzufrieden',
      'Eher unzufrieden | Etwas unzufrieden',
      'Neutral | Weder zufrieden noch unzufrieden | Teils/teils | Teils teils | Weder noch',
      'Eher zufrieden | Etwas zufrieden',
      'Zufrieden | Ziemlich zufrieden',
      'Sehr zufrieden | Äußerst zufrieden | Völlig zufrieden | Vollkommen zufrieden',
    ),
  },
  { id: 'satisfaction-2-de', topic: 'satisfaction', levels: written('Unzufrieden | Nicht zufrieden', 'Zufrieden') },
  {
    id: 'quality-5-de',
    topic: 'quality',
    levels: written(
      'Sehr schlecht | Miserabel | Furchtbar',
      'Schlecht | Eher schlecht',
      'Mittelmäßig | Mittel | Durchschnittlich | Neutral | Okay | OK | In Ordnung | Normal | Teils/teils | Teils teils | Weder gut noch schlecht',
      'Gut | Eher gut',
      'Sehr gut | Ausgezeichnet | Hervorragend | Exzellent',
    ),
  },
  {
    id: 'quality-5-to-excellent-de',
    topic: 'quality',
    levels: written(
      'Schlecht | Mangelhaft',
      'Mittelmäßig | Mittel | Mäßig | Ausreichend | Durchschnittlich | Befriedigend',
      'Gut',
      'Sehr gut',
      'Ausgezeichnet | Hervorragend | Exzellent',
    ),
  },
  {
    id: 'marks-6-de',
    topic: 'quality',
    levels: written('Ungenügend', 'Mangelhaft', 'Ausreichend', 'Befriedigend', 'Gut', 'Sehr gut'),
  },
  {
    id: 'marks-5-de',
    topic: 'quality',
    levels: written(
      'Mangelhaft | Ungenügend | Nicht genügend',
      'Ausreichend | Genügend',
      'Befriedigend',
      'Gut',
      'Sehr gut',
    ),
  },
  {
    id: 'quality-4-de',
    topic: 'quality',
    levels: written(
      'Schlecht | Mangelhaft',
      'Mittelmäßig | Mittel | Befriedigend | Ausreichend | Durchschnittlich | Okay | OK',
      'Gut',
      'Sehr gut | Ausgezeichnet | Hervorragend',
    ),
  },
  {
    id: 'quality-4-even-de',
    topic: 'quality',
    levels: written('Sehr schlecht', 'Schlecht | Eher schlecht', 'Gut | Eher gut', 'Sehr gut'),
  },
  {
    id: 'quality-4-uneven-de',
    topic: 'quality',
    levels: written('Schlecht', 'Gut', 'Sehr gut', 'Ausgezeichnet | Hervorragend | Exzellent'),
    isUneven: true,
  },
  {
    id: 'quality-3-de',
    topic: 'quality',
    levels: written(
      'Schlecht | Unter den Erwartungen | Erwartungen nicht erfüllt',
      'Mittelmäßig | Mittel | Durchschnittlich | Okay | OK | Erwartungen erfüllt',
      'Gut | Über den Erwartungen | Erwartungen übertroffen',
    ),
  },
  {
    id: 'expectations-5-de',
    topic: 'quality',
    levels: written(
      'Viel schlechter | Viel schlechter als erwartet | Weit unter den Erwartungen',
      'Schlechter | Etwas schlechter | Schlechter als erwartet | Unter den Erwartungen',
      'Gleich | Unverändert | Wie erwartet | Erwartungen erfüllt',
      'Besser | Etwas besser | Besser als erwartet | Über den Erwartungen',
      'Viel besser | Viel besser als erwartet | Weit über den Erwartungen',
    ),
  },
  {
    id: 'ease-5-de',
    topic: 'quality',
    levels: written(
      'Sehr schwierig | Sehr schwer | Sehr kompliziert',
      'Schwierig | Schwer | Eher schwierig | Eher schwer | Kompliziert',
      'Neutral | Mittel | Teils/teils | Teils teils | Weder einfach noch schwierig | Weder leicht noch schwer',
      'Einfach | Leicht | Eher einfach | Eher leicht',
      'Sehr einfach | Sehr leicht',
    ),
  },
  {
    id: 'speed-5-de',
    topic: 'quality',
    levels: written(
      'Sehr langsam',
      'Langsam | Eher langsam',
      'Mittel | Normal | Neutral | Mittelmäßig',
      'Schnell | Eher schnell',
      'Sehr schnell',
    ),
  },
  {
    id: 'safety-5-de',
    topic: 'safety',
    levels: written(
      'Sehr unsicher | Gar nicht sicher',
      'Unsicher | Eher unsicher',
      'Neutral | Weder sicher noch unsicher | Teils/teils',
      'Sicher | Eher sicher',
      'Sehr sicher',
    ),
  },
  {
    id: 'safety-4-de',
    topic: 'safety',
    levels: written('Sehr unsicher', 'Unsicher | Eher unsicher', 'Sicher | Eher sicher', 'Sehr sicher'),
  },
  {
    id: 'adequacy-5-de',
    topic: 'adequacy',
    levels: written(
      'Völlig unzureichend | Sehr unangemessen',
      'Unzureichend | Unangemessen | Nicht ausreichend',
      'Neutral | Teils/teils',
      'Ausreichend | Angemessen',
      'Mehr als ausreichend | Sehr angemessen',
    ),
  },
  {
    id: 'adequacy-2-de',
    topic: 'adequacy',
    levels: written('Unzureichend | Unangemessen | Nicht ausreichend', 'Ausreichend | Angemessen'),
  },
  {
    id: 'agreement-5-de',
    topic: 'agreement',
    levels: written(
      'Stimme überhaupt nicht zu | Stimme gar nicht zu | Stimme ganz und gar nicht zu | Stimme absolut nicht zu | Trifft überhaupt nicht zu | Trifft gar nicht zu | Lehne stark ab | Lehne völlig ab',
      'Stimme nicht zu | Stimme eher nicht zu | Stimme weniger zu | Trifft eher nicht zu | Trifft nicht zu | Lehne ab | Lehne eher ab',
      'Neutral | Teils/teils | Teils teils | Teils, teils | Teils-teils | Weder noch | Unentschieden | Stimme weder zu noch nicht zu | Stimme weder zu noch lehne ich ab',
      'Stimme zu | Stimme eher zu | Trifft eher zu | Trifft zu',
      'Stimme voll und ganz zu | Stimme voll zu | Stimme völlig zu | Stimme vollkommen zu | Stimme stark zu | Stimme sehr zu | Trifft voll und ganz zu | Trifft voll zu | Trifft völlig zu',
    ),
  },
  {
    id: 'agreement-5-plain-ends-de',
    topic: 'agreement',
    levels: written(
      'Trifft nicht zu | Stimme nicht zu',
      'Trifft eher nicht zu | Stimme eher nicht zu',
      'Teils/teils | Teils teils | Teils, teils | Teils-teils | Neutral | Weder noch | Unentschieden',
      'Trifft eher zu | Stimme eher zu',
      'Trifft zu | Stimme zu',
    ),
  },
  {
    id: 'agreement-7-de',
    topic: 'agreement',
    levels: written(
      'Stimme überhaupt nicht zu | Stimme gar nicht zu | Trifft überhaupt nicht zu | Trifft gar nicht zu',
      'Stimme nicht zu | Trifft nicht zu',
      'Stimme eher nicht zu | Trifft eher nicht zu',
      'Neutral | Teils/teils | Teils teils | Weder noch | Unentschieden',
      'Stimme eher zu | Trifft eher zu',
      'Stimme zu | Trifft zu',
      'Stimme voll und ganz zu | Stimme voll zu | Stimme völlig zu | Trifft voll und ganz zu | Trifft voll zu',
    ),
  },
  {
    id: 'agreement-4-de',
    topic: 'agreement',
    levels: written(
      'Stimme überhaupt nicht zu | Stimme gar nicht zu | Trifft überhaupt nicht zu | Trifft gar nicht zu',
      'Stimme eher nicht zu | Stimme nicht zu | Trifft eher nicht zu | Trifft nicht zu',
      'Stimme eher zu | Stimme zu | Trifft eher zu | Trifft zu',
      'Stimme voll und ganz zu | Stimme voll zu | Stimme völlig zu | Trifft voll und ganz zu | Trifft voll zu | Trifft völlig zu',
    ),
  },
  {
    id: 'agreement-4-plain-ends-de',
    topic: 'agreement',
    levels: written(
      'Trifft nicht zu | Stimme nicht zu',
      'Trifft eher nicht zu | Stimme eher nicht zu',
      'Trifft eher zu | Stimme eher zu',
      'Trifft zu | Stimme zu',
    ),
  },
  {
    id: 'agreement-6-de',
    topic: 'agreement',
    levels: written(
      'Stimme überhaupt nicht zu | Stimme gar nicht zu | Trifft überhaupt nicht zu',
      'Stimme nicht zu | Trifft nicht zu',
      'Stimme eher nicht zu | Trifft eher nicht zu',
      'Stimme eher zu | Trifft eher zu',
      'Stimme zu | Trifft zu',
      'Stimme voll und ganz zu | Stimme voll zu | Trifft voll und ganz zu',
    ),
  },
  {
    id: 'agreement-3-de',
    topic: 'agreement',
    levels: written(
      'Stimme nicht zu | Trifft nicht zu',
      'Neutral | Teils/teils | Teils teils | Trifft teilweise zu | Stimme teilweise zu | Weder noch',
      'Stimme zu | Trifft zu',
    ),
  },
  {
    id: 'agreement-2-de',
    topic: 'agreement',
    levels: written('Stimme nicht zu | Trifft nicht zu', 'Stimme zu | Trifft zu'),
  },
  {
    id: 'likelihood-5-de',
    topic: 'likelihood',
    levels: written(
      'Sehr unwahrscheinlich | Äußerst unwahrscheinlich | Überhaupt nicht wahrscheinlich | Auf keinen Fall | Ganz sicher nicht | Bestimmt nicht',
      'Unwahrscheinlich | Eher unwahrscheinlich | Wahrscheinlich nicht | Eher nicht',
      'Neutral | Vielleicht | Teils/teils | Weder noch | Möglicherweise | Weder wahrscheinlich noch unwahrscheinlich',
      'Wahrscheinlich | Eher wahrscheinlich | Wahrscheinlich ja | Eher ja',
      'Sehr wahrscheinlich | Äußerst wahrscheinlich | Auf jeden Fall | Ganz sicher | Bestimmt',
    ),
  },
  {
    id: 'likelihood-4-de',
    topic: 'likelihood',
    levels: written(
      'Sehr unwahrscheinlich | Auf keinen Fall',
      'Unwahrscheinlich | Eher unwahrscheinlich | Eher nicht | Wahrscheinlich nicht',
      'Wahrscheinlich | Eher wahrscheinlich | Eher ja',
      'Sehr wahrscheinlich | Auf jeden Fall',
    ),
  },
  {
    id: 'concern-5-de',
    topic: 'concern',
    levels: written(
      'Überhaupt nicht besorgt | Gar nicht besorgt',
      'Nicht besorgt | Wenig besorgt | Etwas besorgt | Kaum besorgt',
      'Neutral | Mäßig besorgt | Teils/teils',
      'Besorgt | Ziemlich besorgt | Eher besorgt',
      'Sehr besorgt | Äußerst besorgt',
    ),
  },
  {
    id: 'importance-5-de',
    topic: 'importance',
    levels: written(
      'Sehr unwichtig | Überhaupt nicht wichtig | Gar nicht wichtig | Völlig unwichtig',
      'Unwichtig | Eher unwichtig | Weniger wichtig | Nicht wichtig',
      'Neutral | Teils/teils | Teils teils | Mittel | Etwas wichtig | Mäßig wichtig',
      'Wichtig | Eher wichtig | Ziemlich wichtig',
      'Sehr wichtig | Äußerst wichtig | Extrem wichtig',
    ),
  },
  {
    id: 'importance-4-de',
    topic: 'importance',
    levels: written(
      'Unwichtig | Gar nicht wichtig | Überhaupt nicht wichtig',
      'Eher unwichtig | Weniger wichtig',
      'Eher wichtig | Wichtig',
      'Sehr wichtig',
    ),
  },
  {
    id: 'frequency-5-de',
    topic: 'frequency',
    levels: written(
      'Nie | Niemals',
      'Selten | Fast nie',
      'Manchmal | Gelegentlich | Ab und zu | Hin und wieder',
      'Oft | Häufig | Haeufig | Meistens | Regelmäßig',
      'Immer | Sehr oft | Sehr häufig | Fast immer',
    ),
  },
  {
    id: 'frequency-calendar-de',
    topic: 'frequency',
    levels: written(
      'Nie',
      'Jährlich | Einmal im Jahr | Selten',
      'Vierteljährlich | Einmal im Quartal',
      'Monatlich | Einmal im Monat',
      'Wöchentlich | Einmal pro Woche | Einmal in der Woche',
      'Täglich | Jeden Tag',
    ),
  },
];
