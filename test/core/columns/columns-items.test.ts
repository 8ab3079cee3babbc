import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell, ConfirmedColumn } from '../../../core/responses/schema.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { capability } from '../../../core/standards/capability.ts';
import { expectationGap } from '../../../core/standards/expectation-gap.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { hrService } from '../../../core/standards/hr-service.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

type Sheet = Readonly<Record<string, readonly Cell[]>>;
const ratings = repeat([5, 4, 3, 2, 1, 4], 5);
const rated = (...headers: readonly string[]): Sheet => Object.fromEntries(headers.map((header) => [header, ratings]));
const map = (columns: Sheet, standard: Standard, confirmed: readonly ConfirmedColumn[] = []) =>
  mapColumns(sheet(columns), standard, { ...firstTime, confirmed });
/** Header → what it does and is about, with `?` when it has to be confirmed. */
const usesOf = (columns: Sheet, standard: Standard) =>
  Object.fromEntries(
    map(columns, standard).columns.map(({ header, role, dimension, needsConfirmation }) => [
      header,
      `${role}${needsConfirmation ? '?' : ''} ${dimension ?? '-'}`,
    ]),
  );

describe('items of a fixed standard (S13)', () => {
  test('are found by their words in three languages, whoever wrote the header', () => {
    expect(usesOf(rated('Patience (1-5)', '服务热情（1-5分）', '服務誠信（1-5分）'), hrService)).toEqual({
      'Patience (1-5)': 'item patient',
      '服务热情（1-5分）': 'item warm',
      '服務誠信（1-5分）': 'item honest',
    });
  });

  test('the two accuracies are told apart by their dimension', () => {
    const columns = rated(
      'Service quality: accuracy of service (1-5)',
      'Service efficiency: Accuracy in handling (1-5)',
    );
    expect(Object.values(usesOf(columns, hrService))).toEqual(['item quality-accuracy', 'item efficiency-accuracy']);
  });

  test('a title that two dimensions have is asked unless the header says which', () => {
    const same = { en: 'Accuracy', 'zh-CN': '准确', 'zh-TW': '準確' };
    const dimensions = hrService.dimensions.map((one) => ({
      ...one,
      ...(one.items && { items: one.items.map((item) => ({ ...item, title: same, headers: [] })).slice(0, 1) }),
    }));
    const columns = rated(
      ...['Accuracy (1-5)', '请评分（1-5分） [服务效率：准确]', 'Rate (1-5) [Service cost, accuracy]'],
      ...['Service attitude (1-5) [Accuracy]', 'Service attitude (1-5) [Anything else]'],
    );
    expect(Object.values(usesOf(columns, { ...hrService, dimensions }))).toEqual([
      'item? professional',
      'item speed',
      'item service-fee',
      'item warm',
      // "Anything else" may be one thing of it.
      'overall? attitude',
    ]);
  });

  test('a dimension as a whole and satisfaction as a whole stand beside the items', () => {
    const columns = rated(
      'Service attitude (1-5)',
      'Patience (1-5)',
      'Overall satisfaction (1-5)',
      '总体满意度（1-5分）',
    );
    expect(usesOf(columns, hrService)).toEqual({
      'Service attitude (1-5)': 'overall attitude',
      'Patience (1-5)': 'item patient',
      'Overall satisfaction (1-5)': 'overall -',
      '总体满意度（1-5分）': 'overall -',
    });
  });

  test.each([
    ['Service attitude: sincere', 'overall? attitude'],
    ['服务态度（真诚）', 'overall? attitude'],
    ['Service efficiency – accuracy', 'overall? efficiency'],
    ['Service attitude (1-5)', 'overall attitude'],
    ['How satisfied are you? [Service attitude]', 'overall attitude'],
    ['服务态度（总体评价）', 'overall attitude'],
  ])('beside items of it, "%s" is %s: what says something of its own is asked first', (header, use) => {
    const columns = rated('Patience (1-5)', 'Speed of service (1-5)', header);
    expect(usesOf(columns, hrService)[header]).toBe(use);
  });

  test('a dimension whose items nobody asks is scored as a whole', () => {
    const columns = rated('Service attitude (1-5)', 'Speed of service (1-5)');
    expect(Object.values(usesOf(columns, hrService))).toEqual(['item attitude', 'item speed']);
  });

  test('a standard without items takes satisfaction as a whole as before', () => {
    expect(usesOf(rated('Overall satisfaction (1-5)'), fivePoint)).toEqual({
      'Overall satisfaction (1-5)': 'item Overall satisfaction (1-5)',
    });
  });

  test('a whole that somebody confirmed as scored beside its items is told and not counted', () => {
    const confirmed: ConfirmedColumn = {
      fingerprint: 'service attitude (1-5)',
      ...{ type: 'rating', role: 'item', dimension: 'attitude', direction: 'positive', naCodes: [] },
      scale: { kind: 'numeric', min: 1, max: 5 },
    };
    const { columns, issues } = map(rated('Service attitude (1-5)', 'Patience (1-5)'), hrService, [confirmed]);
    expect([codesOf(issues), issues[0]?.column]).toEqual([['wholeBesideItems'], 0]);
    const attitude = fitRubric(hrService, columns).dimensions.find(({ id }) => id === 'attitude');
    expect(attitude?.items.map(({ id, answer }) => [id, answer])).toEqual([['patient', 1]]);
  });

  test('an overall rating that somebody confirmed keeps its dimension and scale', () => {
    const confirmed: ConfirmedColumn = {
      fingerprint: 'attitude in all',
      ...{ type: 'rating', role: 'overall', dimension: 'attitude', direction: 'positive', naCodes: [] },
      scale: { kind: 'numeric', min: 0, max: 10 },
    };
    const { columns } = map({ ...rated('Patience (1-5)'), 'Attitude in all': ratings }, hrService, [confirmed]);
    expect(columns[1]).toMatchObject({
      role: 'overall',
      dimension: 'attitude',
      scale: { kind: 'numeric', min: 0, max: 10 },
    });
  });
});

