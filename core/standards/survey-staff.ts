import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

/** Section 2, one criterion a clause; its parts are the items. */
const dimensions: readonly Dimension[] = equalDimensions(
  {
    id: 'questionnaire',
    title: localized('Questionnaire quality', '调查问卷质量', '調查問卷品質'),
    area: 'survey',
    headers: ['questionnaire', '问卷质量', '问卷', '問卷品質', '問卷'],
    items: equalItems(
      opinion('questionnaire-clear', 'Clear questions', '问题清晰明了', '問題清楚明瞭', [
        'clarity of questions',
        'question clarity',
        '问题清晰',
        '問題清楚',
      ]),
      opinion('questionnaire-complete', 'Complete questions', '问题覆盖全面', '問題涵蓋完整', [
        'coverage of questions',
        'question coverage',
        '问题全面',
        '問題完整',
      ]),
      opinion('questionnaire-concise', 'Not long or repeated', '问卷不冗长重复', '問卷不冗長重複', [
        'questionnaire length',
        'length of questionnaire',
        'repetition',
        '冗长',
        '重复',
        '冗長',
        '重複',
      ]),
      opinion('questionnaire-logical', 'Logical options', '选项合乎逻辑', '選項合乎邏輯', [
        'logic of options',
        'answer options',
        '选项逻辑',
        '問卷邏輯',
      ]),
    ),
  },
  {
    id: 'data',
    title: localized('Data collection', '数据收集与整理', '資料蒐集與整理'),
    area: 'survey',
    headers: ['data', 'data quality', '数据收集', '数据整理', '資料蒐集', '資料整理'],
    items: equalItems(
      opinion('data-efficient', 'Efficient collection', '收集效率', '蒐集效率', [
        'collection efficiency',
        'efficiency of collection',
        '数据收集效率',
        '資料蒐集效率',
      ]),
      opinion('data-accurate', 'Accurate data', '数据准确', '資料準確', [
        'data accuracy',
        'accuracy of data',
        '数据准确性',
        '資料準確性',
      ]),
      opinion('data-complete', 'Complete data', '数据完整', '資料完整', [
        'data completeness',
        'completeness of data',
        '数据完整性',
        '資料完整性',
      ]),
      opinion('data-on-time', 'Data on time', '按时汇总数据', '準時彙整資料', [
        'timely data',
        'data deadlines',
        '按时整理',
        '按时汇总',
        '準時整理',
        '準時彙整',
      ]),
    ),
  },
  {
    id: 'analysis',
    title: localized('Analysis and report', '分析与报告', '分析與報告'),
    area: 'survey',
    headers: ['analysis', 'report', '反馈分析', '分析报告', '报告', '回饋分析', '分析報告', '報告'],
    items: equalItems(
      opinion('analysis-structured', 'Structured report', '报告结构清晰', '報告結構清楚', [
        'report structure',
        'structure of report',
        '报告结构',
        '報告結構',
      ]),
      opinion('analysis-convincing', 'Convincing analysis', '分析有说服力', '分析有說服力', [
        'persuasiveness',
        '说服力',
        '說服力',
      ]),
      opinion('analysis-backed', 'Backed by data', '有数据支持', '有資料佐證', [
        'supported by data',
        'data support',
        '数据支持',
        '資料佐證',
      ]),
    ),
  },
  {
    id: 'communication',
    title: localized('Communication with customers', '与客户沟通', '與客戶溝通'),
    area: 'communication',
    headers: ['communication', 'customer communication', '沟通能力', '沟通', '溝通能力', '溝通'],
    items: equalItems(
      opinion('communication-manner', 'Manner of communication', '沟通方式', '溝通方式', [
        'manner',
        'communication style',
        '沟通态度',
        '溝通態度',
      ]),
      opinion('communication-frequency', 'Frequency of contact', '沟通频率', '溝通頻率', [
        'communication frequency',
        'contact frequency',
        '联系频率',
        '聯絡頻率',
      ]),
      opinion('communication-trust', 'Trust won', '客户认可与支持', '客戶認可與支持', [
        'customer trust',
        'trust',
        '客户信任',
        '客户认可',
        '客戶信任',
        '客戶認可',
      ]),
    ),
  },
  {
    id: 'improvement',
    title: localized('Improvement and innovation', '改善与创新', '改善與創新'),
    area: 'survey',
    headers: ['improvement', 'innovation', '改善', '创新', '創新'],
    items: equalItems(
      opinion('improvement-effect', 'Effect of own measures', '改善措施的效果', '改善措施的效果', [
        'effect of measures',
        'effect of improvements',
        '措施效果',
        '改善效果',
      ]),
      opinion('improvement-trends', 'Attention to trends', '关注技术与趋势', '關注技術與趨勢', [
        'trends',
        'new technology',
        '趋势关注',
        '新技术',
        '趨勢關注',
        '新技術',
      ]),
    ),
  },
);

