import { say } from '../text/say.ts';
import { gradeWord } from './grade-word.ts';
import type { Panel } from './panel.ts';
import { wholePercents } from './whole-percents.ts';

/** How many responses got each grade, best first, grades that nobody got included. */
export const gradeCounts: Panel = ({ view: { figures, isSmall }, rubric, language }) => {
  if (isSmall || figures.index.n === 0) return null;
  const { bands, evidence } = rubric.standard;
  const word = (grade: string) => gradeWord(grade, rubric.standard, language);
  const linked = (text: string | null) => text && { text, rows: { column: 'grade', is: text } };
  const from = (grade: string) => bands.find((band) => band.grade === grade)?.from ?? null;
  const values = figures.grades.map(({ grade, n }) => `${word(grade)} ${n}`).join(say(language, 'figure.between'));
  const shares = wholePercents(figures.grades.map(({ share }) => share));
  return {
    title: say(language, 'panel.gradeCounts'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.grade'), format: 'text', grade: true },
          // Where evidence gives the grade no score does.
          ...(evidence ? [] : [{ title: say(language, 'column.from'), format: 'points' } as const]),
          { title: say(language, 'column.responses'), format: 'integer' },
          { title: say(language, 'column.share'), format: 'share' },
        ],
        rows: figures.grades.map(({ grade, n }, place) => [
          linked(word(grade)),
          ...(evidence ? [] : [from(grade)]),
          n,
          shares[place] ?? 0,
        ]),
        chart: {
          id: 'grades',
          kind: 'column',
          title: say(language, 'chart.grades'),
          altText: say(language, 'chart.gradesAlt', { values }),
          labels: 0,
          values: evidence ? 1 : 2,
          axisTitle: say(language, 'column.responses'),
        },
      },
    ],
  };
};
