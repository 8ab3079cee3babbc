import { type Comparison, halfWidth, isProvisional } from '../comparison/comparison.ts';
import { sayComparison } from '../text/comparison.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { formatTenths } from './format-figure.ts';
import type { PanelInput } from './panel.ts';
import { segmentLabel } from './period-words.ts';

function findingOf({ verdict, test, against, among }: Comparison, language: Language): string {
  if (verdict === 'untested' || !test) return sayComparison(language, 'untested');
  if (verdict === 'unsure') return sayComparison(language, among > 1 ? 'unsure' : 'unsureAlone', { n: among });
  const finding = sayComparison(language, `${against.kind}.${verdict}`);
  const half = halfWidth(test);
  return half === null ? finding : sayComparison(language, 'within', { finding, half: formatTenths(half) });
}

/**
 * What may be said of a comparison: `no detectable change (±2.3)`, `differs: above the rest (±1.4), few answers`. `few`: how
 * the last is said; `null`: not here, since the numbers of answers stand beside it.
 */
export function verdictWords(
  comparison: Comparison,
  language: Language,
  few: 'provisional' | 'provisionalShort' | null = 'provisional',
): string {
  const finding = findingOf(comparison, language);
  if (comparison.verdict === 'untested') return finding;
  return few && isProvisional(comparison) ? sayComparison(language, few, { finding }) : finding;
}

/** What is compared, as its row is called: the figure, or the segment whose index it is. */
export function comparedWords({ about, against }: Comparison, { rubric, language }: PanelInput): string {
  if (against.kind === 'rest') return segmentLabel(against, language);
  if (about.kind === 'csat') return sayComparison(language, 'csat');
  if (about.kind === 'nps') return say(language, 'headline.nps');
  if (about.kind === 'index') return say(language, rubric.standard.evidence ? 'headline.meanScore' : 'headline.index');
  return rubric.dimensions.find(({ id }) => id === about.id)?.title[language] ?? about.id;
}

/** What it is compared with. */
export function againstWords({ against }: Comparison, language: Language): string {
  return against.kind === 'before' ? against.period : sayComparison(language, against.kind);
}
