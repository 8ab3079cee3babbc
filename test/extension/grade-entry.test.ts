import { expect, test } from 'vitest';
import { standards } from '../../core/standards/index.ts';
import { weightedProcedure } from '../../core/standards/weighted-procedure.ts';
import { evidenceKey } from '../../extension/entry/entry.ts';
import { gradeEntry } from '../../extension/entry/grade-entry.ts';
import { offeredStandards } from '../../extension/offered-standards.ts';

const worked = offeredStandards(standards).flatMap((standard) =>
  standard.examples.map((example) => ({ id: standard.id, standard, ...example })),
);

test.each(worked)(
  '$id: the popup grades $answers as $score, $grade',
  ({ standard, answers, evidence, score, grade, triggers }) => {
    const place = (standard.evidence?.findIndex(({ id }) => id === evidence) ?? -1) + 1;
    const choices = {
      ...Object.fromEntries(standard.dimensions.map(({ id }, place) => [id, answers[place] ?? null])),
      ...(place > 0 && { [evidenceKey]: place }),
    };
    const explanation = gradeEntry(choices, standard, 'en');
    expect(explanation).toMatchObject({ score, grade });
    expect(explanation.triggers.map(({ id }) => id)).toEqual(triggers);
  },
);

test('a dimension that nobody touched counts as one that is not applicable', () => {
  expect(gradeEntry({ rohs: 5 }, weightedProcedure, 'en')).toEqual(
    gradeEntry({ rohs: 5, service: null }, weightedProcedure, 'en'),
  );
});
