import { describe, expect, test } from 'vitest';
import { pasteSchema } from '../../apps-script/rpc/answers/rules/schema.ts';
import { damagedS12 } from '../core/paste/damaged-s12.ts';
import { grade, hostWith } from './add-on.ts';
import { fixtureNamed, openFixture } from './fixtures.ts';
import { pasted, table, usePasted } from './pasted.ts';
import { ask, small } from './sidebar-asks.ts';

describe('a pasted text', () => {
  test('is told in words with what can be done, and what would come of it', () => {
    const host = openFixture(fixtureNamed('procedure-s12'));
    const first = pasteSchema.parse(ask(host, 'paste', { text: damagedS12, repairs: [] }));
    expect([first.canUse, first.notes, first.findings.length]).toEqual([false, [], 12]);
    for (const { message, repair, blocks } of first.findings) {
      expect([message, repair].join()).toMatch(/^\P{ASCII}|“/u);
      expect([repair === '', blocks]).toEqual([false, true]);
    }
    expect(first.preview.dimensions[3]).toEqual({
      title: '改善情况',
      weight: '15',
      points: ['', '', '11', '13', '15'],
    });
    const repairs = first.findings.map(({ id }) => id);
    const second = pasteSchema.parse(ask(host, 'paste', { text: damagedS12, repairs }));
    expect([second.canUse, second.findings, second.notes.map(({ id }) => id)]).toEqual([true, [], repairs]);
    expect(second.preview.dimensions[3]?.points).toEqual(['3', '6', '11', '13', '15']);
    expect(second.preview.bands.map(({ title, from }) => title + from)).toEqual(['A95', 'B81', 'C61', 'D40', 'E0']);
    expect(host.requests).toEqual([]);
  });

  test('the damaged S12, repaired, grades row 3 as S12 does', () => {
    const host = openFixture(fixtureNamed('procedure-s12'));
    const { findings } = pasteSchema.parse(ask(host, 'paste', { text: damagedS12, repairs: [] }));
    const repairs = findings.map(({ id }) => id);
    const { standard, step } = usePasted(host, { text: damagedS12, repairs, title: '半年评分' });
    expect(step.status).toBe('graded');
    const report = grade(host);
    expect(report.standard).toEqual({ id: standard, version: 1 });
    // 16+18+16+13+10+5+5
    const row = report.responses.find((one: { row: number }) => one.row === 3);
    expect([row.score, row.grade, row.why]).toEqual([83, 'B', '16+18+16+13+10+5+5 = 83 → B']);
  });

  test('with something open is not used, and nothing is written', () => {
    const host = hostWith(small);
    const { standard, step } = usePasted(host, { text: table.replace('60', '70') });
    expect(standard).toBe('');
    expect(step).toMatchObject({ status: 'refused', reasons: [{ code: 'weightSum' }] });
    expect(host.requests).toEqual([]);
  });

  test.each([
    ['no title', { title: ' ' }],
    ['a long title', { title: 'x'.repeat(101) }],
    ['another field', { x: 1 }],
  ])('%s is refused', (_, more) => {
    const host = hostWith(small);
    expect(ask(host, 'usePasted', pasted(host, more))).toMatchObject({ status: 'failed' });
    expect(host.requests).toEqual([]);
  });
});
