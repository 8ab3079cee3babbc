import { expect, test } from 'vitest';
import { describeModels } from '../../../core/models-tab/describe.ts';
import type { ModelsTabInput } from '../../../core/models-tab/section.ts';
import { surveyed } from '../models/prediction-samples.ts';

const few = (language: ModelsTabInput['language']): ModelsTabInput => ({
  ...surveyed([{ answers: [5, 4, 3] }], 7),
  ...{ results: {}, faults: { weights: [], path: [] }, inputsTab: 'Model inputs', source: 'Answers' },
  ...{ language, now: '2026-01-31T10:05:59' },
});

const lead = {
  en: [
    'Comparisons: other ways to look at the same responses. No grade, index or case depends on them.',
    '1 response counts. What people chose stands on the tab Model inputs; where answers are drawn by chance, seed 7 gives the same figures again.',
  ],
  'zh-CN': [
    '仅供对照：用其他方法看同一批答卷。任何等级、指数和案件都不取决于这些模型。',
    '计入 1 份答卷。人工选择见“Model inputs”；凡涉及随机抽取，种子 7 可重现相同结果。',
  ],
  'zh-TW': [
    '僅供對照：用其他方法看同一批回覆。任何等級、指數和案件都不取決於這些模型。',
    '計入 1 份回覆。人工選擇見「Model inputs」；凡涉及隨機抽取，種子 7 可重現相同結果。',
  ],
} as const;

test.each(['en', 'zh-CN', 'zh-TW'] as const)('it says first that no grade depends on it: %s', (language) => {
  const [about] = describeModels(few(language)).sections;
  expect(about?.blocks).toEqual([{ kind: 'notes', lines: lead[language] }]);
});

test('it names the rules and when it was worked out, not when anything was graded', () => {
  expect(describeModels(few('en')).subtitle).toMatch(/^Answers · by .+ \(.+@1\), worked out 2026-01-31 10:05$/);
});

test('every model has its section, also when it says nothing', () => {
  const { sections } = describeModels(few('en'));
  expect(sections.map(({ id }) => id)).toEqual(['about', 'weights', 'fuzzy', 'path', 'prediction']);
  for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0);
});
