import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { sayTrust } from '../text/trust.ts';
import { wasRewarded } from '../trust/rewarded.ts';
import type { PanelInput } from './panel.ts';

/** A period by its name; the undated ('') in words, the same on every tab of a language. */
export const periodWord = (period: string, language: Language): string => period || say(language, 'trend.undated');

/** A period with what is to be known about it: `2026-11 (chosen, still running)`. */
export function markedPeriod(
  period: string,
  { view, rewarded, language }: Pick<PanelInput, 'view' | 'rewarded' | 'language'>,
): string {
  const word = periodWord(period, language);
  const marks = [
    ...(period === view.selection.period ? [say(language, 'trend.chosen')] : []),
    ...(period === view.running ? [say(language, 'trend.running')] : []),
    ...(wasRewarded(period, rewarded) ? [sayTrust(language, 'rewardedMark')] : []),
  ];
  if (marks.length === 0) return word;
  return say(language, 'trend.marked', { period: word, marks: marks.join(say(language, 'figure.between')) });
}

/** What is chosen, to begin a sentence with: `All periods, all responses`, `2026-10, Region: North`. */
export function selectionWords({ view: { selection }, language }: Pick<PanelInput, 'view' | 'language'>): string {
  const { period, segment } = selection;
  const words = [
    period === null ? say(language, 'choose.allPeriods') : periodWord(period, language),
    segment ? segmentLabel(segment, language) : say(language, 'choose.allResponses'),
  ].join(say(language, 'figure.between'));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A segment as the selector names it: `Region: North`. */
export const segmentLabel = (
  { title, value }: { readonly title: string; readonly value: string },
  language: Language,
): string => say(language, 'choose.label', { title, value });
