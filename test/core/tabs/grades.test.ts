import { expect, test } from 'vitest';
import { waveShape } from '../../../core/analysis/shape.ts';
import { viewOf } from '../../../core/analysis/view.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { Aside } from '../../../core/counted/schema.ts';
import { describeDashboard } from '../../../core/dashboard/describe.ts';
import { filterViews } from '../../../core/dashboard/filter-views.ts';
import { choiceWords } from '../../../core/dashboard/read-choices.ts';
import { describeGrades, reasonPlace } from '../../../core/tabs/grades.ts';
import type { Language } from '../../../core/text/schema.ts';
import { blankResponse, columnIn, gradedOf, rubricOf } from '../analysis/sample.ts';
import { placeWith } from '../dashboard/drawing.ts';
import { panelInput } from '../panels/panel-input.ts';

const rubric = rubricOf(['Quality', 'Delivery']);
const columns = [columnIn('segment', 3, 'Region'), columnIn('segment', 4, 'Shop')];
const table = [
  ['Time', 'Quality', 'Delivery', 'Region', 'Shop'],
  ['2026-10-05T09:30:12', 5, 4, 'North', 7],
  ['', 5, 4, '', 7],
  ['', 5, 4, '', 7],
];
const graded = [
  gradedOf({
    raw: 92,
    score: 92,
    grade: 'B',
    dimensions: [100, 80],
    response: { row: 2, at: '2026-10-05T09:30:12', answers: [5, 4], segments: ['North', '7'] },
  }),
  gradedOf({ response: { row: 3, answers: [2, 4], segments: [null, '7'] }, triggers: ['total', 'each:quality'] }),
  { ...blankResponse, response: { ...blankResponse.response, row: 4, segments: [null, '7'] } },
];
const gradesOf = (rows: typeof graded, language: Language = 'en') =>
  describeGrades(rows, rubric, { table, columns, language, version: '1.0' });

test('every column has an id: period and segments stand beside the time', () => {
  const { ids, headers, formats, widths, rows } = gradesOf(graded);
  expect(ids).toEqual([
    ...['row', 'at', 'period', 'segment:0', 'segment:1', 'status', 'leftOut', 'override', 'reason'],
    ...['score', 'grade', 'raw'],
    ...['dimension:quality', 'dimension:delivery', 'why', 'rules', 'standard', 'key'],
  ]);
  expect(headers.slice(0, 6)).toEqual(['Row', 'Answered', 'Period', 'Region', 'Shop', 'Status']);
  for (const list of [headers, formats, widths, ...rows]) expect(list).toHaveLength(ids.length);
});

test('what a response is about has room for a long name', () => {
  const about = { ...rubric, standard: { ...rubric.standard, subject: 'project' as const } };
  const widths = (role: 'project' | 'segment') => {
    const asked = [columnIn(role, 3, 'Project'), columnIn('segment', 4, 'Shop')];
    const { ids, widths: pixels } = describeGrades(graded, about, {
      table,
      columns: asked,
      language: 'en',
      version: '1.0',
    });
    return pixels.slice(ids.indexOf('segment:0'), ids.indexOf('status'));
  };
  expect(widths('project')).toEqual([200, 110]);
  expect(widths('segment')).toEqual([110, 110]);
});

test('a row says when, of which segments, what it earned and why', () => {
  const { ids, gradeColumns, rows } = gradesOf(graded);
  expect(rows[0]?.slice(0, 14)).toEqual([
    2,
    // Day 46300 of the sheet, 34,212 of its 86,400 seconds
    46300.39597,
    '2026-10',
    'North',
    '7',
    'graded',
    '',
    '',
    '',
    92,
    'B',
    92,
    100,
    80,
  ]);
  expect(rows[0]?.slice(15, 17)).toEqual(['', 'sample@1 · 1.0']);
  expect(rows[1]?.slice(0, 6)).toEqual([3, '', 'without a date', '', '7', 'graded']);
  expect(rows[1]?.[15]).toBe('total below 70 · Quality: level 2 or lower');
  expect(rows[2]?.slice(5, 14)).toEqual(['not answered', '', '', '', '', '', '', '', '']);
  expect(gradeColumns.map((column) => ids[column])).toEqual(['grade']);
  // The second of two equal rows is told apart.
  const [key = ''] = String(rows[1]?.[17]).split(' ');
  expect(rows[2]?.[17]).toBe(String(rows[1]?.[17]).replace(key, `${key}#2`));
});

test('a response that does not count keeps its score and says why, but has no grade and no case to be counted by', () => {
  const asides = new Map<number, Aside>([
    [2, { kind: 'repeat', by: 3 }],
    [3, { kind: 'leftOut', reason: 'test' }],
  ]);
  const entries = new Map([[3, { isLeftOut: true, reason: 'test' }] as const]);
  const setting = { table, columns, language: 'en', version: '1.0', asides, entries } as const;
  const { ids, rows } = describeGrades(graded, rubric, setting);
  const at = (row: number, ...columnIds: readonly string[]) => columnIds.map((id) => rows[row]?.[ids.indexOf(id)]);
  expect(at(0, 'status', 'leftOut', 'reason', 'score', 'grade', 'rules')).toEqual(['repeat', '', '', 92, '', '']);
  expect(at(0, 'why')[0]).toMatch(/^replaced by row 3 · /);
  expect(at(1, 'status', 'leftOut', 'reason', 'score', 'grade', 'rules')).toEqual([
    ...['left out', true, 'test', 100, '', ''],
  ]);
  expect(reasonPlace(columns)).toBe(ids.indexOf('reason'));
});

test('a survey that asks it has a column of who would recommend, before the reasons', () => {
  const asked = [...columns, columnIn('recommend', 5, 'Recommend us?')];
  const rows = graded.map((one, place) => ({ ...one, response: { ...one.response, recommend: place ? null : 9 } }));
  const grades = describeGrades(rows, rubric, { table, columns: asked, language: 'en', version: '1.0' });
  const place = grades.ids.indexOf('recommend');
  expect([grades.ids[place + 1], grades.formats[place], grades.headers[place]]).toEqual([
    'why',
    'integer',
    'Would recommend (0–10)',
  ]);
  expect(grades.rows.map((row) => row[place])).toEqual([9, '', '']);
});

test('one response alone gives the row that it has among all', () => {
  const all = gradesOf(graded);
  expect(gradesOf(graded.slice(1, 2)).rows).toEqual([all.rows[1]]);
  expect(gradesOf(graded.slice(1, 2)).headers).toEqual(all.headers);
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('%s: every link of the dashboard finds rows of Grades', (language) => {
  const many = Array.from({ length: 6 }, () => graded).flat();
  const shape = waveShape(rubric, columns);
  const whole = workOutFigures(summariseWave(many, rubric, shape), rubric, shape);
  const setting = { rubric, shape, chosen: { period: '', segment: '' }, words: choiceWords(), today: '2026-10-31' };
  const view = viewOf(many, whole, setting);
  const dashboard = describeDashboard({ ...panelInput({ language }), rubric, columns, view });
  const grades = gradesOf(graded, language);
  // Nobody got C or D.
  const none = ['C', 'D'];
  const filters = filterViews([dashboard], placeWith()).map(({ filter }) => filter);
  expect(filters.length).toBeGreaterThan(8);
  for (const filter of filters) {
    const column = grades.ids.indexOf(filter.column);
    const found = grades.rows.filter((row) => ('is' in filter ? row[column] === filter.is : row[column] !== ''));
    expect(found.length > 0, JSON.stringify(filter)).toBe(!('is' in filter && none.includes(filter.is)));
  }
});
