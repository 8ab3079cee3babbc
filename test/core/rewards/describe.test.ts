import { describe, expect, test } from 'vitest';
import { layOut } from '../../../core/dashboard/layout.ts';
import type { Block } from '../../../core/panels/block.ts';
import { balanceOf, sumRewards } from '../../../core/rewards/sums.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import type { Tab } from '../../../core/tabs/tab.ts';
import type { Language } from '../../../core/text/schema.ts';
import { type Row, rewardsOf, rowOf, typed } from './ledger-of.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
const blocks = (tab: Tab, id: string) => tab.sections.find((section) => section.id === id)?.blocks ?? [];
const lines = (tab: Tab, id: string) => blocks(tab, id).flatMap((block) => (block.kind === 'notes' ? block.lines : []));
const table = (tab: Tab, id: string) => blocks(tab, id).find((block): block is TableBlock => block.kind === 'table');

const rows: readonly Row[] = [
  ['Bridge', 'North', 'written', 1],
  ['Tunnel', 'North', 'satisfied', 1],
  ['Tunnel', 'South', 'letter', 1],
  ['School', 'South', 'ordinary', 3],
  ['Harbour', 'South', 'written', null],
  [null, 'South', 'written', 1],
];
const rewards =
  constructionEvidence.rewards ??
  (() => {
    throw new Error('no rewards');
  })();
const first = rewardsOf(rows);
const approved = rewardsOf(rows, {
  sheet: typed(first.sheet, rowOf(first.sheet, 'Bridge'), { approve: true, by: 'Li' }),
});

describe('the Rewards tab', () => {
  test('a row says where a line comes from, what it is worth and where it stands', () => {
    const found = table(approved.tab, 'ledger');
    expect(found?.columns.map(({ title }) => title)).toHaveLength(19);
    expect(found?.rows[0]).toEqual([
      ...['Bridge', 'North', '2026-Q4', { text: '2', row: 2 }],
      ...['very satisfied', 'very good', 'Excellent', 200, 'CNY', 'Reward to the team'],
      ...['', '', true, 'Li'],
      ...['approved', 200, '2026-11-21', 0, '2026-11-21 Li: 200 CNY (+200)'],
    ]);
    expect(found?.rows[1]?.[12]).toBe(false);
    // Nothing to approve, so nothing to tick.
    expect(found?.rows.slice(3).map((cells) => [cells[12], cells[14]])).toEqual([
      [null, 'nothing to approve'],
      [null, 'work quality missing'],
    ]);
  });

  test('sums by team and period, and of all', () => {
    // North 200 + 100, of it 200 approved; South −100 + 0, nothing approved.
    expect(sumRewards(approved.ledger, rewards)).toEqual([
      { team: 'North', period: '2026-Q4', lines: 2, proposed: 300, approved: 200, toPay: 100 },
      { team: 'South', period: '2026-Q4', lines: 3, proposed: -100, approved: 0, toPay: -100 },
    ]);
    expect(table(approved.tab, 'sums')?.rows).toEqual([
      ['North', '2026-Q4', 2, 300, 200, 100, 'CNY'],
      ['South', '2026-Q4', 3, -100, 0, -100, 'CNY'],
      ['All', null, 5, 200, 200, 0, 'CNY'],
    ]);
  });

  test('rewards beside penalties as a ratio', () => {
    // Two rewards of 300 in all for one penalty of 100.
    expect(balanceOf(approved.ledger)).toEqual({
      ...{ rewards: 2, rewardSum: 300, penalties: 1, penaltySum: 100 },
      ...{ byCount: 2, byAmount: 3 },
    });
    expect(lines(approved.tab, 'balance')).toEqual([
      'Rewards: 2, together 300 CNY. Penalties: 1, together 100 CNY.',
      'Rewards to penalties: 2.00 to 1 by number, 3.00 to 1 by amount.',
      'More is rewarded than punished.',
    ]);
  });

  test('without penalties there is no ratio, in words', () => {
    const { tab, ledger } = rewardsOf(rows.slice(0, 1));
    expect(balanceOf(ledger)).toMatchObject({ byCount: null, byAmount: null });
    expect(lines(tab, 'balance')[1]).toBe('No penalties, so there is no ratio of rewards to penalties.');
    expect(lines(rewardsOf(rows.slice(2, 3)).tab, 'balance')[2]).toBe('More is punished than rewarded.');
  });

  test.each<readonly [Language, string]>([
    ['en', 'Rows that name no project and make no line: 1 (7).'],
    ['zh-CN', '未写明项目、不产生记录的行：1 行（7）。'],
    ['zh-TW', '未註明專案、不產生記錄的列：1 列（7）。'],
  ])('%s: rows without a project are counted', (language, sentence) => {
    expect(lines(rewardsOf(rows, { language }).tab, 'ledger')).toContain(sentence);
  });

  test('without a column for the project it says where to name one', () => {
    const { tab } = rewardsOf(rows, { roles: ['segment', 'team'] });
    expect(lines(tab, 'ledger').join()).toMatch(/No column says which project .* "Setup"/);
    expect(table(tab, 'ledger')).toBeUndefined();
  });

  test('a line without a verdict says where to look', () => {
    const outside = rewardsOf([['Bridge', 'North', 'spoken', 1, 95]], { language: 'zh-CN' });
    expect(table(outside.tab, 'ledger')?.rows[0]?.[14]).toBe('无评价 · 原因见“评级明细”工作表');
  });

  test('every column has a width of its own, and a long list of approvals is broken', () => {
    const columns = table(first.tab, 'ledger')?.columns ?? [];
    expect(first.tab.widths).toHaveLength(columns.length);
    expect(columns.flatMap(({ title, wraps }) => (wraps ? [title] : []))).toEqual(['Approvals so far']);
    const drawn = layOut({ ...approved.tab, bands: [] }).rows.flatMap(({ cells }) => cells);
    expect(drawn.find((cell) => String(cell?.value).endsWith('(+200)'))?.runsOver).toBeUndefined();
  });

  test('what looks like a formula is the name of a project', () => {
    const { tab, sheet } = rewardsOf([['=1+1|"#\\', 'North', 'written', 1]]);
    expect(table(tab, 'ledger')?.rows[0]?.[0]).toBe('=1+1|"#\\');
    expect(rowOf(sheet, '=1+1|"#\\')).toBeGreaterThan(0);
  });
});

