import type { Checked } from './run-cases.ts';

const shown = (value: unknown): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : JSON.stringify(value);

/** A line a value: whether it holds, what is expected, what we have, the difference. */
export function printReference(checked: readonly Checked[]): string {
  const lines = checked.flatMap(({ id, tolerance, compared }) =>
    compared.map(({ name, expected, got, difference, holds }) =>
      [
        holds ? 'holds ' : 'DIFFERS',
        name === '' ? id : `${id} ${name}`,
        shown(expected),
        shown(got),
        difference === null ? '' : difference.toExponential(1),
        `± ${tolerance}`,
      ].join('\t'),
    ),
  );
  const all = checked.flatMap(({ compared }) => compared);
  const failed = all.filter(({ holds }) => !holds).length;
  const cases = checked.filter(({ compared }) => compared.length > 0 && compared.every(({ holds }) => holds)).length;
  return [...lines, `${cases} of ${checked.length} cases hold, ${all.length - failed} of ${all.length} values`].join(
    '\n',
  );
}
