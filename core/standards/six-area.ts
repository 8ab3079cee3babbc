import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.facts,
  {
    about: 'items.punctuality',
    source: 'silent',
    decided: localized(
      'On-time delivery stands under product and service and in an area of its own: the first is asked as an opinion, the second is measured.',
      '交付准时率既列在产品与服务之下，又自成一项：前者取客户评价，后者取实测数据。',
      '交付準時率既列在產品與服務之下，又自成一項：前者取客戶評價，後者取實測資料。',
    ),
  },
  {
    about: 'items.market',
    source: 'silent',
    decided: localized(
      'The source does not say how the market scores: customers compare with other suppliers, and the value of a rival or of the market stands beside a figure, never in it.',
      '原文未说明市场部分如何计分：由客户与其他供应商比较；对手或市场的数值列在指标旁，不计入得分。',
      '原文未說明市場部分如何計分：由客戶與其他供應商比較；對手或市場的數值列在指標旁，不計入分數。',
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
    clause: '1',
    text: localized(
      'Needs, feedback and complaints are gathered in a needs database, from which targets and indicators are set.',
      '收集需求、反馈和投诉，建立客户需求数据库，据此制定目标和指标。',
      '收集需求、回饋和客訴，建立客戶需求資料庫，據此制定目標和指標。',
    ),
  },
  {
    clause: '2',
    text: localized(
      'Quality standards are clear; products are spot-checked and after-sales service is assessed.',
      '制定明确的质量标准，抽检产品质量，评估售后服务。',
      '制定明確的品質標準，抽檢產品品質，評估售後服務。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Channels stay open, and questions and difficulties in use are answered in time.',
      '保持沟通渠道畅通，及时回应问题，解决使用中的困难。',
      '保持溝通管道暢通，及時回應問題，解決使用中的困難。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'The supply chain is managed with the suppliers, and delivery risks are foreseen.',
      '与供应商一起管理供应链，提前预测交付风险。',
      '與供應商一起管理供應鏈，提前預測交付風險。',
    ),
  },
  {
    clause: '5',
    text: localized(
      'After-sales service has its own standards and steps.',
      '售后服务有其标准和流程。',
      '售後服務有其標準和流程。',
    ),
  },
  {
    clause: '6',
    text: localized(
      'The market and the strengths of rivals are studied; a competitor’s or market value may stand beside any figure.',
      '调研市场与竞争对手的优势；任何指标旁可列对手或市场的数值。',
      '調研市場與競爭對手的優勢；任何指標旁可列對手或市場的數值。',
    ),
  },
];

/**
 * Answers: needs; spot checks, performance, reliability, on time, feedback in time; communication (channels, reply,
 * difficulties); on-time rate, risks foreseen; after-sales (response, resolution rate, attitude); market. The four facts
 * have no anchors. Each area is the mean of its answers in percent of 5, the total the mean of the six.
 */
