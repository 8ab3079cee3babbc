import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, usualNotes, usualRules } from './usual.ts';

/** 50, 75 and 100 % of a weight of 20, from average to excellent (notes "weights" and "points"). */
const points = [10, 15, 20];

/** Section 1 names the indicators and their parts, section 2 describes their levels; the lost ones are in the notes. */
const dimensions: readonly Dimension[] = equalDimensions(
  {
    id: 'product-quality',
    title: localized('Product quality', '产品质量', '產品品質'),
    points,
    area: 'product',
    headers: [
      'quality',
      'product',
      'quality of product',
      'quality of the product',
      'product performance',
      'performance',
      'stability',
      'durability',
      '产品',
      '产品品质',
      '商品质量',
      '质量',
      '品质',
      '产品性能',
      '稳定性',
      '耐用性',
      '產品質量',
      '商品品質',
      '品質',
      '產品性能',
      '穩定性',
    ],
    descriptors: [
      localized(
        'Poor performance, unstable quality, badly received by users',
        '性能较差，质量不稳定，用户反映不佳',
        '性能較差，品質不穩定，使用者反映不佳',
      ),
      localized(
        'Ordinary performance, acceptable quality, ordinary reception by users',
        '性能一般，质量尚可，用户反映一般',
        '性能普通，品質尚可，使用者反映普通',
      ),
      localized(
        'Stable performance, reliable quality, well received by users',
        '性能稳定，质量可靠，用户反映良好',
        '性能穩定，品質可靠，使用者反映良好',
      ),
    ],
  },
  {
    id: 'service-attitude',
    title: localized('Service attitude', '服务态度', '服務態度'),
    points,
    area: 'service',
    headers: [
      'attitude',
      'service',
      'service quality',
      'quality of service',
      'service speed',
      'speed of service',
      'staff expertise',
      'professionalism',
      'staff',
      '态度',
      '服务',
      '服务质量',
      '服务品质',
      '服务速度',
      '服务人员',
      '专业程度',
      '專業程度',
      '態度',
      '服務',
      '服務品質',
      '服務速度',
      '服務人員',
    ],
    descriptors: [
      localized(
        'Unprofessional staff, bad attitude, slow service',
        '人员不专业，态度差，速度慢',
        '人員不專業，態度差，速度慢',
      ),
      localized(
        'Staff, attitude and speed all ordinary',
        '人员一般，态度一般，速度一般',
        '人員普通，態度普通，速度普通',
      ),
      localized(
        'Professional staff, good attitude, fairly fast service',
        '人员专业，态度良好，速度较快',
        '人員專業，態度良好，速度較快',
      ),
    ],
  },
  {
    id: 'after-sales',
    title: localized('After-sales service', '售后服务', '售後服務'),
    points,
    area: 'afterSales',
    headers: [
      'after-sales',
      'after sales',
      'aftersales',
      'after sales service',
      'after-sale service',
      'repair',
      'return policy',
      'returns',
      'complaint handling',
      'handling of complaints',
      '售后',
      '产品维修',
      '维修',
      '退换货',
      '投诉处理',
      '售後',
      '產品維修',
      '維修',
      '退換貨',
      '投訴處理',
      '客訴處理',
    ],
    descriptors: [
      localized(
        'Incomplete after-sales service, complaints not handled promptly, low satisfaction',
        '售后不完善，投诉处理不及时，客户满意程度低',
        '售後不完善，客訴處理不及時，客戶滿意程度低',
      ),
      localized(
        'Ordinary after-sales service, complaints handled rather slowly, ordinary satisfaction',
        '售后一般，投诉处理较慢，客户满意程度一般',
        '售後普通，客訴處理較慢，客戶滿意程度普通',
      ),
      localized(
        'Complete after-sales service, complaints handled promptly, high satisfaction',
        '售后完善，投诉处理及时，客户满意程度高',
        '售後完善，客訴處理及時，客戶滿意程度高',
      ),
    ],
  },
  {
    id: 'price',
    title: localized('Reasonable price', '价格合理性', '價格合理性'),
    points,
    area: 'price',
    headers: [
      'price',
      'pricing',
      'cost',
      'value for money',
      'price and value',
      '价格',
      '价钱',
      '性价比',
      '费用',
      '價格',
      '價錢',
      '性價比',
      '費用',
    ],
    descriptors: [
      localized(
        'Unreasonable price, poor value, badly accepted by customers',
        '价格不合理，性价比低，客户认可程度低',
        '價格不合理，性價比低，客戶認可程度低',
      ),
      localized(
        'Ordinary price, acceptable value, ordinary acceptance by customers',
        '价格一般，性价比尚可，客户认可程度一般',
        '價格普通，性價比尚可，客戶認可程度普通',
      ),
      localized(
        'Reasonable price, good value, well accepted by customers',
        '价格合理，性价比高，客户认可程度高',
        '價格合理，性價比高，客戶認可程度高',
      ),
    ],
  },
  {
    id: 'delivery',
    title: localized('On-time delivery', '交付准时性', '交付準時性'),
    points,
    area: 'delivery',
    headers: [
      'delivery',
      'on time',
      'on-time',
      'delivery time',
      'delivery date',
      'delivery speed',
      'punctuality',
      '交付',
      '交货',
      '准时',
      '交期',
      '送货',
      '配送',
      '交貨',
      '準時',
      '送貨',
    ],
    descriptors: [
      localized(
        'Often late, dates not reliable, badly accepted by customers',
        '交付经常延误，日期不可靠，客户认可程度低',
        '交付經常延誤，日期不可靠，客戶認可程度低',
      ),
      localized(
        'Usually on time, dates acceptably reliable, ordinary acceptance by customers',
        '交付大多按时，日期尚算可靠，客户认可程度一般',
        '交付大多準時，日期尚算可靠，客戶認可程度普通',
      ),
      localized(
        'On time, reliable dates, well accepted by customers',
        '交付准时，日期可靠，客户认可程度高',
        '交付準時，日期可靠，客戶認可程度高',
      ),
    ],
  },
);

