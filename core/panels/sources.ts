import { countTogether } from '../analysis/together.ts';
import { say } from '../text/say.ts';
import { formatInterval, formatValue } from './format-figure.ts';
import type { Panel } from './panel.ts';

/**
 * The response tabs that are counted together on purpose: each as its last grading left it, then all of them, whatever
 * period or segment is chosen.
 */
export const sources: Panel = ({ sources: graded = [], rubric, language }) => {
  if (graded.length < 2) return null;
  const { minimumGroup } = rubric.standard;
  const { sources: each, all, mixture } = countTogether(graded, minimumGroup);
  const moment = (at: string) => at.slice(0, 16).replace('T', ' ');
  const row = (title: string, by: string, at: string, index: (typeof each)[number]['index']) => [
    title,
    by,
    at,
    index.value ?? formatValue(index, minimumGroup, language),
    formatInterval(index, language),
    index.n,
  ];
  return {
    title: say(language, 'panel.sources'),
    blocks: [
      { kind: 'notes', lines: [say(language, `sources.${mixture}`, { count: each.length })] },
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.source'), format: 'text' },
          { title: say(language, 'column.standard'), format: 'text' },
          { title: say(language, 'column.gradedAt'), format: 'text' },
          { title: say(language, 'column.index'), format: 'score' },
          { title: say(language, 'column.interval'), format: 'text', centred: true },
          { title: say(language, 'column.n'), format: 'integer' },
        ],
        rows: [
          ...each.map(({ source: { title, standard, at }, index }) =>
            row(title, `${standard.title[language]} · ${standard.id}@${standard.version}`, moment(at), index),
          ),
          ...(all ? [row(say(language, 'sources.together'), '', '', all)] : []),
        ],
      },
    ],
  };
};