/** What S7 leaves open, and what was decided. */
const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
  {
    about: 'rewards',
    source: 'silent',
    decided: localized(
      'Results lead to rewards, but neither a limit nor an amount is named: very satisfied earns one. The team sets the amount.',
      '考核结果与奖励挂钩，未规定界限和金额：非常满意予以奖励，金额由团队填写。',
      '考核結果與獎勵連結，未規定界限與金額：非常滿意予以獎勵，金額由團隊填寫。',
    ),
  },
  {
    about: 'minimumGroup',
    source: 'silent',
    decided: localized(
      'Staff are graded one by one by their lead, so a single assessment may show its score.',
      '员工由负责人逐一考核，只有一份也可显示得分。',
      '員工由負責人逐一考核，只有一份也可顯示分數。',
    ),
  },
];

/** The sections of S7 in their order. */
const procedure: Standard['procedure'] = [
  {
    clause: '1',
    text: localized(
      'The post runs the surveys face to face, by phone or online, collects what customers say and proposes to management how to improve.',
      '该岗位以面谈、电话或网络开展调查，收集客户意见，向管理层提出改善建议。',
      '該職位以面談、電話或網路進行調查，蒐集客戶意見，向管理層提出改善建議。',
    ),
  },
  {
    clause: '2.1',
    text: localized(
      'Questionnaires are clear and complete, neither long nor repeated, with logical options that make answering easy.',
      '问卷清晰全面，不冗长重复，选项合乎逻辑、便于作答。',
      '問卷清楚完整，不冗長重複，選項合乎邏輯、便於作答。',
    ),
  },
  {
    clause: '2.2',
    text: localized(
      'Data is collected efficiently, is accurate and complete, and is sorted and summed up on time.',
      '数据收集有效率，准确完整，按时整理汇总。',
      '資料蒐集有效率，準確完整，準時整理彙總。',
    ),
  },
  {
    clause: '2.3',
    text: localized(
      'What customers say is analysed with care. The report is structured, convincing and backed by data.',
      '细致分析客户意见，报告结构清晰、有说服力、有数据支持。',
      '細緻分析客戶意見，報告結構清楚、有說服力、有資料佐證。',
    ),
  },
  {
    clause: '2.4',
    text: localized(
      'Contact with customers is professional and friendly, often enough, and wins their trust.',
      '与客户沟通专业友好，频率适当，能获得认可与支持。',
      '與客戶溝通專業友善，頻率適當，能獲得認可與支持。',
    ),
  },
  {
    clause: '2.5',
    text: localized(
      'The market and new technology are followed; new survey methods and improvements are proposed, and their effect counts.',
      '关注市场与新技术，提出新的调查方法和改进方案，并看其实施效果。',
      '關注市場與新技術，提出新的調查方法與改善方案，並看其實施效果。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'The results of the assessment lead to rewards.',
      '按考核结果给予相应奖励。',
      '按考核結果給予相應獎勵。',
    ),
  },
];

type Levels = readonly (number | null)[];

/** One level for all items of a criterion, or its own for each. */
type Criterion = number | null | Levels;

/** How many items each criterion has: 4 + 4 + 3 + 3 + 2. */
const counts = dimensions.map(({ items = [] }) => items.length);

const answersOf = (criteria: readonly Criterion[]): Levels =>
  counts.flatMap((count, place): Levels => {
    const levels = criteria[place] ?? null;
    return typeof levels === 'object' && levels !== null ? levels : new Array<number | null>(count).fill(levels);
  });

