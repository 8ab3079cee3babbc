import { describe, expect, test } from 'vitest';
import type { Cell, Column, ConfirmedColumn } from '../../../core/responses/schema.ts';
import { standards } from '../../../core/standards/index.ts';
import { readSetup } from '../../../core/tabs/read-setup.ts';
import { describeSetup } from '../../../core/tabs/setup.ts';
import type { Language } from '../../../core/text/schema.ts';

const column = (index: number, header: string, more: Partial<Column> = {}): Column => ({
  index,
  header,
  fingerprint: header.toLowerCase(),
  type: 'rating',
  role: 'item',
  dimension: header,
  scale: { kind: 'numeric', min: 1, max: 5 },
  direction: 'positive',
  naCodes: [],
  confidence: 0.8,
  needsConfirmation: false,
  confirmed: false,
  ...more,
});

const columns = [
  column(0, 'Timestamp', { type: 'timestamp', role: 'timestamp', dimension: null, scale: null }),
  column(1, 'Service', { confirmed: true, naCodes: [0, 9] }),
  column(2, 'Waiting time', { direction: 'negative', scale: { kind: 'labelled', levels: [['short'], ['long']] } }),
];
const [standard] = standards;
if (!standard) throw new Error('no standard');
const source = { sheetId: 12, writtenTitle: 'Responses', title: 'Responses', row: 0 };

/** The rows of the Setup tab as they come back from a sheet: the hidden key first. */
function rowsOf(language: Language, confirmed: readonly ConfirmedColumn[] = []): Cell[][] {
  const state = { source, standard: standard?.id ?? '', minimumGroup: 7, confirmed, known: [], isOtherStandard: false };
  const tab = describeSetup({ state, standard, standards, columns, samples: ['', '5 · 4'], language } as Parameters<
    typeof describeSetup
  >[0]);
  return tab.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) =>
      block.kind === 'table'
        ? [
            ['head', ...block.columns.map((one) => one.title)],
            ...block.rows.map((row, place) => [block.keys?.[place] ?? '', ...row] as Cell[]),
          ]
        : [],
    );
}

const read = (rows: Cell[][]) => readSetup(rows, standards, 'en');

describe.each<[Language]>([['en'], ['zh-CN'], ['zh-TW']])('Setup in %s', (language) => {
  test('comes back as it was written; only ticked columns are confirmed', () => {
    const { state, faults } = read(rowsOf(language));
    expect(faults).toEqual([]);
    expect(state).toMatchObject({
      standard: standard.id,
      minimumGroup: 7,
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
    const rows = [...rowsOf(language)].reverse();
    rows.splice(2, 0, ['', 'my own remark']);
    expect(read(rows).state).toMatchObject(
      read(rowsOf(language)).state.confirmed.length === 1 ? { minimumGroup: 7 } : {},
    );
    expect(read(rows).faults).toEqual([]);
  });
});

describe('what a person does in Setup', () => {
  const find = (rows: Cell[][], key: RegExp) => {
    const row = rows.find((cells) => key.test(String(cells[0])));
    if (!row) throw new Error(`no row ${key}`);
    return row;
  };

  test('a changed row counts as confirmed without a tick', () => {
    const rows = rowsOf('en');
    find(rows, /waiting time$/)[7] = 'higher is better';
    expect(read(rows).state.confirmed.map(({ fingerprint, direction }) => [fingerprint, direction])).toEqual([
      ['service', 'positive'],
      ['waiting time', 'positive'],
    ]);
  });

  test('a tick taken away is a column to be proposed afresh', () => {
    const rows = rowsOf('en');
    find(rows, /service$/)[10] = false;
    expect(read(rows).state.confirmed).toEqual([]);
  });

  test('another standard asks the scored columns anew and keeps the rest', () => {
    const rows = rowsOf('en');
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
    expect(read(rowsOf('en', [gone])).state.confirmed).toContainEqual(gone);
  });

  test('a column put into Setup is refused, since every cell behind it would be read as another', () => {
    const rows = rowsOf('en').map((row) => [...row.slice(0, 3), '', ...row.slice(3)]);
    expect(read(rows).faults.map((fault) => fault.code)).toContain('columnsMoved');
  });

  test.each([
    ['standard', /^standard\|/, 2, 'nonsense', 'unknownStandard', 2],
    ['smallest group', /^minimumGroup$/, 2, 0, 'badNumber', 2],
    ['role', /service$/, 3, 'boss', 'unknownChoice', 3],
    ['scale', /service$/, 6, '9', 'badScale', 6],
    ['N/A numbers', /service$/, 8, 'none', 'badNumber', 8],
    ['tick', /service$/, 10, 'yes', 'notTick', 10],
  ] as const)('nonsense as %s is a fault with its cell', (_name, key, place, value, code, at) => {
    const rows = rowsOf('en');
    find(rows, key)[place] = value;
    expect(read(rows).faults.map((fault) => [fault.code, fault.column])).toEqual([[code, at]]);
  });
});
