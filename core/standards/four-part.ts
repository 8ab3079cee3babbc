import type { StandardItem } from '../standard-rules/item.ts';
import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { operationalItem } from './operational-items.ts';
import { equalDimensions, equalItems, opinion, usualNotes, usualRules } from './usual.ts';

/** A share of customers in percent: the more the better, without values for good and bad. */
const share: NonNullable<StandardItem['operational']> = {
  unit: localized('%', '%', '%'),
  better: 'higher',
  anchors: null,
};

/** The source numbers nothing: clauses count its four parts. */
const dimensions: readonly Dimension[] = equalDimensions(
  {
    id: 'quality',
    title: localized('Quality of product or service', '产品或服务质量', '產品或服務品質'),
    headers: [
      'product quality',
      'service quality',
      'quality',
      '产品质量',
      '服务质量',
      '质量',
      '產品品質',
      '服務品質',
      '品質',
    ],
    area: 'product',
    items: equalItems(
      opinion('performance', 'Performance', '产品性能', '產品性能', ['product performance', '性能']),
      opinion('stability', 'Stability', '产品稳定性', '產品穩定性', ['stable', '稳定性', '稳定', '穩定性', '穩定']),
      opinion('durability', 'Durability', '产品耐用性', '產品耐用性', ['durable', '耐用性', '耐用']),
      opinion('timeliness', 'Timely service', '服务及时性', '服務及時性', ['timely', 'timeliness', '及时', '及時']),
      opinion('expertise', 'Expert service', '服务专业性', '服務專業性', [
        'expertise',
        'professional',
        '专业性',
        '专业',
        '專業性',
        '專業',
      ]),
      opinion('friendliness', 'Friendly service', '服务亲和力', '服務親和力', [
        'friendliness',
        'friendly',
        '亲和力',
        '親和力',
        '友善',
      ]),
    ),
  },
  {
    id: 'experience',
    title: localized('Customer experience', '客户体验', '客戶體驗'),
    headers: ['experience', '体验', '體驗'],
    area: 'service',
    items: equalItems(
      opinion('ease-of-buying', 'Ease of buying', '购物便利性', '購物便利性', [
        'easy to buy',
        'ease of purchase',
        'ordering',
        '购买便利',
        '便利性',
        '購買便利',
      ]),
      opinion('ease-of-use', 'Ease of use', '产品易用性', '產品易用性', ['easy to use', 'usability', '易用性', '易用']),
      opinion('personal', 'Personal service', '个性化服务', '個人化服務', [
        'personalisation',
        'personalization',
        'personalised',
        'personalized',
        '个性化',
        '個人化',
        '客製化',
      ]),
    ),
  },
  {
    id: 'feedback',
    title: localized('Feedback and complaints', '反馈与投诉', '回饋與客訴'),
    headers: ['feedback', '反馈', '回饋'],
    area: 'communication',
    items: equalItems(
      opinion('feedback-response', 'Response to feedback', '对反馈的回应', '對回饋的回應', [
        'feedback response',
        'attention to feedback',
        '反馈回应',
        '意见回应',
        '回饋回應',
        '意見回應',
      ]),
      opinion('complaint-handling', 'Complaint handling', '投诉处理', '客訴處理', [
        'handling of complaints',
        'complaint',
        '投诉',
        '客訴',
        '投訴',
      ]),
      operationalItem('complaint-resolution-rate'),
    ),
  },
  {
    id: 'loyalty',
    title: localized('Loyalty', '客户忠诚度', '客戶忠誠度'),
    headers: ['customer loyalty', '忠诚度', '忠誠度'],
    area: 'loyalty',
    items: equalItems(
      {
        id: 'repurchase-rate',
        title: localized('Repurchase rate', '再购买率', '再購買率'),
        headers: ['repeat purchase rate', 'retention rate', '复购率', '回购率', '重复购买率', '回購率', '重複購買率'],
        operational: share,
      },
      {
        id: 'referral-rate',
        title: localized('Referral rate', '推荐率', '推薦率'),
        headers: ['rate of referrals', 'customers referred', '转介绍率', '客户推荐率', '轉介紹率', '客戶推薦率'],
        operational: share,
      },
    ),
  },
);

