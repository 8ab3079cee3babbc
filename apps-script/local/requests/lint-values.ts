import type { Request } from '../book/sheets-types.ts';
import { isRecord, type Visit, visitAll } from './visit.ts';

const mostCharacters = 50_000;
const int32 = 2_147_483_647;
const whole = /(?:^|[a-z])(?:Id|Index|Count|Pixels|Size)$|^(?:index|length|newIndex)$/;
const fractional = new Set(['bucketSize']);
const spans = [
  ['startRowIndex', 'endRowIndex'],
  ['startColumnIndex', 'endColumnIndex'],
  ['startIndex', 'endIndex'],
] as const;

/** What holds of any value wherever it stands: finite, whole where it counts, colours and number formats, spans, lengths. */
export function valueFaults(request: Request): readonly string[] {
  const faults: string[] = [];
  visitAll(request, (visit) => {
    for (const fault of checks.flatMap((check) => check(visit))) faults.push(`${visit.path}: ${fault}`);
  });
  return faults;
}

const checks: readonly ((visit: Visit) => readonly string[])[] = [
  ({ value }) => (value === undefined ? ['undefined cannot be sent'] : []),
  ({ value }) => (typeof value === 'number' && !Number.isFinite(value) ? [`${value} cannot be sent`] : []),
  ({ key, value }) => {
    if (typeof value !== 'number' || !whole.test(key) || fractional.has(key)) return [];
    if (!Number.isInteger(value) || Math.abs(value) > int32) return [`${value} is not a 32-bit whole number`];
    return value < 0 ? [`${value} is negative`] : [];
  },
  ({ key, value }) => {
    if (!/colou?r$/i.test(key) || !isRecord(value)) return [];
    const parts = Object.entries(value).filter(([part]) => ['red', 'green', 'blue', 'alpha'].includes(part));
    return parts.flatMap(([part, share]) =>
      typeof share === 'number' && share >= 0 && share <= 1 ? [] : [`${part} ${share} is not within 0..1`],
    );
  },
  ({ key, value }) =>
    key === 'numberFormat' && isRecord(value) && !value.type ? ['a number format needs its type'] : [],
  ({ value }) => {
    if (!isRecord(value)) return [];
    return spans.flatMap(([start, end]) => {
      const from = Number(value[start] ?? 0);
      return value[end] !== undefined && Number(value[end]) <= from
        ? [`${end} ${value[end]} is not after ${start} ${from}`]
        : [];
    });
  },
  ({ key, value }) =>
    (key === 'stringValue' || key === 'formulaValue') && typeof value === 'string' && value.length > mostCharacters
      ? [`${value.length} characters, over ${mostCharacters} a cell`]
      : [],
  ({ key, value }) =>
    key === 'userEnteredValue' && isRecord(value) && Object.keys(value).length > 1
      ? [`a value of more than one kind: ${Object.keys(value)}`]
      : [],
];
