import { describe, expect, test } from 'vitest';
import { layOut } from '../../../core/dashboard/layout.ts';
import type { Cell, ConfirmedColumn } from '../../../core/responses/schema.ts';
import { standards } from '../../../core/standards/index.ts';
import type { Language } from '../../../core/text/schema.ts';
import { changed, rowAt } from '../tabs/tab-rows.ts';
import { column, read, setupRows, setupTab, standard, type Targets, targets } from './setup-rows.ts';

describe.each<[Language]>([['en'], ['zh-CN'], ['zh-TW']])('Setup in %s', (language) => {
  test('comes back as it was written; only ticked columns are confirmed', () => {
    const { state, faults } = read(setupRows(language));
    expect(faults).toEqual([]);
    expect(state).toMatchObject({
      standard: standard.id,
      minimumGroup: 7,
      targets,
      source: { sheetId: 12, title: 'Responses' },
    });
    expect(state.confirmed).toEqual([
      {
        fingerprint: 'service',
        type: 'rating',
        role: 'item',
        dimension: 'Service',
        scale: { kind: 'numeric', min: 1, max: 5 },
        direction: 'positive',
        naCodes: [0, 9],
      },
    ]);
  });

  test('rows may be sorted and rows of people stand between them', () => {
    const rows = [...setupRows(language)].reverse();
    rows.splice(2, 0, ['', 'my own remark']);
    expect(read(rows).state).toMatchObject(
      read(setupRows(language)).state.confirmed.length === 1 ? { minimumGroup: 7 } : {},
    );
    expect(read(rows).faults).toEqual([]);
  });
});

// Without ends of their own: an open aspect is called as its question is.
test.each([
  ['139 characters', 'How satisfied are you with '.padEnd(139, 'x')],
  ['300 characters', 'w'.repeat(300)],
  ['three thousand', 'y'.repeat(3000)],
  ['lines and tabs', `Service\n(1 = bad)\t${'z'.repeat(120)}`],
  ['emoji', `${'😀👩‍👩‍👧 '.repeat(60)}service`],
  ['a second of the same name', `${'q'.repeat(1000)} (12)`],
])('a confirmed question with a long header comes back: %s', (_name, header) => {
  const asked = [column(0, header, { confirmed: true, dimension: header.replace(/\s+/g, ' ').trim() })];
  const { state, faults } = read(setupRows('en', {}, asked));
  expect(faults).toEqual([]);
  expect(state.confirmed.map(({ dimension }) => dimension)).toEqual([asked[0]?.dimension]);
});

