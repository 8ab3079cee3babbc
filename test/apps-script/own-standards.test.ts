import { describe, expect, test } from 'vitest';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { whatIfSchema } from '../../apps-script/rpc/answers/rules/schema.ts';
import { lookSchema, mappingSchema, stepSchema } from '../../apps-script/rpc/answers/schema.ts';
import { fivePoint } from '../../core/standards/five-point.ts';
import { grade, hostWith } from './add-on.ts';
import { table, usePasted } from './pasted.ts';
import { ask, small, source } from './sidebar-asks.ts';

const listed = (host: LocalHost) => {
  const { standard, standards } = lookSchema.parse(ask(host, 'look'));
  return { standard, own: standards.filter(({ id }) => id.startsWith('own-')).map(({ title }) => title) };
};
const tab = (host: LocalHost, title: string) => host.book.sheets.find((one) => one.title === title);

/** The cell of Setup that names the standard. */
function standardCell(host: LocalHost) {
  const row = tab(host, 'Setup')?.cells.find((cells) =>
    cells[0]?.userEnteredValue?.stringValue?.startsWith('standard|'),
  );
  const cell = row?.[2];
  if (!row || !cell) throw new Error('no standard in Setup');
  return {
    value: cell.userEnteredValue?.stringValue,
    choices: cell.dataValidation?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue),
    write: (text: string) => {
      row[2] = { ...cell, userEnteredValue: { stringValue: text }, effectiveValue: { stringValue: text } };
    },
  };
}
const stamp = (host: LocalHost) => JSON.stringify(tab(host, 'Standard')?.cells).match(/"([\w-]+@\d+)"/)?.[1];

