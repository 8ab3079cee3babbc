import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fivePoint } from '../../core/standards/five-point.ts';
import { standards } from '../../core/standards/index.ts';
import { now } from './add-on.ts';

const folder = mkdtempSync(join(tmpdir(), 'satisgrade-'));
const inFolder = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** As a pipeline calls it; everything on standard output has to be JSON. */
function gradeJson(...args: readonly string[]) {
  const words = ['run', '-s', 'grade', '--', ...args, '--json'];
  const { status, stdout, stderr } = spawnSync('npm', words, { encoding: 'utf8' });
  try {
    return { status, out: JSON.parse(stdout) };
  } catch {
    throw new Error(`no JSON on standard output: ${stdout.slice(0, 300)}\n${stderr.slice(0, 1000)}`);
  }
}

const file = 'test/fixtures/forms-en.csv';
type Column = { index: number; header: string; role: string; dimension: string | null };
type Drawn = { addChart?: { chart: { spec: { title: string } } } };

describe('grade FILE --json', () => {
  const requestsFile = join(folder, 'requests.json');
  let run: ReturnType<typeof gradeJson>;
  beforeAll(() => {
    run = gradeJson(file, '--now', now, '--explain', '4', '--requests', requestsFile);
  }, 60_000);

  test('prints what the contract names, and ends with 0', () => {
    const { status, out } = run;
    expect([status, out.status, out.reasons, out.layout]).toEqual([0, 'graded', [], 'respondent-rows']);
    expect(out.standard).toEqual({ id: 'five-point', version: 1 });
    const keys = [
      'status',
      'reasons',
      'standard',
      'layout',
      'columns',
      'issues',
      'responses',
      'summary',
      'actions',
      'serviceCalls',
    ];
    expect(Object.keys(out)).toEqual(expect.arrayContaining(keys));
    expect(out.serviceCalls).toBeGreaterThan(0);
    expect(out.serviceCalls).toBeLessThanOrEqual(15);
  });

  test.each([
    ['columns', 'index header type role dimension scale direction confidence needsConfirmation'],
    ['issues', 'code row column message'],
    ['responses', 'row raw score grade status dimensions triggers why'],
    ['actions', 'rule row owner due status'],
  ])('each of %s has %s', (list, keys) => {
    expect(run.out[list].length).toBeGreaterThan(0);
    for (const entry of run.out[list]) expect(Object.keys(entry)).toEqual(expect.arrayContaining(keys.split(' ')));
  });

  test('summary: figures with n, not answered and interval; every row that is not blank is in the responses', () => {
    const { summary, responses, columns } = run.out;
    const names = ['n', 'index', 'grades', 'dimensions', 'nps', 'csat', 'segments', 'trend'];
    expect(Object.keys(summary)).toEqual(expect.arrayContaining(names));
    for (const figure of [summary.index, summary.nps, summary.csat, ...Object.values(summary.dimensions)])
      expect(figure).toMatchObject({
        n: expect.any(Number),
        notAnswered: expect.any(Number),
        interval: [expect.any(Number), expect.any(Number)],
      });
    // 10 promoters and 6 detractors among 28
    expect(summary.nps.value).toBeCloseTo((100 * (10 - 6)) / 28, 9);
    expect(summary.grades).toEqual({ 'very satisfied': 5, satisfied: 12, average: 6, dissatisfied: 6 });
    // Row 21 is blank.
    expect(responses.map(({ row }: { row: number }) => row)).toEqual(
      [...Array(33).keys()]
        .slice(2)
        .filter((row) => row !== 21)
        .concat(33),
    );
    expect(columns.map(({ index }: Column) => index)).toEqual([...Array(12).keys()]);
  });

  test('explains one row and writes the requests', () => {
    expect(run.out.explanation.why).toBe('(3+2+4+3+3) ÷ 5 = 3.00 of 5 → 60 → dissatisfied');
    expect(run.out.explanation.parts).toHaveLength(5);
    const lists: readonly Drawn[][] = JSON.parse(readFileSync(requestsFile, 'utf8'));
    expect(lists.flat().flatMap(({ addChart }) => addChart?.chart.spec.title ?? [])).toEqual([
      'Responses per grade',
      'Index of each dimension',
      'Index by period',
      'Where the points were lost',
      'Satisfied (CSAT), period by period',
    ]);
  });

  test('takes its own columns back as a mapping, with corrections', () => {
    const corrected = run.out.columns.map((column: Column) =>
      column.dimension === 'Price' ? { ...column, role: 'none', dimension: null } : column,
    );
    const { status, out } = gradeJson(
      file,
      '--now',
      now,
      '--mapping',
      inFolder('mapping.json', JSON.stringify({ ...run.out, columns: corrected })),
    );
    expect([status, out.mapping]).toEqual([0, 'confirmed']);
    expect(Object.keys(out.summary.dimensions)).toEqual(
      Object.keys(run.out.summary.dimensions).filter((id) => id !== 'Price'),
    );
    // Without the 3 for the price: (4+4+5+4) ÷ 4
    expect(out.responses[0]).toMatchObject({ row: 2, raw: 85, score: 85 });
    expect(out.columns.every(({ needsConfirmation }: { needsConfirmation: boolean }) => !needsConfirmation)).toBe(true);
  }, 60_000);

  test('grades by a standard from a file', () => {
    const bands = [
      { grade: 'pass', title: { en: 'pass', 'zh-CN': '合格', 'zh-TW': '合格' }, from: 60 },
      { grade: 'fail', title: { en: 'fail', 'zh-CN': '不合格', 'zh-TW': '不合格' }, from: 0 },
    ];
    const own = inFolder(
      'standard.json',
      JSON.stringify({ ...fivePoint, id: 'our-own', version: 7, bands, examples: [] }),
    );
    const { status, out } = gradeJson(file, '--now', now, '--standard-file', own);
    expect([status, out.standard]).toEqual([0, { id: 'our-own', version: 7 }]);
    // 44 and 28 lie below 60.
    expect(out.summary.grades).toEqual({ pass: 27, fail: 2 });
  }, 60_000);
});