describe('measured facts (S19)', () => {
  const read = (header: string, cells: readonly Cell[]) => {
    const table = sheet({ [header]: cells, 'Satisfaction with delivery (1-5)': [5] });
    const mapped = mapColumns(table, fiveDimension, firstTime);
    const { responses, issues } = parseResponses(table, mapped);
    return {
      column: mapped.columns[0],
      answers: responses.slice(0, cells.length).map(({ answers }) => answers[0]),
      codes: codesOf([...mapped.issues, ...issues]),
    };
  };

  test.each<[string, string, readonly Cell[], readonly (number | null)[], readonly string[]]>([
    ['On-time delivery rate', 'on-time-delivery-rate', [95, 80, 120, 4], [95, 80, 120, 4], []],
    ['Complaint rate (%)', 'complaint-rate', ['2%', '3.5 %', '4', ''], [2, 3.5, 4, null], []],
    ['客户投诉率', 'complaint-rate', [0.02, 0.57, 0, 1], [2, 57, 0, 100], ['readAsPercent']],
    // 0 and 1 alone are no shares
    ['投訴率', 'complaint-rate', [0, 1, 1, 0], [0, 1, 1, 0], []],
    ['准时交货率', 'on-time-delivery-rate', [3, 4, 5, 5], [3, 4, 5, 5], []],
    ['Complaint rate', 'complaint-rate', [2, 3, 4, '2 weeks', 5], [2, 3, 4, null, 5], ['unknownWord']],
  ])('%s', (header, dimension, cells, answers, codes) => {
    const found = read(header, cells);
    expect(found.column).toMatchObject({
      role: 'item',
      type: 'number',
      dimension,
      scale: { kind: 'measured', unit: '%' },
    });
    expect(found.column).toMatchObject({ needsConfirmation: false, direction: 'positive' });
    expect([found.answers, found.codes]).toEqual([answers, codes]);
  });

  test.each<[readonly Cell[], readonly number[], readonly string[]]>([
    // "104%" is kept as 1.04
    [[1.04, 0.95, 1], [104, 95, 100], ['readAsPercent']],
    [[104, 95.5, 3], [104, 95.5, 3], []],
    [[1, 2, 3], [1, 2, 3], []],
  ])('a price level (S14) may lie above the market: %j', (cells, answers, codes) => {
    const table = sheet({ 'Price level (% of the market price)': cells });
    const mapped = mapColumns(table, expectationGap, firstTime);
    const { responses } = parseResponses(table, mapped);
    expect([responses.map(({ answers: [one] }) => one), codesOf(mapped.issues)]).toEqual([answers, codes]);
  });

  // 0.95 may be meant as 95 %: nobody knows but the team. Rates of half a percent and of three are of one kind.
  test.each<[readonly Cell[], boolean]>([
    [[0.95, 95, 88], true],
    [[95, 0.5], true],
    [[0.5, 3, 2.1], false],
    [[95, 80, 1, 0], false],
    [['0.95%', 95, 88], false],
  ])('numbers of shares and of percents in one column, %j: asked %s', (cells, isAsked) => {
    const { column, codes } = read('On-time delivery rate', cells);
    expect(column?.needsConfirmation).toBe(isAsked);
    expect(codes.includes('mixedShares')).toBe(isAsked);
  });

  test('half a month of warranty is no share of anything', () => {
    const table = sheet({ 'Warranty period (months)': [0.5, 0.25, 1], 'Durability (1-5)': [5, 4, 3] });
    const mapped = mapColumns(table, capability, firstTime);
    const { responses } = parseResponses(table, mapped);
    expect(mapped.columns[0]).toMatchObject({ dimension: 'warranty-period', needsConfirmation: false });
    expect(responses.map(({ answers: [one] }) => one)).toEqual([0.5, 0.25, 1]);
    expect(codesOf(mapped.issues)).toEqual([]);
  });

  test('an opinion about what is also measured is no fact', () => {
    for (const header of ['On-time delivery rate (1-5)', 'Satisfaction with our on-time delivery rate'])
      expect(read(header, [5, 4, 3, 2, 1]).column?.type).toBe('rating');
  });

  test('a person who writes another scale for a fact does not make it a rating', () => {
    const confirmed: ConfirmedColumn = {
      fingerprint: 'complaint rate',
      ...{ type: 'number', role: 'item', dimension: 'complaint-rate', direction: 'negative', naCodes: [] },
      scale: { kind: 'numeric', min: 1, max: 5 },
    };
    const { columns } = map({ 'Complaint rate': [2, 3] }, fiveDimension, [confirmed]);
    expect(columns[0]).toMatchObject({ scale: { kind: 'measured' }, direction: 'positive', confirmed: true });
  });
});
