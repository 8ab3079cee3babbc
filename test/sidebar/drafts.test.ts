import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../apps-script/sidebar/state/drafts.ts';
import {
  agreeTo,
  alikeColumns,
  clearColumns,
  confirmInput,
  decide,
  draftFaults,
  fill,
  isChanged,
  likelyColumns,
  place,
  settle,
  undecided,
  unplacedColumns,
  waitingColumns,
} from '../../apps-script/sidebar/state/drafts.ts';
import { column, mapping, readyMapping } from './sample-answers.ts';

const letters = (columns: readonly { readonly letter: string }[]) => columns.map(({ letter }) => letter).join('');
const [, b, c, d, e] = mapping.columns as [never, ...ReturnType<typeof column>[]];
if (!b || !c || !d || !e) throw new Error('the sample has columns A to E');

test('columns that wait and columns that are clear, in sheet order', () => {
  expect([letters(waitingColumns(mapping)), letters(clearColumns(mapping))]).toEqual(['BCD', 'AE']);
  expect([letters(waitingColumns(readyMapping)), letters(clearColumns(readyMapping))]).toEqual(['', 'ABCDE']);
});

test('a rating without a dimension is neither clear nor waiting, and scored once one is chosen', () => {
  const lost = column('F', { role: 'none', dimension: null, isUnplaced: true });
  const columns = [...mapping.columns, lost];
  expect(letters(unplacedColumns({ ...mapping, columns }))).toBe('F');
  expect(letters(clearColumns({ ...mapping, columns }))).toBe('AE');
  expect(letters(waitingColumns({ ...mapping, columns }))).toBe('BCD');
  const drafts = place({}, lost, 'delivery');
  expect(drafts['column f']).toMatchObject({ decision: 'yes', role: 'item', dimension: 'delivery', scale: '1–5' });
  expect(confirmInput({ ...mapping, columns }, drafts)[5]).toMatchObject({ role: 'item', confirmed: true });
  expect(place(drafts, lost, '')).toEqual({});
});

test('a column that was decided stays in its place but is no longer open', () => {
  const drafts = decide({}, c, 'out');
  expect(letters(waitingColumns(mapping))).toBe('BCD');
  expect(letters(undecided(mapping, drafts))).toBe('BD');
  expect(letters(undecided(mapping, decide(drafts, c, null)))).toBe('BCD');
});

test.each([
  [0.6, 'Z'],
  [0.59, ''],
])('one yes for all stands for a column of %d: %j', (confidence, letter) => {
  const columns = [column('Z', { confidence, needsConfirmation: true }), column('Y', { confidence })];
  expect(letters(likelyColumns({ ...mapping, columns }, {}))).toBe(letter);
});

test('one yes for all passes over what was decided already', () => {
  expect(letters(likelyColumns(mapping, {}))).toBe('BC');
  expect(letters(likelyColumns(mapping, decide({}, b, 'out')))).toBe('C');
});

test.each(['opaque', 'turned', 'shared', 'same'])(
  'a column that waits because it is %s has a yes of its own',
  (asks) => {
    const columns = mapping.columns.map((one) => (one === b ? { ...one, asks } : one));
    expect(letters(likelyColumns({ ...mapping, columns }, {}))).toBe('C');
  },
);

describe('columns that are alike', () => {
  const guess = { confidence: 0.5, needsConfirmation: true, scale: '1–10' };
  const columns = [
    column('A', guess),
    column('B', { ...guess, scale: '1–5' }),
    column('C', { ...guess, dimension: 'service' }),
    column('D', { ...guess, direction: 'negative' }),
    column('E', { ...guess, role: 'recommend' }),
    column('F', { ...guess, confidence: 0.7 }),
    column('G', { ...guess, confirmed: true }),
    // Alike, but without a scale a yes would come back as a fault.
    column('H', { ...guess, scale: '' }),
    column('I', { ...guess, scale: '' }),
  ];
  const groups = (drafts: Drafts, some = columns) => alikeColumns({ ...mapping, columns: some }, drafts).map(letters);

  test('share use, scale and direction, whatever their dimension and confidence', () => {
    expect(groups({})).toEqual(['ACF']);
  });

  test('are two at least, undecided, and not all likely', () => {
    expect(groups(agreeTo({}, columns.slice(0, 1)))).toEqual(['CF']);
    expect(groups(agreeTo({}, columns.slice(0, 3)))).toEqual([]);
    const likely = columns.map((one) => ({ ...one, confidence: 0.6 }));
    expect(groups({}, likely)).toEqual([]);
  });

  test('one yes is a yes to each as proposed', () => {
    expect(agreeTo({}, [b, c])).toEqual(decide(decide({}, b, 'yes'), c, 'yes'));
  });
});

