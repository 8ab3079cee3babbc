import { parseArgs } from 'node:util';
import type { Language } from '../../core/text/schema.ts';
import { UnusableFile } from './open-file.ts';

export type GradeOptions = {
  readonly file: string | undefined;
  readonly standard: string | undefined;
  readonly standardFile: string | undefined;
  /** A pasted table is repaired before it is used. */
  readonly repair: boolean;
  readonly mapping: string | undefined;
  readonly locale: Language;
  readonly now: string | undefined;
  readonly explain: number | undefined;
  readonly json: boolean;
  readonly requests: string | undefined;
  readonly standards: boolean;
};

const locales: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

export const gradeUsage = `npm run -s grade -- FILE.csv [--standard ID | --standard-file F [--repair]] [--mapping F] [--locale ${locales.join('|')}]
                     [--now ISO] [--explain ROW] [--json] [--requests F]
npm run -s grade -- --standards [--json]`;

/** The words behind `grade`, checked; UnusableFile says in a sentence what is wrong with them. */
export function readGradeOptions(args: readonly string[]): GradeOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      standard: text,
      'standard-file': text,
      repair: flag,
      mapping: text,
      locale: { ...text, default: 'en' },
      now: text,
      explain: text,
      json: flag,
      requests: text,
      standards: flag,
    },
  });
  const [file] = positionals;
  if (!values.standards && (file === undefined || positionals.length > 1)) throw new UnusableFile(gradeUsage);
  const locale = locales.find((language) => language === values.locale);
  if (!locale) throw new UnusableFile(`--locale is one of ${locales.join(', ')}.`);
  if (values.repair && values['standard-file'] === undefined)
    throw new UnusableFile('--repair is for the table that --standard-file names.');
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    throw new UnusableFile(`--now "${values.now}" is not an ISO date.`);
  if (values.explain !== undefined && !/^\d+$/.test(values.explain))
    throw new UnusableFile('--explain takes a row number of the sheet.');
  return {
    file,
    standard: values.standard,
    standardFile: values['standard-file'],
    repair: values.repair,
    mapping: values.mapping,
    locale,
    now: values.now,
    explain: values.explain === undefined ? undefined : Number(values.explain),
    json: values.json,
    requests: values.requests,
    standards: values.standards,
  };
}
