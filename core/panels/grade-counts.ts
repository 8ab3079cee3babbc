import { say } from '../text/say.ts';
import { gradeWord } from './grade-word.ts';
import type { Panel } from './panel.ts';

/** How many responses got each grade, best first, grades that nobody got included. */
export const gradeCounts: Panel = ({ figures, rubric, language }) => {
  if (figures.index.n === 0) return null;
  const { bands } = rubric.standard;
  const word = (grade: string) => gradeWord(grade, bands, language);
  const from = (grade: string) => bands.find((band) => band.grade === grade)?.from ?? null;
  const values = figures.grades.map(({ grade, n }) => `${word(grade)} ${n}`).join(say(language, 'figure.between'));
  return {
    title: say(language, 'panel.gradeCounts'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.grade'), format: 'text', grade: true },
          { title: say(language, 'column.from'), format: 'points' },
          { title: say(language, 'column.responses'), format: 'integer' },
          { title: say(language, 'column.share'), format: 'share' },
        ],
        rows: figures.grades.map(({ grade, n, share }) => [word(grade), from(grade), n, share]),
        chart: {
          id: 'grades',
          kind: 'column',
          title: say(language, 'chart.grades'),
          altText: say(language, 'chart.gradesAlt', { values }),
          labels: 0,
          values: 2,
          axisTitle: say(language, 'column.responses'),
        },
      },
    ],
  };
};
