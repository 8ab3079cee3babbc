import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
];

const procedure: Standard['procedure'] = [
  {
    clause: 'text 4',
    text: localized(
      'Products are checked strictly, so that they are what customers ask for.',
      '严格控制和检测产品，使其符合客户要求。',
      '嚴格控制和檢測產品，使其符合客戶要求。',
    ),
  },
  {
    clause: 'text 4',
    text: localized(
      'Every problem is passed on to the department concerned in time, answered, and followed until it is solved.',
      '问题及时转达有关部门，予以回复并跟进至解决。',
      '問題及時轉達有關部門，予以回覆並跟進至解決。',
    ),
  },
  {
    clause: 'text 4',
    text: localized(
      'The standard itself is adapted to the market and to what customers ask for.',
      '标准本身随市场和客户需求调整。',
      '標準本身隨市場和客戶需求調整。',
    ),
  },
];

/**
 * Answers: product (look, function, performance), attitude (proactive, sincere, patient), communication (passed on,
 * reply and progress), after-sales (technical support, maintenance). Each aspect is the mean of its answers in percent
 * of 5, the total the mean of the four.
 */
const examples: readonly Example[] = [
  // Four times 100
  { answers: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (93.33 + 86.67 + 90 + 90) ÷ 4 = 360 ÷ 4
  { answers: [5, 5, 4, 5, 4, 4, 5, 4, 4, 5], score: 90, grade: 'very satisfied', triggers: [] },
  // (93.33 + 93.33 + 90 + 80) ÷ 4 = 356.67 ÷ 4 = 89.17
  { answers: [5, 5, 4, 5, 5, 4, 5, 4, 4, 4], score: 89, grade: 'satisfied', triggers: [] },
  // Edge 80: four times 80. Below: (73.33 + 73.33 + 90 + 80) ÷ 4 = 316.67 ÷ 4 = 79.17
  { answers: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 3, 4, 4, 3, 5, 4, 4, 4], score: 79, grade: 'average', triggers: [] },
  // Edge 70: (73.33 + 66.67 + 70 + 70) ÷ 4 = 280 ÷ 4
  { answers: [4, 4, 3, 4, 3, 3, 4, 3, 3, 4], score: 70, grade: 'average', triggers: [] },
  // (73.33 + 73.33 + 70 + 60) ÷ 4 = 276.67 ÷ 4 = 69.17
  { answers: [4, 4, 3, 4, 4, 3, 4, 3, 3, 3], score: 69, grade: 'dissatisfied', triggers: [] },
  // Three aspects, 75 % of the weight: (100 + 80 + 60) ÷ 3. Two, 50 %: (100 + 80) ÷ 2
  { answers: [5, 5, 5, 4, 4, 4, 3, 3, null, null], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [5, 5, 5, 4, 4, 4, null, null, null, null], score: 90, grade: null, triggers: [] },
  { answers: new Array<null>(10).fill(null), score: null, grade: null, triggers: [] },
];

/** S22: product, attitude, communication efficiency, after-sales. */
export const fourAspect: Standard = {
  ...usualRules,
  id: 'four-aspect',
  version: 1,
  title: localized('Four aspects', '四维度考核标准', '四構面考核標準'),
  summary: localized(
    'Product, attitude, communication efficiency and after-sales weigh the same.',
    '产品质量、服务态度、沟通效率、售后服务权重相同。',
    '產品品質、服務態度、溝通效率、售後服務權重相同。',
  ),
  source: { system: 'S22', document: '000', clause: 'text 4' },
  notes,
  dimensions: equalDimensions(
    {
      id: 'product',
      title: localized('Product quality', '产品质量', '產品品質'),
      headers: ['product', '产品', '產品'],
      area: 'product',
      items: equalItems(
        opinion('look', 'Look', '产品外观', '產品外觀', ['appearance', 'look of the product', '外观', '外觀']),
        opinion('function', 'Function', '产品功能', '產品功能', ['functions', 'functionality', '功能']),
        opinion('performance', 'Performance', '产品性能', '產品性能', ['product performance', '性能']),
      ),
    },
    {
      id: 'attitude',
      title: localized('Service attitude', '服务态度', '服務態度'),
      headers: ['attitude', '态度', '態度'],
      area: 'service',
      items: equalItems(
        opinion('proactive', 'Proactive', '积极主动', '積極主動', ['proactivity', '主动', '主動']),
        opinion('sincere', 'Sincere', '真诚', '真誠', ['sincerity', '真诚对待', '真誠對待']),
        opinion('patient', 'Patient listening', '耐心倾听', '耐心傾聽', ['patience', '耐心']),
      ),
    },
    {
      id: 'communication',
      title: localized('Communication efficiency', '沟通效率', '溝通效率'),
      headers: ['communication', '沟通', '溝通'],
      area: 'communication',
      items: equalItems(
        opinion('passed-on', 'Problems passed on in time', '问题及时传达', '問題及時傳達', [
          'passed on in time',
          '及时传达',
          '及時傳達',
        ]),
        opinion('followed-up', 'Reply and progress followed up', '及时回复并跟进', '及時回覆並跟進', [
          'reply and follow-up',
          'follow-up',
          '跟进',
          '跟進',
        ]),
      ),
    },
    {
      id: 'after-sales',
      title: localized('After-sales service', '售后服务', '售後服務'),
      headers: ['after-sales', 'after sales', '售后', '售後'],
      area: 'afterSales',
      items: equalItems(
        opinion('technical-support', 'Prompt technical support', '技术支持及时', '技術支援及時', [
          'technical support',
          '技术支持',
          '技術支援',
        ]),
        opinion('maintenance', 'Prompt maintenance', '维护服务及时', '維護服務及時', ['maintenance', '维护', '維護']),
      ),
    },
  ),
  procedure,
  examples,
};
