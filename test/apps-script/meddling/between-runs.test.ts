import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { type ActName, acts, harmful, harmless } from './acts.ts';
import { done, freshly, graded, shown, type Tab, tab, told, visible, withoutCases } from './meddle.ts';

/** What cannot be read or told from a person's own is refused; the sentence names the tab. All else is graded. */
const refused: Readonly<Partial<Record<Tab, readonly ActName[]>>> = {
  answers: ['delete row 1', 'clear', 'delete the tab'],
  setup: [
    'insert column C',
    'insert column A',
    'delete the rows from 6',
    'delete column A',
    'delete column C',
    'delete the columns from D',
    'move a column',
    'clear',
  ],
  standard: [
    'insert column C',
    'insert column A',
    'delete column A',
    'delete column C',
    'delete the columns from D',
    'move a column',
  ],
  grades: ['delete row 1', 'delete column A', 'delete column C', 'delete the columns from D', 'move a column', 'clear'],
  dashboard: ['insert column A', 'delete column A'],
};
const titles: Readonly<Partial<Record<Tab, string>>> = {
  answers: 'Form Responses 1',
  setup: 'Setup',
  standard: 'Standard',
  grades: 'Grades',
  dashboard: 'Dashboard',
};

describe.each(Object.keys(titles) as Tab[])('between two runs somebody changes %s', (kind) => {
  const isRefused = (name: ActName) => refused[kind]?.includes(name) ?? false;

  test('hidden, renamed, frozen, formatted and copied: the next run is right, and the name stays', () => {
    const host = graded();
    for (const name of harmless) acts[name](host, kind);
    const { title, hidden, gridProperties } = tab(host, kind);
    const expected = freshly(host);
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(withoutCases(shown(host))).toEqual(expected);
    expect(tab(host, kind)).toMatchObject({ title, hidden });
    expect(tab(host, kind).gridProperties.frozenColumnCount).toBe(gridProperties.frozenColumnCount);
  });

  test.each(harmful.filter((name) => !isRefused(name)))('%s: the next run is right', (name) => {
    const host = graded();
    acts[name](host, kind);
    const expected = freshly(host);
    host.call('gradeResponses');
    // A selector whose cell is gone is told beside it, once.
    if (kind === 'dashboard' && name.includes('column')) host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(withoutCases(shown(host))).toEqual(expected);
  });

  test.each(harmful.filter(isRefused))('%s: refused in words, nothing changed, right when it is undone', (name) => {
    const host = graded();
    const before = cloneBook(host.book);
    const expected = shown(host);
    acts[name](host, kind);
    const meddled = cloneBook(host.book);
    host.call('gradeResponses');
    expect(told(host)).toContain(`"${titles[kind]}"`);
    expect(visible(host.book)).toEqual(visible(meddled));
    host.setBook(before);
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(shown(host)).toEqual(expected);
  });
});

test.each(['setup', 'standard', 'grades', 'dashboard'] as const)(
  '%s is refused, then deleted as the sentence says: right',
  (kind) => {
    const [name = 'clear'] = refused[kind] ?? [];
    const host = graded();
    const expected = shown(host);
    acts[name](host, kind);
    acts['delete the tab'](host, kind);
    host.call('gradeResponses');
    expect(told(host)).toMatch(done);
    expect(shown(host)).toEqual(expected);
  },
);
