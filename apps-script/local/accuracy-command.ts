import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printAccuracy, type ScoredSet } from './accuracy/print-accuracy.ts';
import { readingSchema, truthSchema } from './accuracy/schema.ts';
import { addScores, scoreSet } from './accuracy/score-set.ts';
import { allColumns } from './all-columns.ts';
import { isForThePerson, openFile, readText, UnusableFile } from './open-file.ts';

export const accuracyUsage = `npm run -s accuracy -- DIR [--standard ID] [--json]
DIR holds a folder for each set, with truth.json and the file that it names.`;

/** Any moment: what a column is does not depend on it. */
const now = '2026-01-01T00:00:00Z';

function readTruth(file: string) {
  try {
    return truthSchema.parse(JSON.parse(readText(file)));
  } catch (fault) {
    throw new UnusableFile(`"${file}" cannot be used: ${fault instanceof Error ? fault.message : fault}`);
  }
}

/** Reads one file through the built add-on and holds it against its labels. */
function scoreFolder(
  folder: string,
  set: string,
  { standard, root }: { standard: string | undefined; root: string },
): ScoredSet {
  const truth = readTruth(join(folder, set, 'truth.json'));
  const file = join(folder, set, truth.file);
  const host = openFile({ file, root, language: 'en', now });
  const call = { language: 'en', ...(standard === undefined ? {} : { standard }) };
  const reading = readingSchema.parse(JSON.parse(String(host.call('rpc', 'grade', JSON.stringify(call)))));
  const columns = allColumns(reading.columns, { file, language: 'en' });
  return { set, ...scoreSet(truth, { ...reading, columns }) };
}

function setsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new UnusableFile(`"${folder}" is not there.`);
  const sets = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'truth.json')));
  if (sets.length === 0) throw new UnusableFile(`"${folder}" holds no folder with a truth.json.\n${accuracyUsage}`);
  return sets.sort();
}

/** `accuracy`: how well columns are recognised, against labelled files. Answers the exit code: 0, or 2 for a folder of no use. */
export function run(args: readonly string[], root: string): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { standard: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new UnusableFile(accuracyUsage);
    const sets = setsIn(folder).map((set) => scoreFolder(folder, set, { standard: values.standard, root }));
    const all = addScores(sets.map(({ score }) => score));
    console.log(values.json ? JSON.stringify({ sets, all }, null, 2) : printAccuracy(sets, all));
    return 0;
  } catch (fault) {
    if (!isForThePerson(fault)) throw fault;
    console.error(fault.message);
    return 2;
  }
}
