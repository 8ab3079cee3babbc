import { expect, test } from 'vitest';
import { itemCells } from '../../../core/feedback/item-cells.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { sentAddress } from '../../../extension/capture/sent-address.ts';
import { itemOf } from '../../../extension/entry/item-of.ts';
import { entryWith, teamOf } from '../entry/given.ts';

const long = 'x'.repeat(2000);

test.each([
  ['https://a.example/b?c=1#d', 'https://a.example/b', 'https://a.example/b?c=1#d'],
  ['https://ann:secret@a.example/b?c', 'https://a.example/b', 'https://a.example/b?c'],
  ['https://ann@a.example/', 'https://a.example/', 'https://a.example/'],
  [`https://a.example/b?${long}`, 'https://a.example/b', 'https://a.example/b'],
  [`https://a.example/${long}`, '', ''],
  ["https://a.example/o'neill?'#'", 'https://a.example/o%27neill', 'https://a.example/o%27neill?%27#%27'],
  ['https://a.example/a b?c\\d#\\"', 'https://a.example/a%20b', 'https://a.example/a%20b?c%5Cd#%5C%22'],
  ['https://例え.jp/', 'https://xn--r8jz45g.jp/', 'https://xn--r8jz45g.jp/'],
  ['chrome://extensions', '', ''],
  ['javascript:alert(1)', '', ''],
  ['', '', ''],
])('%j is sent as %j, whole as %j', (url, short, whole) => {
  expect([sentAddress(url, false), sentAddress(url, true)]).toEqual([short, whole]);
});

test.each([false, true])('the sheet keeps the address as it was sent (whole: %j)', (keepsQuery) => {
  const page = { url: "https://a.example/o'neill (1)/\u4ea7?q='\\<>#a b\\`", title: '' };
  const { item } = itemOf(entryWith({ page, keepsQuery }), teamOf(), { now: 0, core: '1' });
  const cells = itemCells(item, fivePoint, { received: 0, ahead: 0, device: 'd', language: 'en' });
  expect(cells.get('url')).toBe(item.url);
  expect(item.url).toContain('%27neill');
});
