import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

/** Where S14 is damaged, silent or contradicts itself, and what was decided. */
const notes: readonly Note[] = [
  {
    about: 'expected',
    source: 'silent',
    decided: localized(
      'Satisfaction is defined against expectation, but no way to ask is given: each question may be asked twice, expected and perceived. The gap is perceived minus expected; only what was perceived is scored.',
      '原文以期望定义满意度，未说明如何询问：每题可问期望和感受两次，差距为感受减期望，只有感受计分。',
      '原文以期望定義滿意度，未說明如何詢問：每題可問期望和感受兩次，差距為感受減期望，只有感受計分。',
    ),
  },
  {
    about: 'dimensions',
    source: 'contradicts',
    decided: localized(
      'The definition names product, service, price and brand, the evaluation quality, service, price and delivery. The evaluation holds.',
      '定义中列产品、服务、价格、品牌，评估部分列质量、服务、价格、交付：以评估部分为准。',
      '定義中列產品、服務、價格、品牌，評估部分列品質、服務、價格、交付：以評估部分為準。',
    ),
  },
  {
    about: 'dimensions.criteria',
    source: 'silent',
    decided: localized(
      'Each dimension needs a measurable criterion, but only two are named: pass rate and complaints in time. Price level and on-time delivery rate were chosen for the others.',
      '原文要求每个维度有可衡量的标准，只举出合格率和投诉处理及时率：价格用价格水平，交付用准时率。',
      '原文要求每個構面有可衡量的標準，只舉出合格率和客訴處理及時率：價格用價格水準，交付用準時率。',
    ),
  },
  {
    about: 'items.weights',
    source: 'silent',
    decided: localized(
      'Opinion and measured fact weigh the same in a dimension. Until the team has confirmed the values of the fact, the opinion carries the dimension alone.',
      '维度内意见与实测数据权重相同；团队确认数据界限之前，由意见单独代表该维度。',
      '構面內意見與實測資料權重相同；團隊確認資料界限之前，由意見單獨代表該構面。',
    ),
  },
  usualNotes.weights,
  usualNotes.facts,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
  {
    about: 'procedure',
    source: 'damaged',
    decided: localized(
      'The slides lost most of their headings and their order. Clauses 3 and 4 are numbered as printed, the definition is counted as 1.',
      '幻灯片的标题和次序大多缺失：第 3、4 部分按原编号，定义部分记为第 1 部分。',
      '投影片的標題和次序大多缺失：第 3、4 部分按原編號，定義部分記為第 1 部分。',
    ),
  },
];

const procedure: Standard['procedure'] = [
  {
    clause: '1',
    text: localized(
      'Satisfaction is what the customer perceived, compared with what the customer expected.',
      '满意度是客户感受到的效果与其期望相比较的结果。',
      '滿意度是客戶感受到的效果與其期望相比較的結果。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'A questionnaire goes out by e-mail, online or on paper.',
      '问卷以邮件、在线或纸质形式发放。',
      '問卷以郵件、線上或紙本形式發放。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'The criteria fit the aim of the evaluation and reflect both quality and expectation.',
      '标准与提升满意度的目标一致，既反映质量，也反映期望。',
      '標準與提升滿意度的目標一致，既反映品質，也反映期望。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Each dimension has at least one criterion that can be measured.',
      '每个维度至少有一项可衡量的标准。',
      '每個構面至少有一項可衡量的標準。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Product: quality is controlled from design to inspection, and functions follow customers’ troubles.',
      '产品：从设计到质检严格把关，针对客户痛点改进功能。',
      '產品：從設計到質檢嚴格把關，針對客戶痛點改善功能。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Service: the process before, during and after the sale is improved, questions and complaints are answered quickly.',
      '服务：完善售前、售中、售后流程，快速答复疑问和投诉。',
      '服務：完善售前、售中、售後流程，快速答覆疑問和客訴。',
    ),
  },
];

type Asked = number | null;

/** Answers without the facts, which stand behind each opinion. */
const opinions = (quality: Asked, service: Asked, price: Asked, delivery: Asked): Example['answers'] => [
  quality,
  null,
  service,
  null,
  price,
  null,
  delivery,
  null,
];

