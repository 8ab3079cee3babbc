import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

/** Clauses 2.1–2.4, and the two facts of clause 3. */
const dimensions: readonly Dimension[] = equalDimensions(
  {
    id: 'product',
    title: localized('Product quality', '产品质量', '產品品質'),
    headers: ['quality of the product', 'product', 'quality', '产品品质', '产品', '质量', '產品', '品質'],
    area: 'product',
    items: equalItems(
      opinion('reliability', 'Reliability and durability', '可靠与耐用', '可靠與耐用', [
        'reliability',
        'durability',
        '可靠性',
        '耐用性',
        '持久性',
        '可靠',
        '耐用',
      ]),
      opinion('conformity', 'Conformity to specification', '符合规格', '符合規格', [
        'conformity',
        'specification',
        'product accuracy',
        '规格',
        '规范',
        '規格',
        '規範',
      ]),
      opinion('ease-of-use', 'Ease of use and functions', '易用与功能', '易用與功能', [
        'ease of use',
        'easy to use',
        'usability',
        'functionality',
        'function',
        '易用性',
        '功能性',
        '易用',
        '功能',
      ]),
      opinion('look', 'Look and design', '外观与设计', '外觀與設計', [
        'appearance',
        'design',
        '外观',
        '设计',
        '外觀',
        '設計',
      ]),
      operationalItem('refund-requests'),
    ),
  },
  {
    id: 'service',
    title: localized('Service quality', '服务质量', '服務品質'),
    headers: ['quality of service', 'service', '服务品质', '服务', '服務'],
    area: 'service',
    items: equalItems(
      opinion('response', 'Response and resolution', '响应与解决', '回應與解決', [
        'response time',
        'response speed',
        'response',
        'resolution',
        '响应时间',
        '响应速度',
        '解决效率',
        '响应',
        '回應時間',
        '回應速度',
        '解決效率',
        '回應',
      ]),
      opinion('competence', 'Competence and friendliness', '专业与友好', '專業與友善', [
        'competence',
        'expertise',
        'friendliness',
        '服务人员',
        '专业素质',
        '专业',
        '友好',
        '服務人員',
        '專業素養',
        '專業',
        '友善',
      ]),
      opinion('service-accuracy', 'Accuracy and reliability of service', '服务准确可靠', '服務準確可靠', [
        'accuracy of service',
        'service accuracy',
        'accuracy',
        '服务可靠性',
        '服务准确性',
        '准确性',
        '服務可靠性',
        '服務準確性',
        '準確性',
      ]),
      opinion('personal', 'Personal service', '个性化服务', '個人化服務', [
        'personalisation',
        'personalization',
        'personalised',
        'personalized',
        'tailored',
        '个性化',
        '定制',
        '個人化',
        '客製化',
      ]),
      operationalItem('complaint-rate'),
    ),
  },
  {
    id: 'communication',
    title: localized('Communication and feedback', '沟通与反馈', '溝通與回饋'),
    headers: ['communication', '沟通', '溝通'],
    area: 'communication',
    items: equalItems(
      opinion('channels', 'Communication channels', '沟通渠道', '溝通管道', [
        'channel',
        'ways to reach us',
        '沟通方式',
        '渠道',
        '溝通方式',
        '管道',
      ]),
      opinion('openness', 'Timely and open communication', '沟通及时透明', '溝通及時透明', [
        'timely communication',
        'open communication',
        'transparency',
        'openness',
        '沟通及时',
        '透明度',
        '溝通及時',
      ]),
      opinion('feedback-valued', 'Feedback taken seriously', '重视反馈', '重視回饋', [
        'feedback valued',
        'attention to feedback',
        'feedback',
        '重视意见',
        '反馈',
        '意见',
        '重視意見',
        '回饋',
        '意見',
      ]),
      opinion('problems-solved', 'Problems solved in time', '及时解决问题', '及時解決問題', [
        'problem solving',
        'problem-solving',
        'problems solved',
        '问题解决',
        '解决问题',
        '問題解決',
        '解決問題',
      ]),
    ),
  },
  {
    id: 'other',
    title: localized('Other factors', '其他因素', '其他因素'),
    headers: [],
    // Clause 4 offers pricing and image together.
    area: 'brand',
    items: equalItems(
      opinion('value', 'Price and value', '价格与价值', '價格與價值', [
        'value for money',
        'price',
        'value',
        '性价比',
        '价格',
        '性價比',
        '價格',
      ]),
      opinion('reputation', 'Reputation and brand', '信誉与品牌', '信譽與品牌', [
        'reputation',
        'brand image',
        'brand',
        '品牌形象',
        '信誉',
        '品牌',
        '信譽',
      ]),
      opinion('responsibility', 'Social responsibility', '企业社会责任', '企業社會責任', [
        'corporate responsibility',
        'csr',
        '社会责任',
        '社會責任',
      ]),
      opinion('after-sales', 'After-sales service and support', '售后服务与支持', '售後服務與支援', [
        'after-sales service',
        'after sales service',
        'after-sales',
        'after sales',
        'support',
        '售后服务',
        '售后',
        '售後服務',
        '售後',
      ]),
    ),
  },
);

