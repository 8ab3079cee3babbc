import { figureMethods } from '../figure-methods/index.ts';
import { sayFigureRange } from '../text/figure-range.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { showNumber } from './show-number.ts';

/** Ends of a scale behind the name of a value: what is shown needs them no more. */
const ends = /,? (?:[−-]?\d+ to|up to|\d+ at most).*$/;
/** A share of one whole, by the words of `notes.value`; "with x the share below it" is one of two. */
const ofShare = /^(?:R²|(?!with |the score ).*\b(?:share|rate)\b)/;

const clauseOf = (id: string): string => {
  const [clause = ''] = (figureMethods.find((one) => one.id === id)?.notes.value ?? '').split(/[:;]/);
  return clause.replace(ends, '').trim();
};

/** What the value of a method is, in a few words: "Answers needed", and by the method's title where a bare "share" or "F" is no name. */
export function nameOfValue(id: string, language: Language): string {
  const title = figureMethods.find((one) => one.id === id)?.title[language];
  if (title === undefined) return say(language, 'function.value');
  const clause = clauseOf(id);
  const isName = clause.includes(' ') || clause === 'mean';
  return language === 'en' && isName ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}` : title;
}

/** Whether the value of a method is a share, 0 to 1, or a difference of two. */
export const isShare = (id: string): boolean => ofShare.test(clauseOf(id));

/** A share as people read it: one decimal, of less than 1 % two digits that count. */
export function showShare(share: number): string {
  const percent = share * 100;
  const digits = Math.abs(percent) < 1 ? percent.toPrecision(2) : percent.toFixed(1);
  return Number.isFinite(share) ? `${Number(digits)}%` : showNumber(share);
}

/** Below it the digits of a p tell nothing more. */
const leastP = 1e-4;

export const showP = (p: number, language: Language): string =>
  p < leastP ? sayFigureRange(language, 'lessThan', { value: leastP }) : showNumber(p);
