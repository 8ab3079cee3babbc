import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** What comments talk about: tags to read by, never a score. */
export const commentWords = {
  title: words('What the comments talk about', '留言在谈什么', '留言在談什麼'),
  quality: words('Product and quality', '产品与质量', '產品與品質'),
  service: words('Service and attitude', '服务与态度', '服務與態度'),
  speed: words('Speed and response', '速度与响应', '速度與回應'),
  delivery: words('Delivery', '交付', '交貨'),
  price: words('Price', '价格', '價格'),
  afterSales: words('After-sales, complaints', '售后与投诉', '售後與投訴'),
  communication: words('Communication', '沟通', '溝通'),
  aspect: words('Talks about', '谈到', '談到'),
  comments: words('Comments', '留言数', '留言數'),
  positive: words('Praise', '好评', '好評'),
  negative: words('Criticism', '批评', '批評'),
  mixed: words('Both', '两者都有', '兩者都有'),
  lookAt: words('Look at', '请看', '請看'),
  count: words(
    '{n} of {all} responses have a comment.',
    '{all} 份答卷中有 {n} 份留言。',
    '{all} 份回覆中有 {n} 份留言。',
  ),
  untagged: words(
    '{n} of them name nothing that is looked for.',
    '其中 {n} 份没有谈到下列任何一项。',
    '其中 {n} 份沒有談到下列任何一項。',
  ),
  few: words(
    'Fewer than {minimum}: what they are about is not counted, so that nobody can be recognised.',
    '不足 {minimum} 份：不统计内容，以免认出个人。',
    '不足 {minimum} 份：不統計內容，以免認出個人。',
  ),
  nothing: words(
    'None names anything that is looked for: quality, service, speed, delivery, price, after-sales, communication.',
    '留言中没有谈到质量、服务、速度、交付、价格、售后或沟通。',
    '留言中沒有談到品質、服務、速度、交貨、價格、售後或溝通。',
  ),
  tagsOnly: words(
    'Found by words, English and Chinese, so some are wrong: read them. They do not move a grade.',
    '按关键词（中文、英文）识别，难免有误：请阅读原文。留言不影响评级。',
    '按關鍵詞（中文、英文）辨識，難免有誤：請閱讀原文。留言不影響評級。',
  ),
} as const satisfies Record<string, Localized>;

export type CommentsKey = keyof typeof commentWords;

/** A text about comments in a language with its `{name}` places filled. */
export function sayComments(language: Language, key: CommentsKey, args: TextArgs = {}): string {
  return commentWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
