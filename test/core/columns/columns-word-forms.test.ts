import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { foldText } from '../../../core/scales/fold.ts';
import { isNotAnswered } from '../../../core/scales/not-answered.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { readWords as read, wordless } from './read-words.ts';
import { repeat, sheet } from './sheets.ts';

describe('one answer in several forms', () => {
  test.each([
    [
      'es',
      ['Muy satisfecha', 'muy satisfecho', 'Satisfechos', 'Insatisfecha', 'Neutral', 'Muy insatisfecho/a'],
      [5, 5, 4, 2, 3, 1],
    ],
    [
      'es',
      ['Satisfecho(a)', 'Muy satisfecho(a)', 'Insatisfecho(a)', 'Muy insatisfecho(a)', 'Neutral'],
      [4, 5, 2, 1, 3],
    ],
    [
      'fr',
      ['Très satisfaite', 'Très satisfait', 'Satisfait(e)', 'Insatisfaits', 'Neutre', 'Très insatisfait·e'],
      [5, 5, 4, 2, 3, 1],
    ],
    [
      'pt',
      ['Muito satisfeito(a)', 'Muito satisfeita', 'Satisfeito', 'Insatisfeitas', 'Neutro', 'Muito insatisfeito'],
      [5, 5, 4, 2, 3, 1],
    ],
    ['es without accents', ['Pesimo', 'Mala', 'Regular', 'Buena', 'Muy buena'], [1, 2, 3, 4, 5]],
    [
      'fr without accents',
      ['Tres satisfait', 'Satisfait', 'Neutre', 'Insatisfait', 'Tres insatisfait'],
      [5, 4, 3, 2, 1],
    ],
    ['pt without accents', ['Pessimo', 'Ruim', 'Regular', 'Boa', 'Otima'], [1, 2, 3, 4, 5]],
    ['de without umlauts', ['Sehr gut', 'Gut', 'Mittelmassig', 'Schlecht', 'Sehr schlecht'], [5, 4, 3, 2, 1]],
    ['ko without spaces', ['매우만족', '만족', '보통', '불만족', '매우 불만족', '매우불만족'], [5, 4, 3, 2, 1, 1]],
  ])('%s: %j', (_language, cells, answers) => {
    expect(read(cells)).toMatchObject({ role: 'item', isAsked: false, answers, faults: [] });
  });
});

describe('several languages in one sheet', () => {
  test.each([
    [
      ['Very satisfied', 'Muy satisfecho', 'Satisfied', 'Satisfecho', 'Dissatisfied', 'Neutral'],
      [5, 5, 4, 4, 2, 3],
    ],
    [
      ['Sehr zufrieden', 'Très satisfait', 'Zufrieden', 'Insatisfait'],
      [5, 5, 4, 2],
    ],
    [
      ['매우 만족', 'Very satisfied', '보통', 'Neutral', '불만족'],
      [5, 5, 3, 3, 2],
    ],
    [
      ['非常に満足', '非常满意', '不満', '不满意', '一般'],
      [5, 5, 2, 2, 3],
    ],
  ])('%j are one scale', (cells, answers) => {
    expect(read(cells)).toMatchObject({ answers, faults: [] });
  });

  test('the standard asks in English and Chinese, and the sheet answers in German', () => {
    const cells = ['Sehr zufrieden', 'Zufrieden', 'Neutral', 'Unzufrieden'];
    expect(read(cells, fivePoint)).toMatchObject({ isAsked: false, answers: [5, 4, 3, 2], faults: [] });
  });

  // "Regular" and "Excelente" are Spanish and Portuguese, "良" and "優" Chinese and Japanese, with other levels around them.
  test.each([
    [['Regular', 'Excelente', 'Regular']],
    [['良', '優', '良']],
    [['満足', 'どちらともいえない', '満足']],
    [['普通', '普通', '普通']],
  ])('%j may be more than one list, so a person is asked', (cells) => {
    expect(read(cells)).toMatchObject({ isAsked: true });
  });
});

