import type { Language, Localized, TextArgs } from './schema.ts';

/** Texts of the extension's popup. `{name}` is filled in. */
export const popup = {
  standard: { en: 'Standard', 'zh-CN': '评级标准', 'zh-TW': '評級標準' },
  levelKey: { en: 'Levels', 'zh-CN': '选项', 'zh-TW': '選項' },
  weight: { en: '{weight} %', 'zh-CN': '占 {weight}%', 'zh-TW': '占 {weight}%' },
  notApplicable: { en: 'N/A', 'zh-CN': '不适用', 'zh-TW': '不適用' },
  keys: {
    en: 'Keys: {from}–{to} choose a level, 0 or N is N/A, Tab goes on.',
    'zh-CN': '按键：{from}–{to} 作答，0 或 N 为不适用，Tab 转到下一项。',
    'zh-TW': '按鍵：{from}–{to} 作答，0 或 N 為不適用，Tab 移到下一項。',
  },
  evidence: { en: 'How did the feedback come?', 'zh-CN': '反馈以何种形式提出？', 'zh-TW': '回饋以何種形式提出？' },
  evidenceKeys: {
    en: 'Keys: {from}–{to} choose the form, Tab goes on to the score.',
    'zh-CN': '按键：{from}–{to} 选择形式，Tab 转到得分。',
    'zh-TW': '按鍵：{from}–{to} 選擇形式，Tab 移到分數。',
  },
  evidenceScore: { en: 'Score, {range}', 'zh-CN': '得分（{range}）', 'zh-TW': '分數（{range}）' },
  evidenceBelow: { en: '{from} to below {to}', 'zh-CN': '{from} 至 {to} 以下', 'zh-TW': '{from} 至 {to} 以下' },
  evidenceOutside: {
    en: '{value} is not possible here: "{kind}" allows {range}.',
    'zh-CN': '此处不能填 {value}：“{kind}”的范围是 {range}。',
    'zh-TW': '此處不能填 {value}：「{kind}」的範圍是 {range}。',
  },
  evidenceUsual: { en: 'blank: {initial}', 'zh-CN': '留空为 {initial}', 'zh-TW': '留空為 {initial}' },
  note: { en: 'Note', 'zh-CN': '备注', 'zh-TW': '備註' },
  notePlaceholder: {
    en: 'What the customer said',
    'zh-CN': '客户的原话',
    'zh-TW': '客戶的原話',
  },
  result: { en: 'Result', 'zh-CN': '结果', 'zh-TW': '結果' },
  score: { en: 'Score', 'zh-CN': '得分', 'zh-TW': '分數' },
  grade: { en: 'Grade', 'zh-CN': '等级', 'zh-TW': '等級' },
  noScore: { en: 'No score yet', 'zh-CN': '尚无得分', 'zh-TW': '尚無分數' },
  answered: {
    en: '{answered} of {dimensions} answered',
    'zh-CN': '已答 {answered}/{dimensions} 项',
    'zh-TW': '已答 {answered}/{dimensions} 項',
  },
  insufficient: {
    en: 'No grade yet: at least {minimum} % of the weight must be answered.',
    'zh-CN': '尚未评级：已答项目的权重至少须达 {minimum}%。',
    'zh-TW': '尚未評級：已答項目的權重至少須達 {minimum}%。',
  },
  excluded: {
    en: 'No grade: this standard leaves out an entry with unanswered dimensions.',
    'zh-CN': '不予评级：本标准不计入有未答维度的记录。',
    'zh-TW': '不予評級：本標準不計入有未答構面的紀錄。',
  },
  opensCase: { en: 'Opens a case: {action}', 'zh-CN': '将立案：{action}', 'zh-TW': '將立案：{action}' },
  opensCases: {
    en: 'Opens {cases} cases: {action}',
    'zh-CN': '将立 {cases} 案：{action}',
    'zh-TW': '將立 {cases} 案：{action}',
  },
  about: { en: ' ({dimensions})', 'zh-CN': '（{dimensions}）', 'zh-TW': '（{dimensions}）' },
  between: { en: ', ', 'zh-CN': '、', 'zh-TW': '、' },
  why: { en: 'Why: {why}', 'zh-CN': '计算过程：{why}', 'zh-TW': '計算過程：{why}' },
  clear: { en: 'Clear', 'zh-CN': '清空', 'zh-TW': '清除' },
  undo: { en: 'Undo', 'zh-CN': '撤销', 'zh-TW': '復原' },
  cleared: { en: 'Entry cleared.', 'zh-CN': '已清空。', 'zh-TW': '已清除。' },
  kept: {
    en: 'Kept on this computer. Nothing is sent.',
    'zh-CN': '保存在本机，不会发送。',
    'zh-TW': '儲存在本機，不會送出。',
  },
  notKept: {
    en: 'The browser could not save this entry. Copy the note before you close this window.',
    'zh-CN': '浏览器未能保存此记录。关闭窗口前请先复制备注。',
    'zh-TW': '瀏覽器未能儲存這筆紀錄。關閉視窗前請先複製備註。',
  },
} as const satisfies Record<string, Localized>;

export type PopupKey = keyof typeof popup;

/** A text of the popup in a language with its `{name}` places filled; a place without a value stays as it is. */
export function sayPopup(language: Language, key: PopupKey, args: TextArgs = {}): string {
  return popup[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
