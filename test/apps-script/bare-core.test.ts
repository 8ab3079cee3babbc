import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { callFor, fixtureNamed, tableOf } from './fixtures.ts';

/** From cells to figures, cases and explanations, through the core alone; JSON in, JSON out. */
const source = `
  import { gradeTable } from './apps-script/grading/grade-table.ts';
  import { firstTime } from './core/columns/columns.ts';
  import { explainGrade } from './core/scoring/explain.ts';
  import { standardById } from './core/standards/index.ts';
  export function gradeText(text, id) {
    const chosen = { period: '', segment: '' };
    const targets = { index: null, nps: null, csat: null };
    const facts = { earlier: firstTime, today: '2026-11-21', language: 'zh-CN', chosen, targets };
    const result = gradeTable(JSON.parse(text), standardById(id), facts);
    const why = result.graded.map((one) => explainGrade(one, result.rubric, 'zh-CN'));
    return JSON.stringify({ ...result, why });
  }`;

type Bundle = { gradeText(text: string, id: string): string };

let code = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2020',
  });
  code = outputFiles[0]?.text ?? '';
});

/** ECMAScript alone: no host, no WebAssembly, no shared memory, no code from text. */
function runBare(call: string, text: string, id: string): string {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.console;',
    context,
  );
  runInContext(code, context);
  return String(runInContext(call, context)(text, id));
}

/** The same bundle among all that Node has. */
async function runInNode(text: string, id: string): Promise<string> {
  const module = `${code}\nexport const { gradeText } = bundle;`;
  const { gradeText } = (await import(
    `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  )) as Bundle;
  return gradeText(text, id);
}

describe.each(['forms-en', 'procedure-s12'].map(fixtureNamed))('$name', (fixture) => {
  const text = JSON.stringify(tableOf(fixture));
  const id = String(callFor(fixture).standard ?? 'S2');

  test('the core gives the same with nothing around it as in Node', async () => {
    const bare = runBare('bundle.gradeText', text, id);
    expect(
      JSON.parse(bare).graded.filter(({ grade }: { grade: string | null }) => grade !== null).length,
    ).toBeGreaterThan(20);
    expect(JSON.parse(bare).actions.length).toBeGreaterThan(10);
    expect(bare).toBe(await runInNode(text, id));
  });
});

test('the bare context has no host', () => {
  const hosts =
    'process require console Buffer setTimeout fetch window document WebAssembly SharedArrayBuffer Atomics URL';
  const found = `(names) => names.split(' ').filter((name) => name in globalThis).join(' ')`;
  expect(runBare(found, hosts, '')).toBe('');
  expect(() => runBare(`() => Function('return 1')()`, '', '')).toThrow(/Code generation from strings disallowed/);
});