const examples: readonly Example[] = [
  // Six times 100
  { answers: [5, 99, 5, 5, 5, 95, 5, 5, 5, 97, 5, 5, 92, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (100 + 93.33 + 86.67 + 80 + 100 + 80) ÷ 6 = 540 ÷ 6
  {
    answers: [5, null, 5, 5, 4, null, 5, 4, 4, null, 4, 5, null, 5, 4],
    score: 90,
    grade: 'very satisfied',
    triggers: [],
  },
  // (100 + 93.33 + 93.33 + 80 + 90 + 80) ÷ 6 = 536.67 ÷ 6 = 89.44
  { answers: [5, 99, 5, 5, 4, 95, 5, 5, 4, 97, 4, 5, 92, 4, 4], score: 89, grade: 'satisfied', triggers: [] },
  // Edge 80: six times 80. Below: (80 + 73.33 + 80 + 80 + 80 + 80) ÷ 6 = 473.33 ÷ 6 = 78.89
  {
    answers: [4, null, 4, 4, 4, null, 4, 4, 4, null, 4, 4, null, 4, 4],
    score: 80,
    grade: 'satisfied',
    triggers: [],
  },
  {
    answers: [4, null, 4, 4, 3, null, 4, 4, 4, null, 4, 4, null, 4, 4],
    score: 79,
    grade: 'average',
    triggers: [],
  },
  // Edge 70: (80 + 73.33 + 66.67 + 60 + 80 + 60) ÷ 6 = 420 ÷ 6
  {
    answers: [4, null, 4, 4, 3, null, 4, 3, 3, null, 3, 4, null, 4, 3],
    score: 70,
    grade: 'average',
    triggers: [],
  },
  // (80 + 66.67 + 66.67 + 60 + 80 + 60) ÷ 6 = 413.33 ÷ 6 = 68.89
  {
    answers: [4, null, 4, 3, 3, null, 4, 3, 3, null, 3, 4, null, 4, 3],
    score: 69,
    grade: 'dissatisfied',
    triggers: [],
  },
  // Four areas, 66.67 % of the weight: (100 + 80 + 80 + 60) ÷ 4. Three, 50 %: (100 + 80 + 60) ÷ 3
  {
    answers: [5, null, 4, 4, 4, null, 4, 4, 4, null, 3, null, null, null, null],
    score: 80,
    grade: 'satisfied',
    triggers: [],
  },
  {
    answers: [5, 99, 4, 4, 4, 95, 3, 3, 3, null, null, null, null, null, null],
    score: 80,
    grade: null,
    triggers: [],
  },
  { answers: new Array<null>(15).fill(null), score: null, grade: null, triggers: [] },
];

/** S23: six areas from needs to the market, with four measured facts. */
export const sixArea: Standard = {
  ...usualRules,
  id: 'six-area',
  version: 1,
  title: localized('Six-area assessment', '六领域考核标准', '六領域考核標準'),
  summary: localized(
    'Needs, product and service, communication, delivery, after-sales and the market weigh the same; four of the items are measured facts.',
    '需求、产品与服务、沟通、交付、售后、市场权重相同，其中四项为实测数据。',
    '需求、產品與服務、溝通、交付、售後、市場權重相同，其中四項為實測資料。',
  ),
  source: { system: 'S23', document: '000', clause: 'text 1, 1–6' },
  notes,
  dimensions: equalDimensions(
    {
      id: 'needs',
      title: localized('Needs understood', '理解客户需求', '理解客戶需求'),
      headers: ['understanding of needs', 'customer needs', '需求理解', '了解需求', '了解客户需求', '了解客戶需求'],
      area: 'communication',
    },
    {
      id: 'product-service',
      title: localized('Product and service quality', '产品与服务质量', '產品與服務品質'),
      headers: ['product quality', 'service quality', '产品质量', '服务质量', '產品品質', '服務品質'],
      area: 'product',
      items: equalItems(
        operationalItem('spot-check-pass-rate'),
        opinion('performance', 'Product performance', '产品性能', '產品性能', ['performance', '性能']),
        opinion('reliability', 'Reliability', '可靠性', '可靠性', ['reliable']),
        opinion('punctuality', 'Delivered when promised', '交付是否准时', '交付是否準時', [
          'on-time delivery',
          '准时交付',
          '準時交付',
        ]),
        operationalItem('feedback-timeliness'),
      ),
    },
    {
      id: 'communication',
      title: localized('Communication and feedback', '沟通与反馈', '溝通與回饋'),
      headers: ['communication', '沟通', '溝通'],
      area: 'communication',
      items: equalItems(
        opinion('channels', 'Open channels', '沟通渠道畅通', '溝通管道暢通', ['channels', '渠道', '管道']),
        opinion('prompt-reply', 'Prompt reply', '回应及时', '回應及時', ['reply in time', '及时回应', '及時回應']),
        opinion('difficulties', 'Difficulties in use solved', '使用困难得到解决', '使用困難得到解決', [
          'problems in use',
          '使用困难',
          '使用困難',
        ]),
      ),
    },
    {
      id: 'delivery',
      title: localized('Delivery', '交付', '交付'),
      headers: ['delivery quality', '交货', '交貨'],
      area: 'delivery',
      items: equalItems(
        operationalItem('on-time-delivery-rate'),
        opinion('risk-foreseen', 'Delivery risks foreseen', '提前预告交付风险', '提前預告交付風險', [
          'delivery risks',
          'warning of delays',
          '交付风险',
          '交付風險',
        ]),
      ),
    },
    {
      id: 'after-sales',
      title: localized('After-sales service', '售后服务', '售後服務'),
      headers: ['after-sales', 'after sales', '售后', '售後'],
      area: 'afterSales',
      items: equalItems(
        opinion('response', 'Response speed', '服务响应速度', '服務回應速度', [
          'speed of response',
          '响应速度',
          '回應速度',
        ]),
        operationalItem('issue-resolution-rate'),
        opinion('attitude', 'Service attitude', '服务态度', '服務態度', ['attitude', '态度', '態度']),
      ),
    },
    {
      id: 'market',
      title: localized('Compared with competitors', '与竞争对手相比', '與競爭對手相比'),
      headers: [
        'compared with other suppliers',
        'competitor comparison',
        '竞争对手',
        '竞争比较',
        '競爭對手',
        '競爭比較',
      ],
      area: 'brand',
    },
  ),
  procedure,
  examples,
};
