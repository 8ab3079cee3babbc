import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '../../../core/responses/schema.ts';
import { readSetup } from '../../../core/setup-tab/read-setup.ts';
import { describeSetup } from '../../../core/setup-tab/setup.ts';
import { namedId } from '../../../core/setup-tab/setup-dimensions.ts';
import { noSharing } from '../../../core/setup-tab/sharing.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { hrService } from '../../../core/standards/hr-service.ts';
import { standards } from '../../../core/standards/index.ts';
import { judgedResults } from '../../../core/standards/judged-results.ts';
import type { SetupState } from '../../../core/tabs/schema.ts';
import type { Language } from '../../../core/text/schema.ts';
import { changed, rowAt, rowsOf } from '../tabs/tab-rows.ts';
import { column } from './setup-rows.ts';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

function tabOf(
  standard: Standard,
  columns: readonly Column[],
  more: Partial<SetupState> = {},
  language: Language = 'en',
) {
  const state: SetupState = {
    source: { sheetId: 12, writtenTitle: 'Responses', title: 'Responses', row: 0 },
    ...{ standard: standard.id, minimumGroup: standard.minimumGroup, confirmed: [], known: [], isOtherStandard: false },
    ...{ targets: { index: null, nps: null, csat: null }, market: { name: '', values: {} }, judged: null },
    ...{ repeat: 'all' as const, sameOptions: [], ...noSharing },
    ...more,
  };
  return describeSetup({ state, standard, standards, tabs: ['Responses'], columns, samples: [], language });
}
const rowsFor = (...input: Parameters<typeof tabOf>): Cell[][] => rowsOf(tabOf(...input));
const read = (rows: Cell[][]) => readSetup(rows, standards, 'en');
const faultsOf = (rows: Cell[][]) => read(rows).faults.map(({ code, row, column: at }) => [code, row, at]);
/** What the columns of the column table offer, by place. */
const choicesOf = (standard: Standard, columns: readonly Column[], place: number, language: Language = 'en') =>
  tabOf(standard, columns, {}, language).sections[2]?.blocks.flatMap((block) => {
    const input = block.kind === 'table' ? block.columns[place]?.input : undefined;
    return input && 'choices' in input ? input.choices : [];
  }) ?? [];

const patience = column(0, 'Patience', { dimension: 'patient', confirmed: true });
const rate = column(1, 'Complaint rate', {
  ...{ type: 'number', dimension: 'complaint-rate', scale: { kind: 'measured', unit: '%' }, confirmed: true },
});
const kind = column(2, 'Feedback', { type: 'category', role: 'evidence', dimension: null, confirmed: true });

describe.each(languages)('a market beside the figures, in %s', (language) => {
  const market = { name: 'Rival', values: { index: 71.5, nps: -20, csat: 0.57, attitude: 66 } };

  test('comes back as it was written', () => {
    const { state, faults } = read(rowsFor(hrService, [patience], { market }, language));
    expect([faults, state.market]).toEqual([[], market]);
  });

  test('an open standard has a row for each question', () => {
    const values = { Speed: 80, Old: 60 };
    const asked = [column(0, 'Speed'), column(1, 'csat'), column(2, 'Unsure', { needsConfirmation: true })];
    const rows = rowsFor(fivePoint, asked, { market: { name: '', values } }, language);
    const keys = rows.flatMap(([key]) => (/^market\|/.test(String(key)) ? [key] : []));
    expect(keys).toEqual(['market|index', 'market|nps', 'market|csat', 'market|Speed', 'market|Old']);
    expect(read(rows).state.market.values).toEqual(values);
  });
});

describe('what a person writes beside the figures', () => {
  const rows = rowsFor(hrService, [patience]);
  test.each<[string, number, readonly Cell[], string]>([
    ['marketName', 2, [true, '#REF!', 'x'.repeat(101)], 'badText'],
    ['market|index', 2, ['many', 101, -1, '1,000'], 'badDecimal'],
    ['market|attitude', 2, ['many', 101, -1], 'badDecimal'],
    ['market|attitude', 2, [0.8], 'maybePercent'],
    ['market|nps', 2, [101, -101], 'badDecimal'],
    ['market|csat', 2, ['101%', -1], 'badDecimal'],
  ])('%s, column %d, of %j is %s', (key, at, cells, code) => {
    const row = rowAt(rows, key);
    for (const cell of cells) expect(faultsOf(changed(rows, row, at, cell))).toEqual([[code, row + 1, at]]);
  });

  test('a Setup of an earlier version has no market', () => {
    const older = rows.filter(([key]) => !/^market/.test(String(key)));
    expect(read(older)).toMatchObject({ faults: [], state: { market: { name: '', values: {} }, judged: null } });
  });

  test('another standard forgets the market’s dimensions, which it does not have', () => {
    const written = rowsFor(hrService, [patience], { market: { name: 'Rival', values: { nps: 5, attitude: 66 } } });
    const { state } = read(changed(written, rowAt(written, /^standard\|/), 2, 'S1'));
    expect(state.market).toEqual({ name: 'Rival', values: { nps: 5 } });
  });
});

