import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../../core/text/schema.ts';
import { askFigures } from './ask-figure.ts';
import { openEmpty } from './open-empty.ts';
import { isForThePerson, readText, UnusableFile } from './open-file.ts';
import { type ListedMethod, printMethods } from './print-methods.ts';

const locales: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

export const figureUsage = `npm run -s figure -- METHOD INPUT.json [--locale ${locales.join('|')}]
npm run -s figure -- --list [METHOD] [--json]
INPUT.json holds one input, or a list of them for as many figures; "-" reads it from standard input, and JSON may stand in its place.`;

const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

function readInput(file: string): unknown {
  const text = isJson(file) ? file : file === '-' ? readFileSync(0, 'utf8') : readText(file);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (fault) {
    throw new UnusableFile(`"${file}" is not JSON: ${fault instanceof Error ? fault.message : fault}`);
  }
}

function list(root: string, method: string | undefined, json: boolean): number {
  const all: readonly ListedMethod[] = JSON.parse(String(openEmpty(root).call('rpc', 'figureList', '{}')));
  const listed = method === undefined ? all : all.filter(({ id }) => id === method);
  if (listed.length === 0) throw new UnusableFile(`There is no method "${method}".\n${figureUsage}`);
  console.log(json ? JSON.stringify(listed, null, 2) : printMethods(listed));
  return 0;
}

/** `figure`: statistics by name, JSON in and JSON out. Answers the exit code: 0, 2 when one is refused. */
export function run(args: readonly string[], root: string): number {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { ...flag, short: 'h' }, list: flag, json: flag, locale: { type: 'string', default: 'en' } },
    });
    if (values.help) {
      console.log(figureUsage);
      return 0;
    }
    const [method, file, surplus] = positionals;
    if (values.list && file === undefined) return list(root, method, values.json);
    if (method === undefined || file === undefined || surplus !== undefined) throw new UnusableFile(figureUsage);
    const language = locales.find((one) => one === values.locale);
    if (!language) throw new UnusableFile(`--locale is one of ${locales.join(', ')}.`);
    const input = readInput(file);
    const inputs: readonly unknown[] = Array.isArray(input) ? input : [input];
    const figures = askFigures(root, { method, inputs, language });
    console.log(JSON.stringify(Array.isArray(input) ? figures : figures[0], null, 2));
    return figures.some(({ status }) => status === 'refused') ? 2 : 0;
  } catch (fault) {
    if (!isForThePerson(fault)) throw fault;
    console.log(
      JSON.stringify({ status: 'refused', reasons: [{ code: 'unusableInput', message: fault.message }] }, null, 2),
    );
    return 2;
  }
}
