import type { Token } from './page-formula-tokens.ts';
import { tokenise } from './page-formula-tokens.ts';

export type Operator = '=' | '<' | '>' | '<=' | '>=';

/** A formula as a tree. Rows and columns count from 0. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number }
  | {
      readonly kind: 'reference';
      readonly row: number;
      readonly column: number;
      /** Written with a `$`: it does not move with the cell that is formatted. */
      readonly fixesRow: boolean;
      readonly fixesColumn: boolean;
    }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'multiply'; readonly left: Expression; readonly right: Expression };

const operators: readonly string[] = ['=', '<', '>', '<=', '>='] satisfies Operator[];
const isOperator = (text: string | undefined): text is Operator => text !== undefined && operators.includes(text);

/**
 * Reads the formula of a conditional format: cells, texts, numbers, comparisons, products, parentheses and `N("…")`.
 * Throws on anything else, so that no rule is silently left out. `=$C10="A"` → a comparison of a cell with a text.
 */
export function parseFormula(formula: string): Expression {
  const tokens = tokenise(formula);
  let at = 0;
  const fail = (): never => {
    throw new Error(`the preview cannot work out this formula at "${tokens[at]?.text ?? 'its end'}": ${formula}`);
  };
  const take = (wanted: string) => (tokens[at]?.text === wanted ? at++ : fail());

  const comparison = (): Expression => {
    let left = product();
    for (let sign = tokens[at]?.text; isOperator(sign); sign = tokens[at]?.text) {
      at += 1;
      left = { kind: 'compare', operator: sign, left, right: product() };
    }
    return left;
  };
  const product = (): Expression => {
    let left = primary();
    while (tokens[at]?.text === '*') {
      at += 1;
      left = { kind: 'multiply', left, right: primary() };
    }
    return left;
  };
  const primary = (): Expression => {
    const token = tokens[at] ?? fail();
    if (token.text === '(') {
      at += 1;
      const inner = comparison();
      take(')');
      return inner;
    }
    if (token.kind === 'name') return note();
    const leaf = leafOf(token) ?? fail();
    at += 1;
    return leaf;
  };
  // N of a text is 0: the add-on writes it to mark its own rules.
  const note = (): Expression => {
    take('N');
    take('(');
    if (tokens[at]?.kind !== 'text') fail();
    at += 1;
    take(')');
    return { kind: 'value', value: 0 };
  };

  const tree = comparison();
  return at === tokens.length ? tree : fail();
}

function leafOf({ kind, text }: Token): Expression | null {
  if (kind === 'number') return { kind: 'value', value: Number(text) };
  if (kind === 'text') return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
  if (kind !== 'reference') return null;
  const [, dollarColumn, letters = '', dollarRow, digits] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    kind: 'reference',
    row: Number(digits) - 1,
    column,
    fixesRow: dollarRow === '$',
    fixesColumn: dollarColumn === '$',
  };
}
