import type { Language } from '../../../core/text/schema.ts';

/** What the preview itself says; the workbook brings its own words. */
export type PageTexts = {
  readonly badge: string;
  readonly honest: string;
  readonly tabs: string;
  readonly hiddenTabs: string;
  readonly sidebar: string;
  /** `{from}` and `{to}` are row numbers. */
  readonly notDrawn: string;
  /** `{shown}` and `{all}` are counts of rows, `{title}` that of the filter view. */
  readonly filtered: string;
  readonly showAll: string;
  readonly ticked: string;
  readonly unticked: string;
  /** `{choices}` is a list of values. */
  readonly choices: string;
  readonly noData: string;
};

/** The preview's texts in every language. */
export const pageTexts: { readonly [language in Language]: PageTexts } = {
  en: {
    badge: 'Local preview',
    honest: 'Drawn on this computer by a stand-in. This is not Google Sheets, and nothing here was sent to Google.',
    tabs: 'Tabs of the workbook',
    hiddenTabs: 'Hidden tabs',
    sidebar: 'Sidebar of the add-on',
    notDrawn: 'Rows {from}–{to} are not drawn here.',
    filtered: 'Showing {shown} of {all} rows: {title}',
    showAll: 'show all',
    ticked: 'ticked',
    unticked: 'not ticked',
    choices: 'Choices: {choices}',
    noData: 'No data',
  },
  'zh-CN': {
    badge: '本地预览',
    honest: '由本机的模拟环境绘制。这不是 Google 表格，也没有任何内容发送给 Google。',
    tabs: '工作簿的标签页',
    hiddenTabs: '隐藏的标签页',
    sidebar: '插件侧边栏',
    notDrawn: '第 {from}–{to} 行未在此绘制。',
    filtered: '显示 {shown} 行，共 {all} 行：{title}',
    showAll: '显示全部',
    ticked: '已勾选',
    unticked: '未勾选',
    choices: '可选：{choices}',
    noData: '没有数据',
  },
  'zh-TW': {
    badge: '本機預覽',
    honest: '由本機的模擬環境繪製。這不是 Google 試算表，也沒有任何內容傳送給 Google。',
    tabs: '活頁簿的分頁',
    hiddenTabs: '隱藏的分頁',
    sidebar: '外掛程式側欄',
    notDrawn: '第 {from}–{to} 列未在此繪製。',
    filtered: '顯示 {shown} 列，共 {all} 列：{title}',
    showAll: '顯示全部',
    ticked: '已勾選',
    unticked: '未勾選',
    choices: '可選：{choices}',
    noData: '沒有資料',
  },
};