const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
  usualNotes.facts,
  {
    about: 'items.facts',
    source: 'silent',
    decided: localized(
      'Complaints and refund requests are named as sources without a place: refund requests stand under product, the complaint rate under service, each as one of five items.',
      '原文把投诉和退款请求列为信息来源，未归入任何维度：退款请求归产品，投诉率归服务，各为五项之一。',
      '原文把客訴和退款申請列為資訊來源，未歸入任何構面：退款申請歸產品，客訴率歸服務，各為五項之一。',
    ),
  },
  {
    about: 'area.other',
    source: 'silent',
    decided: localized(
      'The fourth dimension mixes price, reputation, responsibility and after-sales. When it is weak, the improvement of clause 4 is offered: pricing and image.',
      '第四个维度混合了价格、信誉、社会责任和售后：得分低时列出第 4 条的改进办法，即定价与形象。',
      '第四個構面混合了價格、信譽、社會責任和售後：分數低時列出第 4 條的改善辦法，即定價與形象。',
    ),
  },
];

const procedure: Standard['procedure'] = [
  {
    clause: '1',
    text: localized(
      'Satisfaction is assessed regularly, and improvements follow.',
      '定期评估满意度，并采取改进办法。',
      '定期評估滿意度，並採取改善辦法。',
    ),
  },
  {
    clause: '3',
    text: localized('A questionnaire is sent to customers regularly.', '定期向客户发送问卷。', '定期向客戶發送問卷。'),
  },
  {
    clause: '3',
    text: localized(
      'Customers are interviewed regularly and heard at first hand.',
      '定期访谈客户，直接听取意见。',
      '定期訪談客戶，直接聽取意見。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Complaints and refund requests are analysed for needs and reasons.',
      '分析投诉和退款请求，了解需求和不满原因。',
      '分析客訴和退款申請，了解需求和不滿原因。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Figures are recorded and compared over time.',
      '记录各项指标，与以往比较。',
      '記錄各項指標，與以往比較。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Weak product: process and quality control. Weak service: training. Weak communication: channels. Weak in the rest: pricing and image.',
      '产品弱则改流程和质控，服务弱则培训，沟通弱则改渠道，其他弱则改定价和形象。',
      '產品弱則改流程和品管，服務弱則培訓，溝通弱則改管道，其他弱則改定價和形象。',
    ),
  },
  {
    clause: '5',
    text: localized(
      'Product, service and communication are looked at together; assessment goes on.',
      '产品、服务、沟通等综合考虑，评估持续进行。',
      '產品、服務、溝通各方面綜合考慮，評估持續進行。',
    ),
  },
];

type Four = readonly (number | null)[];

/** Answers without the facts, which are the last items of product and service. */
const opinions = (product: Four, service: Four, communication: Four, other: Four): Example['answers'] => [
  ...product,
  null,
  ...service,
  null,
  ...communication,
  ...other,
];

const best: Four = [5, 5, 5, 5];
const good: Four = [4, 4, 4, 4];
const middling: Four = [3, 3, 3, 3];
const worst: Four = [1, 1, 1, 1];
const none: Four = [null, null, null, null];

/** A dimension is 20 × the mean of its four opinions, the total the mean of the dimensions, rounded half up. */
const examples: readonly Example[] = [
  { answers: opinions(best, best, best, best), score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (100 + 100 + 80 + 80) ÷ 4 = 90; one answer lower: (100 + 100 + 80 + 75) ÷ 4 = 88.75 → 89
  { answers: opinions(best, best, good, good), score: 90, grade: 'very satisfied', triggers: [] },
  { answers: opinions(best, best, good, [4, 4, 4, 3]), score: 89, grade: 'satisfied', triggers: [] },
  // Edge 80: all 4; one answer lower: (75 + 80 + 80 + 80) ÷ 4 = 78.75 → 79
  { answers: opinions(good, good, good, good), score: 80, grade: 'satisfied', triggers: [] },
  { answers: opinions([3, 4, 4, 4], good, good, good), score: 79, grade: 'average', triggers: [] },
  // Edge 70: (80 + 80 + 60 + 60) ÷ 4 = 70; one answer lower: (80 + 80 + 60 + 55) ÷ 4 = 68.75 → 69
  { answers: opinions(good, good, middling, middling), score: 70, grade: 'average', triggers: [] },
  { answers: opinions(good, good, middling, [3, 3, 2, 3]), score: 69, grade: 'dissatisfied', triggers: [] },
  { answers: opinions(worst, worst, worst, worst), score: 20, grade: 'dissatisfied', triggers: [] },
  // Facts without confirmed values change nothing: all 4
  { answers: [...good, 12, ...good, 3.5, ...good, ...good], score: 80, grade: 'satisfied', triggers: [] },
  // Three of four dimensions are 75 %: (100 + 80 + 60) ÷ 3 = 80; two are 50 %: (100 + 80) ÷ 2 = 90 without a grade
  { answers: opinions(best, good, middling, none), score: 80, grade: 'satisfied', triggers: [] },
  { answers: opinions(best, good, none, none), score: 90, grade: null, triggers: [] },
  { answers: opinions(none, none, none, none), score: null, grade: null, triggers: [] },
];

/** S15: product, service, communication and the rest, four questions each; complaints and refunds beside them. */
export const assessment: Standard = {
  ...usualRules,
  id: 'assessment',
  version: 1,
  title: localized('Assessment standard', '客户满意度评估标准', '客戶滿意度評估標準'),
  summary: localized(
    'Product, service, communication and other factors, four questions each, with complaints and refund requests as facts.',
    '产品、服务、沟通、其他因素各四题，另计投诉率和退款请求。',
    '產品、服務、溝通、其他因素各四題，另計客訴率和退款申請。',
  ),
  source: { system: 'S15', document: '000', clause: '1–5' },
  notes,
  dimensions,
  procedure,
  examples,
};
