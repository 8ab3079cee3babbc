import type { Localized } from '../../core/text/schema.ts';

/** What the browser itself shows: name, menus, commands. */
export const browserTexts = {
  name: { en: 'Satisgrade', 'zh-CN': 'Satisgrade', 'zh-TW': 'Satisgrade' },
  description: {
    en: "Log a customer's feedback from any page and grade it by your team's standard.",
    'zh-CN': '在任何页面记录客户反馈，按团队的标准评分定级。',
    'zh-TW': '在任何頁面記錄客戶意見，依團隊的標準評分定級。',
  },
  /** Each language names itself, so that the pages speak as the browser names the extension. */
  locale: { en: 'en', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' },
  menuLog: { en: 'Log selection as feedback', 'zh-CN': '将所选内容记录为反馈', 'zh-TW': '將所選內容記錄為意見' },
  menuPanel: { en: 'Open beside the page', 'zh-CN': '在页面旁打开', 'zh-TW': '在頁面旁開啟' },
  badgeWaiting: {
    en: 'Satisgrade: waiting to be sent: {entries}',
    'zh-CN': 'Satisgrade：{entries} 条等待发送',
    'zh-TW': 'Satisgrade：{entries} 筆等待送出',
  },
  badgeStuck: {
    en: 'Satisgrade: something was not sent. Open the options to see why.',
    'zh-CN': 'Satisgrade：有内容未能发送。请打开选项查看原因。',
    'zh-TW': 'Satisgrade：有內容未能送出。請開啟選項查看原因。',
  },
  badgeUnpaired: {
    en: 'Satisgrade: not connected to a team yet',
    'zh-CN': 'Satisgrade：尚未连接团队',
    'zh-TW': 'Satisgrade：尚未連接團隊',
  },
} as const satisfies Record<string, Localized>;
