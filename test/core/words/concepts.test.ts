import { describe, expect, test } from 'vitest';
import { headerText } from '../../../core/columns/header-text.ts';
import { conceptsCalled, conceptsIn } from '../../../core/words/concepts.ts';
import { germanConcepts } from '../../../core/words/concepts-de.ts';
import { englishConcepts } from '../../../core/words/concepts-en.ts';
import { spanishConcepts } from '../../../core/words/concepts-es.ts';
import { frenchConcepts } from '../../../core/words/concepts-fr.ts';
import { japaneseConcepts } from '../../../core/words/concepts-ja.ts';
import { koreanConcepts } from '../../../core/words/concepts-ko.ts';
import { portugueseConcepts } from '../../../core/words/concepts-pt.ts';
import { chineseConcepts } from '../../../core/words/concepts-zh.ts';

const said = (header: string) => [...new Set(conceptsIn(headerText(header)).map(({ concept }) => concept))];

describe('what a header speaks of', () => {
  test.each([
    ['Qualität der Produkte', ['productQuality']],
    ['Servicequalität', ['serviceQuality']],
    ['Preis des Produkts', ['product', 'price']],
    ['Verpackung und Lieferung', ['packaging', 'delivery']],
    ['Délai de livraison', ['deliveryTime']],
    ['Relación calidad-precio', ['valueForMoney']],
    ['Tratamento de reclamações', ['complaintHandling']],
    ['納期', ['deliveryTime']],
    ['苦情対応', ['complaintHandling']],
    ['기술 지원', ['technicalSupport']],
    ['性價比', ['valueForMoney']],
    ['Parking', []],
    ['駐車場', []],
    ['Estacionamiento', []],
  ])('%s: %j', (header, concepts) => {
    expect(said(header)).toEqual(concepts);
  });
});

describe.each(
  Object.entries({
    ...{ englishConcepts, chineseConcepts, japaneseConcepts, koreanConcepts },
    ...{ spanishConcepts, frenchConcepts, germanConcepts, portugueseConcepts },
  }),
)('%s', (_language, concepts) => {
  test('no word stands for two concepts, and each is found by its own words', () => {
    const words = Object.entries(concepts).flatMap(([concept, lists]) =>
      lists.flatMap((list) => list.split(', ').map((word) => ({ concept, word: headerText(word.replace(/\*/g, '')) }))),
    );
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter(({ concept, word }) => !conceptsCalled(word).some((one) => one === concept))).toEqual([]);
    expect(
      words.filter(({ concept, word }) => words.some((one) => one.word === word && one.concept !== concept)),
    ).toEqual([]);
    expect(words.filter(({ concept, word }) => !said(word).some((one) => one === concept))).toEqual([]);
  });
});
