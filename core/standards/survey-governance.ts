import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, usualNotes, usualRules } from './usual.ts';

/** What S5 leaves open, and what was decided. */
const notes: readonly Note[] = [
  usualNotes.weights,
  {
    about: 'scale',
    source: 'silent',
    decided: localized(
      'The source names what the quality review looks at but no scale. The reviewer gives each aspect the five points of S2.',
      '原文列出质量评估的内容，未给出量表：评估人按 S2 的五分制逐项评分。',
      '原文列出品質評估的內容，未給出量表：評估人按 S2 的五分制逐項評分。',
    ),
  },
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  {
    about: 'period',
    source: 'silent',
    decided: localized(
      'The quality review is regular, but no interval is given: by quarter.',
      '质量评估须定期进行，未规定间隔：按季度。',
      '品質評估須定期進行，未規定間隔：按季。',
    ),
  },
  {
    about: 'rewards',
    source: 'silent',
    decided: localized(
      'Rewards and penalties are named without amounts or limits: very satisfied earns a reward, dissatisfied a penalty, anything between neither. The team sets the amounts.',
      '奖惩未规定金额和界限：非常满意予以奖励，不满意予以惩罚，其余不奖不罚；金额由团队填写。',
      '獎懲未規定金額與界限：非常滿意予以獎勵，不滿意予以懲罰，其餘不獎不罰；金額由團隊填寫。',
    ),
  },
  {
    about: 'rewards.per',
    source: 'contradicts',
    decided: localized(
      'Departments are reviewed, yet staff are rewarded. The line is made for the team, which passes it on to its staff.',
      '评估对象是部门，奖惩对象却是员工：奖惩记在团队名下，再由团队落实到员工。',
      '評估對象是部門，獎懲對象卻是員工：獎懲記在團隊名下，再由團隊落實到員工。',
    ),
  },
  {
    about: 'minimumGroup',
    source: 'silent',
    decided: localized(
      'A review is about a department, not about a person, so a single one may show its score.',
      '评估针对部门而非个人，只有一份也可显示得分。',
      '評估針對部門而非個人，只有一份也可顯示分數。',
    ),
  },
];

/** The articles of S5 that are work, in their order. */
const procedure: Standard['procedure'] = [
  {
    clause: '4',
    text: localized(
      'Every department sets the goals of its survey by strategy and needs, and agrees them with management.',
      '各部门按战略和管理需要确定调研目标，并与管理层沟通。',
      '各部門按策略與管理需要確定調查目標，並與管理層溝通。',
    ),
  },
  {
    clause: '5',
    text: localized(
      'A plan names time, sample size, method and content. Management approves it.',
      '调研计划写明时间、样本数量、方式和内容，报管理层批准。',
      '調查計畫寫明時間、樣本數量、方式與內容，報管理層核准。',
    ),
  },
  {
    clause: '6',
    text: localized(
      'The chosen customers are asked by phone, visit or form. The answers must be true.',
      '以电话、面访或问卷调查选定的客户，结果须真实。',
      '以電話、面訪或問卷調查選定的客戶，結果須真實。',
    ),
  },
  {
    clause: '6',
    text: localized(
      'Personal data of customers is protected and never leaves the organisation.',
      '客户个人信息保密，绝不流出本组织。',
      '客戶個人資料保密，絕不流出本組織。',
    ),
  },
  {
    clause: '7',
    text: localized(
      'Results are counted and analysed: strengths, weaknesses, measures.',
      '统计并分析结果：优势、不足、改进措施。',
      '統計並分析結果：優勢、不足、改善措施。',
    ),
  },
  {
    clause: '7',
    text: localized(
      'Departments report to management with their proposals and take part in the improvement.',
      '各部门向管理层报告结果与建议，并配合改进。',
      '各部門向管理層報告結果與建議，並配合改善。',
    ),
  },
  {
    clause: '8',
    text: localized(
      'Customers are told in time what came of it. What they raised is solved and fixed.',
      '及时向客户反馈，解决其提出的问题并落实改进。',
      '及時向客戶回饋，解決其提出的問題並落實改善。',
    ),
  },
  {
    clause: '9',
    text: localized(
      'A confidential archive keeps the plan, the report and the feedback.',
      '建立保密档案，保存计划、报告和反馈记录。',
      '建立保密檔案，保存計畫、報告與回饋記錄。',
    ),
  },
  {
    clause: '10',
    text: localized(
      'Staff are trained regularly in how the survey is run.',
      '定期培训员工，使其熟悉调研的程序和流程。',
      '定期培訓員工，使其熟悉調查的程序與流程。',
    ),
  },
  {
    clause: '11',
    text: localized(
      'The quality of the survey work is reviewed regularly, department by department: goals met, design sound, report accurate.',
      '定期逐个部门评估调研质量：目标是否达成，方案是否合理，报告是否准确。',
      '定期逐個部門評估調查品質：目標是否達成，方案是否合理，報告是否準確。',
    ),
  },
  {
    clause: '12',
    text: localized(
      'Outstanding work is rewarded, work that falls short is penalised.',
      '表现突出的予以奖励，工作不到位的予以惩罚。',
      '表現突出的予以獎勵，工作不到位的予以懲罰。',
    ),
  },
];

