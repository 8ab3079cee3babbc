import { describe, expect, test } from 'vitest';
import { usualInputs } from '../../../core/models/inputs.ts';
import { column } from '../setup-tab/setup-rows.ts';
import { rowAt } from '../tabs/tab-rows.ts';
import { drawn, question, read, surveyOf, told, typing } from './inputs-tab.ts';
import { asked, questionsOf, unassigned, withConstructs } from './path-tab.ts';

describe('a new tab', () => {
  test('begins with the model of the European index, in the language', () => {
    const constructs = (language: 'en' | 'zh-CN' | 'zh-TW') =>
      drawn(asked, [], language)
        .filter(([key]) => /^construct/.test(String(key)))
        .map((cells) => cells.slice(1, 3));
    expect(constructs('en')).toEqual([
      ['Image', ''],
      ['Expectations', 'Image'],
      ['Quality', 'Expectations'],
      ['Value', 'Expectations, Quality'],
      ['Satisfaction', 'Image, Expectations, Quality, Value'],
      ['Complaints', 'Satisfaction'],
      ['Loyalty', 'Image, Satisfaction, Complaints'],
      ...[8, 9, 10].map(() => ['', '']),
    ]);
    expect(constructs('zh-CN')[3]).toEqual(['感知价值', '期望、感知质量']);
    expect(constructs('zh-TW')[6]).toEqual(['忠誠', '形象、客戶滿意、投訴']);
  });

  test('proposes a construct only where the header or its dimension is its name', () => {
    expect(questionsOf(drawn(asked))).toEqual({
      Image1: 'Image',
      'Image 2': 'Image',
      'Service quality (1-5)': '',
      'Overall satisfaction': '',
      Q17: '',
      'Image and value': '',
      Spent: '',
      'Likely to stay': '',
    });
    const about = (dimension: string) =>
      questionsOf(drawn(surveyOf([], [column(0, 'Q1', { dimension }), column(1, 'Q2')])));
    expect(about('complaints')).toEqual({ Q1: 'Complaints', Q2: '' });
    expect(about('Complaint handling')).toEqual({ Q1: '', Q2: '' });
    const of = (header: string) => questionsOf(drawn(surveyOf([header])))[header];
    expect(of('VALUE (1–10)')).toBe('Value');
    expect(of('Satisfaction with delivery')).toBe('');
    expect(of('2 Value')).toBe('');
  });

  test('the whole header counts before the one without its number', () => {
    const rows = withConstructs(['Image'], ['Image 2'], ['Service quality']);
    expect(questionsOf(rows)).toMatchObject({
      Image1: 'Image',
      'Image 2': 'Image 2',
      'Service quality (1-5)': 'Service quality',
    });
  });

  test.each(['en', 'zh-CN', 'zh-TW'] as const)('that nobody touched is empty, drawn in %s', (language) => {
    const survey = surveyOf(['Image1', 'Satisfaction', 'Satisfaction with delivery', '形象', '期望']);
    const rows = drawn(survey, [], language);
    expect(Object.values(questionsOf(rows)).some((cell) => cell !== '')).toBe(true);
    expect(read(rows, survey)).toEqual({ inputs: usualInputs, faults: [] });
    expect(read(drawn(survey, rows, 'en'), survey)).toEqual({ inputs: usualInputs, faults: [] });
  });

  test('says what each question is', () => {
    const rows = drawn(asked);
    expect(rows[rowAt(rows, question('Q17'))]?.[2]).toBe('1–5');
    expect(rows[rowAt(rows, question('Spent'))]?.[2]).toBe('number');
    // The dimension where it says something else than the header.
    const other = { en: 'Staff', 'zh-CN': '员工', 'zh-TW': '員工' };
    const dimensions = asked.rubric.dimensions.map((one) => ({ ...one, title: other }));
    const titled = drawn({ ...asked, rubric: { ...asked.rubric, dimensions } });
    expect(titled[rowAt(titled, question('Q17'))]?.[2]).toBe('1–5 · Staff');
  });

  test('nothing assigned is no fault, whatever the constructs', () => {
    const rows = unassigned(withConstructs(['A', 'A'], ['A', 'B']));
    expect(read(rows, asked)).toEqual({ inputs: usualInputs, faults: [] });
  });
});

