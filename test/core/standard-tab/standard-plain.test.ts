import { expect, test } from 'vitest';
import { standards } from '../../../core/standards/index.ts';
import { standardRows } from './standard-rows.ts';

/** What stands in column B of a standard's tab. */
const linesOf = (id: string, language: 'en' | 'zh-CN' | 'zh-TW') => {
  const standard = standards.find((one) => one.id === id);
  return standard ? standardRows(standard, language).map((cells) => String(cells[1] ?? '')) : [];
};

test('parts of the source are named in the language of the tab', () => {
  const lines = linesOf('construction-evidence', 'zh-CN');
  expect(lines).toContain('S4 · 来源：文件 000，末尾部分');
  expect(lines).toContain('奖罚  做得一般：给予口头奖励。');
  expect(lines).toContain('分数表  客户以何种形式表达，决定分数的范围。');
  expect(linesOf('survey-standard', 'zh-TW')).toContain('S18 · 來源：文件 000，第 9 篇、1–6');
});

test.each(standards.map(({ id }) => [id]))('%s: no clause is told in code words', (id) => {
  for (const language of ['zh-CN', 'zh-TW'] as const)
    expect(
      linesOf(id, language).filter((line) => /^(text|end|policy|rewards|table|verdicts)\b|，(text|end)/.test(line)),
    ).toEqual([]);
});

test('grading by evidence is said to be that, not percent of maximum', () => {
  const lines = linesOf('construction-evidence', 'en').join('\n');
  expect(lines).toContain('Method: the form of the feedback.');
  expect(lines).not.toContain('percent of maximum');
});

test('no group has fewer answers than one', () => {
  expect(linesOf('construction-evidence', 'en')).toContain(
    'A group shows its score however few its answers; a least number is set in Setup.',
  );
  expect(linesOf('weighted-procedure', 'en').join()).toContain('A group with fewer than 5 answers');
});

test('which class applies where work and grade disagree is said only where work is asked for', () => {
  expect(linesOf('construction-evidence', 'en').join()).toContain('the lower class applies');
  expect(linesOf('survey-staff', 'en').join()).not.toContain('the lower class applies');
});