test('grade FILE for people says words, not ids', () => {
  const words = 'run -s grade -- test/fixtures/procedure-s12.csv --standard S12 --locale zh-CN'.split(' ');
  const printed = spawnSync('npm', [...words, '--explain', '3', '--now', now], { encoding: 'utf8' }).stdout;
  const [standard] = standards.filter(({ source }) => source.system === 'S12');
  for (const { id, title } of standard?.dimensions ?? []) {
    expect(printed).toContain(`${title['zh-CN']}: `);
    expect(printed).not.toContain(`${id}: `);
  }
  expect(printed).toContain(`${standard?.title['zh-CN']} (weighted-procedure@`);
  // 16+18+16+13+10+5+5
  expect(printed).toMatch(/第 3 行: 83 B/);
  // Nothing is answered in row 21.
  expect(printed).toMatch(/第 21 行: – 未作答/);
}, 60_000);

test('grades are words too', () => {
  const words = ['run', '-s', 'grade', '--', 'test/fixtures/forms-zh-cn.csv', '--locale', 'zh-CN'];
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8' });
  expect(stdout).toMatch(/^ {2}很?满意: \d+$/m);
  expect(stdout).not.toMatch(/satisfied/);
}, 60_000);

describe('a refusal', () => {
  const headerOnly = inFolder(
    'header-only.csv',
    `${readFileSync('test/fixtures/procedure-s12.csv', 'utf8').split('\n')[0]}\n`,
  );

  test.each([
    ['a file that is not there', ['nowhere.csv'], /nowhere\.csv/],
    ['an unknown standard', [file, '--standard', 'S99'], /S99/],
    ['a mapping that is no JSON', [file, '--mapping', file], /forms-en\.csv/],
    ['a standard that is none', [file, '--standard-file', inFolder('none.json', '{"id":"x"}')], /version|title/],
    ['an unknown option', [file, '--standart', 'S2'], /standart/],
  ])(
    '%s: exit 2 and the reason',
    (_name, args, sentence) => {
      const { status, out } = gradeJson(...args);
      expect([status, out.status, out.reasons.length > 0]).toEqual([2, 'refused', true]);
      expect(out.reasons[0]).toMatchObject({ code: expect.any(String), message: expect.stringMatching(sentence) });
    },
    60_000,
  );

  test('a header without answers: exit 2, in the language asked for, columns and layout shown', () => {
    const { status, out } = gradeJson(headerOnly, '--locale', 'zh-CN', '--standard', 'S12');
    expect([status, out.status, out.layout, out.responses, out.summary]).toEqual([
      2,
      'refused',
      'respondent-rows',
      [],
      null,
    ]);
    expect(out.reasons).toEqual([
      { code: 'headerOnly', message: expect.stringMatching(/\p{Script=Han}.*header-only/u) },
    ]);
    expect(out.columns).toHaveLength(11);
  }, 60_000);
});

test('grade --standards lists every standard', () => {
  const { status, out } = gradeJson('--standards');
  expect([status, out.map(({ system }: { system: string }) => system)]).toEqual([
    0,
    standards.map(({ source }) => source.system),
  ]);
  for (const one of out) {
    expect(one).toMatchObject({
      id: expect.any(String),
      version: expect.any(Number),
      title: { en: expect.any(String) },
      source: { system: one.system },
    });
    expect(one.dimensions.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0)).toBeCloseTo(100, 6);
    // Without bands the verdict of the evidence is the grade (S4).
    if (one.evidence) expect([one.bands, one.verdicts.length]).toEqual([[], 5]);
    else expect(one.bands.at(-1)).toMatchObject({ grade: expect.any(String), from: 0 });
    expect(one.triggers).toEqual(expect.any(Array));
  }
}, 60_000);
