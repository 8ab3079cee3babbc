import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import type { Localized } from '../text/schema.ts';
import { equalDimensions, usualNotes, usualRules } from './usual.ts';

/** A dimension before it has a weight. */
export type Component = Omit<Dimension, 'weight'>;

/** The departments of part 3 that meet the customer; the back office (HR, finance) works for all of them. */
export const departments = {
  sales: localized('Sales', '销售部门', '銷售部門'),
  production: localized('Production', '生产部门', '生產部門'),
  service: localized('Service', '服务部门', '服務部門'),
} as const satisfies Record<string, Localized>;

/** The five components of part 2. */
export const components = {
  productQuality: {
    id: 'product-quality',
    title: localized('Product quality', '产品质量', '產品品質'),
    headers: [
      'quality of the product',
      'quality of product',
      'product',
      'quality',
      '产品品质',
      '商品质量',
      '产品',
      '质量',
      '產品',
      '商品品質',
      '品質',
    ],
    department: departments.production,
    area: 'product',
  },
  serviceQuality: {
    id: 'service-quality',
    title: localized('Service quality', '服务质量', '服務品質'),
    headers: ['quality of service', 'customer service', 'service', '服务品质', '顾客服务', '服务', '顧客服務', '服務'],
    department: departments.service,
    area: 'service',
  },
  responseSpeed: {
    id: 'response-speed',
    title: localized('Response speed', '响应速度', '回應速度'),
    headers: [
      'speed of response',
      'response time',
      'waiting time',
      'response',
      '响应时间',
      '等待时间',
      '响应',
      '回應時間',
      '等待時間',
      '回應',
    ],
    department: departments.service,
    area: 'service',
  },
  clarity: {
    id: 'clarity',
    title: localized('Clarity of communication', '沟通透明度', '溝通透明度'),
    headers: [
      'clear communication',
      'transparency',
      'communication',
      'clarity',
      '透明度',
      '信息清晰',
      '沟通',
      '資訊清晰',
      '溝通',
    ],
    department: departments.sales,
    area: 'communication',
  },
  care: {
    id: 'care',
    title: localized('Care and personalisation', '关怀与个性化', '關懷與個人化'),
    headers: [
      'personalisation',
      'personalization',
      'personalised service',
      'personalized service',
      'personal service',
      'care',
      '个性化服务',
      '个性化',
      '关怀',
      '個人化服務',
      '個人化',
      '客製化',
      '關懷',
    ],
    department: departments.sales,
    area: 'service',
  },
} as const satisfies Record<string, Component>;

const sharedNotes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
  {
    about: 'department',
    source: 'silent',
    decided: localized(
      'What each department contributes is told, but not who answers for which component: assigned by that contribution, to be changed by the team.',
      '原文说明了各部门的作用，未指定各要素的负责部门：按其作用分配，可由团队调整。',
      '原文說明了各部門的作用，未指定各要素的負責部門：按其作用分配，可由團隊調整。',
    ),
  },
  {
    about: 'nps',
    source: 'silent',
    decided: localized(
      'Recommendation is named as a measure without a scale: 0–10, reported beside the total as in S13.',
      '原文以推荐意愿为测量方法，未给出量表：采用 0–10 分，与 S13 相同，与总分并列报告。',
      '原文以推薦意願為測量方法，未給出量表：採用 0–10 分，與 S13 相同，與總分並列報告。',
    ),
  },
];

