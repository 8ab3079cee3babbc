import type { Figure, FigureMethod } from '../analysis/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** Half up, as a sheet's number format shows it; the small addition undoes floating dust below a half. */
const rounded = (value: number, digits: number): string =>
  (Math.round(value * 10 ** digits + 1e-9) / 10 ** digits).toFixed(digits);
const signed = (value: number): string => (Math.round(value) > 0 ? `+${rounded(value, 0)}` : rounded(value, 0));
const score = (value: number): string => rounded(value, 1);

const numberWords: Readonly<Record<FigureMethod, (value: number) => string>> = {
  percentOfMaximum: score,
  points: score,
  pomp: score,
  topTwo: (value) => `${rounded(value * 100, 0)}%`,
  netPromoter: signed,
};

/** The 95 % interval in words: `84.9–87.8`, with signs `-3 to +27`; '' without one. */
export function formatInterval(figure: Figure, language: Language): string {
  if (figure.interval === undefined || figure.value === null) return '';
  const [low, high] = figure.interval.map(numberWords[figure.method]);
  return figure.method === 'netPromoter'
    ? say(language, 'figure.span', { low: `${low}`, high: `${high}` })
    : `${low}–${high}`;
}

/** Only the value in words; without one why not: `n < 5` for a group below `minimumGroup`, or "no data". */
export function formatValue(figure: Figure, minimumGroup: number, language: Language): string {
  if (figure.value !== null) return numberWords[figure.method](figure.value);
  return figure.status === 'insufficient' ? `n < ${minimumGroup}` : say(language, 'figure.noData');
}

/** A figure with all that it rests on: `86.4 (84.9–87.8), n = 212, not answered 3`; without a value as `formatValue`. */
export function formatFigure(figure: Figure, minimumGroup: number, language: Language): string {
  const value = formatValue(figure, minimumGroup, language);
  if (figure.value === null) return value;
  const interval = formatInterval(figure, language);
  const basis = say(language, 'figure.basis', { n: figure.n, notAnswered: figure.notAnswered });
  return interval === ''
    ? say(language, 'figure.bare', { value, basis })
    : say(language, 'figure.full', { value, interval, basis });
}
