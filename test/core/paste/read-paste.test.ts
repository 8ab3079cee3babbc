import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../core/paste/read-paste.ts';
import { repairAll } from '../../../core/paste/repair.ts';
import { standardOf } from '../../../core/paste/standard-of.ts';
import { faultsOf } from '../../../core/standard-rules/faults.ts';

const origin = { id: 'own-x', title: 'X', date: '2026-11-21', language: 'en' } as const;

/** What a text becomes once all is repaired: weights, points from worst to best, lower ends of the grades. */
function becomes(text: string) {
  const standard = standardOf(repairAll(readPaste(text)), origin);
  if (!standard) throw new Error('something is open');
  expect(faultsOf(standard)).toEqual([]);
  return {
    method: standard.method,
    weights: standard.dimensions.map(({ title, weight }) => `${title.en} ${weight}`),
    points: standard.dimensions.map(({ points }) => points ?? []),
    bands: standard.bands.map(({ grade, from }) => `${grade} ${from}`),
    scale: standard.scale,
    notes: standard.notes.map(({ about }) => about),
  };
}

const borrowed = ['very satisfied 90', 'satisfied 80', 'average 70', 'dissatisfied 0'];
const three = 'Item\tWeight\tGood\tFair\tPoor\nCare\t60\t60\t30\t0\nSpeed\t40\t40\t20\t0\n';

describe('however the cells are parted', () => {
  test.each([
    ['tabs', three],
    ['commas', three.replace(/\t/g, ',')],
    ['semicolons', three.replace(/\t/g, ';')],
    ['full-width commas', three.replace(/\t/g, '，')],
    ['bars', three.replace(/\t/g, ' | ').replace(/^|$/gm, '|').replace('\n', '\n|---|---|---|---|---|\n')],
    ['spaces', three.replace(/\t/g, '   ')],
    ['one space', three.replace(/\t/g, ' ')],
    ['quotes', three.replace(/(\w+)/g, '"$1"').replace(/\t/g, ',')],
    ['lines', three.replace(/[\t\n]/g, '\n\n')],
    ['Windows lines and a mark', `\ufeff${three.replace(/\n/g, '\r\n')}`],
    ['columns in another order', 'Poor\tGood\tFair\tWeight\tItem\n0\t60\t30\t60%\tCare\n0\t40\t20\t40%\tSpeed'],
  ])('%s', (name, text) => {
    // Poor, good, fair are written in no order, so that table keeps its findings.
    const { weights, points, bands, method } = becomes(text);
    expect([weights, method, bands]).toEqual([['Care 60', 'Speed 40'], 'points', borrowed]);
    const [care] = name === 'columns in another order' ? [[...(points[0] ?? [])].sort((a, b) => a - b)] : points;
    expect(care).toEqual([0, 30, 60]);
  });
});

describe('what a team pastes', () => {
  test('weights alone: percent of maximum on the usual scale, grades borrowed, all of it noted', () => {
    const { method, weights, bands, notes, scale } = becomes('维度,权重\n质量,50%\n服务,30%\n价格,20%');
    expect([method, weights, bands]).toEqual(['percentOfMaximum', ['质量 50', '服务 30', '价格 20'], borrowed]);
    expect(scale).toMatchObject({ kind: 'labelled', levels: { length: 5 } });
    expect(notes).toEqual(['method', 'scale', 'bands', 'roundTo', 'missing', 'period']);
  });

  test.each([
    ['shares of one', 'Criterion,Weight\nA,0.25\nB,0.75', ['A 25', 'B 75']],
    ['full-width digits', '评价指标，权重\n甲，２５％\n乙，７５％', ['甲 25', '乙 75']],
    ['a decimal comma', 'Criterion;Weight\nA;12,5\nB;87,5', ['A 12.5', 'B 87.5']],
    ['no header', 'A\t25\nB\t75', ['A 25', 'B 75']],
    ['traditional headings', '評估構面\t比重\n品質\t25\n服務\t75', ['品質 25', '服務 75']],
    ['no weights', 'Criterion,Good,Poor\nA,nice,bad\nB,fast,slow', ['A 50', 'B 50']],
    ['no weights but points', 'Criterion,Good,Poor\nA,70,10\nB,30,5', ['A 70', 'B 30']],
  ])('%s', (_, text, weights) => {
    expect(becomes(text).weights).toEqual(weights);
  });

  test.each([
    ['percent of the weight', 'Item,Weight,Good,Poor\nA,60,100%,50%\nB,40,100%,25%'],
    ['out of one number in all rows', 'Item,Weight,Good,Poor\nA,60,10,5\nB,40,10,2.5'],
    ['numbers beside the levels', 'Item,Weight,Good (100),Poor (50)\nA,60,,\nB,40,,'],
  ])('points as %s', (name, text) => {
    // 60 × 50 %, 40 × 25 %; a number beside the level holds for every row: 40 × 50 %
    const [, second] = becomes(text).points;
    expect(becomes(text).points[0]).toEqual([30, 60]);
    expect(second).toEqual([name.startsWith('numbers') ? 20 : 10, 40]);
  });

  test('a row of sums and a column that is neither weight nor level are left out and said', () => {
    const text = '序号\t项目\t目标\t权重\t好\t差\n1\t甲\t95\t60\t60\t6\n2\t乙\t95\t40\t40\t4\n\t合计\t\t100\t100\t10';
    expect(
      readPaste(text.replace('目标', '简称').replace(/95/g, 'x')).findings.map(({ id, blocks }) => [id, blocks]),
    ).toEqual([
      ['columnIgnored.1', false],
      ['columnIgnored.2', false],
      ['totalRow.3', false],
    ]);
  });

  test.each([
    ['worst first', '项目\t权重\t不满意\t一般\t满意\n甲\t100\t10\t50\t100'],
    ['numbers for levels', 'Item\tWeight\t1\t2\t3\nA\t100\t10\t50\t100'],
    ['unknown words, told by the points', 'Item\tWeight\tBlue\tGreen\tRed\nA\t100\t10\t50\t100'],
  ])('levels %s', (_, text) => {
    expect(becomes(text).points).toEqual([[10, 50, 100]]);
    expect(readPaste(text).findings).toEqual([]);
  });

  test('descriptors of a rubric are kept with their levels', () => {
    const text = '指标\t优秀\t良好\t一般\n产品\t稳定\t可接受\t不稳定\n价格\t合理\t\t';
    const standard = standardOf(readPaste(text), origin);
    expect(standard?.dimensions[0]?.descriptors?.map(({ en }) => en)).toEqual(['不稳定', '可接受', '稳定']);
    expect(standard?.dimensions[1]?.descriptors).toBeUndefined();
  });
});

