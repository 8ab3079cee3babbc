import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

const notes: readonly Note[] = [
  usualNotes.weights,
  {
    about: 'suggestions',
    source: 'silent',
    decided: localized(
      'The sixth part, suggestions, is free text: it is listed as comments and has no weight.',
      '第六部分“建议和意见”为文字，列为意见，不占权重。',
      '第六部分「建議和意見」為文字，列為意見，不占權重。',
    ),
  },
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
];

const procedure: Standard['procedure'] = [
  {
    clause: 'text 9',
    text: localized(
      'Purpose: to know how satisfied customers are on the whole, what is good and what should be improved, and to gather suggestions.',
      '目的：了解客户整体满意程度、长处与待改进之处，收集建议。',
      '目的：了解客戶整體滿意程度、長處與待改進之處，收集建議。',
    ),
  },
  {
    clause: 'text 9',
    text: localized(
      'Ways to ask: an online form, an interview in person or by phone, a feedback form handed over with the product or service.',
      '调查方法：线上问卷，面对面或电话访谈，随产品和服务交付的反馈表。',
      '調查方法：線上問卷，面對面或電話訪談，隨產品和服務交付的回饋表。',
    ),
  },
  {
    clause: 'text 9',
    text: localized(
      'Effort: 3 days to design and prepare the questionnaire.',
      '工时：问卷设计和准备 3 天。',
      '工時：問卷設計和準備 3 天。',
    ),
  },
  {
    clause: 'text 9',
    text: localized('Effort: 5 days to collect the answers.', '工时：收集数据 5 天。', '工時：收集資料 5 天。'),
  },
  {
    clause: 'text 9',
    text: localized(
      'Effort: 5 days to analyse them and write the report.',
      '工时：分析数据并撰写报告 5 天。',
      '工時：分析資料並撰寫報告 5 天。',
    ),
  },
  {
    clause: 'text 9',
    text: localized(
      'Effort: 2 days to plan the improvements.',
      '工时：制定改进措施 2 天。',
      '工時：制定改善措施 2 天。',
    ),
  },
  {
    clause: 'text 9',
    text: localized(
      'The survey is fair and objective: no pressure on respondents, no influence on the result.',
      '调查公正客观：不向受访者施压，不影响结果。',
      '調查公正客觀：不向受訪者施壓，不影響結果。',
    ),
  },
];

/**
 * Answers: product (quality, functions, performance), service (pre-sales, after-sales, technical), delivery (on time,
 * complete), price, brand image. Each part is the mean of its answers in percent of 5; the total is the mean of the parts.
 */
const examples: readonly Example[] = [
  // (100 + 100 + 100 + 100 + 100) ÷ 5
  { answers: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (14/15 + 13/15 + 9/10 + 5/5 + 4/5) = (93.33 + 86.67 + 90 + 100 + 80) ÷ 5 = 450 ÷ 5
  { answers: [5, 5, 4, 5, 4, 4, 5, 4, 5, 4], score: 90, grade: 'very satisfied', triggers: [] },
  // (93.33 + 93.33 + 80 + 80 + 100) ÷ 5 = 446.67 ÷ 5 = 89.33
  { answers: [5, 5, 4, 5, 5, 4, 4, 4, 4, 5], score: 89, grade: 'satisfied', triggers: [] },
  // Edge 80: five times 80. Below: (73.33 + 73.33 + 90 + 80 + 80) ÷ 5 = 396.67 ÷ 5 = 79.33
  { answers: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 3, 4, 4, 3, 5, 4, 4, 4], score: 79, grade: 'average', triggers: [] },
  // Edge 70: (73.33 + 66.67 + 70 + 60 + 80) ÷ 5 = 350 ÷ 5
  { answers: [4, 4, 3, 4, 3, 3, 4, 3, 3, 4], score: 70, grade: 'average', triggers: [] },
  // (66.67 + 80 + 60 + 60 + 80) ÷ 5 = 346.67 ÷ 5 = 69.33
  { answers: [4, 3, 3, 4, 4, 4, 3, 3, 3, 4], score: 69, grade: 'dissatisfied', triggers: [] },
  // Five times 20
  { answers: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], score: 20, grade: 'dissatisfied', triggers: [] },
  // Three parts are 60 % of the weight and graded: (100 + 80 + 60) ÷ 3. Two are not: (100 + 80) ÷ 2
  { answers: [5, null, null, null, 4, null, 3, null, null, null], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [5, 5, 5, 4, 4, 4, null, null, null, null], score: 90, grade: null, triggers: [] },
  { answers: new Array<null>(10).fill(null), score: null, grade: null, triggers: [] },
];

/** S18: a survey of six parts, five of them scored. */
export const surveyStandard: Standard = {
  ...usualRules,
  id: 'survey-standard',
  version: 1,
  title: localized('Satisfaction survey standard', '满意度调查标准', '滿意度調查標準'),
  summary: localized(
    'Product, service, delivery, price and brand image weigh the same; suggestions are listed beside the score.',
    '产品、服务、交付、价格、品牌形象权重相同；建议列在得分之外。',
    '產品、服務、交付、價格、品牌形象權重相同；建議列在分數之外。',
  ),
  source: { system: 'S18', document: '000', clause: 'text 9, 1–6' },
  notes,
  // Clauses 1 to 5; 6 is the suggestions.
  dimensions: equalDimensions(
    {
      id: 'product',
      title: localized('Product', '产品', '產品'),
      headers: ['product satisfaction', '产品满意度', '產品滿意度'],
      area: 'product',
      items: equalItems(
        opinion('product-quality', 'Product quality', '产品质量', '產品品質', ['quality of the product', '产品品质']),
        opinion('product-functions', 'Product functions', '产品功能', '產品功能', [
          'product features',
          'functionality',
        ]),
        opinion('product-performance', 'Product performance', '产品性能', '產品性能', [
          'performance of the product',
          '產品效能',
        ]),
      ),
    },
    {
      id: 'service',
      title: localized('Service', '服务', '服務'),
      headers: ['service satisfaction', '服务满意度', '服務滿意度'],
      area: 'service',
      items: equalItems(
        opinion('pre-sales', 'Pre-sales advice', '售前咨询', '售前諮詢', ['pre-sales', 'presales', '售前']),
        opinion('after-sales', 'After-sales service', '售后服务', '售後服務', [
          'after-sales',
          'after sales',
          '售后',
          '售後',
        ]),
        opinion('technical-support', 'Technical support', '技术支持', '技術支援', ['tech support', '技術支持']),
      ),
    },
    {
      id: 'delivery',
      title: localized('Delivery', '交付', '交付'),
      headers: ['delivery satisfaction', '交付满意度', '交付滿意度'],
      area: 'delivery',
      items: equalItems(
        opinion('delivery-on-time', 'On-time delivery', '交付准时性', '交付準時性', [
          'delivered on time',
          '准时交付',
          '準時交付',
        ]),
        opinion('delivery-complete', 'Completeness of delivery', '交付完整性', '交付完整性', [
          'complete delivery',
          'delivered complete',
        ]),
      ),
    },
    {
      id: 'price',
      title: localized('Price', '价格', '價格'),
      headers: ['pricing', 'price satisfaction', '价格满意度', '價格滿意度'],
      area: 'price',
    },
    {
      id: 'brand',
      title: localized('Brand image', '品牌形象', '品牌形象'),
      headers: ['brand', 'company image', '企业形象', '企業形象', '品牌'],
      area: 'brand',
    },
  ),
  procedure,
  examples,
};
