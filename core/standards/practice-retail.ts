import type { Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { components, departments, sectorStandard } from './practice.ts';

const { productQuality, serviceQuality, responseSpeed, clarity, care } = components;

/** S11 for retail: shelf layout beside the five components. */
export const practiceRetail: Standard = sectorStandard({
  id: 'practice-retail',
  title: localized('Satisfaction practice: retail', '客户满意标准实践：零售', '客戶滿意標準實務：零售'),
  summary: localized(
    'The five components and the layout of the shelves, all of one weight.',
    '五项要素加货架布局，权重相同。',
    '五項要素加貨架配置，權重相同。',
  ),
  asks: localized(
    'Retail: a better shelf layout and better customer service make a better visit.',
    '零售：改进货架布局和顾客服务，提升购物体验。',
    '零售：改善貨架配置和顧客服務，提升購物體驗。',
  ),
  decided: localized(
    'Retail is given shelf layout and customer service. Service is one of the five components already; shelf layout is added as a sixth dimension.',
    '零售列出货架布局和顾客服务：服务已在五项要素之内，货架布局增列为第六个维度。',
    '零售列出貨架配置和顧客服務：服務已在五項要素之內，貨架配置增列為第六個構面。',
  ),
  components: [
    productQuality,
    {
      id: 'shelf-layout',
      title: localized('Shelf layout', '货架布局', '貨架配置'),
      headers: [
        'layout of the shelves',
        'store layout',
        'shelves',
        'shelf',
        '商品陈列',
        '货架',
        '陈列',
        '商品陳列',
        '貨架',
        '陳列',
      ],
      department: departments.sales,
    },
    serviceQuality,
    responseSpeed,
    clarity,
    care,
  ],
});
