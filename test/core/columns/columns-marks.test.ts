import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../core/scales/answer.ts';
import type { Scale } from '../../../core/scales/schema.ts';
import { readWords as read } from './read-words.ts';
import { repeat } from './sheets.ts';

const five: Scale = { kind: 'numeric', min: 1, max: 5 };
const ten: Scale = { kind: 'numeric', min: 0, max: 10 };
const hundred: Scale = { kind: 'numeric', min: 0, max: 100 };

describe('a mark with its unit', () => {
  test.each([
    ['★★★★☆', five, 4],
    ['⭐⭐⭐⭐', five, 4],
    ['⭐️⭐️⭐️', five, 3],
    ['4 stars', five, 4],
    ['1 star', five, 1],
    ['4星', five, 4],
    ['四星', five, 4],
    ['五颗星', five, 5],
    ['4颗星', five, 4],
    ['5 estrellas', five, 5],
    ['1 estrella', five, 1],
    ['4 estrelas', five, 4],
    ['4 étoiles', five, 4],
    ['4 Sterne', five, 4],
    ['1 Stern', five, 1],
    ['星4つ', five, 4],
    ['별 4개', five, 4],
    ['별점 4점', five, 4],
    ['4★', five, 4],
    ['★4', five, 4],
    ['4 Punkte', five, 4],
    ['7/10', ten, 7],
    ['8 out of 10', ten, 8],
    ['8 von 10', ten, 8],
    ['8 sur 10', ten, 8],
    ['8 de 10', ten, 8],
    ['8分/10分', ten, 8],
    ['7,5', ten, 7.5],
    ['7.5', ten, 7.5],
    ['７．５', ten, 7.5],
    ['１０', ten, 10],
    ['85%', hundred, 85],
  ])('%s', (cell, scale, value) => {
    expect(readAnswer(cell, scale, 'positive', [])).toEqual({ kind: 'value', value });
  });

  test.each([
    ['8 von 5', five, 'offScale'],
    ['★★★★★★', five, 'offScale'],
    // A percentage is a rate far more often than a rating: only a scale of 0 to 100 takes it.
    ['85%', five, 'unknownWord'],
    ['85%', ten, 'unknownWord'],
    ['4 Personen', five, 'unknownWord'],
    ['五星好评', five, 'unknownWord'],
  ])('%s is none: %s', (cell, scale, kind) => {
    expect(readAnswer(cell, scale, 'positive', []).kind).toBe(kind);
  });
});

describe('columns of stars', () => {
  test.each([
    [['★★★★★', '★★★★☆', '★★★☆☆', '★★☆☆☆', '★☆☆☆☆']],
    [['5 stars', '4 stars', '3 stars', '2 stars', '1 star']],
    [['五星', '四星', '三星', '二星', '一星']],
    [['5 Sterne', '4 Sterne', '3 Sterne', '2 Sterne', '1 Stern']],
    [['星5つ', '星4つ', '星3つ', '星2つ', '星1つ']],
    [['별 5개', '별 4개', '별 3개', '별 2개', '별 1개']],
  ])('%j', (cells) => {
    expect(read(repeat(cells, 8))).toMatchObject({ levels: '1–5', role: 'item', isAsked: false });
    expect(read(repeat(cells, 8)).answers.slice(0, 5)).toEqual([5, 4, 3, 2, 1]);
  });
});

