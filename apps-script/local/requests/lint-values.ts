import type { Request } from '../book/sheets-types.ts';
import { isRecord, type Path, pathText, visitAll } from './visit.ts';

const mostCharacters = 50_000;
const int32 = 2_147_483_647;
const whole = /(?:^|[a-z])(?:Id|Index|Count|Pixels|Size)$|^(?:index|length|newIndex)$/;
const fractional = new Set(['bucketSize']);
const shares = ['red', 'green', 'blue', 'alpha'];
const spans = [
  ['startRowIndex', 'endRowIndex'],
  ['startColumnIndex', 'endColumnIndex'],
  ['startIndex', 'endIndex'],
] as const;

type Say = (fault: string) => void;

/** What holds of any value wherever it stands: finite, whole where it counts, colours and number formats, spans, lengths. */
export function valueFaults(request: Request): readonly string[] {
  const faults: string[] = [];
  const path: Path = [];
  const say = (fault: string): void => void faults.push(`${pathText(path)}: ${fault}`);
  const visit = (key: string, value: unknown): void => {
    if (value === undefined) say('undefined cannot be sent');
    else if (typeof value === 'number') checkNumber(key, value, say);
    else if (typeof value === 'string') checkText(key, value, say);
    else if (isRecord(value)) checkRecord(key, value, say);
  };
  visitAll(request, visit, '', path);
  return faults;
}

function checkNumber(key: string, value: number, say: Say): void {
  if (!Number.isFinite(value)) say(`${value} cannot be sent`);
  // Most numbers of a request are whole and not negative.
  if ((value >= 0 && value <= int32 && Number.isInteger(value)) || !whole.test(key) || fractional.has(key)) return;
  if (!Number.isInteger(value) || Math.abs(value) > int32) say(`${value} is not a 32-bit whole number`);
  else say(`${value} is negative`);
}

function checkText(key: string, value: string, say: Say): void {
  if (value.length > mostCharacters && (key === 'stringValue' || key === 'formulaValue'))
    say(`${value.length} characters, over ${mostCharacters} a cell`);
}

function checkRecord(key: string, value: Readonly<Record<string, unknown>>, say: Say): void {
  if (/colou?r$/i.test(key))
    for (const [part, share] of Object.entries(value))
      if (shares.includes(part) && !(typeof share === 'number' && share >= 0 && share <= 1))
        say(`${part} ${share} is not within 0..1`);
  if (key === 'numberFormat' && !value.type) say('a number format needs its type');
  for (const [start, end] of spans) {
    const to = value[end];
    if (to === undefined) continue;
    const from = Number(value[start] ?? 0);
    if (Number(to) <= from) say(`${end} ${to} is not after ${start} ${from}`);
  }
  if (key === 'userEnteredValue' && Object.keys(value).length > 1)
    say(`a value of more than one kind: ${Object.keys(value)}`);
}