/** Where S1 is damaged, silent or contradicts itself, and what was decided. */
const notes: readonly Note[] = [
  {
    about: 'index',
    source: 'contradicts',
    decided: localized(
      'The lowest level is called average, reads "poor" and scores 50. This index therefore runs from 50 to 100 and is not compared with indices that run from 0 to 100.',
      '最低一级名为“一般”，描述却是“差”，得 50 分。因此本指数在 50 至 100 之间，不与 0 至 100 的指数比较。',
      '最低一級名為「普通」，描述卻是「差」，得 50 分。因此本指數在 50 至 100 之間，不與 0 至 100 的指數比較。',
    ),
  },
  {
    about: 'points',
    source: 'silent',
    decided: localized(
      'The levels have names and descriptions but no numbers: excellent 100, good 75, average 50 % of the weight.',
      '原文各级只有名称和描述，没有分值：优秀、良好、一般分别得权重的 100%、75%、50%。',
      '原文各級只有名稱與描述，沒有分值：優秀、良好、普通分別得權重的 100%、75%、50%。',
    ),
  },
  usualNotes.weights,
  {
    about: 'bands',
    source: 'silent',
    decided: localized(
      'The grade is the name of the nearest level: excellent from 88, good from 63. These are the midpoints 87.5 and 62.5, rounded half up.',
      '等级取最接近的一级：88 起为优秀，63 起为良好，即中点 87.5 与 62.5 四舍五入。',
      '等級取最接近的一級：88 起為優秀，63 起為良好，即中點 87.5 與 62.5 四捨五入。',
    ),
  },
  {
    about: 'descriptors.price',
    source: 'damaged',
    decided: localized(
      'Price: only the description of excellent is left. Good and average are written in the same pattern.',
      '价格合理性：仅存“优秀”的描述，“良好”与“一般”按同样句式补写。',
      '價格合理性：僅存「優秀」的描述，「良好」與「普通」按同樣句式補寫。',
    ),
  },
  {
    about: 'descriptors.delivery',
    source: 'damaged',
    decided: localized(
      'On-time delivery: all three descriptions are lost. They are written in the same pattern.',
      '交付准时性：三级描述均缺失，按同样句式补写。',
      '交付準時性：三級描述均缺失，按同樣句式補寫。',
    ),
  },
  {
    about: 'keepFrom',
    source: 'silent',
    decided: localized(
      'An indicator whose index reaches 88 (excellent) is listed as one to keep.',
      '指数达到 88（优秀）的指标列为保持项。',
      '指數達到 88（優秀）的指標列為保持項。',
    ),
  },
  {
    about: 'roundTo',
    source: 'silent',
    decided: localized(
      'The total is rounded half up to a whole number before it is graded, so 87.5 is 88 and excellent.',
      '总评先四舍五入为整数再定级，87.5 计为 88，属优秀。',
      '總評先四捨五入為整數再定級，87.5 計為 88，屬優秀。',
    ),
  },
  usualNotes.missing,
  usualNotes.period,
];

