import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

const simplified = sheet({
  提交时间: ['2026/3/2 9:05:00', '2026年3月3日 下午3:05', '2026/3/14 10:00:00', '2026/3/15 10:00:00'],
  客户名称: ['甲公司', '乙公司', '丙公司', '甲公司'],
  地区: repeat(['华东', '华南'], 2),
  产品质量满意度: ['非常满意', '满 意', '不满意', '一般'],
  售后服务满意度: ['满意', '(跳过)', '不适用', '非常不满意'],
  您的意见: ['很好', '希望发货更快一些', '', '包装有破损，请改进'],
});
const traditional = simplified.map((row) =>
  row.map((cell) =>
    typeof cell === 'string'
      ? cell.replaceAll('满', '滿').replaceAll('质', '質').replaceAll('务', '務').replaceAll('时间', '時間')
      : cell,
  ),
);

describe.each([
  ['simplified', simplified],
  ['traditional', traditional],
])('a survey in %s Chinese', (_script, table) => {
  const map = mapColumns(table, fivePoint, firstTime);

  test('its columns', () => {
    expect(map.columns.map(({ type, role, dimension }) => [type, role, dimension])).toEqual([
      ['timestamp', 'timestamp', null],
      ['category', 'customer', null],
      ['category', 'segment', null],
      ['textLikert', 'item', 'product-quality'],
      ['textLikert', 'item', 'after-sales'],
      ['freeText', 'comment', null],
    ]);
    expect([map.issues, map.refusals]).toEqual([[], []]);
  });

  test('its answers', () => {
    const { responses, issues } = parseResponses(table, map);
    expect(responses.map(({ answers }) => answers)).toEqual([
      [5, 4],
      [4, null],
      [2, null],
      [3, 1],
    ]);
    expect(responses.map(({ at }) => at?.slice(0, 10))).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-14',
      '2026-03-15',
    ]);
    expect(issues).toEqual([]);
  });
});

// Clause 5.2 of S12 prints 一般 and 满意 for the same third level.
describe('words that the standard takes for one level', () => {
  const answers = (words: readonly string[]) =>
    mapColumns(sheet({ 产品质量: repeat(words, 4) }), weightedProcedure, firstTime);

  test('both used: the general list is proposed, and asked', () => {
    const map = answers(['非常满意', '满意', '一般', '不满意']);
    expect(map.columns[0]).toMatchObject({ role: 'item', dimension: 'product-quality', needsConfirmation: true });
    expect(map.issues[0]).toMatchObject({ code: 'needsConfirmation', column: 0 });
    expect(map.issues[1]).toEqual({
      code: 'conflictingLevels',
      row: null,
      column: 0,
      args: { header: '产品质量', first: '满意', second: '一般' },
    });
    expect(map.columns[0]?.scale).toMatchObject({
      kind: 'labelled',
      levels: [expect.anything(), ['不满意', '不滿意'], ['一般'], ['满意', '滿意'], ['非常满意', '非常滿意']],
    });
    expect(codesOf(map.refusals)).toEqual(['onlyUnconfirmed']);
  });

  test('one of them used: it means what the standard says', () => {
    const map = answers(['很满意', '满意', '不满意', '满意']);
    expect(map.columns[0]).toMatchObject({ role: 'item', needsConfirmation: false });
    const table = sheet({ 产品质量: ['满意', '很满意', '不满意'] });
    expect(
      parseResponses(table, mapColumns(table, weightedProcedure, firstTime)).responses.map(({ answers: [one] }) => one),
    ).toEqual([3, 5, 2]);
  });
});
