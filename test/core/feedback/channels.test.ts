import { expect, test } from 'vitest';
import { channels, channelTitle } from '../../../core/feedback/channels.ts';
import { itemCells } from '../../../core/feedback/item-cells.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';

test('the codes are those that travel', () => {
  expect(channels.map(({ code }) => code)).toEqual([
    'email',
    'chat',
    'phone',
    'review',
    'social',
    'helpdesk',
    'web',
    'other',
  ]);
});

test.each(['en', 'zh-CN', 'zh-TW'] as const)('in %s each has a title of its own', (language) => {
  const titles = channels.map(({ title }) => title[language].trim());
  expect(new Set(titles).size).toBe(channels.length);
  expect(titles).not.toContain('');
});

test.each([
  ['email', 'en', 'Email'],
  ['review', 'zh-CN', '评价'],
  ['review', 'zh-TW', '評價'],
  // What another version or another sender calls it.
  ['mail', 'en', 'mail'],
  ['', 'zh-CN', ''],
  ['toString', 'en', 'toString'],
] as const)('%j is written in %s as %j', (channel, language, written) => {
  expect(channelTitle(channel, language)).toBe(written);
  const item = {
    ...{ id: '00000000-0000-4000-8000-000000000000', createdAt: '2026-11-21T09:00:00Z', agent: 'Bo', channel },
    ...{ standard: { id: 'five-point', version: 1 }, answers: {}, client: { score: null, grade: null, core: '1' } },
  };
  const cells = itemCells(item, fivePoint, { received: 0, ahead: 0, device: 'd', language });
  expect(cells.get('channel')).toBe(written);
});
