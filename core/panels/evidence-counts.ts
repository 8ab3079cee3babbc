import { evidenceRange } from '../scoring/why-evidence.ts';
import { say } from '../text/say.ts';
import type { Panel } from './panel.ts';
import { wholePercents } from './whole-percents.ts';

/** How many responses took each form, best first, with the scores that it allows. */
export const evidenceCounts: Panel = ({ view, rubric, language }) => {
  const { figures, isSmall } = view;
  const counts = [...figures.evidence].reverse();
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (isSmall || total === 0) return null;
  const shares = wholePercents(counts.map(({ n }) => n / total));
  return {
    title: say(language, 'panel.evidenceCounts'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: say(language, 'standard.evidenceKind'), format: 'text' },
          { title: say(language, 'column.range'), format: 'text', centred: true },
          { title: say(language, 'column.responses'), format: 'integer' },
          { title: say(language, 'column.share'), format: 'share' },
        ],
        rows: counts.map(({ kind, n }, place) => {
          const known = rubric.standard.evidence?.find(({ id }) => id === kind);
          return [known?.title[language] ?? kind, known ? evidenceRange(known, language) : '', n, shares[place] ?? 0];
        }),
      },
    ],
  };
};
