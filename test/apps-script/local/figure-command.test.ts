import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'satisgrade-figure-'));
const inFolder = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
function run(script: 'figure' | 'reference', args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}
const figure = (args: readonly string[], input = '') => {
  const { status, stdout } = run('figure', args, input);
  return { status, out: JSON.parse(stdout) };
};

describe('figure METHOD INPUT.json', () => {
  // R package binom: binom.confint(81, 263, methods = "wilson")
  test('prints a figure as JSON', () => {
    const { status, out } = figure(['share-interval', inFolder('share.json', { hits: 81, n: 263 })]);
    expect([status, out.method, out.status, out.n, out.notAnswered]).toEqual([0, 'share-interval', 'graded', 263, 0]);
    expect(out.value).toBeCloseTo(81 / 263, 12);
    expect(out.interval[0]).toBeCloseTo(0.2552885199, 9);
    expect(out.interval[1]).toBeCloseTo(0.366209577, 9);
  });

  test('reads standard input, and a list of inputs gives a list of figures', () => {
    const { status, out } = figure(['share-interval', '-'], '[{"hits":0,"n":20},{"hits":20,"n":20}]');
    expect(status).toBe(0);
    expect(out.map(({ interval: [low, high] }: { interval: number[] }) => [low, high])).toEqual([
      [0, expect.closeTo(0.1611251581, 9)],
      [expect.closeTo(1 - 0.1611251581, 9), 1],
    ]);
  });

  test('takes the input itself in place of a file', () => {
    const { status, out } = figure(['share-interval', '{"hits":0,"n":20}']);
    expect([status, out.interval[1]]).toEqual([0, expect.closeTo(0.1611251581, 9)]);
    expect(figure(['share-interval', ' [{"hits":0,"n":20}]']).out).toHaveLength(1);
    expect(figure(['nps', '{"hits":']).out.reasons[0].message).toMatch(/is not JSON/);
  });

  test.each(['figure', 'reference'] as const)('%s --help prints how it is used, with 0', (script) => {
    const { status, stdout, stderr } = run(script, ['--help']);
    expect([status, stdout.startsWith(`npm run -s ${script} -- `), stderr]).toEqual([0, true, '']);
  });

  test.each([
    ['nothing answered', ['nps', { scores: [null, null] }], 'noAnswers'],
    ['a field that is misspelt', ['share-interval', { hit: 1, n: 2 }], 'badInput'],
    ['an unknown method', ['no-such-method', {}], 'unknownMethod'],
  ] as const)('refuses %s in words, with 2', (_, [method, input], code) => {
    const { status, out } = figure([method, inFolder('refused.json', input)]);
    expect([status, out.status, out.value, out.reasons[0].code]).toEqual([2, 'refused', null, code]);
    expect(out.reasons[0].message).toMatch(/\w{3}.*\.$/);
  });

  test('says it in the language asked for', () => {
    const file = inFolder('none.json', { scores: [] });
    expect(figure(['nps', file, '--locale', 'zh-CN']).out.reasons[0].message).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['a file that is not there', ['nps', join(folder, 'missing.json')]],
    ['a file that is not JSON', ['nps', inFolder('text.json', 'promoters 3')]],
    ['no file', ['nps']],
    ['a language that we do not have', ['nps', '-', '--locale', 'xx']],
  ])('%s ends with 2 and a sentence', (_, args) => {
    const { status, out } = figure(args);
    expect([status, out.status, out.reasons[0].code]).toEqual([2, 'refused', 'unusableInput']);
  });

  test('--list names every method with its input; its example runs', () => {
    const { status, out } = figure(['--list', '--json']);
    expect([status, out.length > 50]).toEqual([0, true]);
    const [first] = out;
    expect(Object.keys(first).sort()).toEqual(
      ['answers', 'example', 'fields', 'id', 'notes', 'question', 'source', 'title'].sort(),
    );
    expect(figure([first.id, inFolder('example.json', first.example)]).status).toBe(0);
  });
});

describe('reference FILE', () => {
  // Wilson (1927) as R prints it; the second case is wrong on purpose.
  const right = { id: 'one', method: 'share-interval', input: { hits: 0, n: 20 }, tol: 1e-9, source: 'R' };
  const holding = { ...right, expected: { wilson: [0, 0.1611251581] } };
  const wrong = { ...right, id: 'two', expected: { wilson: [0, 0.2] } };

  test('every value with its difference; 0 when all hold', () => {
    const { status, stdout } = run('reference', [inFolder('right.json', { cases: [holding] })]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^holds\s+one wilson\.0\b/m);
    expect(stdout).toMatch(/^1 of 1 cases hold, 2 of 2 values$/m);
  });

  test('1 when one differs, and when there is nothing to compare', () => {
    const { status, stdout } = run('reference', [inFolder('wrong.json', { cases: [holding, wrong] })]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^DIFFERS\s+two wilson\.1\b/m);
    expect(run('reference', [inFolder('none.json', { cases: [] })]).status).toBe(1);
  });

  test('2 and a sentence for a file of no use', () => {
    const { status, stderr } = run('reference', [inFolder('bad.json', '{"cases": 3}')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot be used/);
  });
});