const notes: readonly Note[] = [
  {
    about: 'dimensions.loyalty',
    source: 'silent',
    decided: localized(
      'Loyalty consists of measured facts only. As long as none of them has confirmed values it has no score, and its quarter of the weight is spread over the other three parts.',
      '忠诚度只由实测数据构成：未确认数据界限之前没有得分，其四分之一的权重分摊到其余三部分。',
      '忠誠度只由實測資料構成：未確認資料界限之前沒有分數，其四分之一的權重分攤到其餘三部分。',
    ),
  },
  {
    about: 'items.quality',
    source: 'silent',
    decided: localized(
      'The features of product and service are named as examples: all six are asked.',
      '产品和服务的各项特性在原文中为举例：六项均列入。',
      '產品和服務的各項特性在原文中為舉例：六項均列入。',
    ),
  },
  {
    about: 'items.feedback',
    source: 'silent',
    decided: localized(
      'Feedback and complaints are named without questions: one about each, and the complaint-resolution rate as a fact.',
      '反馈和投诉未列出具体题目：各设一题，另以投诉解决率为实测数据。',
      '回饋和客訴未列出具體題目：各設一題，另以客訴解決率為實測資料。',
    ),
  },
  usualNotes.weights,
  usualNotes.facts,
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
      'Quality: performance, stability and durability of the product; timely, expert and friendly service.',
      '质量：产品的性能、稳定、耐用，服务的及时、专业、亲和。',
      '品質：產品的性能、穩定、耐用，服務的及時、專業、親和。',
    ),
  },
  {
    clause: '2',
    text: localized(
      'Experience: the whole way from buying to using.',
      '体验：从购买到使用的全过程。',
      '體驗：從購買到使用的全過程。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Feedback and complaints show what customers feel; product and service are adjusted at once.',
      '反馈与投诉反映真实感受，据此及时调整产品和服务。',
      '回饋與客訴反映真實感受，據此及時調整產品和服務。',
    ),
  },
  {
    clause: '4',
    text: localized(
      'Loyalty: who buys again and who recommends.',
      '忠诚度：看再次购买和口碑推荐。',
      '忠誠度：看再次購買和口碑推薦。',
    ),
  },
];

type Answers = readonly (number | null)[];

/** Answers without the facts: six on quality, three on the experience, two on feedback and complaints. */
const opinions = (quality: Answers, experience: Answers, feedback: Answers): Example['answers'] => [
  ...quality,
  ...experience,
  ...feedback,
  null,
  null,
  null,
];

const six: Answers = [4, 4, 4, 4, 4, 4];
const three: Answers = [4, 4, 4];
const none: Answers = [null, null, null, null, null, null];

/** A part is 20 × the mean of its opinions, the total the mean of the three parts that have any, rounded half up. */
const examples: readonly Example[] = [
  { answers: opinions([5, 5, 5, 5, 5, 5], [5, 5, 5], [5, 5]), score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (80 + 100 + 90) ÷ 3 = 90; quality 23 ÷ 6 → 76.67: (76.67 + 100 + 90) ÷ 3 = 88.89 → 89
  { answers: opinions(six, [5, 5, 5], [5, 4]), score: 90, grade: 'very satisfied', triggers: [] },
  { answers: opinions([4, 4, 4, 4, 4, 3], [5, 5, 5], [5, 4]), score: 89, grade: 'satisfied', triggers: [] },
  // Edge 80: all 4; quality 23 ÷ 6 → 76.67: (76.67 + 80 + 80) ÷ 3 = 78.89 → 79
  { answers: opinions(six, three, [4, 4]), score: 80, grade: 'satisfied', triggers: [] },
  { answers: opinions([3, 4, 4, 4, 4, 4], three, [4, 4]), score: 79, grade: 'average', triggers: [] },
  // Edge 70: (60 + 80 + 70) ÷ 3 = 70; quality 17 ÷ 6 → 56.67: (56.67 + 80 + 70) ÷ 3 = 68.89 → 69
  { answers: opinions([3, 3, 3, 3, 3, 3], three, [4, 3]), score: 70, grade: 'average', triggers: [] },
  { answers: opinions([3, 3, 3, 3, 3, 2], three, [4, 3]), score: 69, grade: 'dissatisfied', triggers: [] },
  { answers: opinions([1, 1, 1, 1, 1, 1], [1, 1, 1], [1, 1]), score: 20, grade: 'dissatisfied', triggers: [] },
  // Facts without confirmed values change nothing: all 4
  { answers: [...six, ...three, 4, 4, 88, 35, 20], score: 80, grade: 'satisfied', triggers: [] },
  // Two parts are 50 % of the weight: (80 + 80) ÷ 2 = 80 without a grade
  { answers: opinions(six, three, [null, null]), score: 80, grade: null, triggers: [] },
  { answers: opinions(none, [null, null, null], [null, null]), score: null, grade: null, triggers: [] },
];

/** S16: quality, experience, feedback and complaints by opinion; loyalty by what customers do. */
export const fourPart: Standard = {
  ...usualRules,
  id: 'four-part',
  version: 1,
  title: localized('Four-part measuring standard', '四部分衡量标准', '四部分衡量標準'),
  summary: localized(
    'Quality, experience, feedback and complaints are asked; loyalty is measured by repurchase and referral.',
    '质量、体验、反馈与投诉由客户评价，忠诚度由再购买率和推荐率衡量。',
    '品質、體驗、回饋與客訴由客戶評價，忠誠度由再購買率和推薦率衡量。',
  ),
  source: { system: 'S16', document: '000', clause: '1–4' },
  notes,
  dimensions,
  procedure,
  examples,
};