const example = (criteria: readonly Criterion[], score: number | null, grade: string | null): Example => ({
  answers: answersOf(criteria),
  score,
  grade,
  triggers: [],
});

/** A level is worth 20; a criterion is the mean of its items, the index the mean of the criteria, rounded half up. */
const examples: readonly Example[] = [
  // (100+100+100+100+100) ÷ 5
  example([5, 5, 5, 5, 5], 100, 'very satisfied'),
  // Edge 90: items 5 and 4 are 90, (100+100+80+80+90) ÷ 5 = 90; 5, 4, 4, 4 are 85, (100+85+80+80+100) ÷ 5 = 89
  example([5, 5, 4, 4, [5, 4]], 90, 'very satisfied'),
  example([5, [5, 4, 4, 4], 4, 4, 5], 89, 'satisfied'),
  // Rounded to the edge: (85+90+93.33+80+100) ÷ 5 = 89.67 → 90; (80+80+86.67+100+100) ÷ 5 = 89.33 → 89
  example([[5, 4, 4, 4], [5, 5, 4, 4], [5, 5, 4], 4, 5], 90, 'very satisfied'),
  example([4, 4, [5, 4, 4], 5, 5], 89, 'satisfied'),
  // Edge 80: all at 4; items 4, 4, 4, 3 are 75, (80+75+80+80+80) ÷ 5 = 79
  example([4, 4, 4, 4, 4], 80, 'satisfied'),
  example([4, [4, 4, 4, 3], 4, 4, 4], 79, 'average'),
  // Edge 70: items 4 and 3 are 70, (80+60+80+60+70) ÷ 5 = 70; (75+60+80+60+70) ÷ 5 = 69
  example([4, 3, 4, 3, [4, 3]], 70, 'average'),
  example([[4, 4, 4, 3], 3, 4, 3, [4, 3]], 69, 'dissatisfied'),
  example([1, 1, 1, 1, 1], 20, 'dissatisfied'),
  // An item left out leaves its criterion to the others: 5, –, 4, 3 are 80, (80+80+80+80+80) ÷ 5
  example([[5, null, 4, 3], 4, 4, 4, 4], 80, 'satisfied'),
  // Three criteria are exactly 60 % of the weight: (100+80+60) ÷ 3 = 80. Two are 40 %: (100+80) ÷ 2 = 90, no grade
  example([5, null, 4, null, 3], 80, 'satisfied'),
  example([5, null, 4, null, null], 90, null),
  example([null, null, null, null, null], null, null),
];

/** S7: a member of the survey staff graded on five criteria, each with its parts; the results lead to rewards. */
export const surveyStaff: Standard = {
  ...usualRules,
  id: 'survey-staff',
  version: 1,
  title: localized('Survey staff', '满意度调查岗位考核标准', '滿意度調查人員考核標準'),
  summary: localized(
    'Grades who carries out the surveys: questionnaire, data, analysis and report, communication with customers, improvement. Good results are rewarded.',
    '考核满意度调查人员：问卷、数据、分析与报告、客户沟通、改善与创新；成绩好的予以奖励。',
    '考核滿意度調查人員：問卷、資料、分析與報告、客戶溝通、改善與創新；成績好的予以獎勵。',
  ),
  source: { system: 'S7', document: '001', clause: '1–3' },
  subject: 'staff',
  notes,
  dimensions,
  rewards: {
    clause: '3',
    per: 'staff',
    currency: 'CNY',
    classes: [
      {
        id: 'reward',
        title: localized('Reward', '奖励', '獎勵'),
        amount: null,
        note: localized('For good performance', '工作表现优异', '工作表現優異'),
        grades: ['very satisfied'],
        work: [],
      },
      {
        id: 'none',
        title: localized('No reward', '无奖励', '無獎勵'),
        amount: 0,
        note: localized('Shown with the assessment', '仅记录考核结果', '僅記錄考核結果'),
        grades: ['satisfied', 'average', 'dissatisfied'],
        work: [],
      },
    ],
  },
  minimumGroup: 1,
  procedure,
  examples,
};
