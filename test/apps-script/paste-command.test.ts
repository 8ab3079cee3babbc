import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damagedS12Tabs } from '../core/paste/damaged-s12.ts';
import { now } from './add-on.ts';

const folder = mkdtempSync(join(tmpdir(), 'satisgrade-'));
const inFolder = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const table = inFolder('supplier rules.tsv', damagedS12Tabs);

function gradeJson(...args: readonly string[]) {
  const words = ['run', '-s', 'grade', '--', 'test/fixtures/procedure-s12.csv', '--now', now, ...args, '--json'];
  const { status, stdout } = spawnSync('npm', words, { encoding: 'utf8' });
  return { status, out: JSON.parse(stdout) };
}

test('a pasted table with findings is refused with each of them', () => {
  const { status, out } = gradeJson('--standard-file', table);
  expect([status, out.status, out.responses]).toEqual([2, 'refused', []]);
  expect(out.reasons.map(({ code }: { code: string }) => code)).toEqual([
    'twoWords',
    ...Array.from({ length: 7 }, () => 'missingPoints'),
    ...['bandGap', 'bandGap', 'bandGap', 'bandShared'],
  ]);
  expect(out.reasons[1].message).toMatch(/产品质量.*5/);
}, 60_000);

test('with --repair it grades, and every repair is told', () => {
  const { status, out } = gradeJson('--standard-file', table, '--repair', '--locale', 'zh-CN');
  expect([status, out.status, out.standard]).toEqual([0, 'graded', { id: 'own-supplier-rules', version: 1 }]);
  // 16+18+16+13+10+5+5
  expect(out.responses.find(({ row }: { row: number }) => row === 3)).toMatchObject({ score: 83, grade: 'B' });
  const codes = out.notices.map(({ code }: { code: string }) => code);
  expect(codes.filter((code: string) => /^(missingPoints|band|twoWords)/.test(code))).toHaveLength(12);
}, 60_000);

test.each([
  ['no table', ['--standard-file', inFolder('none.txt', 'hello')], 'noDimension'],
  ['--repair alone', ['--repair'], 'unusableInput'],
])(
  '%s: exit 2',
  (_, args, code) => {
    const { status, out } = gradeJson(...args);
    expect([status, out.reasons[0].code]).toEqual([2, code]);
  },
  60_000,
);