/**
 * Index = 20 × the mean of the answered points, rounded half up. Three answered give thirds; two (66.7 % of the weight)
 * give every ten.
 */
const examples: readonly Example[] = [
  // (5 + 5 + 5) ÷ 3 = 5 → 100
  { answers: [5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (5 + 4) ÷ 2 = 4.5 → 90; (5 + 4 + 4) ÷ 3 = 4.33 → 86.67 → 87
  { answers: [5, null, 4], score: 90, grade: 'very satisfied', triggers: [] },
  { answers: [4, 5, 4], score: 87, grade: 'satisfied', triggers: [] },
  // Edge 80: (4 + 4 + 4) ÷ 3 = 4 → 80; (4 + 4 + 3) ÷ 3 = 3.67 → 73.33 → 73
  { answers: [4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 3], score: 73, grade: 'average', triggers: [] },
  // Edge 70: (3 + 4) ÷ 2 = 3.5 → 70; (3 + 4 + 3) ÷ 3 = 3.33 → 66.67 → 67
  { answers: [null, 3, 4], score: 70, grade: 'average', triggers: [] },
  { answers: [3, 4, 3], score: 67, grade: 'dissatisfied', triggers: [] },
  // All worst: 1 → 20
  { answers: [1, 1, 1], score: 20, grade: 'dissatisfied', triggers: [] },
  // One of three is 33.3 % of the weight: a total without a grade
  { answers: [null, null, 5], score: 100, grade: null, triggers: [] },
  { answers: [null, null, null], score: null, grade: null, triggers: [] },
];

/** S5: the regular quality review of each department's survey work, with rewards and penalties. */
export const surveyGovernance: Standard = {
  ...usualRules,
  id: 'survey-governance',
  version: 1,
  title: localized('Survey governance', '客户满意度调研制度', '客戶滿意度調查制度'),
  summary: localized(
    'Reviews the survey work of each department: goals met, design sound, report accurate. The grade leads to a reward, a penalty or neither.',
    '评估各部门的调研工作：目标达成、方案合理、报告准确；按等级奖励、惩罚或不奖不罚。',
    '評估各部門的調查工作：目標達成、方案合理、報告準確；按等級獎勵、懲罰或不獎不罰。',
  ),
  source: { system: 'S5', document: '001', clause: '4–12' },
  subject: 'team',
  notes,
  // Article 11.
  dimensions: equalDimensions(
    {
      id: 'goals',
      title: localized('Survey goals met', '调研目标达成', '調查目標達成'),
      area: 'survey',
      headers: [
        'goals',
        'goals met',
        'goal achievement',
        'objectives met',
        '目标达成',
        '调研目标',
        '目標達成',
        '調查目標',
      ],
    },
    {
      id: 'design',
      title: localized('Survey design sound', '调研方案合理', '調查方案合理'),
      area: 'survey',
      headers: [
        'design',
        'survey design',
        'soundness of design',
        'survey plan',
        '方案合理性',
        '调研方案',
        '调研计划',
        '調查方案',
        '調查計畫',
      ],
    },
    {
      id: 'report',
      title: localized('Survey report accurate', '调研报告准确', '調查報告準確'),
      area: 'survey',
      headers: ['report', 'survey report', 'report accuracy', '报告准确性', '调研报告', '報告準確性', '調查報告'],
    },
  ),
  rewards: {
    clause: '12',
    per: 'team',
    currency: 'CNY',
    classes: [
      {
        id: 'reward',
        title: localized('Reward', '奖励', '獎勵'),
        amount: null,
        note: localized('For outstanding survey work', '调研工作表现突出', '調查工作表現突出'),
        grades: ['very satisfied'],
        work: [],
      },
      {
        id: 'none',
        title: localized('Neither', '不奖不罚', '不獎不罰'),
        amount: 0,
        note: localized('Survey work as expected', '调研工作符合要求', '調查工作符合要求'),
        grades: ['satisfied', 'average'],
        work: [],
      },
      {
        id: 'penalty',
        title: localized('Penalty', '惩罚', '懲罰'),
        amount: null,
        note: localized('For survey work that falls short', '调研工作不到位', '調查工作不到位'),
        grades: ['dissatisfied'],
        work: [],
      },
    ],
  },
  minimumGroup: 1,
  procedure,
  examples,
};