describe('a press of "Yes" or "Leave out"', () => {
  test('decides, and a second one takes it back', () => {
    for (const decision of ['yes', 'out'] as const) {
      const once = settle({}, c, decision);
      expect(once).toEqual(decide({}, c, decision));
      expect(settle(once, c, decision)).toEqual({});
    }
  });

  test('a yes after another use was chosen keeps it, by one press or more', () => {
    const chosen = fill({}, c, 'role', 'overall');
    const agreed = settle(settle(chosen, c, 'yes'), c, 'yes');
    expect(agreed).toEqual(chosen);
    const sent = confirmInput(mapping, agreed).find(({ fingerprint }) => fingerprint === c.fingerprint);
    expect(sent).toMatchObject({ role: 'overall', confirmed: true });
    expect(settle(settle(chosen, c, 'out'), c, 'yes')).toEqual(chosen);
  });

  test('back at what was proposed it can be taken back again', () => {
    expect(settle(fill(fill({}, c, 'role', 'overall'), c, 'role', c.role), c, 'yes')).toEqual({});
  });
});

test('what was filled in outlives a change of mind', () => {
  const filled = fill({}, d, 'scale', '1–5');
  const back = decide(decide(filled, d, 'out'), d, 'yes');
  expect(back).toEqual(filled);
  expect(isChanged(d, back[d.fingerprint] as Drafts[string])).toBe(true);
  expect(isChanged(d, fill({}, d, 'scale', d.scale)[d.fingerprint] as Drafts[string])).toBe(false);
});

describe('what is sent', () => {
  const sent = (drafts: Drafts) => confirmInput(mapping, drafts);
  const only = (drafts: Drafts, letter: string) =>
    sent(drafts).find(({ fingerprint }) => fingerprint === `column ${letter}`);

  test('every column, and only decided ones as confirmed', () => {
    expect(sent({}).map(({ confirmed }) => confirmed)).toEqual([false, false, false, false, false]);
    expect(sent(decide({}, c, 'yes')).map(({ confirmed }) => confirmed)).toEqual([false, false, true, false, false]);
    expect(confirmInput(readyMapping, {}).every(({ confirmed }) => confirmed)).toBe(true);
  });

  test('an untouched column is sent as it was proposed', () => {
    expect(only({}, 'e')).toEqual({
      fingerprint: 'column e',
      role: 'item',
      type: 'rating',
      dimension: 'service',
      scale: '1–5',
      direction: 'positive',
      naCodes: [9],
      confirmed: false,
    });
  });

  test('a column left out has no use and no dimension', () => {
    expect(only(decide({}, d, 'out'), 'd')).toMatchObject({ role: 'none', dimension: null, confirmed: true });
  });

  test.each([
    ['98, 99', [98, 99]],
    ['98；99，0', [98, 99, 0]],
    [' 98 ', [98]],
    ['', []],
  ])('codes %j are %j', (text, codes) => {
    expect(only(fill({}, d, 'naCodes', text), 'd')?.naCodes).toEqual(codes);
  });

  test('no dimension is null, not an empty name', () => {
    expect(only(fill({}, d, 'dimension', ''), 'd')?.dimension).toBeNull();
  });
});

test('codes that are no numbers are told at their column, unless it is left out', () => {
  const drafts = fill(fill({}, d, 'naCodes', '98, none'), e, 'naCodes', '98');
  const fault = { fingerprint: 'column d', field: 'naCodes', message: 'Numbers, please.' };
  expect(draftFaults(drafts, 'Numbers, please.')).toEqual([fault]);
  expect(draftFaults(decide(drafts, d, 'out'), 'Numbers, please.')).toEqual([]);
});