describe('what people assigned', () => {
  const rows = typing(
    withConstructs(['Image'], ['Quality', 'image'], ['Satisfaction', ' Image；QUALITY ']),
    [question('Q17'), 2, 'satisfaction '],
    [question('Service quality (1-5)'), 2, 'Quality'],
    [question('Overall satisfaction'), 2, 'Satisfaction'],
    [question('Image and value'), 2, 'Image'],
  );

  test('is read as constructs with their columns and arrows', () => {
    expect(read(rows, asked)).toMatchObject({ faults: [] });
    expect(read(rows, asked).inputs.constructs).toEqual([
      { name: 'Image', columns: [0, 1, 5], from: [] },
      { name: 'Quality', columns: [2], from: [0] },
      { name: 'Satisfaction', columns: [3, 4], from: [0, 1] },
    ]);
  });

  test.each([
    'Image,Quality',
    'Image、Quality',
    'Image，Quality',
    'Image\nQuality',
    'Image; Quality;',
    'Ｉｍａｇｅ,quality,Image',
  ])('%j are two arrows', (from) => {
    const typed = typing(rows, ['construct|3', 1, from]);
    expect(read(typed, asked).inputs.constructs[2]?.from).toEqual([0, 1]);
  });

  test('a name may hold a comma where it stands alone; a number is a name', () => {
    const named = typing(
      withConstructs(['Image, brand'], ['7', 'image, brand']),
      [question('Q17'), 2, 'Image, brand'],
      [question('Spent'), 2, 7],
    );
    expect(told(named, asked)).toEqual([]);
    expect(read(named, asked).inputs.constructs).toEqual([
      { name: 'Image, brand', columns: [4], from: [] },
      { name: '7', columns: [6], from: [0] },
    ]);
  });

  test('proposals that nobody touched and that have no question are left out with their arrows', () => {
    const typed = typing(drawn(asked), [question('Q17'), 2, 'Loyalty'], [question('Spent'), 2, 'Expectations']);
    expect(read(typed, asked)).toMatchObject({ faults: [] });
    expect(read(typed, asked).inputs.constructs).toEqual([
      { name: 'Image', columns: [0, 1], from: [] },
      { name: 'Expectations', columns: [6], from: [0] },
      { name: 'Loyalty', columns: [4], from: [0] },
    ]);
    // Its arrows may name what is gone.
    const less = typing(
      typed,
      ['construct|7', 1, 'Image, Expectations'],
      ['construct|5', 0, ''],
      ['construct|5', 1, ''],
    );
    expect(read(less, asked)).toMatchObject({ faults: [] });
    expect(read(less, asked).inputs.constructs[2]?.from).toEqual([0, 1]);
  });

  test('a construct without question and arrows is left out, wherever it stands', () => {
    const more = typing(withConstructs(['Spare'], ['Image'], ['Quality', 'Image']), [
      question('Service quality (1-5)'),
      2,
      'Quality',
    ]);
    expect(read(more, asked).inputs.constructs).toEqual([
      { name: 'Image', columns: [0, 1], from: [] },
      { name: 'Quality', columns: [2], from: [0] },
    ]);
  });

  test('stays where rows were moved, put in or sorted, and when the language changes', () => {
    const { constructs } = read(rows, asked).inputs;
    expect(read([...rows].reverse(), asked).inputs.constructs.map(({ name }) => name)).toEqual(
      constructs.map(({ name }) => name),
    );
    expect(
      read(
        rows.flatMap((cells) => [['', 'mine'], cells]),
        asked,
      ).inputs.constructs,
    ).toEqual(constructs);
    const chinese = drawn(asked, rows, 'zh-CN');
    expect(read(chinese, asked).inputs.constructs).toEqual(constructs);
    expect(drawn(asked, chinese)).toEqual(drawn(asked, rows));
  });
});