describe('what a person does in Setup', () => {
  const find = (rows: Cell[][], key: RegExp) => {
    const row = rows.find((cells) => key.test(String(cells[0])));
    if (!row) throw new Error(`no row ${key}`);
    return row;
  };

  test('a changed row counts as confirmed without a tick', () => {
    const rows = setupRows('en');
    find(rows, /waiting time$/)[7] = 'higher is better';
    expect(read(rows).state.confirmed.map(({ fingerprint, direction }) => [fingerprint, direction])).toEqual([
      ['service', 'positive'],
      ['waiting time', 'positive'],
    ]);
  });

  test('a tick taken away is a column to be proposed afresh', () => {
    const rows = setupRows('en');
    find(rows, /service$/)[10] = false;
    expect(read(rows).state.confirmed).toEqual([]);
  });

  test('another standard asks the scored columns anew and keeps the rest', () => {
    const rows = setupRows('en');
    find(rows, /^standard\|/)[2] = 's12';
    find(rows, /timestamp$/)[10] = true;
    const { state, faults } = read(rows);
    expect(faults).toEqual([]);
    expect([state.standard, state.isOtherStandard, state.known]).toEqual(['weighted-procedure', true, []]);
    expect(state.confirmed.map(({ fingerprint }) => fingerprint)).toEqual(['timestamp']);
  });

  test('a confirmed column that is gone keeps its row', () => {
    const gone: ConfirmedColumn = {
      fingerprint: 'old question',
      type: 'rating',
      role: 'item',
      dimension: 'Old',
      scale: { kind: 'numeric', min: 1, max: 7 },
      direction: 'positive',
      naCodes: [],
    };
    expect(read(setupRows('en', { confirmed: [gone] })).state.confirmed).toContainEqual(gone);
  });

  test('a column put into Setup is refused, since every cell behind it would be read as another', () => {
    const rows = setupRows('en').map((row) => [...row.slice(0, 3), '', ...row.slice(3)]);
    expect(read(rows).faults.map((fault) => fault.code)).toContain('columnsMoved');
  });

  test('a Setup of an earlier version has no targets', () => {
    const rows = setupRows('en').filter(([key]) => !/^target/.test(String(key)));
    expect(read(rows)).toMatchObject({ faults: [], state: { targets: { index: null, nps: null, csat: null } } });
  });

  // 0.85, 85 and 85% are the same share; a bare 1 is 100 %.
  test.each<[keyof Targets, Cell, number | null]>([
    ['csat', 85, 0.85],
    ['csat', 0.85, 0.85],
    ['csat', '85%', 0.85],
    ['csat', '８５．５％', 0.855],
    ['csat', 1, 1],
    ['csat', '1 %', 0.01],
    ['csat', '–', null],
    ['index', '82,5', 82.5],
    ['index', '８０', 80],
    ['index', '80 %', 80],
    ['index', 0, 0],
    ['index', ' ', null],
    ['nps', '–30', -30],
    ['nps', '−30', -30],
    ['nps', '-', null],
  ])('target %s written as %j is %j', (name, cell, value) => {
    const rows = setupRows('en');
    const { state, faults } = read(changed(rows, rowAt(rows, `target|${name}`), 2, cell));
    expect(faults).toEqual([]);
    expect(state.targets).toEqual({ ...targets, [name]: value });
  });

  test.each([0, 0.004, 0.01, 0.29, 0.57, 0.855, 1])('a share of %d comes back as it was written', (csat) => {
    expect(read(setupRows('en', { targets: { index: null, nps: null, csat } })).state.targets.csat).toBe(csat);
  });
});

test('Setup offers the kinds that people choose, and of the others those that stand in it', () => {
  const kindsOf = (...asked: Parameters<typeof setupTab>) =>
    setupTab(...asked).sections[2]?.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.columns[4]?.input] : [],
    );
  const offered = [
    ...['rating', 'rating in words', 'recommendation', 'number', 'category', 'several choices', 'yes or no'],
    ...['free text', 'identifier', 'personal data', 'date and time', 'date'],
  ];
  expect(kindsOf('en')).toEqual([{ choices: offered }]);
  const derived = [column(0, 'Total', { type: 'derived', role: 'none', confirmed: true })];
  expect(kindsOf('en', {}, derived)).toEqual([{ choices: [...offered, 'worked out'] }]);
  const { state, faults } = read(setupRows('en', {}, derived));
  expect([faults, state.confirmed[0]?.type]).toEqual([[], 'derived']);
});

test('every row of the settings says what it takes', () => {
  const blocks = setupTab('en')
    .sections.slice(0, 2)
    .flatMap((section) => section.blocks);
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.inputs : []))).toEqual([
    { choices: ['Responses', 'Old responses'] },
    { choices: standards.map((one) => one.title.en) },
    { from: 1, to: 100 },
    { choices: ['all count', 'only the latest', 'the latest of each period'] },
    { choices: [] },
    { choices: [] },
    { choices: [] },
    { choices: ['off', 'weekly', 'monthly'] },
    { choices: [] },
    { choices: ['off', 'on'] },
    { choices: [] },
    { from: 1, to: 10_000_000 },
    { choices: [] },
    { choices: ['off', 'on'] },
    { from: 0, to: 100 },
    { from: -100, to: 100 },
    { from: 0, to: 100 },
  ]);
  const { rows, inputs } = layOut({ ...setupTab('en'), bands: [] });
  const at = rows.findIndex(({ key }) => key === 'target|nps');
  expect(inputs.filter(({ row }) => row === at)).toEqual([
    { column: 1, row: at, rows: 1, input: { from: -100, to: 100 } },
  ]);
});
