import { type FuzzyFound, type FuzzyVerdict, fuzzyEvaluation } from '../models/fuzzy.ts';
import { mostLevels } from '../models/fuzzy-levels.ts';
import { operatorSymbols } from '../models/fuzzy-symbols.ts';
import type { Block, BlockCell, TableColumn } from '../panels/block.ts';
import { indexFormat } from '../panels/format-figure.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { nameFew } from '../panels/name-few.ts';
import { wholePercents } from '../panels/whole-percents.ts';
import { roundHalfUp } from '../scoring/round.ts';
import { sayModelsFuzzy } from '../text/models-fuzzy.ts';
import { say } from '../text/say.ts';
import { columnOf } from './column-of.ts';
import { fuzzyLevelNames } from './fuzzy-levels.ts';
import type { ModelSection, ModelsTabInput } from './section.ts';

/** A longer list is not read. */
const mostRows = 15;

const effectivenessCell = (effectiveness: FuzzyVerdict['effectiveness'], allInOne: string): BlockCell =>
  effectiveness === 'clear' ? allInOne : effectiveness;

/** The verdict in one sentence: by membership where a level stands out, by score in any case. */
function sentenceOf(found: FuzzyFound, names: readonly string[], { rubric, inputs, language }: ModelsTabInput): string {
  const { standard } = rubric;
  const verdict = found.whole.find(({ operator }) => operator === inputs.operator);
  if (!verdict) return '';
  const { shares, level, effectiveness, isWeak, score, grade } = verdict;
  return sayModelsFuzzy(language, level === null ? 'shared' : isWeak ? 'weak' : 'clear', {
    operator: operatorSymbols[inputs.operator],
    share: level === null ? '' : Math.round(100 * (wholePercents(shares)[level] ?? 0)),
    level: level === null ? '' : (names[level] ?? ''),
    effectiveness: typeof effectiveness === 'number' ? effectiveness.toFixed(2) : '',
    score: roundHalfUp(score, standard.roundTo),
    grade: gradeWord(grade, standard, language) ?? grade,
  });
}

function tablesOf(found: FuzzyFound, names: readonly string[], input: ModelsTabInput): readonly Block[] {
  const { rubric, figures, inputs, language } = input;
  const { standard, dimensions } = rubric;
  const operator = operatorSymbols[inputs.operator];
  const grades = (grade: string | null) => gradeWord(grade, standard, language);
  const levels = names.map((title) => columnOf(title, 'share'));
  const score = columnOf(say(language, 'column.score'), indexFormat(standard));
  const grade: TableColumn = { ...columnOf(say(language, 'column.grade')), grade: true };
  const largest = columnOf(sayModelsFuzzy(language, 'largest'));
  const levelCell = ({ level, isWeak }: FuzzyVerdict): string => {
    if (level === null) return sayModelsFuzzy(language, 'tied');
    const name = names[level] ?? '';
    return isWeak ? sayModelsFuzzy(language, 'weakLevel', { level: name }) : name;
  };
  const allInOne = sayModelsFuzzy(language, 'allInOne');
  const { value } = figures.index;
  return [
    {
      kind: 'table',
      columns: [
        columnOf(sayModelsFuzzy(language, 'operator')),
        ...levels,
        largest,
        columnOf(sayModelsFuzzy(language, 'effectiveness'), 'hundredths'),
        ...[score, grade],
      ],
      rows: [
        ...found.whole.map((verdict) => [
          operatorSymbols[verdict.operator],
          ...wholePercents(verdict.shares),
          levelCell(verdict),
          effectivenessCell(verdict.effectiveness, allInOne),
          ...[verdict.score, grades(verdict.grade)],
        ]),
        ...(value === null
          ? []
          : [[sayModelsFuzzy(language, 'index'), ...names.map(() => null), null, null, value, grades(figures.grade)]]),
      ],
    },
    {
      kind: 'table',
      columns: [
        columnOf(sayModelsFuzzy(language, 'dimension', { operator })),
        ...levels,
        largest,
        columnOf(say(language, 'column.weight'), 'score'),
        ...[score, grade],
      ],
      rows: found.dimensions
        .slice(0, mostRows)
        .map((verdict) => [
          dimensions[verdict.place]?.title[language] ?? '',
          ...wholePercents(verdict.shares),
          ...[levelCell(verdict), verdict.weight, verdict.score, grades(verdict.grade)],
        ]),
    },
  ];
}

function notesOf({ levels, values, n, ...found }: FuzzyFound, { rubric, language }: ModelsTabInput): readonly string[] {
  const { dimensions, standard } = rubric;
  const more = found.dimensions.length - mostRows;
  const left = found.notAsked.map((place) => dimensions[place]?.title[language] ?? '');
  const few = { minimum: standard.minimumGroup, names: nameFew(found.fewAnswers, language) };
  return [
    ...(more > 0 ? [sayModelsFuzzy(language, 'more', { n: more })] : []),
    ...(left.length > 0 ? [sayModelsFuzzy(language, 'notAsked', { names: nameFew(left, language) })] : []),
    ...(found.fewAnswers.length > 0 ? [sayModelsFuzzy(language, 'fewAnswers', few)] : []),
    sayModelsFuzzy(language, 'operators'),
    levels.kind === 'scale'
      ? sayModelsFuzzy(language, 'scale', {
          values: values.map((value) => roundHalfUp(value, 0.1)).join(say(language, 'figure.between')),
        })
      : sayModelsFuzzy(language, levels.why, { most: mostLevels }),
    sayModelsFuzzy(language, 'source', { n }),
  ];
}

/** To which level the whole and each dimension belong, by all four operators beside the index. */
export const fuzzySection: ModelSection = (input) => {
  const { rubric, language } = input;
  const section = (blocks: readonly Block[]) => ({ id: 'fuzzy', title: sayModelsFuzzy(language, 'title'), blocks });
  const notes = (lines: readonly string[]): Block => ({ kind: 'notes', lines });
  const found = fuzzyEvaluation(input);
  if ('refused' in found) return section([notes([sayModelsFuzzy(language, found.refused, found.args)])]);
  const names = fuzzyLevelNames(found.levels, rubric.standard, language);
  return section([
    notes([sentenceOf(found, names, input)]),
    ...tablesOf(found, names, input),
    notes(notesOf(found, input)),
  ]);
};
