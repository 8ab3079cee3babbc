import type { Language } from '../../../core/text/schema.ts';

/** What the preview says about its own menus, messages and form. */
export type BridgeTexts = {
  readonly menus: string;
  readonly extensions: string;
  readonly submit: string;
  /** Above the form. */
  readonly aboutForm: string;
  readonly send: string;
  readonly cancel: string;
  readonly close: string;
  readonly closeSidebar: string;
  readonly messages: string;
  /** Before the name of a function that a trigger ran. */
  readonly failed: string;
  /** `{cell}` is C5. */
  readonly edit: string;
  readonly formula: string;
  readonly offline: string;
  /** `{count}` is how many, `{to}` and `{subject}` those of the latest. */
  readonly mails: string;
};

/** The texts in every language. */
export const bridgeTexts: { readonly [language in Language]: BridgeTexts } = {
  en: {
    menus: 'Menus',
    extensions: 'Extensions',
    submit: 'Submit a response…',
    aboutForm: 'Part of the local preview: writes one row below the last response, as Google Forms would.',
    send: 'Submit',
    cancel: 'Cancel',
    close: 'Close',
    closeSidebar: 'Close the sidebar',
    messages: 'Messages',
    failed: 'A trigger failed (Google would tell its owner by mail): ',
    edit: 'Edit cell {cell}',
    formula: 'Formulas are not edited in the local preview.',
    offline: 'The local preview does not answer. Is it still running?',
    mails: 'Mails written here, not sent: {count}. The latest: “{subject}” to {to}.',
  },
  'zh-CN': {
    menus: '菜单',
    extensions: '扩展程序',
    submit: '提交一份回复…',
    aboutForm: '本地预览的功能：像 Google 表单一样，在最后一份回复下方写入一行。',
    send: '提交',
    cancel: '取消',
    close: '关闭',
    closeSidebar: '关闭侧边栏',
    messages: '消息',
    failed: '触发器运行失败（Google 会发邮件通知其所有者）：',
    edit: '编辑单元格 {cell}',
    formula: '本地预览中不能编辑公式。',
    offline: '本地预览没有响应。它还在运行吗？',
    mails: '已在此写好但未发送的邮件：{count} 封。最近一封：“{subject}”，收件人 {to}。',
  },
  'zh-TW': {
    menus: '選單',
    extensions: '擴充功能',
    submit: '提交一份回覆…',
    aboutForm: '本機預覽的功能：像 Google 表單一樣，在最後一份回覆下方寫入一列。',
    send: '提交',
    cancel: '取消',
    close: '關閉',
    closeSidebar: '關閉側欄',
    messages: '訊息',
    failed: '觸發條件執行失敗（Google 會寄信通知其擁有者）：',
    edit: '編輯儲存格 {cell}',
    formula: '本機預覽中不能編輯公式。',
    offline: '本機預覽沒有回應。它還在執行嗎？',
    mails: '已在此寫好但未寄出的郵件：{count} 封。最近一封：「{subject}」，收件人 {to}。',
  },
};
