import { factValue, scoredBy } from '../../core/panels/fact-words.ts';
import { formatAs, formatTenths } from '../../core/panels/format-figure.ts';
import type { ExplainedItem, ExplainedPart, Explanation, Item, RubricDimension } from '../../core/scoring/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { OneRow } from '../grading/one-row.ts';
import type { Explanation as Told } from './answers/schema.ts';

type Shown = Extract<Told, { status: 'explained' }>;
type Answers = readonly (number | null)[];

/** At most four decimals; '' for nothing. */
export const shown = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * 10_000) / 10_000);

/** Answers to these questions as they stand in the cells. */
function answersTo(
  questions: readonly Item[],
  answers: Answers,
  { table, graded }: OneRow,
  language: Language,
): string[] {
  return questions.map(({ column }, place) => {
    const cell = column === null ? '' : (table[graded.response.row - 1]?.[column] ?? '');
    return (answers[place] ?? null) === null ? say(language, 'explain.notAnswered') : String(cell);
  });
}

const dimensionOf = ({ dimension }: ExplainedPart, { rubric }: OneRow): RubricDimension | undefined =>
  rubric.dimensions.find(({ id }) => id === dimension);

/** Answers of a part that is one question; those of several items stand with the items. */
export function answersOf(part: ExplainedPart, one: OneRow, language: Language): string[] {
  return part.items.length > 0 ? [] : answersTo(dimensionOf(part, one)?.items ?? [], part.answers, one, language);
}

/** Score and weight of an item, and how a measured fact is scored. */
function howOf({ score, counted, operational }: ExplainedItem, language: Language): string[] {
  return [
    ...(operational ? [scoredBy(operational, language)] : []),
    ...(score === null || counted === null
      ? []
      : [say(language, 'explain.item', { score: formatTenths(score), weight: formatTenths(counted) })]),
  ];
}

/** The items of a part as people read them; a measured fact with its unit. */
export function itemsOf(part: ExplainedPart, one: OneRow, language: Language): Shown['parts'][number]['items'] {
  const dimension = dimensionOf(part, one);
  const asked = dimension ? [...dimension.items, ...dimension.unscored] : [];
  return part.items.map((item) => {
    const { id, title, answers, operational } = item;
    const questions = asked.filter((question) => question.id === id);
    const measured = (value: number | null) =>
      value === null || !operational ? say(language, 'explain.notAnswered') : factValue(value, operational, language);
    return {
      title: title[language],
      answers: operational ? answers.map(measured) : answersTo(questions, answers, one, language),
      how: howOf(item, language),
    };
  });
}

/** What stands beside the total: overall ratings, then what was expected. What was not answered is left out. */
export function besideOf({ overall, expected }: Explanation, one: OneRow, language: Language): Shown['beside'] {
  const { beside } = one.rubric;
  const ratings = overall.flatMap(({ about, title, answers, score }) => {
    if (score === null) return [];
    const questions = beside.overall.filter(({ id }) => id === about);
    const text = { answers: answersTo(questions, answers, one, language).join(' · '), score: formatTenths(score) };
    return [
      {
        title: title
          ? say(language, 'explain.overallOf', { about: title[language] })
          : say(language, 'explain.overall'),
        text: say(language, 'explain.rating', text),
      },
    ];
  });
  const pairs = expected.flatMap(({ title, expected: wanted, perceived, gap }) => {
    if (wanted === null || perceived === null || gap === null) return [];
    const values = { expected: formatTenths(wanted), perceived: formatTenths(perceived), gap: formatAs('gap', gap) };
    return [{ title: title[language], text: say(language, 'explain.gap', values) }];
  });
  return [...ratings, ...pairs];
}
