import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeItem } from '../../../core/feedback/grade-item.ts';
import { itemFault } from '../../../core/feedback/item-fault.ts';
import { readPost } from '../../../core/feedback/schema.ts';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { explainGrade } from '../../../core/scoring/explain.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Explanation } from '../../../core/scoring/schema.ts';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { standards } from '../../../core/standards/index.ts';
import type { Language } from '../../../core/text/schema.ts';
import { type GradedEntry, gradeEntry } from '../../../extension/entry/grade-entry.ts';
import { itemOf } from '../../../extension/entry/item-of.ts';
import { questionsOf } from '../../../extension/entry/questions.ts';
import { resultWords } from '../../../extension/entry/result-words.ts';
import { whyOf } from '../../../extension/entry/why.ts';
import { entriesUnder } from './entries-under.ts';
import { answeredEntry, teamOf, wordsIn } from './given.ts';
import { madeStandards, zeroToTen } from './made-standards.ts';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;
const all = [...standards, ...madeStandards];
const send = { now: Date.UTC(2026, 10, 22), core: '0.1.0' } as const;

test('the standards are all there', () => {
  expect(standards.length).toBe(23);
});

/** How many questions a sheet scores, and how many of them it has scored: where a dimension has items, those count. */
function countsIn({ parts, evidence }: Explanation): { readonly questions: number; readonly answered: number } {
  const scored = parts.flatMap(({ score, items }) =>
    items.length === 0 ? [score] : items.flatMap((item) => (item.operational?.anchors === null ? [] : [item.score])),
  );
  if (evidence) return { questions: 0, answered: 0 };
  return { questions: scored.length, answered: scored.filter((score) => score !== null).length };
}

const firedIn = (fired: GradedEntry['fired']): Explanation['triggers'] =>
  fired.map(({ id, trigger, dimensions }) => ({
    ...{ id, clause: trigger.clause, dimensions: dimensions.map((dimension) => dimension.id) },
  }));

/** What a sheet says that it opens, in the words of the form: an item rule is named `<rule>:<dimension>`. */
function caseLinesOf({ parts, triggers }: Explanation, standard: Standard, language: Language): readonly string[] {
  const { say } = wordsIn(language);
  return standard.triggers.flatMap(({ id, action }) => {
    const cases = triggers.filter((one) => one.id === id || one.id.startsWith(`${id}:`));
    if (cases.length === 0) return [];
    const key = cases.length === 1 ? 'opensCase' : 'opensCases';
    const line = say(key, { cases: cases.length, action: action.title[language] });
    const low = parts.filter(({ dimension }) => cases.some(({ dimensions }) => dimensions.includes(dimension)));
    const names = low.map(({ title }) => title[language]).join(say('between'));
    return [names === '' ? line : line + say('about', { dimensions: names })];
  });
}

describe.each(all.map((standard) => [standard.id, standard] as const))('%s', (_, standard) => {
  test('what is shown is what the sheet computes, from the whole standard as from the slim one', () => {
    const slim = slimStandard(standard);
    fc.assert(
      fc.property(entriesUnder(standard), fc.constantFrom(...languages), (entry, language) => {
        const { item } = itemOf(entry, teamOf({ standard: slim }), send);
        const shown = gradeEntry(entry, slim);
        const sheet = gradeItem(item, standard);
        expect(itemFault(item, standard)).toBe(null);
        expect({ score: item.client.score, grade: item.client.grade }).toEqual({
          score: sheet.score,
          grade: sheet.grade,
        });
        const explained = explainGrade(sheet, fitRubric(standard), language);
        for (const { fired, ...result } of [shown, gradeEntry(entry, standard)]) {
          expect(result).toEqual({ graded: sheet, ...countsIn(explained) });
          expect(firedIn(fired)).toEqual(explained.triggers);
        }
        expect(whyOf(shown.graded, slim, language)).toBe(explained.why);
        expect(resultWords(shown, slim, wordsIn(language)).cases).toEqual(caseLinesOf(explained, standard, language));
        const post = { v: 1, op: 'append', token: 't', device: 'd', sentAt: item.createdAt, items: [item] };
        expect(readPost(JSON.parse(JSON.stringify(post)))).not.toBe(null);
      }),
      { numRuns: 25 },
    );
  });
});

const worked = standards.flatMap((standard) =>
  standard.examples.map((example) => ({ id: standard.id, standard, ...example })),
);

test.each(worked)(
  '$id: $answers $evidence are graded $score, $grade, as the source has it',
  ({ standard, answers, evidence, score, grade, triggers }) => {
    const ids = standard.dimensions.flatMap(itemsOf).map(({ id }) => id);
    const choices = Object.fromEntries(ids.map((id, place) => [id, answers[place] ?? null]));
    const given = { kind: evidence ?? '', score: answers[0] ?? null, link: '' };
    const entry = answeredEntry(standard, standard.evidence ? {} : choices, given);
    const { graded, fired } = gradeEntry(entry, standard);
    expect(graded).toMatchObject({ score, grade });
    expect(fired.map(({ id }) => id)).toEqual(triggers);
  },
);

test('a question that nobody touched counts as one that is not applicable', () => {
  const [one, two] = questionsOf(zeroToTen).map(({ id }) => id);
  expect(gradeEntry(answeredEntry(zeroToTen, { [one ?? '']: 5 }), zeroToTen)).toEqual(
    gradeEntry(answeredEntry(zeroToTen, { [one ?? '']: 5, [two ?? '']: null }), zeroToTen),
  );
});
