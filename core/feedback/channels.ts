import { localized } from '../text/localized.ts';
import type { Language, Localized } from '../text/schema.ts';

/** A way that feedback came. The code travels; each sheet and each screen writes the word of its own language. */
export type Channel = { readonly code: string; readonly title: Localized };

/** The ways that feedback comes, in the order that they are offered. */
export const channels = [
  { code: 'email', title: localized('Email', '邮件', '電子郵件') },
  { code: 'chat', title: localized('Chat', '在线聊天', '線上聊天') },
  { code: 'phone', title: localized('Phone', '电话', '電話') },
  { code: 'review', title: localized('Review', '评价', '評價') },
  { code: 'social', title: localized('Social media', '社交媒体', '社群媒體') },
  { code: 'helpdesk', title: localized('Helpdesk', '客服工单', '客服工單') },
  { code: 'web', title: localized('Web page', '网页', '網頁') },
  { code: 'other', title: localized('Other', '其他', '其他') },
] as const satisfies readonly Channel[];

/** The code of one of the channels. */
export type ChannelCode = (typeof channels)[number]['code'];

/** What a channel is called; a code that is none of ours, as another version may send, stands for itself. */
export const channelTitle = (code: string, language: Language): string =>
  channels.find((channel) => channel.code === code)?.title[language] ?? code;