/** The index is 20 × the mean of the answered opinions, rounded half up: four give 5 × their sum, three 20 ÷ 3 ×. */
const examples: readonly Example[] = [
  { answers: opinions(5, 5, 5, 5), score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: 18 ÷ 4 = 4.5 → 90; next below: 13 ÷ 3 = 4.33 → 86.67 → 87
  { answers: opinions(5, 5, 4, 4), score: 90, grade: 'very satisfied', triggers: [] },
  { answers: opinions(5, 4, 4, null), score: 87, grade: 'satisfied', triggers: [] },
  // Edge 80: 4 → 80; next below: 15 ÷ 4 = 3.75 → 75
  { answers: opinions(4, 4, 4, 4), score: 80, grade: 'satisfied', triggers: [] },
  { answers: opinions(4, 4, 4, 3), score: 75, grade: 'average', triggers: [] },
  // Edge 70: 14 ÷ 4 = 3.5 → 70; next below: 10 ÷ 3 = 3.33 → 66.67 → 67
  { answers: opinions(4, 4, 3, 3), score: 70, grade: 'average', triggers: [] },
  { answers: opinions(4, 3, 3, null), score: 67, grade: 'dissatisfied', triggers: [] },
  { answers: opinions(1, 1, 1, 1), score: 20, grade: 'dissatisfied', triggers: [] },
  // Facts without confirmed values change nothing, and alone they make no total
  { answers: [4, 91, 4, 62, 4, 130, 4, 55], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [null, 99, null, 98, null, 100, null, 97], score: null, grade: null, triggers: [] },
  // Two of four are 50 % of the weight: a total without a grade
  { answers: opinions(5, 4, null, null), score: 90, grade: null, triggers: [] },
  { answers: opinions(null, null, null, null), score: null, grade: null, triggers: [] },
];

/** S14: what was perceived against what was expected, in four dimensions with a measurable criterion each. */
export const expectationGap: Standard = {
  ...usualRules,
  id: 'expectation-gap',
  version: 1,
  title: localized('Expectation and perception', '期望与感受执行细则', '期望與感受執行細則'),
  summary: localized(
    'Quality, service, price and delivery, each with an opinion and a measured fact. Asked as expected and as perceived, it shows the gap.',
    '质量、服务、价格、交付，各有意见和实测数据；分别询问期望与感受时显示差距。',
    '品質、服務、價格、交付，各有意見和實測資料；分別詢問期望與感受時顯示差距。',
  ),
  source: { system: 'S14', document: '001', clause: '1–4' },
  notes,
  asksExpected: true,
  dimensions: equalDimensions(
    {
      id: 'quality',
      title: localized('Product quality', '产品质量', '產品品質'),
      headers: ['quality of the product', 'product', 'quality', '产品品质', '产品', '质量', '產品', '品質'],
      area: 'product',
      items: equalItems(opinion('quality', 'Product quality', '产品质量', '產品品質'), operationalItem('pass-rate')),
    },
    {
      id: 'service',
      title: localized('Service quality', '服务质量', '服務品質'),
      headers: ['quality of service', 'service', '服务品质', '服务', '服務'],
      area: 'service',
      items: equalItems(
        opinion('service', 'Service quality', '服务质量', '服務品質'),
        operationalItem('complaints-in-time'),
      ),
    },
    {
      id: 'price',
      title: localized('Fair price', '价格合理性', '價格合理性'),
      headers: ['pricing', 'price', 'value for money', '性价比', '价格', '性價比', '價格'],
      area: 'price',
      items: equalItems(opinion('price', 'Fair price', '价格合理性', '價格合理性'), operationalItem('price-level')),
    },
    {
      id: 'delivery',
      title: localized('On-time delivery', '交付准时性', '交付準時性'),
      headers: [
        'delivery time',
        'delivery',
        'punctuality',
        '准时交付',
        '交货期',
        '交付',
        '交货',
        '交期',
        '準時交付',
        '交貨期',
        '交貨',
      ],
      area: 'delivery',
      items: equalItems(
        opinion('delivery', 'On-time delivery', '交付准时性', '交付準時性'),
        operationalItem('on-time-delivery-rate'),
      ),
    },
  ),
  procedure,
  examples,
};