describe('grades', () => {
  const dimensions = 'Item,Weight\nA,60\nB,40\n';
  test.each([
    ['a table', 'Grade,Score\nA,90-100\nB,80-90\nC,<80', ['A 90', 'B 80', 'C 0']],
    ['worst first', 'Grade,Score\nC,<80\nB,80-90\nA,90-100', ['A 90', 'B 80', 'C 0']],
    ['lower ends alone', 'Grade,From\nA,90\nB,80\nC,0', ['A 90', 'B 80', 'C 0']],
    ['both ends in columns', 'Grade,Min,Max\nA,90,100\nB,80,89\nC,0,79', ['A 90', 'B 80', 'C 0']],
    ['lines with a colon', 'A: 90+\nB: >=80\nC: <80', ['A 90', 'B 80', 'C 0']],
    ['brackets', '优秀（90-100分）\n良好（80-90分）\n差（80分以下）', ['优秀 90', '良好 80', '差 0']],
    ['words', '90分以上为优秀\n80分以上为良好\n80分以下为差', ['优秀 90', '良好 80', '差 0']],
    ['upper ends alone', '60分以下 D\n80分以下 C\n90分以下 B\n90分以上 A', ['A 90', 'B 80', 'C 60', 'D 0']],
    ['above a number', 'A: >90\nB: ≤90', ['A 91', 'B 0']],
    ['decimals', 'A: 89.5-100\nB: 0-89.4', ['A 89.5', 'B 0']],
    ['each cell on a line', '得分\n\n等级\n\n90-100\n\n优\n\n0-90\n\n差', ['优 90', '差 0']],
  ])('%s', (_, text, bands) => {
    expect(becomes(dimensions + text).bands).toEqual(bands);
  });
});

describe('text that is no table, or too much of it', () => {
  test.each([
    ['nothing', '', 'noDimension'],
    ['prose', 'Dear all,\nplease find the rules attached.\nBest, Kim', 'noDimension'],
    ['grades alone', 'A: 90+\nB: <90', 'noDimension'],
    ['a long text', 'a,1\n'.repeat(6000), 'tooLong'],
    ['many dimensions', `Item,Weight\n${Array.from({ length: 101 }, (_, n) => `d${n},1`).join('\n')}`, 'tooMany'],
  ])('%s', (_, text, code) => {
    const { findings } = readPaste(text);
    expect(findings[0]).toMatchObject({ code, repair: false, blocks: true });
    expect(standardOf(repairAll(readPaste(text)), origin)).toBeNull();
  });

  test('is read to its end, however it is made', () => {
    for (const text of [
      '\n'.repeat(19_000),
      ','.repeat(19_999),
      '"'.repeat(19_999),
      '项目\n'.repeat(6000),
      '1 '.repeat(9999),
      '('.repeat(19_999),
      '9'.repeat(19_999),
    ]) {
      const { length } = readPaste(text).findings;
      expect(length).toBeGreaterThan(0);
    }
  });

  test('names stay the text that they are', () => {
    const text =
      'Item,Weight,Good,Poor\n=HYPERLINK("http://x"),50,50,10\n<img src=x onerror=alert(1)>,25,25,5\n__proto__,25,25,5\n\nGrade,From\n__proto__,80\nconstructor,50\n=1+1,0';
    const standard = standardOf(readPaste(text), origin);
    expect(standard?.dimensions.map(({ title }) => title.en)).toEqual([
      '=HYPERLINK("http://x")',
      '<img src=x onerror=alert(1)>',
      '__proto__',
    ]);
    expect(standard?.bands.map(({ title }) => title.en)).toEqual(['__proto__', 'constructor', '=1+1']);
    expect(standard?.bands.filter(({ grade }) => grade in {})).toEqual([]);
  });
});
