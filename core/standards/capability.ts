import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalItems, opinion, usualNotes, usualRules } from './usual.ts';

/** Four parts of equal weight, because the source gives none (note "weights"). */
const part = 25;

/** The first part has three sections of equal weight. */
const section = part / 3;

const notes: readonly Note[] = [
  {
    about: 'weights',
    source: 'silent',
    decided: localized(
      'The source gives no weights: its four parts weigh 25 each, and the three sections of the first share its 25 equally. To be changed by the team.',
      '原文未给出权重：四个部分各占 25，第一部分的三节平分其 25，可由团队调整。',
      '原文未給出權重：四個部分各占 25，第一部分的三節平分其 25，可由團隊調整。',
    ),
  },
  usualNotes.facts,
  {
    about: 'complaints',
    source: 'damaged',
    decided: localized(
      'The part on complaints breaks off after its first sentence: complaints accepted promptly and complaints recorded are the two items that are left.',
      '投诉处理部分在首句后中断：仅存“及时受理”与“记录”两项。',
      '客訴處理部分在首句後中斷：僅存「及時受理」與「記錄」兩項。',
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
    clause: '2.1',
    text: localized(
      'Several channels are offered: phone, mail, online service.',
      '提供多种沟通渠道：电话、邮件、在线客服。',
      '提供多種溝通管道：電話、郵件、線上客服。',
    ),
  },
  {
    clause: '2.2',
    text: localized(
      'Questions, suggestions and complaints are answered in time and solved.',
      '及时回复咨询、建议和投诉并解决问题。',
      '及時回覆諮詢、建議和客訴並解決問題。',
    ),
  },
  {
    clause: '4.1',
    text: localized(
      'A complaint is valuable feedback: it is accepted promptly, recorded, and used for improvement.',
      '投诉是宝贵的反馈：及时受理、记录并用于改进。',
      '客訴是寶貴的回饋：及時受理、記錄並用於改善。',
    ),
  },
];

/**
 * Answers: product (functions, stable, durable), service (response, accuracy, expertise), three facts of after-sales,
 * communication (channels, reply, language), customisation (product, service), complaints (accepted, recorded). The facts
 * have no anchors, so 8.33 of the weight is spread: total = (p + s + 3c + 3u + 3h) ÷ 11, each in percent of 5.
 */
const examples: readonly Example[] = [
  // 11 × 100 ÷ 11
  {
    answers: [5, 5, 5, 5, 5, 5, 24, 0.8, 98, 5, 5, 5, 5, 5, 5, 5],
    score: 100,
    grade: 'very satisfied',
    triggers: [],
  },
  // Edge 90: (93.33 + 86.67 + 3 × (100 + 90 + 80)) ÷ 11 = 990 ÷ 11
  {
    answers: [5, 5, 4, 5, 4, 4, null, null, null, 5, 5, 5, 5, 4, 4, 4],
    score: 90,
    grade: 'very satisfied',
    triggers: [],
  },
  // (86.67 + 86.67 + 3 × 270) ÷ 11 = 983.33 ÷ 11 = 89.39
  {
    answers: [5, 4, 4, 5, 4, 4, 24, 0.8, 98, 5, 5, 5, 5, 4, 4, 4],
    score: 89,
    grade: 'satisfied',
    triggers: [],
  },
  // Edge 80: all 80. Below: (73.33 + 80 + 3 × 240) ÷ 11 = 873.33 ÷ 11 = 79.39
  {
    answers: [4, 4, 4, 4, 4, 4, null, null, null, 4, 4, 4, 4, 4, 4, 4],
    score: 80,
    grade: 'satisfied',
    triggers: [],
  },
  {
    answers: [4, 4, 3, 4, 4, 4, null, null, null, 4, 4, 4, 4, 4, 4, 4],
    score: 79,
    grade: 'average',
    triggers: [],
  },
  // Edge 70: (66.67 + 73.33 + 3 × (60 + 70 + 80)) ÷ 11 = 770 ÷ 11
  {
    answers: [4, 3, 3, 4, 4, 3, null, null, null, 3, 3, 3, 4, 3, 4, 4],
    score: 70,
    grade: 'average',
    triggers: [],
  },
  // (66.67 + 66.67 + 3 × 210) ÷ 11 = 763.33 ÷ 11 = 69.39
  {
    answers: [4, 3, 3, 4, 3, 3, null, null, null, 3, 3, 3, 4, 3, 4, 4],
    score: 69,
    grade: 'dissatisfied',
    triggers: [],
  },
  // Product, service and communication are 41.67 % of the weight: (100 + 100 + 3 × 60) ÷ 5 = 76
  {
    answers: [5, 5, 5, 5, 5, 5, null, null, null, 3, 3, 3, null, null, null, null],
    score: 76,
    grade: null,
    triggers: [],
  },
  { answers: new Array<null>(16).fill(null), score: null, grade: null, triggers: [] },
];

const dimensions: readonly Dimension[] = [
  {
    id: 'product',
    title: localized('Product quality', '产品质量', '產品品質'),
    weight: section,
    headers: ['quality of the product', '产品品质'],
    area: 'product',
    items: equalItems(
      opinion('functions', 'Complete functions', '功能完整性', '功能完整性', ['functions', 'functionality', '功能']),
      opinion('stability', 'Stability', '稳定性', '穩定性', ['stable', '产品稳定', '產品穩定']),
      opinion('durability', 'Durability', '耐用性', '耐用性', ['durable', '耐用']),
    ),
  },
  {
    id: 'service',
    title: localized('Service quality', '服务质量', '服務品質'),
    weight: section,
    headers: ['quality of service', '服务品质'],
    area: 'service',
    items: equalItems(
      opinion('response', 'Response speed', '响应速度', '回應速度', ['speed of response', '服务响应', '服務回應']),
      opinion('accuracy', 'Accuracy of service', '服务准确性', '服務準確性', ['accuracy', '准确性', '準確性']),
      opinion('expertise', 'Expertise', '服务专业性', '服務專業性', ['professionalism', '专业性', '專業性']),
    ),
  },
  {
    id: 'after-sales',
    title: localized('After-sales service', '售后服务', '售後服務'),
    weight: section,
    headers: ['after-sales', 'after sales', '售后', '售後'],
    area: 'afterSales',
    items: equalItems(
      operationalItem('warranty-period'),
      operationalItem('repair-return-rate'),
      operationalItem('complaint-resolution-rate'),
    ),
  },
  {
    id: 'communication',
    title: localized('Communication', '交流与沟通', '交流與溝通'),
    weight: part,
    headers: ['communication skills', '沟通能力', '溝通能力'],
    area: 'communication',
    items: equalItems(
      opinion('channels', 'Communication channels', '沟通渠道', '溝通管道', ['channels', '渠道', '管道']),
      opinion('prompt-reply', 'Prompt reply', '反馈及时性', '回饋及時性', ['reply in time', '回复及时', '回覆及時']),
      opinion('language', 'Clear language', '语言表达', '語言表達', ['language', '表达能力', '表達能力']),
    ),
  },
  {
    id: 'customisation',
    title: localized('Customisation', '个性化定制', '個人化客製'),
    weight: part,
    headers: ['customization', 'tailoring', '定制能力', '客製能力'],
    area: 'product',
    items: equalItems(
      opinion('custom-product', 'Customised product', '产品定制', '產品客製', [
        'product customisation',
        'product customization',
      ]),
      opinion('custom-service', 'Customised service', '服务定制', '服務客製', [
        'service customisation',
        'service customization',
      ]),
    ),
  },
  {
    id: 'complaints',
    title: localized('Complaint handling', '投诉处理', '客訴處理'),
    weight: part,
    headers: ['handling of complaints', '投訴處理'],
    area: 'service',
    items: equalItems(
      opinion('complaints-accepted', 'Complaints accepted promptly', '投诉及时受理', '客訴及時受理', [
        'complaint accepted',
        '投诉受理',
        '客訴受理',
      ]),
      opinion('complaints-recorded', 'Complaints recorded', '投诉记录', '客訴記錄', ['complaint recorded', '客訴紀錄']),
    ),
  },
];

/** S20: what a company is able to do, in four parts; complaint handling breaks off in the source. */
export const capability: Standard = {
  ...usualRules,
  id: 'capability',
  version: 1,
  title: localized('Capability assessment', '能力考核标准', '能力考核標準'),
  summary: localized(
    'Product and service quality, communication, customisation and complaint handling weigh 25 each; three facts of after-sales stand beside the answers.',
    '产品与服务质量、沟通、定制、投诉处理各占 25；售后的三项实测数据与答案并列。',
    '產品與服務品質、溝通、客製、客訴處理各占 25；售後的三項實測資料與答案並列。',
  ),
  source: { system: 'S20', document: '000', clause: 'text 10, 1.1–4.1' },
  notes,
  dimensions,
  procedure,
  examples,
};
