import type { NotWorked, Worked } from '../figure/method.ts';
import { raked } from './raked.ts';

type Columns = Readonly<Record<string, readonly string[]>>;
type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

const wrong = (field: string, fault: string): NotWorked => ({ refused: 'badInput', args: { field, fault } });

/** Rakes respondents to the margins of their groupings. Who has a blank in one of them gets no weight. */
export function rakeColumns(
  columns: Columns,
  margins: Margins,
  start: readonly (number | null)[] | null,
  cap: number | null,
): Worked | NotWorked {
  const names = Object.keys(margins);
  if (names.length === 0) return { refused: 'missing', args: { fields: 'margins' } };
  const absent = names.find((name) => !(name in columns));
  if (absent !== undefined) return { refused: 'missing', args: { fields: `columns.${absent}` } };
  const rows = columns[names[0] ?? '']?.length ?? 0;
  if (names.some((name) => columns[name]?.length !== rows) || (start && start.length !== rows))
    return { refused: 'unequal', args: { fields: [...names, ...(start ? ['weights'] : [])].join(', ') } };
  if (start?.some((weight) => weight !== null && weight < 0)) return { refused: 'negative', args: { name: 'weights' } };

  const kept = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => names.every((name) => columns[name]?.[row] !== '') && (start === null || start[row] !== null),
  );
  if (kept.length === 0) return { refused: 'noAnswers' };
  const named = names.map((name) => {
    const groups = Object.keys(margins[name] ?? {});
    const found = kept.map((row) => groups.indexOf(columns[name]?.[row] ?? ''));
    const unknown = found.indexOf(-1);
    return {
      groups: found,
      targets: groups.map((group) => margins[name]?.[group] ?? 0),
      names: groups.map((group) => `${name}: ${group}`),
      fault: unknown < 0 ? null : wrong(`margins.${name}`, `no target for "${columns[name]?.[kept[unknown] ?? 0]}"`),
    };
  });
  const fault = named.find((margin) => margin.fault)?.fault;
  if (fault) return fault;

  const found = raked(
    kept.map((row) => start?.[row] ?? 1),
    kept.map(() => 1),
    named,
    cap,
  );
  if ('refused' in found) return found;
  const { weights, warnings, details } = found;
  const all: (number | null)[] = Array.from({ length: rows }, () => null);
  for (const [place, row] of kept.entries()) all[row] = weights[place] ?? null;
  const mean = details.mean;
  return {
    ...{ value: details.nEff, n: kept.length, notAnswered: rows - kept.length },
    warnings: kept.length < rows ? [...warnings, 'leftOut'] : warnings,
    details: { weights: all, relative: all.map((weight) => (weight === null ? null : weight / mean)), ...details },
  };
}