const sharedProcedure: Standard['procedure'] = [
  {
    clause: '3',
    text: localized(
      'Sales smooths the purchase, understands needs and answers in time.',
      '销售部门优化购买流程，理解需求，及时答复并给出方案。',
      '銷售部門優化購買流程，理解需求，及時答覆並提出方案。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Production works with sales and takes customers’ feedback into design and manufacture.',
      '生产部门与销售部门配合，把客户反馈用于设计和生产。',
      '生產部門與銷售部門配合，把客戶回饋用於設計和生產。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Service asks for needs of its own accord and solves problems in use in time.',
      '服务部门主动了解需求，及时解决使用中的问题。',
      '服務部門主動了解需求，及時解決使用中的問題。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'The back office (HR, finance) acts indirectly, through better internal processes.',
      '支撑部门（人力资源、财务）改进内部流程，间接提高满意度。',
      '後勤部門（人力資源、財務）改善內部流程，間接提高滿意度。',
    ),
  },
  {
    clause: '4',
    text: localized('Measured by a structured questionnaire.', '测量方式：结构化问卷。', '測量方式：結構化問卷。'),
  },
  {
    clause: '4',
    text: localized(
      'Measured by interviews, one customer at a time.',
      '测量方式：与客户一对一访谈。',
      '測量方式：與客戶一對一訪談。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Measured by online reviews in social media and shops.',
      '测量方式：分析社交媒体和电商平台上的评论。',
      '測量方式：分析社群媒體和電商平台上的評論。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Measured by NPS: would the customer recommend the brand.',
      '测量方式：NPS，询问是否愿意推荐品牌。',
      '測量方式：NPS，詢問是否願意推薦品牌。',
    ),
  },
  {
    clause: '5',
    text: localized(
      'The standard is reviewed regularly against the market and customers’ needs.',
      '定期对照市场和客户需求复核标准。',
      '定期對照市場和客戶需求複核標準。',
    ),
  },
  {
    clause: '5',
    text: localized(
      'Staff are trained regularly; feedback is collected through a set channel and acted on.',
      '定期培训员工；建立反馈渠道，按反馈改进。',
      '定期培訓員工；建立回饋管道，依回饋改善。',
    ),
  },
];

/** What a standard of S11 has of its own. */
type Practice = Pick<Standard, 'id' | 'title' | 'summary' | 'examples'> & {
  readonly clause: string;
  readonly components: readonly Component[];
  readonly notes: readonly Note[];
  readonly procedure: Standard['procedure'];
};

function practiceStandard({ clause, components: own, notes, procedure, ...rest }: Practice): Standard {
  return {
    ...usualRules,
    ...rest,
    version: 1,
    source: { system: 'S11', document: '002', clause },
    notes: [...notes, ...sharedNotes],
    dimensions: equalDimensions(...own),
    procedure: [...procedure, ...sharedProcedure],
  };
}

/**
 * The index is 20 × the mean of the answers, rounded half up. Of six questions four (66.7 %) are enough for a grade:
 * six give 10 ÷ 3 × their sum, five 4 × and four 5 ×.
 */
