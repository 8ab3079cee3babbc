import type { Expression, Operator } from './page-formula.ts';

/** What a cell or a formula holds; `null` is a blank cell. A fault spreads through whatever uses it. */
export type Value = string | number | boolean | null | { readonly fault: string };

/** Where references look. The shifts are those of the formatted cell from the first cell of the rule's range. */
export type Lookup = {
  readonly rowShift: number;
  readonly columnShift: number;
  readonly valueAt: (row: number, column: number) => Value;
};

const isFault = (value: Value): value is { readonly fault: string } => typeof value === 'object' && value !== null;

const tests: { readonly [operator in Operator]: (order: number) => boolean } = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** The value of a formula for one cell. */
export function evaluate(expression: Expression, lookup: Lookup): Value {
  if (expression.kind === 'value') return expression.value;
  if (expression.kind === 'reference') {
    const row = expression.row + (expression.fixesRow ? 0 : lookup.rowShift);
    const column = expression.column + (expression.fixesColumn ? 0 : lookup.columnShift);
    return lookup.valueAt(row, column);
  }
  const left = evaluate(expression.left, lookup);
  const right = evaluate(expression.right, lookup);
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  return expression.kind === 'compare' ? tests[expression.operator](compare(left, right)) : multiply(left, right);
}

/** Whether a rule with this value formats the cell: true, or a number that is not 0. */
export function isOn(value: Value): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

type Plain = string | number | boolean;
const ranks: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };
const blanks = { number: 0, string: '', boolean: false };

/** Numbers stand before texts before truth values; texts without regard to case; a blank is 0, '' or false as needed. */
function compare(left: Plain | null, right: Plain | null): number {
  const a = plainOf(left, right);
  const b = plainOf(right, left);
  if (typeof a !== typeof b) return (ranks[typeof a] ?? 0) - (ranks[typeof b] ?? 0);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return x < y ? -1 : x > y ? 1 : 0;
}

function plainOf(value: Plain | null, other: Plain | null): Plain {
  return value ?? blanks[typeof (other ?? 0) as keyof typeof blanks];
}

function multiply(left: Plain | null, right: Plain | null): Value {
  const product = numberOf(left) * numberOf(right);
  return Number.isNaN(product) ? { fault: '#VALUE!' } : product;
}

function numberOf(value: Plain | null): number {
  return typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
}