describe('a judged level (S17)', () => {
  const asked = [column(0, 'Quality', { dimension: judgedResults.dimensions[0]?.id ?? null })];
  const [best] = judgedResults.bands;
  const judged = { grade: best?.grade ?? '', reason: 'few complaints' };
  const rows = rowsFor(judgedResults, asked, { judged });
  const [level, reason] = [rowAt(rows, 'judged'), rowAt(rows, 'judgedReason')];

  test.each(languages)('comes back as it was written in %s', (language) => {
    const { state, faults } = read(rowsFor(judgedResults, asked, { judged }, language));
    expect([faults, state.judged]).toEqual([[], judged]);
  });

  test('a level and its reason need each other', () => {
    expect(faultsOf(changed(rows, reason, 2, ' '))).toEqual([['noReason', reason + 1, 2]]);
    expect(faultsOf(changed(rows, level, 2, ''))).toEqual([['noLevel', level + 1, 2]]);
    expect(faultsOf(changed(rows, level, 2, 'superb'))).toEqual([['unknownChoice', level + 1, 2]]);
    expect(faultsOf(changed(rows, reason, 2, 'x'.repeat(1001)))).toEqual([['badText', reason + 1, 2]]);
    const blank = read(changed(changed(rows, level, 2, ''), reason, 2, ''));
    expect([blank.faults, blank.state.judged]).toEqual([[], null]);
  });

  test('other standards have no such rows', () => {
    expect(rowsFor(hrService, [patience]).filter(([key]) => /^judged/.test(String(key)))).toEqual([]);
  });
});

describe('the smallest group of another standard', () => {
  // S4 shows a single response, S13 five.
  test.each([
    [5, 1],
    [7, 7],
  ])('%d under S13 is %d under S4', (written, now) => {
    const rows = rowsFor(hrService, [patience], { minimumGroup: written });
    const { state } = read(changed(rows, rowAt(rows, /^standard\|/), 2, 'S4'));
    expect([hrService.minimumGroup, constructionEvidence.minimumGroup, state.minimumGroup]).toEqual([5, 1, now]);
  });
});

describe('columns of standards with items', () => {
  test.each(languages)('an item, a fact and a kind of evidence come back as they were written in %s', (language) => {
    const item = read(rowsFor(hrService, [patience], {}, language)).state.confirmed[0];
    expect(item).toMatchObject({ role: 'item', dimension: 'patient', scale: { kind: 'numeric', min: 1, max: 5 } });
    const fact = read(rowsFor(fiveDimension, [rate], {}, language));
    expect([fact.faults, fact.state.confirmed[0]]).toMatchObject([
      [],
      { dimension: 'complaint-rate', scale: { kind: 'measured', unit: '%' }, direction: 'positive' },
    ]);
    const evidence = read(rowsFor(constructionEvidence, [kind], {}, language));
    expect([evidence.faults, evidence.state.confirmed[0]?.role]).toEqual([[], 'evidence']);
  });

  test('a kind of evidence keeps the standard’s words whatever stands in its scale cell', () => {
    const rows = rowsFor(constructionEvidence, [kind]);
    const { state, faults } = read(changed(rows, rowAt(rows, /feedback$/), 6, '1–5'));
    expect([faults, state.confirmed[0]?.scale]).toMatchObject([[], { kind: 'labelled' }]);
  });

  test('dimensions and items are offered by title and understood by title and id', () => {
    expect(choicesOf(hrService, [patience], 3)).toEqual(
      expect.arrayContaining(['Service attitude', 'Patient service', 'Accurate service', 'Accuracy in handling']),
    );
    const rows = rowsFor(hrService, [patience]);
    const at = rowAt(rows, /patience$/);
    const dimensionOf = (cell: string) => read(changed(rows, at, 4, cell)).state.confirmed[0]?.dimension;
    expect(['服務耐心', 'honest', 'Service attitude', 'Service attitude › Polite service'].map(dimensionOf)).toEqual([
      'patient',
      'honest',
      'attitude',
      'polite',
    ]);
    expect(faultsOf(changed(rows, at, 4, 'Politeness'))).toEqual([['unknownChoice', at + 1, 4]]);
  });

  test('a title that two items have is written with its dimension', () => {
    const same = { en: 'Accuracy', 'zh-CN': '准确', 'zh-TW': '準確' };
    const dimensions = hrService.dimensions.map((one) => ({
      ...one,
      ...(one.items && {
        items: one.items.map((item) => (/accuracy/.test(item.id) ? { ...item, title: same } : item)),
      }),
    }));
    const offered = choicesOf({ ...hrService, dimensions }, [patience], 3, 'zh-CN');
    expect(offered).toEqual(expect.arrayContaining(['服务质量 › 准确', '服务效率 › 准确']));
    const idsOf = ['服务质量 › 准确', '服务效率›准确', 'Accuracy'].map((text) => namedId(text, { dimensions }));
    expect(idsOf).toEqual(['quality-accuracy', 'efficiency-accuracy', undefined]);
  });

  test('uses are offered where the standard has one for them, or a column has it', () => {
    const special = ['expectation', 'kind of evidence', 'quality of work', 'project', 'team', 'member of staff'];
    const offered = (standard: Standard, columns: readonly Column[]) =>
      choicesOf(standard, columns, 2).filter((role) => special.includes(role));
    expect(offered(constructionEvidence, [kind])).toEqual(['kind of evidence', 'quality of work', 'project', 'team']);
    expect(offered(fivePoint, [column(0, 'Service')])).toEqual([]);
    expect(offered(fivePoint, [column(0, 'Crew', { role: 'team' })])).toEqual(['team']);
    const rows = rowsFor(hrService, [patience]);
    const at = rowAt(rows, /patience$/);
    expect(faultsOf(changed(rows, at, 3, 'kind of evidence'))).toEqual([['unknownChoice', at + 1, 3]]);
    expect(faultsOf(changed(rows, at, 3, 'project'))).toEqual([]);
  });
});
