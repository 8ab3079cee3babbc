import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.facts,
  {
    about: 'items.complaint-rate',
    source: 'silent',
    decided: localized(
      'The source joins the complaint rate and the result of the survey in one indicator: the rate is the indicator, the result of the survey is the total itself.',
      '原文将投诉率与满意度调查结果并为一项指标：该项取投诉率，调查结果即总评本身。',
      '原文將客訴率與滿意度調查結果併為一項指標：該項取客訴率，調查結果即總評本身。',
    ),
  },
  {
    about: 'items.on-time-delivery-rate',
    source: 'silent',
    decided: localized(
      'The on-time rate and the delay rate are one indicator and complete each other: the on-time rate is measured.',
      '准时率与延迟率并为一项指标，二者互补：测量准时率。',
      '準時率與延遲率併為一項指標，二者互補：測量準時率。',
    ),
  },
  {
    about: 'items.brand-awareness',
    source: 'silent',
    decided: localized(
      'Awareness and reputation, position and share, upkeep and marketing spend are one indicator each: what can be measured is taken, awareness, share and spend. Reputation is asked with the view of brand and word of mouth.',
      '知名度与美誉度、竞争地位与份额、维护与推广投入各并为一项指标：取可测量的知名度、份额与投入；美誉度并入对品牌和口碑的评价。',
      '知名度與美譽度、競爭地位與占有率、維護與推廣投入各併為一項指標：取可測量的知名度、占有率與投入；美譽度併入對品牌和口碑的評價。',
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
    clause: 'text 6, 2',
    text: localized(
      'Service staff are trained, and how their skill grows is followed.',
      '培训服务人员，跟踪其专业素养和技能的提升。',
      '培訓服務人員，追蹤其專業素養和技能的提升。',
    ),
  },
  {
    clause: 'text 6, 4',
    text: localized(
      'A delay is explained to the customer together with a solution.',
      '交付延期时向客户说明原因并给出解决办法。',
      '交付延期時向客戶說明原因並給出解決辦法。',
    ),
  },
  {
    clause: 'text 6, 5',
    text: localized(
      'The brand is kept up, and the spend on it and on marketing is recorded.',
      '维护品牌形象，记录维护与推广的投入。',
      '維護品牌形象，記錄維護與推廣的投入。',
    ),
  },
];

/**
 * Answers: 5 of product; complaint rate, attitude, suggestions, after-sales, staff trained; 4 of price; on-time rate,
 * coordination, delays, satisfaction; awareness, view, share, spend. The six facts have no anchors and are not scored;
 * each dimension is the mean of its answers in percent of 5, the total the mean of the dimensions.
 */
const examples: readonly Example[] = [
  // Five times 100, whatever the facts are
  {
    answers: [5, 5, 5, 5, 5, 1.5, 5, 5, 5, 90, 5, 5, 5, 5, 97, 5, 5, 5, 40, 5, 12, 300000],
    score: 100,
    grade: 'very satisfied',
    triggers: [],
  },
  // Edge 90: 25/25, 14/15, 18/20, 13/15, 4/5 → (100 + 93.33 + 90 + 86.67 + 80) ÷ 5 = 450 ÷ 5
  {
    answers: [5, 5, 5, 5, 5, null, 5, 5, 4, null, 5, 5, 4, 4, null, 5, 4, 4, null, 4, null, null],
    score: 90,
    grade: 'very satisfied',
    triggers: [],
  },
  // 24/25 for the product: (96 + 93.33 + 90 + 86.67 + 80) ÷ 5 = 446 ÷ 5 = 89.2
  {
    answers: [5, 5, 5, 5, 4, 1.5, 5, 5, 4, 90, 5, 5, 4, 4, 97, 5, 4, 4, 40, 4, 12, 300000],
    score: 89,
    grade: 'satisfied',
    triggers: [],
  },
  // Edge 80: five times 80. Below, 19/25 for the product: (76 + 4 × 80) ÷ 5 = 396 ÷ 5 = 79.2
  {
    answers: [4, 4, 4, 4, 4, null, 4, 4, 4, null, 4, 4, 4, 4, null, 4, 4, 4, null, 4, null, null],
    score: 80,
    grade: 'satisfied',
    triggers: [],
  },
  {
    answers: [4, 4, 4, 4, 3, null, 4, 4, 4, null, 4, 4, 4, 4, null, 4, 4, 4, null, 4, null, null],
    score: 79,
    grade: 'average',
    triggers: [],
  },
  // Edge 70: 20/25, 10/15, 14/20, 11/15, 3/5 → (80 + 66.67 + 70 + 73.33 + 60) ÷ 5 = 350 ÷ 5
  {
    answers: [4, 4, 4, 4, 4, null, 4, 3, 3, null, 4, 4, 3, 3, null, 4, 4, 3, null, 3, null, null],
    score: 70,
    grade: 'average',
    triggers: [],
  },
  // 19/25 for the product: 346 ÷ 5 = 69.2
  {
    answers: [4, 4, 4, 4, 3, null, 4, 3, 3, null, 4, 4, 3, 3, null, 4, 4, 3, null, 3, null, null],
    score: 69,
    grade: 'dissatisfied',
    triggers: [],
  },
  // Product and service only, 40 % of the weight: (100 + 80) ÷ 2
  {
    answers: [5, 5, 5, 5, 5, 1.5, 4, 4, 4, 90, ...new Array<null>(12).fill(null)],
    score: 90,
    grade: null,
    triggers: [],
  },
  // Facts alone are shown and give no score
  {
    answers: [null, null, null, null, null, 1.5, null, null, null, 90, ...new Array<null>(12).fill(null)],
    score: null,
    grade: null,
    triggers: [],
  },
  { answers: new Array<null>(22).fill(null), score: null, grade: null, triggers: [] },
];