const sectorExamples: readonly Example[] = [
  { answers: [5, 5, 5, 5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: 27 ÷ 6 = 4.5 → 90; next below: 22 ÷ 5 = 4.4 → 88
  { answers: [5, 5, 5, 4, 4, 4], score: 90, grade: 'very satisfied', triggers: [] },
  { answers: [5, 5, 4, 4, 4, null], score: 88, grade: 'satisfied', triggers: [] },
  // Edge 80: 4 → 80; next below: 23 ÷ 6 = 3.83 → 76.67 → 77
  { answers: [4, 4, 4, 4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 4, 4, 4, 3], score: 77, grade: 'average', triggers: [] },
  // Edge 70: 21 ÷ 6 = 3.5 → 70; next below: 17 ÷ 5 = 3.4 → 68
  { answers: [4, 4, 4, 3, 3, 3], score: 70, grade: 'average', triggers: [] },
  { answers: [4, 4, 3, 3, 3, null], score: 68, grade: 'dissatisfied', triggers: [] },
  { answers: [1, 1, 1, 1, 1, 1], score: 20, grade: 'dissatisfied', triggers: [] },
  // Four of six are enough: 16 ÷ 4 = 4 → 80; three, 50 %, are not
  { answers: [4, null, 4, 4, null, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 4, null, null, null], score: 80, grade: null, triggers: [] },
  { answers: [null, null, null, null, null, null], score: null, grade: null, triggers: [] },
];

/** What a line of business changes: what it puts in place of a component, and what it adds. */
type Sector = Pick<Practice, 'id' | 'title' | 'summary' | 'components'> & {
  /** What the source asks of this line of business. */
  readonly asks: Localized;
  /** Which component gave way to what, and what was added. */
  readonly decided: Localized;
};

/** S11 for one line of business: five components, those it words its own way replaced, and its own beside them. */
export function sectorStandard({ asks, decided, ...rest }: Sector): Standard {
  return practiceStandard({
    ...rest,
    clause: '2–5, 7',
    notes: [{ about: 'dimensions', source: 'silent', decided }],
    procedure: [{ clause: '7', text: asks }],
    examples: sectorExamples,
  });
}

/**
 * S11: five components of what satisfies a customer, and the practice around them. Of five questions three (60 %) are
 * enough for a grade: five give 4 × their sum, four 5 × and three 20 ÷ 3 ×.
 */
export const practice: Standard = practiceStandard({
  id: 'practice',
  title: localized('Satisfaction practice', '客户满意标准实践', '客戶滿意標準實務'),
  summary: localized(
    'Product, service, speed, clarity and care count the same. Variants for retail, restaurants, finance and manufacturing add their own.',
    '产品、服务、响应、沟通、关怀五项要素权重相同；零售、餐饮、金融、制造另有变体。',
    '產品、服務、回應、溝通、關懷五項要素權重相同；零售、餐飲、金融、製造另有變體。',
  ),
  clause: '2–5',
  components: Object.values(components),
  notes: [
    {
      about: 'dimensions',
      source: 'silent',
      decided: localized(
        'The source calls the five components usual ones and names no questions: one question for each.',
        '原文称这五项为通常要素，未列出具体题目：每项设一题。',
        '原文稱這五項為通常要素，未列出具體題目：每項設一題。',
      ),
    },
  ],
  procedure: [
    {
      clause: '2',
      text: localized(
        'Product: functions and performance as expected. Service: expertise, attitude, ability to answer. Speed: help without long waiting. Clarity: process and product are understood. Care: each customer’s own needs.',
        '产品看功能和性能，服务看专业、态度和应答，响应看等待时间，沟通看流程和产品信息是否清楚，关怀看是否照顾个别需求。',
        '產品看功能和性能，服務看專業、態度和應答，回應看等待時間，溝通看流程和產品資訊是否清楚，關懷看是否照顧個別需求。',
      ),
    },
  ],
  examples: [
    { answers: [5, 5, 5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
    // Edge 90: 18 ÷ 4 = 4.5 → 90; next below: 22 ÷ 5 = 4.4 → 88
    { answers: [5, 5, 4, 4, null], score: 90, grade: 'very satisfied', triggers: [] },
    { answers: [5, 5, 4, 4, 4], score: 88, grade: 'satisfied', triggers: [] },
    // Edge 80: 4 → 80; next below: 19 ÷ 5 = 3.8 → 76
    { answers: [4, 4, 4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
    { answers: [4, 4, 4, 4, 3], score: 76, grade: 'average', triggers: [] },
    // Edge 70: 14 ÷ 4 = 3.5 → 70; next below: 17 ÷ 5 = 3.4 → 68
    { answers: [4, 4, 3, 3, null], score: 70, grade: 'average', triggers: [] },
    { answers: [4, 4, 3, 3, 3], score: 68, grade: 'dissatisfied', triggers: [] },
    { answers: [1, 1, 1, 1, 1], score: 20, grade: 'dissatisfied', triggers: [] },
    // Three of five are exactly 60 %: 13 ÷ 3 = 4.33 → 86.67 → 87; two, 40 %, are too little
    { answers: [5, null, 4, null, 4], score: 87, grade: 'satisfied', triggers: [] },
    { answers: [5, 4, null, null, null], score: 90, grade: null, triggers: [] },
    { answers: [null, null, null, null, null], score: null, grade: null, triggers: [] },
  ],
});
