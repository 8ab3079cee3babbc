import type { Figure, FigureMethod } from '../analysis/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { type HeadlineKey, sayHeadline } from '../text/headline.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { CellFormat } from './block.ts';

/** Half up, as a sheet's number format shows it; the small addition undoes floating dust below a half. */
const rounded = (value: number, digits: number): string =>
  (Math.round(value * 10 ** digits + 1e-9) / 10 ** digits).toFixed(digits);
const signed = (value: number): string => (Math.round(value) > 0 ? `+${rounded(value, 0)}` : rounded(value, 0));

/** A score in words, with one decimal: `63.4`. */
export const formatTenths = (value: number): string => rounded(value, 1);

const signedTenths = (value: number): string => `${Math.round(value * 10) > 0 ? '+' : ''}${rounded(value, 1)}`;

const percent = (value: number): string => `${rounded(value * 100, 0)}%`;

const numberWords: Readonly<Record<FigureMethod, (value: number) => string>> = {
  percentOfMaximum: formatTenths,
  points: formatTenths,
  pomp: formatTenths,
  topBox: percent,
  topTwo: percent,
  bottomBox: percent,
  bottomTwo: percent,
  netPromoter: signed,
  netFaces: signed,
  netEnds: signed,
  evidence: formatTenths,
  rawMean: (value) => String(Number(rounded(value, 2))),
  gap: signedTenths,
};

const finePercent = (value: number): string => `${rounded(value * 100, 1)}%`;

/** With one decimal more, for an interval so narrow that both its ends would read the same. */
const fineWords: Partial<typeof numberWords> = {
  topBox: finePercent,
  topTwo: finePercent,
  bottomBox: finePercent,
  bottomTwo: finePercent,
  netPromoter: signedTenths,
  netFaces: signedTenths,
  netEnds: signedTenths,
};

/** A value as figures of this method read. */
export const formatAs = (method: FigureMethod, value: number): string => numberWords[method](value);

/** From a value to another as they read with one decimal: 62.1 to 63.4 is 1.3; `null` without one of them. */
export const pointsBetween = (value: number | null, other: number | null): number | null =>
  value === null || other === null ? null : (Math.round(value * 10 + 1e-9) - Math.round(other * 10 + 1e-9)) / 10;

/** Values of these methods have a sign, so a dash between two of them would be misread. */
const hasSign: readonly FigureMethod[] = ['netPromoter', 'netFaces', 'netEnds', 'gap'];

/** The 95 % interval in words: `84.9–87.8`, with signs `-3 to +27`; '' without one. */
export function formatInterval(figure: Figure, language: Language): string {
  if (figure.interval === undefined || figure.value === null) return '';
  const words = numberWords[figure.method];
  const isNarrow = words(figure.interval[0]) === words(figure.interval[1]);
  const [low, high] = figure.interval.map((isNarrow && fineWords[figure.method]) || words);
  return hasSign.includes(figure.method)
    ? say(language, 'figure.span', { low: `${low}`, high: `${high}` })
    : `${low}–${high}`;
}

/** How the interval of a figure is worked out: `core/analysis`, `core/counts`. */
const intervalNames: Readonly<Record<FigureMethod, HeadlineKey>> = {
  percentOfMaximum: 't',
  points: 't',
  pomp: 't',
  evidence: 't',
  rawMean: 't',
  gap: 't',
  topBox: 'wilson',
  topTwo: 'wilson',
  bottomBox: 'wilson',
  bottomTwo: 'wilson',
  netPromoter: 'adjustedWald',
  netFaces: 'adjustedWald',
  netEnds: 'adjustedWald',
};

/** The interval with the name of its formula: `95 % interval 84.9–87.8 (t)`; '' without one. */
export function intervalLine(figure: Figure, language: Language): string {
  const interval = formatInterval(figure, language);
  if (interval === '') return '';
  const name = intervalNames[figure.method];
  const method = sayHeadline(language, name);
  return sayHeadline(language, name === 't' ? 'interval' : 'intervalAbove', { interval, method });
}

/** Only the value in words; without one why not: `n < 5` for a group below `minimumGroup`, or "no data". */
export function formatValue(figure: Figure, minimumGroup: number, language: Language): string {
  if (figure.value !== null) return numberWords[figure.method](figure.value);
  return figure.status === 'insufficient' ? `n < ${minimumGroup}` : say(language, 'figure.noData');
}

const indexLooks: Readonly<Record<Standard['roundTo'], { readonly digits: number; readonly format: CellFormat }>> = {
  1: { digits: 0, format: 'integer' },
  0.1: { digits: 1, format: 'score' },
  0.01: { digits: 2, format: 'points' },
};

/** How an index reads that stands beside its grade: rounded to the very number that was graded. */
export const indexFormat = ({ roundTo }: Standard): CellFormat => indexLooks[roundTo].format;

/** An index in words, rounded to the number that was graded; without one as `formatValue`. */
export const formatIndex = (figure: Figure, { roundTo, minimumGroup }: Standard, language: Language): string =>
  figure.value === null
    ? formatValue(figure, minimumGroup, language)
    : rounded(figure.value, indexLooks[roundTo].digits);

/** A graded index with all that it rests on: `86 (84.9–87.8), n = 212, not answered 3`; without one as `formatValue`. */
export function formatFigure(figure: Figure, standard: Standard, language: Language): string {
  const value = formatIndex(figure, standard, language);
  if (figure.value === null) return value;
  const interval = formatInterval(figure, language);
  const basis = say(language, 'figure.basis', { n: figure.n, notAnswered: figure.notAnswered });
  return interval === ''
    ? say(language, 'figure.bare', { value, basis })
    : say(language, 'figure.full', { value, interval, basis });
}
