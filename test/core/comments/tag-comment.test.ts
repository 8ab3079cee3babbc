import { expect, test } from 'vitest';
import { tagComment } from '../../../core/comments/tag-comment.ts';

/** `delivery+ price-`: `+` praise, `-` blame, `±` both, nothing: only named. */
const signs = { positive: '+', negative: '-', mixed: '±', none: '' } as const;
const tags = (comment: string): string =>
  tagComment(comment)
    .map(({ aspect, polarity }) => `${aspect}${signs[polarity]}`)
    .join(' ');

// Written by hand, and read by hand: what a person would say that they are about.
test.each([
  // One aspect each
  ['The quality is excellent', 'quality+'],
  ['Very rude', 'service-'],
  ['They replied promptly', 'speed+'],
  ['The parcel was late', 'delivery-'],
  ['Too expensive', 'price-'],
  ['My complaint was handled badly', 'afterSales-'],
  ['Nobody answers the phone', 'communication-'],
  // Several, each with its own clause
  ['Fast delivery, but the price is too high.', 'speed+ delivery+ price-'],
  ['The delivery was late and the staff was rude', 'service- delivery-'],
  ['Great product, poor service', 'quality+ service-'],
  ['great product poor service', 'quality+ service-'],
  ['The price is good for this quality', 'quality price+'],
  ['Price: too high. Delivery: fine', 'delivery+ price-'],
  // Lists
  ['Price, quality and service are excellent', 'quality+ service+ price+'],
  ['I am happy with the price, quality and delivery', 'quality+ delivery+ price+'],
  ['Good and fast delivery', 'speed+ delivery+'],
  // One after the other, and both of one
  ['The service is friendly but slow', 'service+ speed-'],
  ['Good service, no response', 'service+ speed-'],
  ['The service was slow', 'service- speed-'],
  ['Friendly staff, but unfriendly on the phone', 'service± communication'],
  ['Good quality. Last time the quality was poor', 'quality±'],
  // Fast and slow are of speed, and of what is named beside them
  ['Fast delivery', 'speed+ delivery+'],
  ['Slow delivery', 'speed- delivery-'],
  ['The refund was slow', 'speed- afterSales-'],
  ['The delivery was late', 'delivery-'],
  // A website is a thing like any: quality only where nothing nearer is said
  ['The website is slow and confusing', 'speed- communication-'],
  ['The website is slow', 'speed-'],
  ['The website is bad', 'quality-'],
  ['Good website', 'quality+'],
  // Support is people; after-sales is what is called so
  ['Very helpful support', 'service+'],
  ['Rude customer support', 'service-'],
  ['The support is bad', 'service-'],
  ['Bad technical support', 'afterSales-'],
  // A trait of its own is not blamed on the thing
  ['The product is expensive', 'price-'],
  ['A late reply', 'speed-'],
  // Named only, or asked for
  ['The parcel arrived on Tuesday and the quality is good', 'quality+ delivery'],
  ['Please improve the delivery', 'delivery'],
  ['I hope the price will be better', 'price'],
  ['The price could be better', 'price-'],
])('%s → %s', (comment, expected) => {
  expect(tags(comment)).toBe(expected);
});

test.each([
  ['The service is not good', 'service-'],
  ["The quality isn't bad", 'quality+'],
  ['The quality isn’t bad', 'quality+'],
  ['No problems with the delivery', 'delivery+'],
  ['Not a very friendly team', 'service-'],
  ['Never late, never rude', 'service+ delivery+'],
  ["I can't say that the delivery was not good", 'delivery+'],
  ["I can't fault the service", 'service+'],
  ['I would not recommend your service', 'service-'],
  ['The problem was not solved', 'afterSales-'],
  ['The problem was solved', 'afterSales+'],
  ['Good delivery, the problem was solved', 'delivery+ afterSales+'],
  ['Not only cheap but also friendly', 'service+ price+'],
  ['The price is not cheap', 'price-'],
  ['The delivery was not on time, the price is good', 'delivery- price+'],
])('a "not" turns what follows: %s → %s', (comment, expected) => {
  expect(tags(comment)).toBe(expected);
});

test.each([
  ['质量很好，物流太慢', 'quality+ speed- delivery-'],
  ['质量不错物流有点慢', 'quality+ speed- delivery-'],
  ['服务态度不好', 'service-'],
  ['质量没有问题', 'quality+'],
  ['没有质量问题', 'quality+'],
  ['不太满意你们的服务', 'service-'],
  ['服务不是很好', 'service-'],
  ['对售后没什么不满意的', 'afterSales+'],
  ['价格不便宜，但质量可靠', 'quality+ price-'],
  ['价格，质量，服务都很好', 'quality+ service+ price+'],
  ['质量好但是价格高', 'quality+ price-'],
  ['昨天送货了，质量很差', 'quality- delivery'],
  ['希望发货更快', 'delivery'],
  ['服务有待提高', 'service-'],
  ['问题一直没有解决', 'afterSales-'],
  ['问题都解决了', 'afterSales+'],
  ['联系不上', 'communication-'],
  ['回复不及时', 'speed-'],
  ['送货很快', 'speed+ delivery+'],
  ['发货快', 'speed+ delivery+'],
  ['网站很慢', 'speed-'],
  // Traditional
  ['發貨很快', 'speed+ delivery+'],
  ['品質很好，價格不便宜', 'quality+ price-'],
  ['對客服不太滿意', 'service-'],
  ['送貨準時，溝通順暢，回覆很慢', 'speed- delivery+ communication+'],
  ['問題沒有解決', 'afterSales-'],
  ['CP值高，店家親切', 'service+ price+'],
])('%s → %s', (comment, expected) => {
  expect(tags(comment)).toBe(expected);
});

test.each([
  // Whole words in English
  ['The breakfast was early', ''],
  ['Your latest catalogue', ''],
  ['A priceless view', ''],
  // Longest words in Chinese: no speed in 快递, nothing dear in 贵公司, nothing bad in 差不多, nothing good in 好像
  ['快递', 'delivery'],
  ['贵公司的服务', 'service'],
  ['质量差不多', 'quality'],
  ['价格好像', 'price'],
  ['早餐很好吃', 'quality+'],
  ['请及时处理', ''],
  // "Cheap" praises a price and blames a thing
  ['Cheap', 'price+'],
  ['It feels cheap', 'quality-'],
  ['便宜', 'price+'],
  ['便宜没好货', 'quality-'],
  // The middle of a scale
  ['服务一般', 'service'],
  // No aspect
  ['Good!', ''],
  ['很满意', ''],
  ['没有问题', ''],
  ['', ''],
  ['...', ''],
  // Chinese characters of Japanese mean something else
  ['品質が悪い', ''],
])('a trap: %s → %s', (comment, expected) => {
  expect(tags(comment)).toBe(expected);
});
