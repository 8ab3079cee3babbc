import { expect, test } from 'vitest';
import { pickPeriod, pickSegment } from '../../../core/analysis/choices.ts';
import { waveShape } from '../../../core/analysis/shape.ts';
import { type View, viewOf } from '../../../core/analysis/view.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { describeDashboard } from '../../../core/dashboard/describe.ts';
import { choiceWords, readChoices } from '../../../core/dashboard/read-choices.ts';
import { panels } from '../../../core/panels/index.ts';
import type { Item, Rubric } from '../../../core/scoring/schema.ts';
import { localized } from '../../../core/text/localized.ts';
import { columnIn, gradedOf, rubricOf } from '../analysis/sample.ts';
import { openCase } from '../panels/open-case.ts';
import { blockOf, north, panelInput } from '../panels/panel-input.ts';
import { byEvidence } from '../scoring/two-level-samples.ts';

const chooseOf = (input: ReturnType<typeof panelInput>) => {
  const [first] = describeDashboard(input).sections;
  return { id: first?.id, table: blockOf({ blocks: first?.blocks ?? [] }, 'table') };
};
const choices = { periods: ['2026-10', '2026-09', ''], segments: [north] };

test('the selectors stand first and say what was applied, each with its own list', () => {
  const { id, table } = chooseOf(panelInput({}, {}, { choices }));
  expect(id).toBe('choose');
  expect(table.rows.map(([what, value]) => [what, value])).toEqual([
    ['Period', 'All'],
    ['Segment', 'All'],
  ]);
  expect(table.inputs).toEqual([
    { choices: ['All', '2026-10', '2026-09', 'without a date'] },
    { choices: ['All', 'Region: North'] },
  ]);
  expect(table.columns[1]?.input).toBeDefined();
});

test('a group of one answer is no least group', () => {
  const { rubric } = panelInput();
  const hint = (minimumGroup: number) =>
    chooseOf(panelInput({ rubric: { ...rubric, standard: { ...rubric.standard, minimumGroup } } })).table.rows[1]?.[2];
  expect(hint(1)).toBe('Groups of any size. Links open the rows of all periods on the Grades tab.');
  expect(hint(5)).toMatch(/^Groups of at least 5 /);
});

/** A table's rows as a sheet has them: the key, then the cells. */
const keyed = ({ rows, keys = [] }: ReturnType<typeof chooseOf>['table']) =>
  rows.map((cells, place) => [keys[place] ?? '', ...cells.map((cell) => (typeof cell === 'object' ? null : cell))]);

test.each([
  ['en', 'All', 'without a date', 'Region: North'],
  ['zh-CN', '全部', '无日期', 'Region：North'],
  ['zh-TW', '全部', '無日期', 'Region：North'],
] as const)('%s: what is read back is what was applied', (language, all, period, segment) => {
  const valuesOf = (selection: View['selection']) =>
    readChoices(keyed(chooseOf(panelInput({ language }, {}, { choices, selection })).table));
  expect(valuesOf({ period: '', segment: north })).toEqual({ period, segment });
  expect(valuesOf({ period: '2026-09', segment: null })).toEqual({ period: '2026-09', segment: all });
  expect(pickPeriod(period, choices.periods, choiceWords())).toBe('');
  expect(pickSegment(segment, choices.segments, choiceWords())).toEqual(north);
  expect(pickSegment(all, choices.segments, choiceWords())).toBeNull();
});

test('a text that names nothing is answered beside it', () => {
  const unknown = { period: '2031-01', segment: 'x'.repeat(80) };
  const { rows } = chooseOf(panelInput({}, {}, { choices, unknown })).table;
  expect(rows[0]?.[2]).toMatch(/^There is no period "2031-01"/);
  expect(rows[1]?.[2]).toContain(`"${'x'.repeat(60)}"`);
});

