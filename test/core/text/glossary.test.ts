import { expect, test } from 'vitest';
import { directionWords, repeatWords, roleWords, typeWords } from '../../../core/setup-tab/setup-words.ts';
import { standards } from '../../../core/standards/index.ts';
import { comparisonWords } from '../../../core/text/comparison.ts';
import { figureNames } from '../../../core/text/figure-names.ts';
import { figureRangeWords } from '../../../core/text/figure-range.ts';
import { modelInputsWords } from '../../../core/text/model-inputs.ts';
import { modelsPathWords } from '../../../core/text/models-path.ts';
import { modelsWeightsWords } from '../../../core/text/models-weights.ts';
import { paste } from '../../../core/text/paste.ts';
import { sidebar } from '../../../core/text/sidebar.ts';
import { whatIfWords } from '../../../core/text/what-if.ts';
import { zhCN } from '../../../core/text/zh-cn.ts';
import { zhTW } from '../../../core/text/zh-tw.ts';
import { texts } from '../../../extension/text/index.ts';

// One word for one thing in each language. `not`: words that mean the same and therefore stand nowhere.
const glossary: readonly (readonly [concept: string, language: 'zh-CN' | 'zh-TW', word: string, not: RegExp | null])[] =
  [
    ['response', 'zh-CN', '答卷', /问卷|回复(?!日期|的)/],
    ['response', 'zh-TW', '回覆', /問卷|答卷/],
    ['response tab', 'zh-CN', '答卷工作表', /分页|答卷表/],
    ['response tab', 'zh-TW', '回覆分頁', /工作表/],
    ['dimension', 'zh-CN', '维度', /方面|构面/],
    ['dimension', 'zh-TW', '構面', /面向|維度/],
    ['segment', 'zh-CN', '分组', /群体|群组|分群/],
    ['segment', 'zh-TW', '分群', /群組|群體|分組/],
    ['period', 'zh-CN', '周期', /时段|期间|波次/],
    ['period', 'zh-TW', '期間', /週期|時段|波次/],
    ['grade', 'zh-CN', '等级', /等第|级等/],
    ['grade', 'zh-TW', '等級', /等第|級等/],
    ['to grade', 'zh-CN', '评级', /(?:重新|下次|自动)评分/],
    ['to grade', 'zh-TW', '評級', /(?:重新|下次|自動)評分/],
    ['case', 'zh-CN', '案件', /(?<!多)个案|工单/],
    ['case', 'zh-TW', '案件', /(?<!多)個案|工單/],
    ['action', 'zh-CN', '处理措施', /处理动作|行动项/],
    ['action', 'zh-TW', '處理措施', /處理動作|行動項/],
    ['rule', 'zh-CN', '规则', /触发条件|规则项/],
    ['rule', 'zh-TW', '規則', /觸發條件|規則項/],
    ['answer', 'zh-TW', '答案', /[任每]一?個?回答/],
  ];

/** Every text of a tree that is written in three languages. */
function localized(tree: unknown, language: string): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = (tree as Readonly<Record<string, unknown>>)[language];
  return typeof own === 'string' ? [own] : Object.values(tree).flatMap((part) => localized(part, language));
}

const shared = {
  figureNames,
  figureRangeWords,
  sidebar,
  texts,
  paste,
  whatIfWords,
  modelsPathWords,
  modelInputsWords,
  modelsWeightsWords,
  comparisonWords,
  roleWords,
  typeWords,
  directionWords,
  repeatWords,
};
const ours = {
  'zh-CN': [...Object.values(zhCN), ...localized(shared, 'zh-CN')],
  'zh-TW': [...Object.values(zhTW), ...localized(shared, 'zh-TW')],
};

// Standards also speak of questionnaires, of replies to a customer and of how somebody works.
const onlyOurs: readonly string[] = ['response', 'response tab'];
const textsFor = (concept: string, language: 'zh-CN' | 'zh-TW') =>
  onlyOurs.includes(concept) ? ours[language] : [...ours[language], ...localized(standards, language)];

test.each(glossary)('%s in %s is "%s" and nothing else', (concept, language, word, not) => {
  const texts = textsFor(concept, language);
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => text.includes(word)).length).toBeGreaterThan(0);
  expect(texts.filter((text) => not?.test(text))).toEqual([]);
});
