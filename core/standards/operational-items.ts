import type { Operational, StandardItem } from '../standard-rules/item.ts';
import { localized } from '../text/localized.ts';

/** A measured fact that any standard can use. */
export type OperationalItem = Omit<StandardItem, 'weight'> & { readonly operational: Operational };

const percent = localized('%', '%', '%');
const hours = localized('hours', '小时', '小時');
const days = localized('days', '天', '天');
const months = localized('months', '个月', '個月');
const requests = localized('requests', '件', '件');
const yuan = localized('yuan', '元', '元');
const ofMarketPrice = localized('% of the market price', '%（市场价为 100）', '%（市場價為 100）');

/** A fact of S3: the source gives no anchors, so none is scored before the team has confirmed its own. */
const fact = (
  id: string,
  [en, hans, hant]: readonly [string, string, string],
  better: Operational['better'],
  unit: Operational['unit'],
  headers: readonly string[],
): OperationalItem => ({
  id,
  title: localized(en, hans, hant),
  headers,
  operational: { unit, better, anchors: null },
});

/** S3: operational indicators counted beside opinions (documents 000 and 001, several texts). */
export const operationalItems: readonly OperationalItem[] = [
  fact('complaint-rate', ['Complaint rate', '投诉率', '客訴率'], 'lower', percent, [
    'rate of complaints',
    'share of complaints',
    '客户投诉率',
    '投訴率',
    '客戶投訴率',
  ]),
  fact('complaint-resolution-rate', ['Complaint-resolution rate', '投诉解决率', '客訴解決率'], 'higher', percent, [
    'complaint resolution rate',
    'complaints resolved',
    '客户投诉解决率',
    '投诉处理率',
    '投訴解決率',
    '客訴處理率',
  ]),
  fact('complaint-resolution-time', ['Complaint-resolution time', '投诉解决时间', '客訴解決時間'], 'lower', days, [
    'complaint resolution time',
    'time to resolve complaints',
    'days to resolve a complaint',
    '投诉处理时间',
    '投诉处理时长',
    '投訴解決時間',
    '客訴處理時間',
  ]),
  fact('complaints-in-time', ['Complaints handled in time', '投诉处理及时率', '客訴處理及時率'], 'higher', percent, [
    'complaints in time',
    'timely complaint handling rate',
    '投诉及时处理率',
    '投訴處理及時率',
    '客訴及時處理率',
  ]),
  fact('on-time-delivery-rate', ['On-time delivery rate', '交付准时率', '交付準時率'], 'higher', percent, [
    'on time delivery rate',
    'on-time rate',
    'otd rate',
    '准时率',
    '准时交付率',
    '准时交货率',
    '準時率',
    '準時交付率',
    '準時交貨率',
  ]),
  fact('delay-rate', ['Delay rate', '交付延迟率', '交付延遲率'], 'lower', percent, [
    'delivery delay rate',
    'rate of delays',
    '延迟率',
    '延误率',
    '延遲率',
    '延誤率',
  ]),
  fact('first-response-time', ['First response time', '首次响应时间', '首次回應時間'], 'lower', hours, [
    'time to first response',
    'hours to first response',
    '首次回复时间',
    '首响时间',
    '首次響應時間',
    '首次回覆時間',
  ]),
  fact(
    'feedback-timeliness',
    ['Service feedback given in time', '服务反馈及时率', '服務回饋及時率'],
    'higher',
    percent,
    [
      'timeliness of service feedback',
      'timely feedback rate',
      '服务反馈时效性',
      '反馈及时率',
      '服務回饋時效',
      '回饋及時率',
    ],
  ),
  fact('issue-resolution-rate', ['Issue-resolution rate', '问题解决率', '問題解決率'], 'higher', percent, [
    'issue resolution rate',
    'problem-solving rate',
    'issues resolved',
    '解决率',
    '解決率',
  ]),
  fact('pass-rate', ['Pass rate', '合格率', '合格率'], 'higher', percent, [
    'product pass rate',
    'acceptance rate',
    '产品合格率',
    '產品合格率',
  ]),
  fact('spot-check-pass-rate', ['Spot-check pass rate', '抽检合格率', '抽檢合格率'], 'higher', percent, [
    'spot check pass rate',
    'sampling pass rate',
    '质量抽检合格率',
    '品質抽檢合格率',
  ]),
  fact('repair-return-rate', ['Repair-return rate', '返修率', '返修率'], 'lower', percent, [
    'repair return rate',
    'rate of returns for repair',
    '产品返修率',
    '產品返修率',
  ]),
  fact('warranty-period', ['Warranty period', '保修期限', '保固期限'], 'higher', months, [
    'warranty term',
    'warranty months',
    '保修期',
    '质保期',
    '保固期',
  ]),
  fact('refund-requests', ['Refund requests', '退款请求', '退款申請'], 'lower', requests, [
    'number of refund requests',
    'refunds requested',
    '退款申请',
    '退款件数',
    '退款請求',
    '退款件數',
  ]),
  fact('staff-trained', ['Staff trained', '员工培训率', '員工培訓率'], 'higher', percent, [
    'share of staff trained',
    'trained staff',
    '培训覆盖率',
    '人员培训率',
    '培訓覆蓋率',
    '人員培訓率',
  ]),
  fact('price-level', ['Price level', '价格水平', '價格水準'], 'within', ofMarketPrice, [
    'price against the market',
    'relative price',
    '相对市场价格',
    '相對市場價格',
  ]),
  fact('market-share', ['Market share', '市场份额', '市場占有率'], 'higher', percent, [
    'share of the market',
    '市场占有率',
    '市場份額',
  ]),
  fact('brand-spend', ['Brand and marketing spend', '品牌维护与推广投入', '品牌維護與推廣投入'], 'higher', yuan, [
    'brand spend',
    'marketing spend',
    '市场推广投入',
    '品牌投入',
    '市場推廣投入',
  ]),
  fact('brand-awareness', ['Brand awareness', '品牌知名度', '品牌知名度'], 'higher', percent, [
    'brand recognition',
    'awareness of the brand',
    '知名度',
  ]),
  fact('word-of-mouth', ['Favourable word of mouth', '口碑好评率', '口碑好評率'], 'higher', percent, [
    'word of mouth',
    'favourable mentions',
    '正面口碑率',
    '好评率',
    '好評率',
  ]),
];

/** The item of the library with this id. */
export function operationalItem(id: string): OperationalItem {
  const found = operationalItems.find((one) => one.id === id);
  if (!found) throw new Error(`no operational item: ${id}`);
  return found;
}