/** S4 with classes of the verdict alone, and no amount for the first and the last. */
const unset: Standard = {
  ...constructionEvidence,
  rewards: {
    ...rewards,
    classes: rewards.classes.map((one, place) => ({ ...one, work: [], amount: place % 3 === 0 ? null : one.amount })),
  },
};

describe('a standard that does not ask for the quality of work and has no amounts for two of its classes', () => {
  const { tab, sheet } = rewardsOf(
    [
      ['Bridge', 'North', 'written', null],
      ['Tunnel', 'North', 'letter', null],
      ['School', 'South', 'satisfied', null],
    ],
    { standard: unset },
  );

  test('has no column for it and no sentence about it', () => {
    expect(table(tab, 'ledger')?.columns.map(({ title }) => title)).not.toContain('Work quality');
    expect(tab.widths).toHaveLength(18);
    expect(lines(tab, 'ledger').join()).not.toMatch(/quality/);
    expect(lines(first.tab, 'ledger')).toContain('Of verdict and work quality the lower class applies.');
  });

  test('is read back as it was written', () => {
    const shape = { per: 'project', asksWork: false } as const;
    const ticked = typed(sheet, rowOf(sheet, 'School'), { approve: true, by: 'Li' }, shape);
    const again = rewardsOf([['School', 'South', 'satisfied', null]], { standard: unset, sheet: ticked });
    expect([again.faults, again.ledger[0]]).toMatchObject([[], { status: 'approved', approved: 100, by: 'Li' }]);
  });

  test('says where amounts are set, and of no penalties only what is known', () => {
    expect(table(tab, 'ledger')?.rows[0]?.[13]).toBe('amount not set · set it on the tab "Standard"');
    expect(lines(tab, 'balance')).toEqual([
      'Rewards: 1, together 100 CNY. Penalties: 0, together 0 CNY.',
      'Lines with a class that has no amount yet, not counted here: 2. Amounts are set on the tab "Standard".',
    ]);
  });
});

test('of very many sums the newest are shown and the others added up', () => {
  const many = Array.from({ length: 103 }, (_, place): Row => ['Bridge', `Team ${place}`, 'written', 1]);
  const sums = table(rewardsOf(many).tab, 'sums')?.rows ?? [];
  expect(sums).toHaveLength(102);
  expect(sums.slice(-2)).toEqual([
    ['Others', '–', 3, 600, 0, 600, 'CNY'],
    ['All', null, 103, 20_600, 0, 20_600, 'CNY'],
  ]);
});
