import { expect, test } from 'vitest';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { standards } from '../../../core/standards/index.ts';
import { isSoundStandard } from '../../../extension/team/sound-standard.ts';

type Path = readonly (string | number)[];

/** Every place in a value, the value itself left out. */
const placesIn = (value: unknown): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((path) => [key, ...path])]);

function withPut(whole: unknown, [key = '', ...rest]: Path, value: unknown): unknown {
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as object) };
  const inner = (copy as Record<string, unknown>)[key];
  (copy as Record<string, unknown>)[key] = rest.length === 0 ? value : withPut(inner, rest, value);
  return copy;
}

/** Grades an entry by each level, every kind of evidence and nothing; answers all scores. */
function scoresBy(standard: Standard): readonly (number | null)[] {
  const rubric = fitRubric(standard);
  const items = rubric.dimensions.flatMap((dimension) => [...dimension.items, ...dimension.unscored]).length;
  return [null, 1, 2, 5].flatMap((answer) =>
    [null, 1, 2].map((evidence) => {
      const graded = gradeResponse(
        {
          ...{ row: 0, at: null, respondent: null, customer: null, recommend: null, segments: [] },
          answers: Array.from({ length: items }, () => answer),
          beside: { evidence, work: null, expected: [], overall: [] },
        },
        rubric,
      );
      for (const language of ['en', 'zh-CN', 'zh-TW'] as const) explainGrade(graded, rubric, language);
      return graded.score;
    }),
  );
}

// By points, by levels, by evidence, by measured facts: what a standard can be made of.
test.each(['weighted-procedure', 'five-point', 'construction-evidence', 'assessment'])(
  '%s with nonsense anywhere in it: refused, or graded by without a fall',
  (name) => {
    const standard = standards.find(({ id }) => id === name);
    if (!standard) throw new Error(`no standard ${name}`);
    const slim = JSON.parse(JSON.stringify(slimStandard(standard)));
    const counts = { refused: 0, graded: 0 };
    // The three languages are told apart nowhere.
    for (const path of placesIn(slim).filter((path) => !String(path.at(-1)).startsWith('zh-')))
      for (const nonsense of [null, 'x', -1, 1e9, []]) {
        const broken = withPut(slim, path, nonsense);
        if (!isSoundStandard(broken)) counts.refused += 1;
        else {
          counts.graded += 1;
          for (const score of scoresBy(broken))
            expect([path, nonsense, score === null || Number.isFinite(score)]).toEqual([path, nonsense, true]);
        }
      }
    expect(counts.refused).toBeGreaterThan(0);
    expect(counts.graded).toBeGreaterThan(0);
  },
);
