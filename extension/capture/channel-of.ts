import type { ChannelCode } from '../../core/feedback/channels.ts';
import type { Entry } from '../entry/entry.ts';
import { webAddress } from './page-key.ts';

/**
 * Where feedback of each way is read. A host stands for those below it too: `zendesk.com` for `acme.zendesk.com`. One that
 * ends in a dot stands for any host that begins so.
 */
const hosts: readonly (readonly [ChannelCode, string])[] = [
  ['chat', 'chat.google.com whatsapp.com web.telegram.org messenger.com'],
  ['chat', 'teams.microsoft.com teams.live.com app.slack.com discord.com line.me chat.line.biz tawk.to crisp.chat'],
  [
    'chat',
    'wx.qq.com work.weixin.qq.com web.wechat.com dingtalk.com feishu.cn larksuite.com meiqia.com livechatinc.com',
  ],
  ['email', 'mail. outlook. webmail. exmail.qq.com fastmail.com'],
  ['helpdesk', 'zendesk.com intercom.com intercom.io freshdesk.com freshservice.com helpscout.net helpscout.com'],
  ['helpdesk', 'frontapp.com gorgias.com kustomerapp.com hubspot.com lightning.force.com desk. udesk.cn kf5.com'],
  ['phone', 'voice.google.com aircall.io dialpad.com'],
  ['review', 'trustpilot.com g2.com capterra.com yelp.com dianping.com taobao.com tmall.com jd.com apps.apple.com'],
  ['review', 'play.google.com maps.google.com amazon. www.amazon. tripadvisor. www.tripadvisor.'],
  [
    'social',
    'x.com twitter.com facebook.com instagram.com linkedin.com threads.net threads.com reddit.com youtube.com',
  ],
  ['social', 'tiktok.com weibo.com weibo.cn xiaohongshu.com douyin.com zhihu.com bilibili.com ptt.cc dcard.tw'],
];

const isAt = (host: string, known: string): boolean =>
  known.endsWith('.') ? host.startsWith(known) : host === known || host.endsWith(`.${known}`);

/** The way that feedback on a page came, as its host lets guess; `null`: it does not. */
export function channelOf(url: string): ChannelCode | null {
  const host = webAddress(url)?.hostname ?? '';
  return hosts.find(([, several]) => several.split(' ').some((known) => isAt(host, known)))?.[0] ?? null;
}

/** The channel of an entry: the one that was chosen, else what the page says, else the one chosen last. */
export const channelFor = ({ channel, page }: Entry, last: string): string =>
  channel || (channelOf(page.url) ?? (last || (page.url === '' ? 'other' : 'web')));