/** S19: 22 indicators in five dimensions, facts and opinions mixed. */
export const fiveDimension: Standard = {
  ...usualRules,
  id: 'five-dimension',
  version: 1,
  title: localized('Five-dimension indicators', '五维指标考核标准', '五構面指標考核標準'),
  summary: localized(
    '22 indicators of product, service, price, delivery and brand; six of them are measured facts.',
    '产品、服务、价格、交付、品牌共 22 项指标，其中六项为实测数据。',
    '產品、服務、價格、交付、品牌共 22 項指標，其中六項為實測資料。',
  ),
  source: { system: 'S19', document: '000', clause: 'text 6, 1–5' },
  notes,
  dimensions: equalDimensions(
    {
      id: 'product',
      title: localized('Product quality', '产品质量', '產品品質'),
      headers: ['quality of the product', '产品品质'],
      area: 'product',
      items: equalItems(
        opinion('appearance', 'Look and packaging', '外观和包装', '外觀和包裝', [
          'appearance',
          'packaging',
          '外观',
          '包装',
          '外觀',
          '包裝',
        ]),
        opinion('stability', 'Stable and reliable performance', '性能稳定可靠', '性能穩定可靠', [
          'stability',
          'reliability',
          'performance',
          '产品性能',
          '稳定性',
          '產品性能',
          '穩定性',
        ]),
        opinion('lifetime', 'Lifetime and durability', '寿命和耐用度', '壽命和耐用度', [
          'lifetime',
          'durability',
          '耐用',
          '寿命',
          '壽命',
        ]),
        opinion('specification', 'Standard and specification met', '符合标准和规格', '符合標準和規格', [
          'specification',
          'conformity',
          '规格',
          '規格',
        ]),
        opinion('safety', 'Safety and environment', '安全性和环保性', '安全性和環保性', [
          'safety',
          'environmentally friendly',
          '安全性',
          '环保',
          '環保',
        ]),
      ),
    },
    {
      id: 'service',
      title: localized('Service quality', '服务质量', '服務品質'),
      headers: ['quality of service', '服务品质'],
      area: 'service',
      items: equalItems(
        operationalItem('complaint-rate'),
        opinion('attitude', 'Service attitude and communication', '服务态度和沟通', '服務態度和溝通', [
          'service attitude',
          'attitude',
          '服务态度',
          '服務態度',
        ]),
        opinion('suggestions', 'Handling of feedback and suggestions', '反馈和建议的处理', '回饋和建議的處理', [
          'handling of feedback',
          'handling of suggestions',
          '反馈处理',
          '建议处理',
          '回饋處理',
          '建議處理',
        ]),
        opinion('after-sales', 'After-sales response and efficiency', '售后响应和解决效率', '售後回應和解決效率', [
          'after-sales service',
          'after sales',
          'after-sales',
          '售后服务',
          '售后',
          '售後服務',
          '售後',
        ]),
        operationalItem('staff-trained'),
      ),
    },
    {
      id: 'price',
      title: localized('Reasonable price', '价格合理性', '價格合理性'),
      headers: ['price', 'pricing', '价格', '價格'],
      area: 'price',
      items: equalItems(
        opinion('competitive-price', 'Competitive price', '价格竞争力', '價格競爭力', ['price against the market']),
        opinion('value', 'Value against rivals', '性价比优于同类', '性價比優於同類', [
          'value for money',
          'good value',
          '性价比',
          '性價比',
        ]),
        opinion('discounts', 'Discounts and offers', '优惠和折扣', '優惠和折扣', [
          'discounts',
          'special offers',
          '优惠',
          '折扣',
          '優惠',
        ]),
        opinion('price-policy', 'Satisfaction with the price policy', '价格政策满意度', '價格政策滿意度', [
          'price policy',
          'pricing policy',
          '价格政策',
          '價格政策',
        ]),
      ),
    },
    {
      id: 'delivery',
      title: localized('Delivery on time', '交付准时性', '交付準時性'),
      headers: ['delivery', '交付', '交货', '交貨'],
      area: 'delivery',
      items: equalItems(
        operationalItem('on-time-delivery-rate'),
        opinion(
          'coordination',
          'Communication and coordination during delivery',
          '交付中的沟通协调',
          '交付中的溝通協調',
          ['coordination', '沟通协调', '溝通協調'],
        ),
        opinion('delay-handling', 'Explanation and solution of delays', '延期的解释和解决', '延期的解釋和解決', [
          'explanation of delays',
          'handling of delays',
          '延期处理',
          '延期處理',
        ]),
        opinion('delivery-satisfaction', 'Satisfaction with delivery', '交付满意度', '交付滿意度', [
          'delivery satisfaction',
        ]),
      ),
    },
    {
      id: 'brand',
      title: localized('Brand image and word of mouth', '品牌形象和口碑', '品牌形象和口碑'),
      headers: ['brand', '品牌'],
      area: 'brand',
      items: equalItems(
        operationalItem('brand-awareness'),
        opinion('brand-view', 'View of the brand and its word of mouth', '对品牌和口碑的评价', '對品牌和口碑的評價', [
          'brand image',
          'brand reputation',
          '品牌形象',
          '口碑',
        ]),
        operationalItem('market-share'),
        operationalItem('brand-spend'),
      ),
    },
  ),
  procedure,
  examples,
};
