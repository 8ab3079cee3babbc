import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

const notes: readonly Note[] = [
  usualNotes.weights,
  {
    about: 'items.product-or-service',
    source: 'silent',
    decided: localized(
      'Quality is that of the product or of the service: a survey asks the three items of one, or all six. What is not asked is left out.',
      '质量指产品或服务的质量：问卷可只问其中三项，也可六项全问，未问的不计入。',
      '品質指產品或服務的品質：問卷可只問其中三項，也可六項全問，未問的不計入。',
    ),
  },
  {
    about: 'items.price-level',
    source: 'silent',
    decided: localized(
      'Too high keeps customers away, too low makes them doubt the quality: the price level is best inside a range, which the team sets.',
      '价格过高影响购买，过低令人怀疑质量：价格水平以区间内为佳，区间由团队确定。',
      '價格過高影響購買，過低令人懷疑品質：價格水準以區間內為佳，區間由團隊確定。',
    ),
  },
  usualNotes.facts,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
];

const procedure: Standard['procedure'] = [
  {
    clause: '2',
    text: localized(
      'The price follows from what the product does and what the market asks for.',
      '价格按产品或服务的性能和市场需求制定。',
      '價格按產品或服務的性能和市場需求制定。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Feedback is collected through every channel, and products and services are improved in time.',
      '通过各种渠道收集反馈，及时改进产品和服务。',
      '透過各種管道收集回饋，及時改善產品和服務。',
    ),
  },
];

/**
 * Answers: product (performance, durability, stability), service (timely, accurate, professional), value, price level,
 * after-sales (prompt, professional, thoughtful), communication, brand image. The price level has no anchors. Each
 * dimension is the mean of its answers in percent of 5, the total the mean of the five.
 */
const examples: readonly Example[] = [
  // Five times 100
  { answers: [5, 5, 5, 5, 5, 5, 5, 98, 5, 5, 5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: 25/30, 5/5, 13/15, 4/5, 5/5 → (83.33 + 100 + 86.67 + 80 + 100) ÷ 5 = 450 ÷ 5
  { answers: [5, 4, 4, 4, 4, 4, 5, null, 5, 4, 4, 4, 5], score: 90, grade: 'very satisfied', triggers: [] },
  // 24/30: (80 + 100 + 86.67 + 80 + 100) ÷ 5 = 446.67 ÷ 5 = 89.33
  { answers: [4, 4, 4, 4, 4, 4, 5, 120, 5, 4, 4, 4, 5], score: 89, grade: 'satisfied', triggers: [] },
  // Edge 80: five times 80. Below, 23/30: (76.67 + 4 × 80) ÷ 5 = 396.67 ÷ 5 = 79.33
  { answers: [4, 4, 4, 4, 4, 4, 4, null, 4, 4, 4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 4, 4, 4, 3, 4, null, 4, 4, 4, 4, 4], score: 79, grade: 'average', triggers: [] },
  // Edge 70: 23/30, 4/5, 11/15, 3/5, 3/5 → (76.67 + 80 + 73.33 + 60 + 60) ÷ 5 = 350 ÷ 5
  { answers: [4, 4, 4, 4, 4, 3, 4, null, 4, 4, 3, 3, 3], score: 70, grade: 'average', triggers: [] },
  // 22/30: (73.33 + 80 + 73.33 + 60 + 60) ÷ 5 = 346.67 ÷ 5 = 69.33
  { answers: [4, 4, 4, 4, 3, 3, 4, null, 4, 4, 3, 3, 3], score: 69, grade: 'dissatisfied', triggers: [] },
  // A survey of a product: (80 + 80 + 80 + 100 + 100) ÷ 5 = 88
  { answers: [5, 4, 3, null, null, null, 4, null, 4, 4, 4, 5, 5], score: 88, grade: 'satisfied', triggers: [] },
  // Two of five dimensions, 40 % of the weight: (80 + 60) ÷ 2
  {
    answers: [4, 4, 4, null, null, null, 3, null, null, null, null, null, null],
    score: 70,
    grade: null,
    triggers: [],
  },
  { answers: new Array<null>(13).fill(null), score: null, grade: null, triggers: [] },
];

/** S21: five aspects that customers judge, the price best when neither too high nor too low. */
export const customerEvaluation: Standard = {
  ...usualRules,
  id: 'customer-evaluation',
  version: 1,
  title: localized('Customer evaluation', '顾客满意度评价标准', '顧客滿意度評價標準'),
  summary: localized(
    'Quality of product or service, price, after-sales, communication and brand image weigh the same.',
    '产品或服务质量、价格、售后、沟通、品牌形象权重相同。',
    '產品或服務品質、價格、售後、溝通、品牌形象權重相同。',
  ),
  source: { system: 'S21', document: '000', clause: 'text 3, 1–5' },
  notes,
  dimensions: equalDimensions(
    {
      id: 'quality',
      title: localized('Product or service quality', '产品或服务质量', '產品或服務品質'),
      headers: ['product quality', 'service quality', '产品质量', '服务质量', '產品品質', '服務品質'],
      area: 'product',
      items: equalItems(
        opinion('performance', 'Performance', '产品性能', '產品性能', ['product performance', '性能']),
        opinion('durability', 'Durability', '耐用性', '耐用性', ['durable', '耐用']),
        opinion('stability', 'Stability', '稳定性', '穩定性', ['stable']),
        opinion('timeliness', 'Timely service', '服务及时性', '服務及時性', ['timeliness', '及时性', '及時性']),
        opinion('accuracy', 'Accurate service', '服务准确性', '服務準確性', ['accuracy', '准确性', '準確性']),
        opinion('professionalism', 'Professional service', '服务专业性', '服務專業性', [
          'professionalism',
          '专业性',
          '專業性',
        ]),
      ),
    },
    {
      id: 'price',
      title: localized('Reasonable price', '价格合理性', '價格合理性'),
      headers: ['price', 'pricing', '价格', '價格'],
      area: 'price',
      items: equalItems(
        opinion('value', 'Worth its price', '物有所值', '物有所值', ['value for money', '性价比', '性價比']),
        operationalItem('price-level'),
      ),
    },
    {
      id: 'after-sales',
      title: localized('After-sales service', '售后服务', '售後服務'),
      headers: ['after-sales', 'after sales', '售后', '售後'],
      area: 'afterSales',
      items: equalItems(
        opinion('after-sales-prompt', 'Prompt after-sales service', '售后及时', '售後及時', [
          'after-sales response',
          '售后响应',
          '售後回應',
        ]),
        opinion('after-sales-professional', 'Professional after-sales service', '售后专业', '售後專業', [
          'after-sales expertise',
        ]),
        opinion('after-sales-thoughtful', 'Thoughtful after-sales service', '售后周到', '售後周到', [
          'after-sales care',
        ]),
      ),
    },
    {
      id: 'communication',
      title: localized('Communication and feedback', '沟通和反馈', '溝通和回饋'),
      headers: ['communication', '沟通', '溝通'],
      area: 'communication',
    },
    {
      id: 'brand',
      title: localized('Brand image', '品牌形象', '品牌形象'),
      headers: ['brand', '品牌'],
      area: 'brand',
    },
  ),
  procedure,
  examples,
};
