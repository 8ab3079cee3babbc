import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { setCell } from '../../../apps-script/local/book/grid.ts';
import { acts } from './acts.ts';
import { done, freshly, graded, shown, type Tab, tab, told, valuesOf, withoutCases } from './meddle.ts';

const drawn: readonly Tab[] = ['setup', 'standard', 'grades', 'dashboard', 'report'];

describe('a copy of a tab of ours', () => {
  test.each(drawn)('%s in front of it stays as it was made; ours is drawn', (kind) => {
    const host = graded();
    host.call('writeMonthlyReport');
    acts['copy the tab in front'](host, kind);
    const copy = structuredClone(host.book.sheets[0]);
    acts['delete a row'](host, 'answers');
    host.call('writeMonthlyReport');
    expect(host.book.sheets[0]).toEqual(copy);
    expect(withoutCases(shown(host))).toEqual(freshly(host));
  });
});

test.each(['setup', 'standard', 'dashboard', 'grades'] as const)(
  'errors of formulas in what %s only shows are written over',
  (kind) => {
    const host = graded();
    const expected = shown(host);
    const book = cloneBook(host.book);
    for (const row of [1, 2])
      setCell(tab({ book }, kind), row, 1, {
        userEnteredValue: { formulaValue: '=A9/0' },
        effectiveValue: { errorValue: { type: 'REF' } },
      });
    host.setBook(book);
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(shown(host)).toEqual(expected);
    expect(valuesOf(tab(host, kind)).flat()).not.toContain('#REF!');
  },
);
