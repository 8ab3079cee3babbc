import { describe, expect, test } from 'vitest';
import { mappingSchema } from '../../apps-script/rpc/answers/schema.ts';
import { hostWith } from './add-on.ts';
import { ask, source } from './sidebar-asks.ts';

const rows = (header: string, ...answers: readonly string[]) => [header, ...answers].join('\n');

/** Proposed under a standard, then confirmed as proposed. */
function mapped(csv: string, standard: string, locale = 'en_US') {
  const host = hostWith(csv, { locale });
  const call = { ...source(host), standard };
  const proposed = mappingSchema.parse(ask(host, 'propose', call));
  const columns = proposed.columns.map(
    ({ fingerprint, type, role, dimension, scale, direction, naCodes }) =>
      ({ fingerprint, type, role, dimension, scale, direction, naCodes, confirmed: true }) as const,
  );
  return { proposed, confirmed: mappingSchema.parse(ask(host, 'confirm', { ...call, columns })) };
}

describe('the columns of a standard with items', () => {
  const csv = rows(
    'Patience (1-5),Service attitude (1-5),Overall satisfaction (1-5)',
    '5,4,4',
    '3,3,2',
    '4,5,5',
    '1,2,1',
  );

  test('are told as "Dimension › Item", and items can be chosen', () => {
    const { proposed } = mapped(csv, 'S13');
    expect(proposed.columns.map(({ role, dimension }) => [role, dimension])).toEqual([
      ['item', 'patient'],
      ['overall', 'attitude'],
      ['overall', null],
    ]);
    expect(proposed.columns[0]?.effect).toContain('"Service attitude › Patient service"');
    const { dimensions, roles } = proposed.choices;
    expect(dimensions).toEqual(expect.arrayContaining([{ id: 'patient', title: 'Patient service' }]));
    expect(roles.map(({ id }) => id)).not.toContain('evidence');
  });

  test('are confirmed as they were proposed', () => {
    const { proposed, confirmed } = mapped(csv, 'S13');
    expect(confirmed.faults).toEqual([]);
    const uses = (columns: typeof proposed.columns) =>
      columns.map(({ role, dimension, scale }) => [role, dimension, scale]);
    expect(uses(confirmed.columns)).toEqual(uses(proposed.columns));
    expect(confirmed.columns.every((column) => column.confirmed)).toBe(true);
  });
});

test('a measured fact says its unit in the language of the spreadsheet, and that it is not scored yet', () => {
  const csv = rows('保修期限,性能稳定（1-5分）', '12个月,5', '24,4', '6 个月,3', '18,1');
  const { proposed, confirmed } = mapped(csv, 'capability', 'zh_CN');
  const [fact] = proposed.columns;
  expect([fact?.dimension, fact?.scale]).toEqual(['warranty-period', '个月']);
  expect(fact?.effect).toContain('才计分');
  expect(confirmed.faults).toEqual([]);
});

test('evidence, its score and the quality of work are confirmed with the words of the standard', () => {
  const csv = rows(
    'Project,Crew,Feedback,Score,Workmanship',
    'Bridge,A,Written praise,95,very good',
    'School,B,phone complaint,50,bad',
  );
  const { proposed, confirmed } = mapped(csv, 'S4');
  const roles = ['project', 'team', 'evidence', 'item', 'work'];
  expect([proposed.columns.map(({ role }) => role), confirmed.faults]).toEqual([roles, []]);
  expect(confirmed.columns.map(({ role }) => role)).toEqual(roles);
  expect(confirmed.columns[4]?.scale).toMatch(/^very good > /);
});
