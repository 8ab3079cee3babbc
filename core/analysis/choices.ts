import type { WaveFigures } from './figures.ts';

/** The texts of the two selector cells as a person left them; '' is all. */
export type Chosen = { readonly period: string; readonly segment: string };

/** The responses with one value in one segment column. */
export type SegmentChoice = {
  /** Place in `Response.segments`. */
  readonly place: number;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly title: string;
  readonly value: string;
  readonly responses: number;
};

/** What can be chosen. Periods newest first, the undated ('') last; segments with most responses first. */
export type Choices = { readonly periods: readonly string[]; readonly segments: readonly SegmentChoice[] };

/** Words for "all" and for "without a date" in every language that the dashboard may have been written in. */
export type ChoiceWords = { readonly all: readonly string[]; readonly undated: readonly string[] };

/** Segment values on offer: a longer list is not read. */
const most = 40;

/** Every period that there is, and the segment values with graded responses enough to show a score. */
export function choicesOf({ trend, segments }: WaveFigures, minimumGroup: number): Choices {
  const periods = trend.map(({ period }) => period);
  return {
    periods: [...periods.filter((period) => period !== '').reverse(), ...periods.filter((period) => period === '')],
    segments: segments
      .flatMap(({ column, title, values }, place) =>
        values
          .filter(({ value, index }) => value !== '' && index.n >= minimumGroup)
          .map(({ value, index: { n, notAnswered } }) => ({ place, column, title, value, responses: n + notAnswered })),
      )
      .sort((a, b) => b.responses - a.responses)
      .slice(0, most),
  };
}

/** Full-width forms, case and the space behind a colon do not tell two choices apart. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*:\s*/g, ':')
    .trim();

const isAmong = (text: string, words: readonly string[]) =>
  text.trim() === '' || words.some((word) => folded(word) === folded(text));

/** The period that a text names, '' for the undated; `null`: all; `undefined`: there is none of that name. */
export function pickPeriod(text: string, periods: readonly string[], words: ChoiceWords): string | null | undefined {
  if (isAmong(text, words.all)) return null;
  const wanted = isAmong(text, words.undated) ? '' : folded(text);
  return periods.find((period) => folded(period) === wanted);
}

/** The segment that a text such as `Region: North` names; `null`: all; `undefined`: none that may be shown. */
export function pickSegment(
  text: string,
  segments: readonly SegmentChoice[],
  { all }: ChoiceWords,
): SegmentChoice | null | undefined {
  if (isAmong(text, all)) return null;
  // `North` and `north` may both be values: the one written the same way wins.
  const isExact = ({ title, value }: SegmentChoice) => [`${title}: ${value}`, `${title}：${value}`].includes(text);
  const isAlike = ({ title, value }: SegmentChoice) => folded(`${title}:${value}`) === folded(text);
  return segments.find(isExact) ?? segments.find(isAlike);
}