describe('faces and thumbs', () => {
  test.each([
    ['😡 < 🙁 < 😐 < 🙂 < 😀', ['😀', '🙂', '😐', '🙁', '😡'], [5, 4, 3, 2, 1]],
    ['😡 < ☹️ < 😐 < 🙂 < 😄', ['😄', '🙂', '😐', '☹️', '😡'], [5, 4, 3, 2, 1]],
    ['😞 < 🙁 < 😐 < 🙂 < 😊', ['😊', '🙂', '😐', '🙁', '😞'], [5, 4, 3, 2, 1]],
    ['😡 < 😞 < 😐 < 😊 < 😍', ['😍', '😊', '😐', '😞', '😡'], [5, 4, 3, 2, 1]],
    ['😡 < 🙁 < 🙂 < 😃', ['😃', '🙂', '🙁', '😡'], [4, 3, 2, 1]],
    ['🙁 < 😐 < 🙂', ['🙂', '😐', '🙁'], [3, 2, 1]],
    ['☹ < 😐 < 😊', ['😊', '😐', '☹'], [3, 2, 1]],
    ['👎 < 👍', ['👍', '👎'], [2, 1]],
    ['👎 < 👍', ['👍', '👎', '👍🏽'], [2, 1, 2]],
  ])('%s', (levels, cells, answers) => {
    const found = read(repeat(cells, 20));
    expect({ ...found, answers: found.answers.slice(0, cells.length) }).toEqual({
      ...{ levels, role: 'item', isAsked: false, faults: [] },
      answers,
    });
  });

  // 🙂 is the best of three faces and the second best of five.
  test.each([[['🙂', '😐', '🙁']], [['😊', '😐', '😐']]])('%j is asked while few answered', (cells) => {
    expect(read(cells)).toMatchObject({ isAsked: true });
  });
});

describe('a word with something before or behind it', () => {
  const levels = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
  const best = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'];

  test.each([
    ['letters from the best', ['A. 非常满意', 'B. 满意', 'C. 一般', 'D. 不满意', 'E. 非常不满意'], [5, 4, 3, 2, 1]],
    [
      'letters with a Chinese sign',
      ['A、非常满意', 'B、满意', 'C、一般', 'D、不满意', 'E、非常不满意'],
      [5, 4, 3, 2, 1],
    ],
    ['letters in brackets', best.map((word, place) => `(${'ABCDE'[place]}) ${word}`), [5, 4, 3, 2, 1]],
    ['circled numbers from the best', ['① 非常满意', '②满意', '③ 一般', '④ 不满意', '⑤ 非常不满意'], [5, 4, 3, 2, 1]],
    ['codes that rise', levels.map((word, place) => `${place + 1}=${word}`), [1, 2, 3, 4, 5]],
    ['codes on a line of their own', levels.map((word, place) => `${word}\n${place + 1}`), [1, 2, 3, 4, 5]],
    ['codes in brackets', levels.map((word, place) => `${word}（${place + 1}分）`), [1, 2, 3, 4, 5]],
    [
      'faces',
      ['😀 Very satisfied', '🙂 Satisfied', '😐 Neutral', '🙁 Dissatisfied', '😡 Very dissatisfied'],
      [5, 4, 3, 2, 1],
    ],
    ['a full stop', best.map((word) => `${word}.`), [5, 4, 3, 2, 1]],
    ['letters and none', ['A. 非常满意', '非常满意', 'B. 满意', '一般'], [5, 5, 4, 3]],
    ['codes in Korean', ['5 매우 만족', '4 만족', '3 보통', '2 불만족', '1 매우 불만족'], [5, 4, 3, 2, 1]],
    ['codes in Japanese', ['5：非常に満足', '4：満足', '3：普通', '2：不満', '1：非常に不満'], [5, 4, 3, 2, 1]],
    ['codes in German', ['5 - Sehr zufrieden', '4 - Zufrieden', '3 - Neutral', '2 - Unzufrieden'], [5, 4, 3, 2]],
  ])('%s', (_what, cells, answers) => {
    expect(read(cells)).toMatchObject({ role: 'item', isAsked: false, answers, faults: [] });
  });

  test('numbers that fall as the words rise only count the choices, and a person is asked', () => {
    const cells = ['1. Sehr zufrieden', '2. Zufrieden', '3. Neutral', '4. Unzufrieden', '5. Sehr unzufrieden'];
    expect(read(cells)).toMatchObject({ isAsked: true, answers: [5, 4, 3, 2, 1] });
  });
});
