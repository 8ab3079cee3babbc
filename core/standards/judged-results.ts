import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, usualNotes, usualRules } from './usual.ts';

/** What S17 leaves open, and what was decided. */
const notes: readonly Note[] = [
  {
    about: 'dimensions',
    source: 'silent',
    decided: localized(
      'Every question of a survey is analysed and none is prescribed, so every rating column joins as an aspect. Product and service are named because the source asks about them.',
      '原文分析问卷的每个问题，未指定题目：每个评分列均作为维度加入。原文提及产品与服务，故预先列出。',
      '原文分析問卷的每個問題，未指定題目：每個評分欄均作為構面加入。原文提及產品與服務，故預先列出。',
    ),
  },
  usualNotes.weights,
  {
    about: 'scale',
    source: 'silent',
    decided: localized(
      'The five levels have names but no numbers: excellent 100, good 80, average 60, rather poor 40, poor 20.',
      '五个等级只有名称，没有分值：优良 100，良好 80，一般 60，较差 40，差 20。',
      '五個等級只有名稱，沒有分值：優良 100，良好 80，普通 60，較差 40，很差 20。',
    ),
  },
  {
    about: 'bands',
    source: 'silent',
    decided: localized(
      'No limits are given. The grade is the nearest of the five levels: from 90, 70, 50 and 30, halfway between their scores. The four grades of S13 cannot name five levels.',
      '原文未规定界限：取五级中最接近的一级，以各级分值的中点 90、70、50、30 为界。S13 只有四个等级，不能对应五级。',
      '原文未規定界限：取五級中最接近的一級，以各級分值的中點 90、70、50、30 為界。S13 只有四個等級，不能對應五級。',
    ),
  },
  {
    about: 'judged',
    source: 'silent',
    decided: localized(
      'How the judged level goes together with the computed one is not said. A person enters it with a reason. It is shown beside the computed grade and never blended with it.',
      '原文未说明定性判定与计算结果如何结合：由人填写并说明理由，显示在计算等级旁，不混合计算。',
      '原文未說明定性判定與計算結果如何結合：由人填寫並說明理由，顯示在計算等級旁，不混合計算。',
    ),
  },
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
];

/** The sections of S17 in their order. */
const procedure: Standard['procedure'] = [
  {
    clause: '2.1',
    text: localized(
      'The goal of the survey is set: how satisfied customers are, which problems there are, what to improve.',
      '确定调研目标：了解客户满意程度，发现问题，加以改进。',
      '確定調查目標：了解客戶滿意程度，發現問題，加以改善。',
    ),
  },
  {
    clause: '2.2',
    text: localized(
      'The questionnaire asks about the customer and about product or service, with questions that lead to something.',
      '设计问卷，包括客户信息和对产品或服务的评价，问题有针对性、可操作。',
      '設計問卷，包括客戶資訊與對產品或服務的評價，問題有針對性、可操作。',
    ),
  },
  {
    clause: '2.4',
    text: localized(
      'Data is collected, sorted and counted, and analysed by means, shares and correlation.',
      '收集、整理和统计数据，以平均值、比例、相关性等方法分析。',
      '蒐集、整理與統計資料，以平均值、比例、相關性等方法分析。',
    ),
  },
  {
    clause: '2.5',
    text: localized(
      'A report sums up the results with problems and suggestions, and goes to the departments concerned.',
      '撰写报告，总结结果，提出问题与建议，反馈给有关部门。',
      '撰寫報告，總結結果，提出問題與建議，回饋給有關部門。',
    ),
  },
  {
    clause: '3.1',
    text: localized(
      'Quantitative: every question is analysed and graded at one of five levels.',
      '定量分析：逐题统计，评为五级之一。',
      '定量分析：逐題統計，評為五級之一。',
    ),
  },
  {
    clause: '3.2',
    text: localized(
      'Qualitative: a person judges the level as a whole from overall rating, complaints and repurchase intention.',
      '定性分析：由人依总体评价、投诉情况、回购意愿综合判定等级。',
      '定性分析：由人依總體評價、客訴情況、回購意願綜合判定等級。',
    ),
  },
  {
    clause: '4.1',
    text: localized(
      'Problems found get suggestions that are specific and workable, each with a solution.',
      '针对发现的问题提出具体、可行的建议，并附解决方案。',
      '針對發現的問題提出具體、可行的建議，並附解決方案。',
    ),
  },
  {
    clause: '4.2',
    text: localized(
      'Problems are sorted into an improvement plan with goal, executor and dates.',
      '将问题分类，制定改进计划，写明目标、执行者和时间节点。',
      '將問題分類，制定改善計畫，寫明目標、執行者與時間節點。',
    ),
  },
  {
    clause: '4.3',
    text: localized(
      'Each item of the plan has one responsible person and one date.',
      '每个改进项目有明确的责任人和执行时间。',
      '每個改善項目有明確的負責人與執行時間。',
    ),
  },
  {
    clause: '4.4',
    text: localized(
      'Progress is checked regularly. Difficulties on the way are solved in time.',
      '定期检查进展，及时解决途中的问题与困难。',
      '定期檢查進展，及時解決途中的問題與困難。',
    ),
  },
];

