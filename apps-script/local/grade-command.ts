import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { allColumns } from './all-columns.ts';
import { type GradeOptions, readGradeOptions } from './grade-options.ts';
import { openEmpty } from './open-empty.ts';
import { isForThePerson, openFile, readText, UnusableFile } from './open-file.ts';
import { printReport, printStandards } from './print-report.ts';

const exitCodes: Readonly<Record<string, number>> = { graded: 0, insufficient: 0, refused: 2 };

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (fault) {
    throw fault instanceof UnusableFile ? fault : new UnusableFile(`"${file}" is not JSON: ${String(fault)}`);
  }
}

function writeRequests(file: string, requests: readonly unknown[]): void {
  try {
    writeFileSync(file, `${JSON.stringify(requests, null, 2)}\n`);
  } catch (fault) {
    throw new UnusableFile(`"${file}" cannot be written: ${fault instanceof Error ? fault.message : fault}`);
  }
}

/** A standard from JSON; one that `--standards --json` printed carries its system besides, which is no field of it. */
function jsonStandard(file: string): unknown {
  const read = readJson(file);
  if (typeof read !== 'object' || read === null || !('system' in read)) return read;
  const { system: _listed, ...standard } = read;
  return standard;
}

/** The rules in a file: a standard as JSON, or a table as people paste it, called as its file. */
function readRules(file: string, { repair, locale }: GradeOptions): Record<string, unknown> {
  const text = readText(file, locale);
  if (/^\ufeff?\s*[{[]/.test(text)) return { ownStandard: jsonStandard(file) };
  return { pasted: { text, title: basename(file).replace(/\.\w+$/, ''), repair } };
}

function listStandards({ json }: GradeOptions, root: string): number {
  const host = openEmpty(root);
  const list = JSON.parse(String(host.call('rpc', 'standards', '{}')));
  console.log(json ? JSON.stringify(list, null, 2) : printStandards(list));
  return 0;
}

function gradeFile(options: GradeOptions, root: string): number {
  const { file = '', standard, standardFile, mapping, locale, now, explain, json, requests } = options;
  const host = openFile({ file, root, language: locale, now });
  const call = {
    language: locale,
    ...(standard === undefined ? {} : { standard }),
    ...(standardFile === undefined ? {} : readRules(standardFile, options)),
    ...(mapping === undefined ? {} : { mapping: readJson(mapping) }),
    ...(explain === undefined ? {} : { explain }),
  };
  const report = JSON.parse(String(host.call('rpc', 'grade', JSON.stringify(call))));
  report.columns &&= allColumns(report.columns, { file, language: locale });
  report.mapping = mapping === undefined ? 'proposed' : 'confirmed';
  report.serviceCalls = host.calls.length;
  if (requests !== undefined) writeRequests(requests, host.requests);
  console.log(json ? JSON.stringify(report, null, 2) : printReport(report, locale));
  return exitCodes[report.status] ?? 1;
}

/** `grade`: one file through the built add-on. Answers the exit code: 0 graded, 2 refused, 1 our own fault. */
export function run(args: readonly string[], root: string): number {
  const json = args.includes('--json');
  try {
    const options = readGradeOptions(args);
    return options.standards ? listStandards(options, root) : gradeFile(options, root);
  } catch (fault) {
    if (!isForThePerson(fault)) throw fault;
    const reasons = [{ code: 'unusableInput', message: fault.message }];
    if (json) console.log(JSON.stringify({ status: 'refused', reasons }, null, 2));
    else console.error(fault.message);
    return 2;
  }
}