describe('no answer', () => {
  test.each([
    ['en', ['N/A', 'Not applicable', 'Prefer not to say', "Don't know", '-', 'No answer']],
    ['zh', ['(空)', '(跳过)', '（跳過）', '不适用', '不適用', '无此项', '無此項', '未体验', '不清楚']],
    ['ja', ['該当なし', 'わからない', '無回答', '未回答']],
    ['ko', ['해당 없음', '해당없음', '모름', '무응답']],
    ['es', ['No aplica', 'Sin respuesta', 'No sabe / No contesta', 'NS/NC']],
    ['fr', ['Sans réponse', 'Non concerné', 'Ne sait pas', 'Sans objet']],
    ['de', ['Keine Antwort', 'Keine Angabe', 'k. A.', 'Weiß nicht', 'Nicht zutreffend']],
    ['pt', ['Não se aplica', 'Não sei', 'Sem resposta', 'Prefiro não responder']],
  ])('%s', (_language, cells) => {
    for (const cell of cells) expect([cell, isNotAnswered(foldText(cell))]).toEqual([cell, true]);
  });

  test.each([
    [
      ['Muy satisfecho', 'No aplica', 'Insatisfecho', 'Neutral', 'Satisfecho'],
      [5, null, 2, 3, 4],
    ],
    [
      ['Très satisfait', 'Sans réponse', 'Insatisfait', 'Neutre', 'Satisfait'],
      [5, null, 2, 3, 4],
    ],
    [
      ['Sehr zufrieden', 'Keine Antwort', 'Unzufrieden', 'Neutral', 'Zufrieden'],
      [5, null, 2, 3, 4],
    ],
    [
      ['Muito satisfeito', 'Não se aplica', 'Insatisfeito', 'Neutro', 'Satisfeito'],
      [5, null, 2, 3, 4],
    ],
    [
      ['非常に満足', '該当なし', '不満', 'どちらともいえない', '満足'],
      [5, null, 2, 3, 4],
    ],
    [
      ['매우 만족', '해당 없음', '불만족', '보통', '만족'],
      [5, null, 2, 3, 4],
    ],
    [
      ['非常满意', '无此项', '不满意', '一般', '满意'],
      [5, null, 2, 3, 4],
    ],
  ])('%j', (cells, answers) => {
    expect(read(cells)).toMatchObject({ isAsked: false, answers, faults: [] });
  });

  test('"not sure" is the middle where a list has it there and no other word is', () => {
    const four = ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'];
    const unsure = read(repeat([...four, 'Not sure'], 8));
    expect(unsure.answers.slice(0, 5)).toEqual([1, 2, 4, 5, 3]);
    const beside = read(repeat([...four, 'Neutral', 'Not sure'], 8));
    expect(beside.answers.slice(0, 6)).toEqual([1, 2, 4, 5, 3, null]);
  });
});

test('100,000 cells of nine languages map in a second', () => {
  const lists = [
    ['Very satisfied', 'Neutral', 'Dissatisfied'],
    ['很满意', '一般', '不满意'],
    ['非常に満足', '不満'],
    ['매우 만족', '보통'],
    ['Muy satisfecho', 'Very satisfied'],
    ['Très satisfait', 'Peu satisfait'],
    ['Sehr zufrieden', 'blau', 'rot'],
    ['Muito bom', 'Regular'],
    Array.from({ length: 40 }, (_, place) => `Regular ${place}`),
  ];
  const table = sheet(
    Object.fromEntries(Array.from({ length: 100 }, (_, column) => [`Q${column}`, repeat(lists[column % 9] ?? [], 25)])),
  );
  mapColumns(table.slice(0, 3), wordless, firstTime);
  const start = performance.now();
  expect(mapColumns(table, wordless, firstTime).columns).toHaveLength(100);
  expect(performance.now() - start).toBeLessThan(3000);
});
