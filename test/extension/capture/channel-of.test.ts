import { expect, test } from 'vitest';
import { channelFor, channelOf } from '../../../extension/capture/channel-of.ts';
import { entryWith } from '../entry/given.ts';

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'email'],
  ['https://outlook.live.com/mail/0/', 'email'],
  ['https://outlook.office.com/mail/', 'email'],
  ['https://mail.qq.com/', 'email'],
  ['https://exmail.qq.com/', 'email'],
  ['https://web.whatsapp.com/', 'chat'],
  ['https://chat.google.com/u/0/', 'chat'],
  ['https://app.slack.com/client/T0', 'chat'],
  ['https://acme.zendesk.com/agent/tickets/1', 'helpdesk'],
  ['https://app.intercom.com/a/inbox', 'helpdesk'],
  ['https://acme.freshdesk.com/a/tickets/1', 'helpdesk'],
  ['https://www.trustpilot.com/review/acme.example', 'review'],
  ['https://rate.taobao.com/user-rate.htm', 'review'],
  ['https://detail.tmall.com/item.htm?id=1', 'review'],
  ['https://www.amazon.de/gp/product/1', 'review'],
  ['https://x.com/acme/status/1', 'social'],
  ['https://m.weibo.cn/status/1', 'social'],
  ['https://www.xiaohongshu.com/explore/1', 'social'],
  ['https://voice.google.com/u/0/calls', 'phone'],
  // Hosts that only look alike.
  ['https://notzendesk.com/', null],
  ['https://zendesk.com.example/', null],
  ['https://xx.com/', null],
  ['https://example.com/mail.google.com', null],
  ['https://example.com/', null],
  ['', null],
  ['chrome://extensions', null],
])('feedback on %j came by %j', (url, channel) => {
  expect(channelOf(url)).toBe(channel);
});

test.each([
  ['https://mail.google.com/mail/u/0/', 'phone', 'social', 'social'],
  ['https://mail.google.com/mail/u/0/', 'phone', '', 'email'],
  ['https://a.example/', 'phone', '', 'phone'],
  ['https://a.example/', '', '', 'web'],
  ['', 'phone', '', 'phone'],
  ['', '', '', 'other'],
])('on %j, after %j and with %j chosen, the channel is %j', (url, last, channel, taken) => {
  expect(channelFor(entryWith({ page: { url, title: '' }, channel }), last)).toBe(taken);
});
