import type { Detail } from '../figure/method.ts';
import type { AskedFigure } from '../figure-methods/run.ts';
import { sayFigureRange } from '../text/figure-range.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { type ShownDetail, showDetail } from './show-detail.ts';
import { showNumber } from './show-number.ts';
import { isShare, nameOfValue, showP, showShare } from './show-value.ts';
import { nameOf } from './spaced.ts';

/** A label and what belongs to it. */
export type ShownRow = { readonly label: string; readonly text: string };

/** A figure as a person reads it. */
export type ShownFigure = {
  /** Value, interval, p, shares of the questions, answers, not answered. */
  readonly rows: readonly ShownRow[];
  /** What to bear in mind, sentence by sentence. */
  readonly warnings: readonly string[];
  readonly details: readonly ShownDetail[];
};

/** Details that say as much as the value: shares of the questions by name. */
const shares: readonly string[] = ['lmg', 'johnson'];

function shareRows(name: string, detail: Detail, language: Language): readonly ShownRow[] {
  const entries = Object.entries(Object(detail) as Readonly<Record<string, unknown>>);
  return entries
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    .sort(([, a], [, b]) => b - a)
    .map(([item, share]) => ({
      label: sayFigureRange(language, 'shareOf', { name: nameOf(name, language), item }),
      text: showShare(share),
    }));
}

/** A figure in words. `level`: of its interval, 0 to 1. */
export function showFigure(figure: AskedFigure, level: number, language: Language): ShownFigure {
  const { method, value, interval, n, notAnswered, status, details = {} } = figure;
  const showValue = isShare(method) ? showShare : showNumber;
  const shown = typeof value === 'number' ? showValue(value) : (value ?? say(language, 'figure.noData'));
  const [low = '', high = ''] = (interval ?? []).map(showValue);
  const percent = Math.round(level * 1000) / 10;
  const rows: ShownRow[] = [{ label: nameOfValue(method, language), text: shown }];
  if (interval)
    rows.push({
      label: sayFigureRange(language, 'interval', { percent }),
      text: say(language, 'figure.span', { low, high }),
    });
  const { p, ...others } = details;
  if (typeof p === 'number') rows.push({ label: nameOf('p', language), text: showP(p, language) });
  for (const name of shares) if (name in others) rows.push(...shareRows(name, others[name] ?? null, language));
  if (n !== null) rows.push({ label: say(language, 'column.n'), text: String(n) });
  if (n !== null || notAnswered > 0)
    rows.push({ label: say(language, 'column.notAnswered'), text: String(notAnswered) });
  const few = status === 'provisional' ? [say(language, 'figure.provisional')] : [];
  return {
    rows,
    warnings: [...few, ...figure.warnings],
    details: Object.entries(typeof p === 'number' ? others : details)
      .filter(([name]) => !shares.includes(name))
      .map(([name, detail]) => showDetail(name, detail, language)),
  };
}

/** A text that a sheet takes for a text: none that it would read as a formula. */
const pasted = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=@]/.test(line) || /^[+-](?![\d.])/.test(line) ? `'${line}` : line;
};

/** A shown figure as rows of cells with tabs between them, to be pasted into a sheet. */
export function figureTable({ rows, warnings, details }: ShownFigure): string {
  const lines: (readonly string[])[] = [
    ...rows.map(({ label, text }) => [label, text]),
    ...warnings.map((warning) => [warning]),
    ...details.flatMap(({ label, text, head, rows: cells }) =>
      cells.length === 0 ? [[label, text]] : [[label, ...head.slice(1)], ...cells],
    ),
  ];
  return lines.map((line) => line.map(pasted).join('\t')).join('\n');
}
