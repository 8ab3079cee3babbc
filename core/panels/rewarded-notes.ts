import { sayTrust } from '../text/trust.ts';
import { wasRewarded } from '../trust/rewarded.ts';
import type { PanelInput } from './panel.ts';
import { periodWord } from './period-words.ts';

/** Waves named in one line; the others are counted. */
const most = 4;

/** That participants were rewarded in the chosen wave, or in which of all; nothing where nobody said so. */
export function rewardedNotes({
  view: { selection, waves },
  rewarded,
  language,
}: Pick<PanelInput, 'view' | 'rewarded' | 'language'>): readonly string[] {
  if (rewarded.includes('all')) return [sayTrust(language, 'rewardedAlways')];
  const shown = selection.period === null ? waves.map(({ period }) => period) : [selection.period];
  const marked = shown.filter((period) => wasRewarded(period, rewarded)).map((period) => periodWord(period, language));
  if (marked.length === 0) return [];
  const more = marked.length > most ? ` + ${marked.length - most}` : '';
  return [sayTrust(language, 'rewardedIn', { periods: `${marked.slice(0, most).join(', ')}${more}` })];
}