test('selectors are found by key wherever their rows are; a missing one is all', () => {
  const moved = [
    ['top:0'],
    ['', 'mine', 'x'],
    ['choose|segment', 'Segment', 'Shop: 7'],
    ['choose|period', 'Period', 2026],
  ];
  expect(readChoices(moved)).toEqual({ period: '2026', segment: 'Shop: 7' });
  expect(readChoices([['choose|period', 'Period', null]])).toEqual({ period: '', segment: '' });
  expect(readChoices([])).toEqual({ period: '', segment: '' });
});

/** Everything that a panel can show: a measured fact, an overall rating, an expectation, kinds of evidence, areas. */
function richRubric(): Rubric {
  const plain = rubricOf(['Overall quality', 'Delivery']);
  const [quality, delivery] = plain.dimensions;
  const [question] = quality?.items ?? [];
  if (!quality || !delivery || !question) throw new Error('no question');
  const visits: Item = {
    ...question,
    id: 'visits',
    answer: 2,
    scale: { kind: 'measured', unit: 'visits' },
    operational: { unit: localized('visits', '次', '次'), better: 'higher', anchors: null },
  };
  return {
    ...plain,
    standard: { ...plain.standard, evidence: byEvidence.evidence ?? [] },
    dimensions: [{ ...quality, unscored: [visits], area: 'product' }, delivery],
    beside: { overall: [{ ...question, id: '', answer: 0 }], expected: [{ ...question, answer: 0 }] },
  };
}

const rubric = richRubric();
const columns = [columnIn('segment', 3, 'Region'), columnIn('segment', 4, 'Shop'), columnIn('recommend', 6, 'Again?')];
const shape = waveShape(rubric, columns);

function answered(row: number, at: string, region: string, value: number) {
  const raw = 20 * value;
  const beside = { evidence: value < 3 ? 1 : 2, work: null, overall: [value], expected: [5] };
  return gradedOf({
    raw,
    score: raw,
    dimensions: [raw, raw],
    grade: value < 4 ? 'D' : 'B',
    triggers: value < 3 ? ['each:quality'] : [],
    response: {
      row,
      at,
      segments: [region, row % 2 ? 'odd' : 'even'],
      recommend: 2 * value,
      answers: [value, value, 2 * value],
      beside,
    },
  });
}

// Five of North and fifteen of South in each month; North answers better, October better than the months before.
const graded = ['2026-09-01', '2026-10-01', '2026-07-01', '2026-08-01'].flatMap((at, month) =>
  Array.from({ length: 20 }, (_, place) => {
    const isNorth = place % 4 === 0;
    return answered(
      2 + 20 * month + place,
      at,
      isNorth ? 'North' : 'South',
      1 + Number(month === 1) + (place === 0 ? 0 : isNorth ? 2 : place % 3),
    );
  }),
);
const whole = workOutFigures(summariseWave(graded, rubric, shape), rubric, shape);

// One case for each response, all of them open.
const cases = graded.map(({ response: { row } }) => openCase(row - 1));

function sectionsOf(period: string, segment: string) {
  const setting = { rubric, shape, chosen: { period, segment }, words: choiceWords(), today: '2026-10-31' };
  return describeDashboard({
    ...panelInput({ cases, counting: graded }),
    rubric,
    columns,
    view: viewOf(graded, whole, setting),
  }).sections;
}

test.each([
  ['2026-09', ''],
  ['', 'Region: South'],
  ['2026-09', 'Region: South'],
])('every section changes with the selection: %j %j', (period, segment) => {
  const before = sectionsOf('', '');
  const after = sectionsOf(period, segment);
  // Nothing is counted together here; where it is, all answers are, whatever is chosen.
  // Feedback that its evidence grades has no drivers, and nobody is asked for comments here.
  const shown = panels.filter(({ id }) => !['sources', 'drivers', 'comments'].includes(id));
  expect(before.map(({ id }) => id)).toEqual(['choose', ...shown.map(({ id }) => id)]);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const [place, section] of after.entries()) expect(section, section.id).not.toEqual(before[place]);
});
