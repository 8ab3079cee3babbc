import { addDays } from '../../core/actions/deadlines.ts';
import { fivePoint } from '../../core/standards/five-point.ts';
import { levelNames } from '../../core/tabs/level-names.ts';
import type { Language, Localized } from '../../core/text/schema.ts';

const responses = 60;

const time: Localized = { en: 'Timestamp', 'zh-CN': '时间戳记', 'zh-TW': '時間戳記' };
const region: Localized = { en: 'Region', 'zh-CN': '地区', 'zh-TW': '地區' };
const recommend: Localized = {
  en: 'How likely are you to recommend us? (0-10)',
  'zh-CN': '您有多大可能向朋友推荐我们？（0-10）',
  'zh-TW': '您有多大可能向朋友推薦我們？（0-10）',
};
const remark: Localized = { en: 'Anything else?', 'zh-CN': '其他意见', 'zh-TW': '其他意見' };
const aspects: readonly Localized[] = [
  { en: 'Product quality', 'zh-CN': '产品质量', 'zh-TW': '產品品質' },
  { en: 'After-sales service', 'zh-CN': '售后服务', 'zh-TW': '售後服務' },
  { en: 'Delivery time', 'zh-CN': '交货时间', 'zh-TW': '交貨時間' },
  { en: 'Price', 'zh-CN': '价格', 'zh-TW': '價格' },
];
const question: Localized = {
  en: 'How satisfied are you? [{}]',
  'zh-CN': '您的满意程度 [{}]',
  'zh-TW': '您的滿意程度 [{}]',
};
const regions: readonly Localized[] = [
  { en: 'North', 'zh-CN': '北区', 'zh-TW': '北區' },
  { en: 'South', 'zh-CN': '南区', 'zh-TW': '南區' },
];

/** Steps of a fixed walk, so that every sample is the same: 0 to below `below`. */
const draw = (place: number, salt: number, below: number): number => ((place * 7919 + salt * 104729) % 1009) % below;

/** A made-up response sheet of three months before `today` (`YYYY-MM-DD`), mostly content, some blanks, some low. */
export function sampleRows(language: Language, today: string): readonly (readonly (string | number)[])[] {
  const { scale } = fivePoint;
  const levels = scale.kind === 'labelled' ? levelNames(scale.levels, language) : [];
  const level = (place: number, aspect: number): string => {
    const luck = draw(place, aspect + 1, 20);
    return luck === 0 ? '' : (levels[luck < 2 ? 1 : luck < 5 ? 2 : luck < 13 ? 3 : 4] ?? '');
  };
  const header = [
    time[language],
    region[language],
    ...aspects.map((aspect) => question[language].replace('{}', aspect[language])),
    recommend[language],
    remark[language],
  ];
  const rows = Array.from({ length: responses }, (_, place) => [
    `${addDays(today, Math.floor((place * 90) / responses) - 90)} 09:${String(draw(place, 3, 60)).padStart(2, '0')}:00`,
    regions[place % 2]?.[language] ?? '',
    ...aspects.map((_aspect, aspect) => level(place, aspect)),
    Math.min(10, 4 + draw(place, 9, 8)),
    '',
  ]);
  return [header, ...rows];
}