/** Index = 20 × the mean of the two levels, so every ten from 20 to 100; one of two is 50 % of the weight. */
const examples: readonly Example[] = [
  { answers: [5, 5], score: 100, grade: 'excellent', triggers: [] },
  // Edge 90: (5 + 4) ÷ 2 = 4.5 → 90; all good → 80
  { answers: [5, 4], score: 90, grade: 'excellent', triggers: [] },
  { answers: [4, 4], score: 80, grade: 'good', triggers: [] },
  // Edge 70: (4 + 3) ÷ 2 = 3.5 → 70; all average → 60
  { answers: [3, 4], score: 70, grade: 'good', triggers: [] },
  { answers: [3, 3], score: 60, grade: 'average', triggers: [] },
  // Edge 50: (3 + 2) ÷ 2 = 2.5 → 50; all rather poor → 40
  { answers: [3, 2], score: 50, grade: 'average', triggers: [] },
  { answers: [2, 2], score: 40, grade: 'rather poor', triggers: [] },
  // Edge 30: (2 + 1) ÷ 2 = 1.5 → 30; all poor → 20
  { answers: [1, 2], score: 30, grade: 'rather poor', triggers: [] },
  { answers: [1, 1], score: 20, grade: 'poor', triggers: [] },
  // Half of the weight is too little for a grade
  { answers: [null, 4], score: 80, grade: null, triggers: [] },
  { answers: [null, null], score: null, grade: null, triggers: [] },
];

/** S17: every question graded at one of five levels, with a level that a person judges beside the computed one. */
export const judgedResults: Standard = {
  ...usualRules,
  id: 'judged-results',
  version: 1,
  title: localized('Judging survey results', '调研结果判定', '調查結果判定'),
  summary: localized(
    'Every question counts the same and is graded from excellent to poor. A person judges the whole from overall rating, complaints and repurchase intention, shown beside the index.',
    '每个问题权重相同，由优良到差分五级；另由人依总体评价、投诉和回购意愿判定，显示在指数旁。',
    '每個問題權重相同，由優良到很差分五級；另由人依總體評價、客訴與回購意願判定，顯示在指數旁。',
  ),
  source: { system: 'S17', document: '001', clause: '2–4' },
  notes,
  // Section 3.1. The first three words of a level are its names in English, simplified and traditional Chinese.
  scale: {
    kind: 'labelled',
    levels: [
      ['poor', '差', '差', '很差', 'very poor', 'bad'],
      ['rather poor', '较差', '較差', 'fairly poor', 'below average'],
      ['average', '一般', '普通', 'fair', 'neutral'],
      ['good', '良好', '良好', '良', '好'],
      ['excellent', '优良', '優良', '优秀', '優秀', '优', '優', 'outstanding'],
    ],
  },
  aspects: 'open',
  dimensions: equalDimensions(
    {
      id: 'product',
      title: localized('Product', '产品', '產品'),
      area: 'product',
      headers: [
        'product quality',
        'quality of product',
        'quality of the product',
        'quality',
        '产品质量',
        '产品品质',
        '质量',
        '品质',
        '產品品質',
        '產品質量',
        '品質',
      ],
    },
    {
      id: 'service',
      title: localized('Service', '服务', '服務'),
      area: 'service',
      headers: [
        'service quality',
        'quality of service',
        'customer service',
        'response speed',
        '服务质量',
        '服务品质',
        '服务响应速度',
        '响应速度',
        '服務品質',
        '服務回應速度',
        '回應速度',
      ],
    },
  ),
  bands: [
    { grade: 'excellent', title: localized('excellent', '优良', '優良'), from: 90 },
    { grade: 'good', title: localized('good', '良好', '良好'), from: 70 },
    { grade: 'average', title: localized('average', '一般', '普通'), from: 50 },
    { grade: 'rather poor', title: localized('rather poor', '较差', '較差'), from: 30 },
    { grade: 'poor', title: localized('poor', '差', '很差'), from: 0 },
  ],
  isJudged: true,
  procedure,
  examples,
};
