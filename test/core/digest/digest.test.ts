import { describe, expect, test } from 'vitest';
import { describeDigest, digestSubject } from '../../../core/digest/describe.ts';
import { lastComplete } from '../../../core/digest/period.ts';
import type { Table } from '../../../core/responses/schema.ts';
import { digestOf, linesOf, rowsIn, s12, s12Rows, someCase } from './survey.ts';

describe('October of S12 beside September', () => {
  const digest = digestOf();
  const tab = describeDigest(digest);

  test('has its score, grade and interval, and says whether the change is real', () => {
    expect(tab.title).toBe('Digest, 2026-10');
    // t(5) = 2.5706 · √(34.8 ÷ 6) = 6.19. Change 76 − 97.5; √(34.8 ÷ 6 + 7.5 ÷ 6) = 2.6552 · t(7.06) 2.3606 = 6.27.
    expect(linesOf(tab, 'result')).toEqual([
      '2026-10: grade C, index 76 (69.8–82.2), n = 6, not answered 0.',
      'few answers: take it as a first sign',
      'Down 21.5 points on 2026-09 (97.5, n = 6): a real difference, more than the ±6.3 of chance.',
      'Response rate: no data, since Setup does not say how many were asked.',
    ]);
    expect(digestSubject(digest)).toBe('Satisfaction, 2026-10: grade C, 76 (Form Responses 1)');
  });

  test('names the best and the lowest dimensions, none twice, and what to keep', () => {
    // Of their points: quality (5·16 + 10) ÷ 6 = 15 of 25; RoHS 17 of 20; service 16 of 20; improvement 12 of 15;
    // packaging 8 of 10; date and quantity 4 of 5. September: quality (3·25 + 3·20) ÷ 6 = 22.5 of 25, all else 100.
    const cells = (id: string) => rowsIn(tab, id)[0]?.map(([title, index, , change, n]) => [title, index, change, n]);
    expect(cells('best')).toEqual([
      ['RoHS compliance', 85, -15, 6],
      ['Service', 80, -20, 6],
      ['Improvement', 80, -20, 6],
    ]);
    expect(cells('worst')).toEqual([
      ['Product quality', 60, -30, 6],
      ['Delivery quantity', 80, -20, 6],
      ['Delivery date', 80, -20, 6],
    ]);
    expect(linesOf(tab, 'best')).toEqual([
      'Keep: RoHS compliance, Service, Improvement, Packaging and transport, Delivery date and 1 more',
    ]);
  });

  test('names no customer, quotes no comment and leads to no row', () => {
    expect(JSON.stringify(tab)).not.toMatch(/secret/i);
    expect(JSON.stringify(tab)).not.toMatch(/"row"|"rows":\{/);
  });
});

test.each([
  // [asked, line]: 6 + 6 answers of the half-year by the end of October.
  [40, 'Response rate of 2026-H2 so far: 30.0% (12 of 40 asked).'],
  [12, 'Response rate of 2026-H2 so far: 100.0% (12 of 12 asked).'],
])('%i asked: %s', (asked, line) => {
  expect(linesOf(describeDigest(digestOf({ asked })), 'result')).toContain(line);
});

test('the rate of few answers is not told, nor one above 100 % without a word', () => {
  const few = digestOf({ rows: [...s12.slice(0, 1), ...s12.slice(7, 11)], asked: 40 });
  expect(linesOf(describeDigest(few), 'result')).toContain('Response rate of 2026-H2: n < 5.');
  expect(linesOf(describeDigest(digestOf({ asked: 10 })), 'result')).toContain(
    'More answered than were asked. Correct the number in Setup.',
  );
});

describe('fewer than the minimum group', () => {
  const rows: Table = [...s12.slice(0, 7), ...s12Rows('2026-10', ['3333333', '3333333', '2333333', '5555555'])];
  const digest = digestOf({ rows });
  const tab = describeDigest(digest);

  test('show that they are few, and no score anywhere', () => {
    expect(linesOf(tab, 'result').slice(0, 2)).toEqual([
      '2026-10: no grade yet, index n < 5.',
      'Against 2026-09: n < 5.',
    ]);
    expect(tab.sections.map(({ id }) => id)).toEqual(['result', 'cases']);
    expect(digestSubject(digest)).toBe('Satisfaction, 2026-10: n < 5 (Form Responses 1)');
  });
});

test('nothing in the period, and nothing before it', () => {
  const none = describeDigest(digestOf({ period: lastComplete('month', '2026-12-05') }));
  expect(linesOf(none, 'result').slice(0, 2)).toEqual(['No responses came in.', 'Against 2026-10: no data.']);
  const first = describeDigest(digestOf({ period: lastComplete('month', '2026-10-05') }));
  expect(linesOf(first, 'result')[2]).toBe('Against 2026-08: no data.');
});

describe('a week', () => {
  // Monday 2026-11-09 to Sunday 2026-11-15.
  const period = lastComplete('week', '2026-11-20');
  const at = (time: string): Table => [[time, 'Secret Ltd', ...(s12[7]?.slice(2) ?? [])]];
  const rows: Table = [
    ...s12,
    ...s12Rows('2026-11', ['3333333', '3333333', '3333333', '3333333', '3333333'], 9),
    ...at('2026-11-08T23:59:59'),
    ...at('2026-11-15T23:59:59'),
    ...at('2026-11-16T00:00:00'),
  ];

  test('holds the responses of its days to the second; its rate is that of the half-year so far', () => {
    const digest = digestOf({ rows, period, asked: 100 });
    expect(digest.view.figures.index.n).toBe(6);
    // 12 of September and October, one on the 8th, six in the week.
    expect(linesOf(describeDigest(digest), 'result')).toContain(
      'Response rate of 2026-H2 so far: 19.0% (19 of 100 asked).',
    );
    expect(linesOf(describeDigest(digest), 'result')).toContain('Against week 2026-11-02 to 2026-11-08: n < 5.');
  });
});

test('what may help is offered for weak dimensions, and kept questions are named below the dimensions', () => {
  const header = ['Timestamp', 'Appearance (1-5)', 'Attitude (1-5)', 'Communication (1-5)'];
  const rows = [header, ...[1, 2, 3, 4, 5].map((day) => [`2026-10-0${day}T09:00:00`, 5, 3, 4])];
  const tab = describeDigest(digestOf({ rows, id: 'S22' }));
  expect(rowsIn(tab, 'worst')[1]?.map(([title, what, origin]) => [title, what, origin])).toEqual([
    ['Service attitude', 'Train the staff more.', 'S13 5.5'],
    [null, 'Improve the service process.', 'S13 5.5'],
    [null, 'Work on the attitude towards customers.', 'S13 5.5'],
    [null, 'Train the staff and raise the level of service.', 'S15 4'],
  ]);
  expect(linesOf(tab, 'best')).toContain('Keep these questions: Look');
});

describe('cases', () => {
  const cases = [
    someCase(),
    someCase({ id: 'b', owner: 'Quality', due: '2026-11-01', isOverdue: true, opened: '2026-09-20', title: 'Fix' }),
    someCase({ id: 'c', owner: 'Quality', isOpen: false, opened: '2026-10-31' }),
    someCase({ id: 'd', owner: 'Planning', isOpen: false, opened: '2026-09-30' }),
    someCase({ id: 'e', owner: '', due: '' }),
  ];
  const tab = describeDigest(digestOf({ cases }));

  test('are counted by owner, most overdue first; a closed one of earlier is no news', () => {
    expect(linesOf(tab, 'cases')).toEqual(['New cases: 3. Overdue cases: 1.']);
    expect(rowsIn(tab, 'cases')[0]).toEqual([
      ['Quality', 1, 1, 1, '2026-11-01'],
      ['Sales', 1, 1, 0, '2026-10-13'],
      ['nobody', 1, 1, 0, ''],
    ]);
  });

  test('overdue ones are listed first; the customer stands there only where the team shows it', () => {
    expect(rowsIn(tab, 'cases')[1]?.slice(0, 2)).toEqual([
      ['Quality', '2026-11-01', 'Overdue', 'Fix'],
      ['Sales', '2026-10-13', '', 'Improve'],
    ]);
    const named = describeDigest(digestOf({ cases: [someCase({ customer: 'Acme' })] }));
    expect(rowsIn(named, 'cases')[1]).toEqual([['Sales', '2026-10-13', '', 'Acme', 'Improve']]);
  });

  test('more than twenty are counted', () => {
    const many = Array.from({ length: 25 }, (_, place) => someCase({ id: `x${place}` }));
    expect(linesOf(describeDigest(digestOf({ cases: many })), 'cases')).toContain('More cases, not listed here: 5.');
  });
});

test('left-out responses and scores set by hand of the period are counted', () => {
  const { view, ...base } = digestOf();
  const [first, ...rest] = view.shown;
  if (!first) throw new Error('no response');
  const { raw, score, grade, status, triggers } = first;
  const byHand = { ...first, override: { value: 90, reason: 'r', computed: { raw, score, grade, status, triggers } } };
  const graded = [byHand, ...rest];
  const digest = digestOf({ graded, counting: graded.slice(0, 5), leftOut: new Set([rest.at(-1)?.response.row ?? 0]) });
  expect([base.overrides, base.leftOut, digest.overrides, digest.leftOut]).toEqual([0, 0, 1, 1]);
  expect(linesOf(describeDigest(digest), 'result')).toContain('Responses left out: 1. Scores set by a person: 1.');
});
