import { describe, expect, test } from 'vitest';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { type Kind, type Row, rewardsOf } from './ledger-of.ts';

describe('class and amount of a line', () => {
  // seed-systems S4: very well and very satisfied +200, well and rather satisfied +100, ordinary 0, dissatisfied −100;
  // where verdict and work quality disagree the lower class applies.
  test.each<readonly [Kind, number, string, number]>([
    ['written', 1, 'excellent', 200],
    ['spoken', 1, 'excellent', 200],
    ['satisfied', 2, 'good', 100],
    ['ordinary', 3, 'ordinary', 0],
    ['dissatisfied', 4, 'poor', -100],
    ['phone', 4, 'poor', -100],
    ['letter', 4, 'poor', -100],
    // the work is worse than the verdict
    ['written', 2, 'good', 100],
    ['satisfied', 4, 'poor', -100],
    // the verdict is worse than the work
    ['letter', 1, 'poor', -100],
    ['ordinary', 1, 'ordinary', 0],
    ['satisfied', 1, 'good', 100],
  ])('%s and work quality %d: %s, %d', (kind, work, id, amount) => {
    const { ledger } = rewardsOf([['Bridge', 'North', kind, work]]);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({ amount, currency: 'CNY', toPay: amount });
    expect(constructionEvidence.rewards?.classes[ledger[0]?.place ?? -1]?.id).toBe(id);
  });

  test('without work quality there is no class, no amount and nothing to approve', () => {
    const { ledger } = rewardsOf([['Bridge', 'North', 'written', null]]);
    expect(ledger[0]).toMatchObject({ place: null, amount: null, toPay: null, asked: null, status: 'noWork' });
  });

  test('without a verdict neither: no evidence, or a score outside of its range', () => {
    const { ledger } = rewardsOf([
      ['Bridge', 'North', null, 1],
      ['Tunnel', 'North', 'letter', 1, 41],
    ]);
    expect(ledger.map(({ status, amount }) => [status, amount])).toEqual([
      ['noVerdict', null],
      ['noVerdict', null],
    ]);
  });

  test('a class without an amount proposes nothing', () => {
    const { rewards } = constructionEvidence;
    if (!rewards) throw new Error('no rewards');
    const classes = rewards.classes.map((one) => ({ ...one, amount: null }));
    const standard: Standard = { ...constructionEvidence, rewards: { ...rewards, classes } };
    const { ledger } = rewardsOf([['Bridge', 'North', 'written', 1]], { standard });
    expect(ledger[0]).toMatchObject({ place: 0, amount: null, status: 'noAmount', asked: null });
  });

  test('where no class has a word for work quality the verdict alone decides', () => {
    const { rewards } = constructionEvidence;
    if (!rewards) throw new Error('no rewards');
    const classes = rewards.classes.map((one) => ({ ...one, work: [] }));
    const standard: Standard = { ...constructionEvidence, rewards: { ...rewards, classes } };
    expect(rewardsOf([['Bridge', 'North', 'satisfied', null]], { standard }).ledger[0]?.amount).toBe(100);
  });
});

describe('lines of a project', () => {
  test('several pieces of evidence: the lowest score decides, and the worst work quality', () => {
    const rows: readonly Row[] = [
      ['Bridge', 'North', 'written', 1],
      ['Bridge', 'North', 'phone', null],
      ['Bridge', 'North', 'satisfied', 2],
    ];
    const { ledger } = rewardsOf(rows);
    expect(ledger).toHaveLength(1);
    // By hand: 95, 50, 80; the phone complaint of row 3 is the lowest.
    expect(ledger[0]).toMatchObject({ rows: [3, 2, 4], score: 50, grade: 'complaint', work: 1, amount: -100 });
  });

  test('of equal scores the worse verdict decides, then the earlier row', () => {
    const atSixty: readonly Row[] = [
      ['Bridge', 'North', 'ordinary', 1, 60],
      ['Bridge', 'North', 'dissatisfied', 1, 60],
      ['Bridge', 'North', 'phone', 1, 60],
      ['Bridge', 'North', 'phone', 1, 60],
    ];
    expect(rewardsOf(atSixty).ledger[0]).toMatchObject({ rows: [4, 2, 3, 5], grade: 'complaint' });
  });

  test('two teams on one project are two lines, each with its own evidence', () => {
    const { ledger } = rewardsOf([
      ['Bridge', 'North', 'written', 1],
      ['Bridge', 'South', 'letter', 1],
    ]);
    expect(ledger.map(({ team, amount }) => [team, amount])).toEqual([
      ['North', 200],
      ['South', -100],
    ]);
  });

  test('evidence that names no team is about every team of its project', () => {
    const { ledger } = rewardsOf([
      ['Bridge', null, 'phone', null],
      ['Bridge', 'North', 'written', 1],
      ['Bridge', 'South', 'letter', 1],
      ['Tunnel', null, 'written', 1],
    ]);
    expect(ledger.map(({ subject, team, rows, amount }) => [subject, team, rows, amount])).toEqual([
      ['Bridge', 'North', [2, 3], -100],
      ['Bridge', 'South', [4, 2], -100],
      ['Tunnel', '', [5], 200],
    ]);
  });

  test('names are the same whatever their case, width and spaces; the first spelling is shown', () => {
    const { ledger } = rewardsOf([
      ['Bridge 7', 'Team A', 'written', 1],
      ['ＢＲＩＤＧＥ　７', 'team  a', 'satisfied', 1],
    ]);
    expect(ledger).toMatchObject([{ subject: 'Bridge 7', team: 'Team A', rows: [3, 2], amount: 100 }]);
  });

  test('rows without a project make no line and are counted', () => {
    const { assessed, ledger } = rewardsOf([
      [null, 'North', 'written', 1],
      ['Bridge', 'North', 'written', 1],
      [null, null, 'letter', 1],
    ]);
    expect(ledger).toHaveLength(1);
    expect(assessed).toMatchObject({ unnamed: [2, 4], isAsked: true });
    expect(rewardsOf([['Bridge', 'North', 'written', 1]], { roles: ['segment', 'team'] }).assessed).toMatchObject({
      lines: [],
      isAsked: false,
    });
  });
});
