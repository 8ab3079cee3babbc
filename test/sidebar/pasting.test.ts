import { describe, expect, test } from 'vitest';
import {
  furtherRepairs,
  isTitle,
  isUnread,
  isUsable,
  noPasting,
  withAllRepairs,
  withAnswer,
  withRepair,
  withText,
} from '../../apps-script/sidebar/state/pasting.ts';
import { reduce } from '../../apps-script/sidebar/state/reduce.ts';
import { opening } from '../../apps-script/sidebar/state/state.ts';
import { halfRepaired, pasteAnswer, usable } from './sample-rules.ts';

const written = { ...withText(noPasting, 'Item\tWeight'), title: 'Ours' };
const read = withAnswer(written, pasteAnswer, []);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test.each([
  ['', false],
  [' \n', false],
  ['a table', true],
  ['x'.repeat(20_000), true],
  ['x'.repeat(20_001), false],
])('a text %# is read: %j', (text, isRead) => {
  expect(isUnread(withText(noPasting, text))).toBe(isRead);
});

test.each([
  ['', false],
  ['  ', false],
  ['x'.repeat(100), true],
  ['x'.repeat(101), false],
])('a title %# can be given: %j', (title, canBe) => {
  expect(isTitle(title)).toBe(canBe);
});

test('another text keeps the title, but nothing that was agreed about the old rows', () => {
  expect(withText(withRepair(read, 'weightSum', true), 'other')).toEqual({
    ...noPasting,
    text: 'other',
    title: 'Ours',
  });
});

describe('repairs', () => {
  test('are wanted one at a time, or no more; the old reading stands until there is a new one', () => {
    const wanted = withRepair(read, 'weightSum', true);
    expect([wanted.repairs, wanted.isCurrent, wanted.answer]).toEqual([['weightSum'], false, pasteAnswer]);
    expect(withRepair(wanted, 'weightSum', false).repairs).toEqual([]);
    expect(withRepair(wanted, 'weightSum', true).repairs).toEqual(['weightSum']);
  });

  test('all are those that there are, and later those that come to light', () => {
    const all = withAllRepairs(read);
    expect(all.repairs).toEqual(['weightSum']);
    expect(furtherRepairs(all, ['weightSum'], halfRepaired)).toEqual(['weightSum', 'missingPoints.1']);
    expect(furtherRepairs(all, all.repairs, usable)).toBe(all.repairs);
    expect(furtherRepairs(withRepair(all, 'x', true), all.repairs, halfRepaired)).toBe(all.repairs);
  });

  test('leave a finding in its place; what is neither open nor repaired is gone, what is new comes last', () => {
    const half = withAnswer(withAllRepairs(read), halfRepaired, ['weightSum']);
    expect(ids(read.seen)).toEqual(['weightSum', 'longName.2', 'columnIgnored']);
    expect(ids(half.seen)).toEqual(['weightSum', 'columnIgnored', 'missingPoints.1']);
    expect(ids(withAnswer(half, usable, ['weightSum', 'missingPoints.1']).seen)).toEqual(ids(half.seen));
  });
});

test.each([
  ['an open finding that blocks', read, false],
  ['nothing that blocks', withAnswer(read, usable, ['weightSum']), true],
  ['a repair that was not looked at', withRepair(withAnswer(read, usable, ['weightSum']), 'weightSum', false), false],
])('%s: may be used or not', (_, pasting, isOk) => {
  expect(isUsable(pasting)).toBe(isOk);
});

describe('an answer', () => {
  const at = (pasting: typeof read) => reduce(opening, { kind: 'pasted', pasting });
  const answered = (now: typeof read) =>
    reduce(at(now), { kind: 'pasteRead', answer: usable, asked: written, repairs: ['weightSum'] }).pasting.answer;

  test('about another text or other repairs is dropped, whatever was done to the title', () => {
    expect(answered(written)).toBe(usable);
    expect(answered({ ...written, title: 'Other' })).toBe(usable);
    expect(answered(withText(written, 'other'))).toBeNull();
    expect(answered(withRepair(written, 'x', true))).toBeNull();
  });

  test('is read out', () => {
    const said = reduce(at(written), { kind: 'pasteRead', answer: pasteAnswer, asked: written, repairs: [] }).said;
    expect(said).toEqual({ key: 'findings', args: { n: 3 }, isShown: true });
  });
});
