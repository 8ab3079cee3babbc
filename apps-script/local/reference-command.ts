import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figureAsker } from './ask-figure.ts';
import { readCsv } from './book/csv.ts';
import { isForThePerson, readText, UnusableFile } from './open-file.ts';
import type { Desk } from './reference/ask.ts';
import { printReference } from './reference/print-reference.ts';
import { runCases } from './reference/run-cases.ts';
import { type Reference, referenceSchema } from './reference/schema.ts';

export const referenceUsage = `npm run -s reference -- FILE [--json]
FILE holds published values: {"datasets": {…}, "cases": [{"id", "method", "input", "expected", "tol", "source"}]}.
A case of an unknown id is worked out by the figure method that its "method" or "id" names.`;

function readReference(file: string): Reference {
  try {
    return referenceSchema.parse(JSON.parse(readText(file)));
  } catch (fault) {
    throw new UnusableFile(`"${file}" cannot be used: ${fault instanceof Error ? fault.message : fault}`);
  }
}

/** A folder that a case names, from the file's own folder upwards. */
function findFolder(name: string, from: string): string {
  for (let place = dirname(resolve(from)); ; place = dirname(place)) {
    const found = [join(place, name), join(place, name.replace(/^shared\//, ''))].find(existsSync);
    if (found !== undefined) return found;
    if (place === dirname(place)) throw new UnusableFile(`The folder "${name}" is not there.`);
  }
}

function readSurvey(folder: string): ReturnType<Desk['survey']> {
  const file = readdirSync(folder).find((name) => name.endsWith('.csv'));
  if (file === undefined) throw new UnusableFile(`"${folder}" holds no CSV file.`);
  const [header = [], ...rows] = readCsv(readText(join(folder, file)));
  const answer = (text: string) => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return Object.fromEntries(header.map((name, column) => [name, rows.map((row) => answer(row[column] ?? ''))]));
}

/** `reference`: published values beside ours, each with its difference. Answers the exit code: 0, 1 when one differs, 2 for a file of no use. */
export function run(args: readonly string[], root: string): number {
  try {
    const json = { type: 'boolean', default: false } as const;
    const options = { json, help: { ...json, short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) {
      console.log(referenceUsage);
      return 0;
    }
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UnusableFile(referenceUsage);
    const { datasets = {}, cases } = readReference(file);
    const checked = runCases(cases, {
      figure: figureAsker(root, 'en'),
      dataset: (name) => datasets[String(name)] as ReturnType<Desk['dataset']>,
      survey: (folder) => readSurvey(findFolder(String(folder), file)),
    });
    console.log(values.json ? JSON.stringify(checked, null, 2) : printReference(checked));
    const holds = checked.every(({ compared }) => compared.length > 0 && compared.every((one) => one.holds));
    return checked.length > 0 && holds ? 0 : 1;
  } catch (fault) {
    if (!isForThePerson(fault)) throw fault;
    console.error(fault.message);
    return 2;
  }
}
