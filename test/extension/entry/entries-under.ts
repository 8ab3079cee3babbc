import fc from 'fast-check';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Choice, Entry } from '../../../extension/entry/entry.ts';
import { type Question, questionsOf } from '../../../extension/entry/questions.ts';
import { answeredEntry } from './given.ts';

/** What the form lets somebody answer; `undefined`: untouched. */
function choiceOf({ kind, levels, range }: Question): fc.Arbitrary<Choice | undefined> {
  const number = range
    ? fc.double({ min: range.from, max: range.to, noNaN: true })
    : fc.double({ min: -1e6, max: 1e6, noNaN: true });
  return fc.oneof(kind === 'level' ? fc.constantFrom(...levels) : number, fc.constantFrom(null, undefined));
}

/** Every entry that the form can make under a standard. */
export function entriesUnder(standard: Standard): fc.Arbitrary<Entry> {
  const questions = questionsOf(standard);
  const choices = fc
    .tuple(...questions.map(choiceOf))
    .map((chosen) =>
      Object.fromEntries(
        questions.flatMap(({ id }, place) => (chosen[place] === undefined ? [] : [[id, chosen[place]] as const])),
      ),
    );
  const kinds = (standard.evidence ?? []).map(({ id, from, to, isBelow }) =>
    fc.record({
      kind: fc.constant(id),
      score: fc.option(fc.integer({ min: from, max: isBelow ? to - 1 : to })),
      link: fc.constantFrom('', 'https://drive.example/letter.pdf'),
    }),
  );
  const evidence = fc.oneof(fc.constant({ kind: '', score: null, link: '' }), ...kinds);
  return fc.tuple(choices, evidence).map(([chosen, given]) => answeredEntry(standard, chosen, given));
}
