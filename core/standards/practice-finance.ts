import type { Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { components, departments, sectorStandard } from './practice.ts';

const { productQuality, serviceQuality, care } = components;

/** S11 for finance: efficiency for response speed, communication for clarity, trust added. */
export const practiceFinance: Standard = sectorStandard({
  id: 'practice-finance',
  title: localized('Satisfaction practice: finance', '客户满意标准实践：金融', '客戶滿意標準實務：金融'),
  summary: localized(
    'Efficiency, communication and trust with product, service and care, all of one weight.',
    '效率、沟通、信任，加产品、服务、关怀，权重相同。',
    '效率、溝通、信任，加產品、服務、關懷，權重相同。',
  ),
  asks: localized(
    'Finance: efficient service and close communication build trust and satisfaction.',
    '金融：提高服务效率，加强客户沟通，增进信任和满意。',
    '金融：提高服務效率，加強客戶溝通，增進信任和滿意。',
  ),
  decided: localized(
    'Finance is given efficiency, communication and trust. Efficiency stands for response speed and communication for its clarity; trust is added as a sixth dimension.',
    '金融列出效率、沟通、信任：效率代替响应速度，沟通代替沟通透明度，信任增列为第六个维度。',
    '金融列出效率、溝通、信任：效率代替回應速度，溝通代替溝通透明度，信任增列為第六個構面。',
  ),
  components: [
    productQuality,
    serviceQuality,
    {
      id: 'efficiency',
      title: localized('Service efficiency', '服务效率', '服務效率'),
      headers: [
        'efficiency',
        'processing time',
        'waiting time',
        'response speed',
        'response time',
        '办理速度',
        '响应速度',
        '等待时间',
        '效率',
        '辦理速度',
        '回應速度',
        '等待時間',
      ],
      department: departments.service,
      area: 'service',
    },
    {
      id: 'communication',
      title: localized('Communication', '客户沟通', '客戶溝通'),
      headers: ['clarity', 'transparency', 'explanations', '沟通', '透明度', '溝通'],
      department: departments.sales,
      area: 'communication',
    },
    {
      id: 'trust',
      title: localized('Trust', '信任感', '信任感'),
      headers: ['confidence', 'trustworthiness', 'security', '信任', '信赖', '安全感', '信賴'],
      department: departments.sales,
      // Clause 7: communication is what builds trust.
      area: 'communication',
    },
    care,
  ],
});
