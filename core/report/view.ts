import { pickPeriod } from '../analysis/choices.ts';
import type { WaveFigures } from '../analysis/figures.ts';
import { type Setting, type View, viewOf } from '../analysis/view.ts';
import type { GradedResponse } from '../scoring/schema.ts';

/** The last complete wave; without one the newest; '' when no response has a date. */
function usualPeriod(periods: readonly string[], running: string): string {
  const dated = periods.filter((period) => period !== '');
  return dated.find((period) => period < running) ?? dated[0] ?? '';
}

/**
 * What a report is about: every response of one period, whatever the segment. A chosen period that does not exist is
 * kept as unknown, and the last complete wave stands instead.
 * @param whole figures of all graded responses
 */
export function reportView(graded: readonly GradedResponse[], whole: WaveFigures, setting: Setting): View {
  const { chosen, words } = setting;
  const all = viewOf(graded, whole, { ...setting, chosen: { period: '', segment: '' } });
  const { periods } = all.choices;
  const picked = pickPeriod(chosen.period, periods, words);
  const period = picked ?? usualPeriod(periods, all.running);
  const asked = { period: period === '' ? (words.undated[0] ?? '') : period, segment: '' };
  const view = viewOf(graded, whole, { ...setting, chosen: asked });
  return picked === undefined ? { ...view, unknown: { period: chosen.period, segment: '' } } : view;
}
