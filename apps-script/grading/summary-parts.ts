import type { WaveFigures } from '../../core/analysis/figures.ts';
import type { Language } from '../../core/text/schema.ts';

/** What lies below and beside the dimensions, by id; what the survey has nothing of is left out. */
export function summaryParts({ items, facts, overall, gaps, evidence }: WaveFigures, language: Language) {
  const whole = overall.find(({ about }) => about === '');
  const about = overall.filter((one) => one !== whole);
  return {
    ...(items.length > 0 && { items: Object.fromEntries(items.map(({ id, index }) => [id, index])) }),
    ...(facts.length > 0 && {
      facts: Object.fromEntries(
        facts.map(({ id, operational, mean }) => [
          id,
          { ...mean, unit: operational.unit[language], isScored: operational.anchors !== null },
        ]),
      ),
    }),
    ...(overall.length > 0 && {
      overall: {
        ...(whole && { index: whole.index }),
        dimensions: Object.fromEntries(about.map((one) => [one.about, one.index])),
      },
    }),
    ...(gaps.length > 0 && {
      gaps: Object.fromEntries(
        gaps.map(({ dimension, gap, expected, perceived, inAnswers }) => [
          dimension,
          { ...gap, expected, perceived, inAnswers },
        ]),
      ),
    }),
    ...(evidence.length > 0 && { evidence: Object.fromEntries(evidence.map(({ kind, n }) => [kind, n])) }),
  };
}