describe('a standard of the team’s own', () => {
  test('grades at first use and can be chosen everywhere', () => {
    const host = hostWith(small);
    const { standard, step } = usePasted(host);
    expect([standard, step.status]).toEqual(['own-our-rules', 'graded']);
    expect(listed(host)).toEqual({ standard: 'own-our-rules', own: ['Our rules'] });
    const { value, choices } = standardCell(host);
    expect([value, choices?.includes('Our rules'), choices?.includes(fivePoint.title.en)]).toEqual([
      'Our rules',
      true,
      true,
    ]);
    expect(stamp(host)).toBe('own-our-rules@1');
    // Row 2: 80 and 60: 48 + 24 = 72; row 3: 100; row 5: quality alone, 60 %: 40.
    expect(
      grade(host).responses.map(({ score, grade: word }: { score: number; grade: string }) => `${score} ${word}`),
    ).toEqual(['72 Fair', '100 Good', '40 Fair']);
  });

  test('is kept while S2 grades, and comes back by its title in Setup', () => {
    const host = hostWith(small);
    usePasted(host);
    standardCell(host).write(fivePoint.title.en);
    host.call('gradeResponses');
    expect([stamp(host), listed(host)]).toEqual(['five-point@1', { standard: 'five-point', own: ['Our rules'] }]);
    expect(standardCell(host).choices).toContain('Our rules');
    standardCell(host).write('our rules');
    host.call('gradeResponses');
    expect([stamp(host), listed(host).standard]).toEqual(['own-our-rules@1', 'own-our-rules']);
  });

  test('what the team changes in it is kept with it', () => {
    const host = hostWith(small);
    usePasted(host);
    const own = { sheetId: source(host).sheetId, standard: 'own-our-rules' };
    expect(stepSchema.parse(ask(host, 'saveStandard', { ...own, changes: { bands: { Good: 70 } } })).status).toBe(
      'graded',
    );
    expect(stamp(host)).toBe('own-our-rules@2');
    ask(host, 'step', source(host));
    expect(stamp(host)).toBe('five-point@1');
    ask(host, 'step', own);
    const { rules } = whatIfSchema.parse(ask(host, 'whatIf', { ...own, changes: {} }));
    expect([rules.stamp, rules.bands[0]?.from]).toEqual(['own-our-rules@2', 70]);
  });

  test('undo goes back to the standard before; the pasted one can still be chosen', () => {
    const host = hostWith(small);
    ask(host, 'step', source(host));
    usePasted(host);
    expect(ask(host, 'undo')).toMatchObject({ status: 'done' });
    expect([stamp(host), standardCell(host).value, listed(host)]).toEqual([
      'five-point@1',
      fivePoint.title.en,
      { standard: 'five-point', own: ['Our rules'] },
    ]);
    standardCell(host).write('Our rules');
    host.call('gradeResponses');
    expect(stamp(host)).toBe('own-our-rules@1');
  });

  test('a second one of that title gets a title and an id of its own; the same table again is the same standard', () => {
    const host = hostWith(small);
    usePasted(host);
    expect(usePasted(host).standard).toBe('own-our-rules');
    const other = table.replace('60', '50').replace('40', '50');
    expect(usePasted(host, { text: other }).standard).toBe('own-our-rules-2');
    expect(listed(host).own).toEqual(['Our rules', 'Our rules (2)']);
    expect(usePasted(host, { title: fivePoint.title.en }).standard).not.toBe('five-point');
    expect(listed(host).own).toContain(`${fivePoint.title.en} (2)`);
  });

  test('waits for a yes to its columns, which the sidebar gives by its id', () => {
    // Numbers whose scale nothing tells are asked.
    const host = hostWith('Product quality,After-sales service\n1,2\n3,2\n2,3\n1,3');
    const { standard, step } = usePasted(host);
    expect([standard, step.status]).toEqual(['own-our-rules', 'refused']);
    expect(listed(host).own).toEqual(['Our rules']);
    const call = { sheetId: source(host).sheetId, standard };
    const found = mappingSchema.parse(ask(host, 'propose', call));
    expect(found.status).toBe('asking');
    const columns = found.columns.map(({ fingerprint, type, role, dimension, direction, naCodes }) => ({
      ...{ fingerprint, type, role, dimension, direction, naCodes },
      scale: '1–5',
      confirmed: true,
    }));
    expect(mappingSchema.parse(ask(host, 'confirm', { ...call, columns })).status).toBe('ready');
    host.call('gradeResponses');
    expect(stamp(host)).toBe('own-our-rules@1');
  });

  test('one from a file stays as well, also when its columns wait for a yes', () => {
    const ownStandard = { ...fivePoint, id: 'mine', title: { en: 'Mine', 'zh-CN': 'Mine', 'zh-TW': 'Mine' } };
    for (const csv of [small, 'Product quality,After-sales service\n1,2\n3,2\n2,3\n1,3']) {
      const host = hostWith(csv);
      grade(host, { ownStandard });
      expect(standardCell(host).choices).toContain('Mine');
      expect(grade(host).standard).toEqual({ id: 'mine', version: 1 });
      expect(lookSchema.parse(ask(host, 'look')).standards.map(({ id }) => id)).toContain('mine');
    }
  });

  test('a library that somebody changed is not used, and a grading still says what can be chosen', () => {
    const host = hostWith(small);
    usePasted(host);
    ask(host, 'undo');
    const history = host.book.sheets.find(({ title }) => title === 'Satisgrade history');
    const piece = history?.cells[1]?.[2]?.userEnteredValue;
    const changed = { stringValue: (piece?.stringValue ?? '').replace('Our', 'Her') };
    if (history?.cells[1]) history.cells[1][2] = { userEnteredValue: changed, effectiveValue: changed };
    expect(grade(host, { standard: 'own-her-rules' })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'unknownStandard' }],
    });
  });

  test('an answer takes no more calls of Google than before', () => {
    const host = hostWith(small);
    usePasted(host);
    host.resetLog();
    grade(host);
    expect(host.calls.length).toBeLessThanOrEqual(15);
  });
});
