import { expect, test } from 'vitest';
import { comments } from '../../../core/panels/comments.ts';
import { blockOf, column, panelInput, response } from './panel-input.ts';

const written = { ...column(1, 'Any comments?'), role: 'comment' as const, type: 'freeText' as const };

const inputOf = (texts: readonly string[], more: Parameters<typeof panelInput>[0] = {}, view = {}) =>
  panelInput(
    {
      columns: [column(0, 'Quality'), written],
      table: [['Quality', 'Any comments?'], ...texts.map((text) => [4, text])],
      ...more,
    },
    {},
    { shown: texts.map((_, place) => response(place + 2, 80, [])), ...view },
  );

const five = [
  'Delivery was late, ask Ann Smith',
  '物流很快',
  'delivery was quick but the price is too high',
  'Nice price',
  'Thanks',
  '',
];

test('a row an aspect, most talked about first, with links to the rows that blame first', () => {
  const panel = comments(inputOf(five));
  expect(panel?.title).toBe('What the comments talk about');
  expect(blockOf(panel, 'notes').lines).toEqual([
    '5 of 6 responses have a comment.',
    '1 of them name nothing that is looked for.',
    'Found by words, English and Chinese, so some are wrong: read them. They do not move a grade.',
  ]);
  const link = (row: number) => ({ text: `row ${row}`, row });
  const { columns, rows } = blockOf(panel, 'table');
  expect(columns.map(({ title }) => title)).toEqual([
    'Talks about',
    'Comments',
    'Praise',
    'Criticism',
    'Both',
    'Look at',
    '',
    '',
  ]);
  expect(rows).toEqual([
    ['Delivery', 3, 2, 1, 0, link(2), link(3), link(4)],
    ['Speed and response', 2, 2, 0, 0, link(3), link(4), null],
    ['Price', 2, 1, 1, 0, link(4), link(5), null],
  ]);
});

test('nothing of a comment itself is shown', () => {
  expect(JSON.stringify(comments(inputOf(five)))).not.toMatch(/Ann|late|物流/);
});

test('fewer comments than the minimum group: only how many', () => {
  const panel = comments(inputOf(['Late delivery', 'Rude', '', '', '']));
  expect(panel?.blocks).toEqual([
    {
      kind: 'notes',
      lines: [
        '2 of 5 responses have a comment.',
        'Fewer than 5: what they are about is not counted, so that nobody can be recognised.',
      ],
    },
  ]);
});

test('no comment, or none with a tag: that is said', () => {
  expect(comments(inputOf(['', 'none', '无']))?.blocks).toEqual([
    { kind: 'notes', lines: ['0 of 3 responses have a comment.'] },
  ]);
  const panel = comments(inputOf(['ok', 'thanks', 'hello', 'hm', 'see you']));
  expect(panel?.blocks).toHaveLength(1);
  expect(blockOf(panel, 'notes').lines[1]).toMatch(/^None names anything/);
});

test('null without a column of comments, without responses and for a small selection', () => {
  expect(comments(inputOf(five, { columns: [column(0, 'Quality')] }))).toBeNull();
  expect(comments(inputOf([]))).toBeNull();
  expect(comments(inputOf(five, {}, { isSmall: true }))).toBeNull();
});

test('in Chinese', () => {
  const hans = comments(inputOf(five, { language: 'zh-CN' }));
  expect(blockOf(hans, 'notes').lines[0]).toBe('6 份答卷中有 5 份留言。');
  expect(blockOf(hans, 'table').rows[0]?.[0]).toBe('交付');
  expect(comments(inputOf(five, { language: 'zh-TW' }))?.title).toBe('留言在談什麼');
});