/** The sections of S1 in their order. */
const procedure: Standard['procedure'] = [
  {
    clause: '1',
    text: localized(
      'Five indicators are rated: product quality, service attitude, after-sales service, price, on-time delivery.',
      '评五项指标：产品质量、服务态度、售后服务、价格、交付是否准时。',
      '評五項指標：產品品質、服務態度、售後服務、價格、交付是否準時。',
    ),
  },
  {
    clause: '1.1',
    text: localized(
      'Product quality covers performance, stability and durability.',
      '产品质量看性能、稳定性和耐用性。',
      '產品品質看性能、穩定性與耐用性。',
    ),
  },
  {
    clause: '1.2',
    text: localized(
      'Service attitude covers the expertise of the staff, their speed and their attitude.',
      '服务态度看人员是否专业、速度和态度。',
      '服務態度看人員是否專業、速度與態度。',
    ),
  },
  {
    clause: '1.3',
    text: localized(
      'After-sales service covers repair, the return policy and how complaints are handled.',
      '售后服务看维修、退换货政策和投诉处理。',
      '售後服務看維修、退換貨政策與客訴處理。',
    ),
  },
  {
    clause: '2',
    text: localized(
      'Every indicator has three levels. The rater sees what each level means there and picks the one that fits.',
      '每项指标分三级；评分人看到各级的描述，选出相符的一级。',
      '每項指標分三級；評分人看到各級的描述，選出相符的一級。',
    ),
  },
];

/**
 * Points 10, 15 or 20 for an indicator. Five answered give every multiple of 5 from 50 to 100; of four answered (80 %
 * of the weight) 70 of 80 is exactly 87.5 and 50 of 80 exactly 62.5, the midpoints themselves.
 */
const examples: readonly Example[] = [
  // 20+20+20+20+20
  { answers: [3, 3, 3, 3, 3], score: 100, grade: 'excellent', triggers: [] },
  // Edge 88: 20+20+20+20+10 = 90; 20+20+20+10+– = 70 of 80 → 87.5 → 88; 20+20+20+15+10 = 85
  { answers: [3, 3, 3, 3, 1], score: 90, grade: 'excellent', triggers: [] },
  { answers: [3, 3, 3, 1, null], score: 88, grade: 'excellent', triggers: [] },
  { answers: [3, 3, 3, 2, 1], score: 85, grade: 'good', triggers: [] },
  // 15+15+15+15+15
  { answers: [2, 2, 2, 2, 2], score: 75, grade: 'good', triggers: [] },
  // Edge 63: 15+15+15+10+10 = 65; 15+15+10+10+– = 50 of 80 → 62.5 → 63; 15+15+10+10+10 = 60
  { answers: [2, 2, 2, 1, 1], score: 65, grade: 'good', triggers: [] },
  { answers: [2, 2, 1, 1, null], score: 63, grade: 'good', triggers: [] },
  { answers: [2, 2, 1, 1, 1], score: 60, grade: 'average', triggers: [] },
  // The lowest total there is: 10+10+10+10+10
  { answers: [1, 1, 1, 1, 1], score: 50, grade: 'average', triggers: [] },
  // Three of five are exactly 60 % of the weight: 20+15+15 = 50 of 60 → 83.33
  { answers: [3, null, 2, null, 2], score: 83, grade: 'good', triggers: [] },
  // Two are 40 %, too little: 20+15 = 35 of 40 → 87.5 → 88
  { answers: [null, 3, null, 2, null], score: 88, grade: null, triggers: [] },
  { answers: [null, null, null, null, null], score: null, grade: null, triggers: [] },
];

/** S1: five indicators, each at one of three levels whose description the rater sees. The index runs from 50 to 100. */
export const descriptorRubric: Standard = {
  ...usualRules,
  id: 'descriptor-rubric',
  version: 1,
  title: localized('Three-level descriptor rubric', '三级描述评分标准', '三級描述評分標準'),
  summary: localized(
    'Five indicators of equal weight, each at the level whose description fits: excellent 100, good 75, average 50. The index runs from 50 to 100.',
    '五项指标权重相同，按描述评级：优秀 100，良好 75，一般 50。指数在 50 至 100 之间。',
    '五項指標權重相同，按描述評級：優秀 100，良好 75，普通 50。指數在 50 至 100 之間。',
  ),
  source: { system: 'S1', document: '000', clause: '1–2' },
  notes,
  method: 'points',
  // The first three words of a level are its names in English, simplified and traditional Chinese.
  scale: {
    kind: 'labelled',
    levels: [
      ['average', '一般', '普通', 'ordinary', 'fair'],
      ['good', '良好', '良好', '良', '好'],
      ['excellent', '优秀', '優秀', '优', '優', 'outstanding'],
    ],
  },
  dimensions,
  bands: [
    { grade: 'excellent', title: localized('excellent', '优秀', '優秀'), from: 88 },
    { grade: 'good', title: localized('good', '良好', '良好'), from: 63 },
    { grade: 'average', title: localized('average', '一般', '普通'), from: 0 },
  ],
  keepFrom: 88,
  procedure,
  examples,
};
