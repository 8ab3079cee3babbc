import { waveShape } from '../../../core/analysis/shape.ts';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { summarisePeriod } from '../../../core/digest/digest.ts';
import type { DigestPeriod } from '../../../core/digest/period.ts';
import type { Digest, DigestInput, KnownCase } from '../../../core/digest/schema.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Table } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { standardById } from '../../../core/standards/index.ts';
import type { Tab } from '../../../core/tabs/tab.ts';

export const october: DigestPeriod = { kind: 'month', from: '2026-10-01', to: '2026-10-31' };

const header = '时间戳记,客户名称,产品质量,RoHS 情况,服务情况,改善情况,包装运输,交付日期,交付数量,其他意见'.split(',');
const words = ['非常不满意', '不满意', '一般', '较满意', '非常满意'];

/** Responses of S12 on days of a month, levels from 1 (worst), each with a customer and a comment that no report may tell. */
export const s12Rows = (month: string, levels: readonly string[], firstDay = 1): Table =>
  levels.map((one, place) => [
    `${month}-${String(firstDay + place).padStart(2, '0')}T09:00:00`,
    `Secret Ltd ${month} ${place}`,
    ...[...one].map((level) => words[Number(level) - 1] ?? ''),
    `secret remark ${place}`,
  ]);

/**
 * S12 by hand. September: three times 100, three times 20+20+20+15+10+5+5 = 95, so 97.5 with a variance of 7.5.
 * October: three times 16+16+16+11+6+3+3 = 71, twice 16+18+16+13+10+5+5 = 83, once 10+18+16+13+10+5+5 = 77: 456 ÷ 6 = 76,
 * squares of the differences 75 + 98 + 1 = 174, variance 34.8.
 */
export const s12: Table = [
  header,
  ...s12Rows('2026-09', ['5555555', '5555555', '5555555', '4555555', '4555555', '4555555']),
  ...s12Rows('2026-10', ['3333333', '3333333', '3333333', '3434555', '3434555', '2434555']),
];

export const someCase = (more: Partial<KnownCase> = {}): KnownCase => ({
  ...{ id: 'r1|low-total', title: 'Improve', owner: 'Sales', opened: '2026-10-06', due: '2026-10-13' },
  ...{ isOpen: true, isOverdue: false, answered: '2026-10-06T09:00:00', customer: null },
  ...more,
});

type Options = Partial<DigestInput> & { readonly rows?: Table; readonly id?: string };

/** The digest of some rows; October of S12 unless another is asked for. */
export function digestOf({ rows = s12, id = 'S12', ...more }: Options = {}): Digest {
  const standard = standardById(id);
  if (!standard) throw new Error(`no standard ${id}`);
  const map = mapColumns(rows, standard, firstTime);
  const rubric = fitRubric(standard, map.columns);
  const graded = parseResponses(rows, map).responses.map((response) => gradeResponse(response, rubric));
  return summarisePeriod({
    ...{ period: october, counting: graded, graded, leftOut: new Set<number>(), rubric },
    ...{ shape: waveShape(rubric, map.columns), cases: [], asked: null },
    ...{ source: 'Form Responses 1', now: '2026-11-21T09:30:00', language: 'en' },
    ...more,
  });
}

export const linesOf = ({ sections }: Tab, id: string): readonly string[] =>
  sections
    .filter((one) => one.id === id)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'notes' ? block.lines : [])));

/** Rows of the tables of a section. */
export const rowsIn = ({ sections }: Tab, id: string) =>
  sections
    .filter((one) => one.id === id)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : [])));
