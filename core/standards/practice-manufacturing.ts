import type { Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { components, departments, sectorStandard } from './practice.ts';

const { productQuality, serviceQuality, responseSpeed, clarity, care } = components;

/** S11 for manufacturing: after-sales service beside the five components. */
export const practiceManufacturing: Standard = sectorStandard({
  id: 'practice-manufacturing',
  title: localized('Satisfaction practice: manufacturing', '客户满意标准实践：制造', '客戶滿意標準實務：製造'),
  summary: localized(
    'The five components and after-sales service, all of one weight.',
    '五项要素加售后服务，权重相同。',
    '五項要素加售後服務，權重相同。',
  ),
  asks: localized(
    'Manufacturing: better products and after-sales service meet many kinds of needs.',
    '制造：提高产品质量和售后服务，满足多种需求。',
    '製造：提高產品品質和售後服務，滿足多種需求。',
  ),
  decided: localized(
    'Manufacturing is given quality and after-sales. Product quality is one of the five components already; after-sales service is added as a sixth dimension.',
    '制造列出产品质量和售后服务：产品质量已在五项要素之内，售后服务增列为第六个维度。',
    '製造列出產品品質和售後服務：產品品質已在五項要素之內，售後服務增列為第六個構面。',
  ),
  components: [
    productQuality,
    {
      id: 'after-sales',
      title: localized('After-sales service', '售后服务', '售後服務'),
      headers: [
        'after-sales',
        'after sales',
        'aftersales',
        'after-sale service',
        'repair',
        '售后',
        '维修',
        '售後',
        '維修',
      ],
      department: departments.service,
      area: 'afterSales',
    },
    serviceQuality,
    responseSpeed,
    clarity,
    care,
  ],
});
