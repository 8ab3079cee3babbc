import type { Language, Localized } from '../../core/text/schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** What the table of `grade` says beside figures. */
const table = {
  graded: words('graded', '已评级', '已評級'),
  insufficient: words('too few answers to grade', '作答不足，未评级', '作答不足，未評級'),
  by: words('by', '依据', '依據'),
  responses: words('responses', '份答卷', '份回覆'),
  proposed: words(
    'Graded by the proposed mapping; nobody has confirmed it (--mapping FILE does).',
    '按建议的列映射评级，尚无人确认（可用 --mapping 文件 确认）。',
    '依建議的欄位對應評級，尚無人確認（可用 --mapping 檔案 確認）。',
  ),
  index: words('Index', '指数', '指數'),
  grades: words('Grades', '等级', '等級'),
  dimensions: words('Dimensions', '维度', '構面'),
  notAnswered: words('not answered', '未作答', '未作答'),
  waiting: words('Columns that wait for confirmation', '待确认的列', '待確認的欄'),
  rows: words('Responses', '答卷', '回覆'),
  /** `{row}` is its number. */
  row: words('row {row}', '第 {row} 行', '第 {row} 列'),
  cases: words('Cases opened', '已立案', '已立案'),
  toLookAt: words('To look at', '需查看', '需查看'),
  explanation: words('Explanation', '说明', '說明'),
  more: words('more (--json shows all)', '更多（--json 显示全部）', '更多（--json 顯示全部）'),
} satisfies Record<string, Localized>;

/** The words of the table in a language. */
export const reportWords =
  (language: Language) =>
  (key: keyof typeof table): string =>
    table[key][language];
