import type { Area, Source } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import type { Localized } from '../text/schema.ts';

/** Something to do about a weak dimension, and where it is suggested. */
export type Improvement = { readonly source: Source; readonly text: Localized };

const from =
  (system: string, document: string) =>
  (clause: string, ...text: Parameters<typeof localized>): Improvement => ({
    source: { system, document, clause },
    text: localized(...text),
  });

/** Document 004: clause 5.5 by area, parts 6 and 7 for what it does not name. */
const s13 = from('S13', '004');
/** Document 000, clause 4. */
const s15 = from('S15', '000');

/** By area, S13 before S15, each in the order of its source. */
const library: { readonly [area in Area]: readonly Improvement[] } = {
  service: [
    s13('5.5', 'Train the staff more.', '加强员工培训。', '加強員工培訓。'),
    s13('5.5', 'Improve the service process.', '改进服务流程。', '改善服務流程。'),
    s13('5.5', 'Work on the attitude towards customers.', '改善服务态度。', '改善服務態度。'),
    s15('4', 'Train the staff and raise the level of service.', '培训员工，提高服务水平。', '培訓員工，提高服務水準。'),
  ],
  product: [
    s13('5.5', 'Put more into research and development.', '加强产品研发。', '加強產品研發。'),
    s13('5.5', 'Raise performance.', '提高产品性能。', '提高產品性能。'),
    s13('5.5', 'Raise reliability.', '提高产品可靠性。', '提高產品可靠性。'),
    s15(
      '4',
      'Improve the production process and quality control.',
      '改进生产流程，加强质量控制。',
      '改善生產流程，加強品質管控。',
    ),
  ],
  price: [
    s13('5.5', 'Improve the structure of costs.', '优化成本结构。', '優化成本結構。'),
    s13('5.5', 'Raise productivity.', '提高生产效率。', '提高生產效率。'),
    s13('5.5', 'Lower the cost of purchasing.', '降低采购成本。', '降低採購成本。'),
    s15('4', 'Review the pricing policy.', '优化定价策略。', '優化定價策略。'),
  ],
  delivery: [
    s13('5.5', 'Improve logistics.', '优化物流配送。', '優化物流配送。'),
    s13('5.5', 'Dispatch more efficiently.', '提高发货效率。', '提高出貨效率。'),
    s13('5.5', 'Shorten the time to delivery.', '缩短交货时间。', '縮短交貨時間。'),
  ],
  afterSales: [
    s13('5.5', 'Lengthen the term of after-sales service.', '延长售后服务期限。', '延長售後服務期限。'),
    s13('5.5', 'Respond faster after the sale.', '提高售后响应速度。', '提高售後回應速度。'),
    s13('5.5', 'Raise the quality of after-sales service.', '提高售后服务质量。', '提高售後服務品質。'),
  ],
  communication: [
    s13('6.3', 'Open a hotline, a web page and a mail address.', '开通热线、网站和邮箱。', '開通專線、網站和信箱。'),
    s13('6.3', 'Visit customers regularly.', '定期走访客户。', '定期拜訪客戶。'),
    s15(
      '4',
      'Improve the channels of communication and the way feedback is taken up.',
      '改进沟通渠道，健全反馈机制。',
      '改善溝通管道，健全回饋機制。',
    ),
  ],
  brand: [
    s15(
      '4',
      'Review the pricing policy together with the company’s image.',
      '结合企业形象优化定价。',
      '結合企業形象優化定價。',
    ),
    s15('4', 'Raise the company’s image.', '提升企业形象。', '提升企業形象。'),
  ],
  loyalty: [
    s13('6.6', 'Thank customers with discounts or gifts.', '以优惠或礼品答谢客户。', '以優惠或禮品答謝客戶。'),
    s13('6.6', 'Hold events for customers.', '定期举办客户活动。', '定期舉辦客戶活動。'),
    s13('6.6', 'Set up a loyalty plan with points.', '建立积分式忠诚度计划。', '建立積點式忠誠度計畫。'),
  ],
  survey: [
    s13('7.1', 'Choose the method by purpose and means.', '按目的和条件选择方法。', '依目的和條件選擇方法。'),
    s13(
      '7.2',
      'Tell customers the results and answer them.',
      '向客户通报结果并回应意见。',
      '向客戶通報結果並回應意見。',
    ),
    s13('7.3', 'Train those who assess.', '培训评价人员。', '培訓評價人員。'),
    s13('7.5', 'Review questions and methods regularly.', '定期复核题目和方法。', '定期複核題目和方法。'),
  ],
};

/** What is offered for a weak dimension of this area, to choose from; it is never carried out by itself. */
export function improvementsFor(area: Area): readonly Improvement[] {
  return library[area];
}
