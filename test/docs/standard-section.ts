import { bandRange } from '../../core/scoring/band-range.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import { fitRubric } from '../../core/scoring/rubric.ts';
import { whyLine } from '../../core/scoring/why.ts';
import { itemsOf } from '../../core/standard-rules/items-of.ts';
import type { Example, Standard } from '../../core/standard-rules/standard.ts';
import { exampleResponse } from '../core/standards/example-response.ts';
import { bullets, figure, table, titled } from './markdown.ts';
import { sayAmount, sayFact, sayRewards, sayRules, sayWhen } from './say-standard.ts';

/** All that a manager asks of one standard, from its data. */
export function standardSection(standard: Standard): string {
  const { id, version, title, summary, source, notes } = standard;
  const decided = notes.map((note) => `${note.about} (the source is ${sourceWords[note.source]}): ${note.decided.en}`);
  return [
    `## ${source.system} · ${title.en} (${id}@${version})`,
    summary.en,
    bullets(sayRules(standard)),
    titled('Weights', weights(standard)),
    titled('Points', points(standard)),
    titled('Levels in words', descriptors(standard)),
    titled(standard.evidence ? 'Evidence' : 'Grades', grades(standard)),
    titled('Cases', cases(standard)),
    rewards(standard),
    titled('Decided where the source leaves it open', bullets(decided)),
    titled('Example', example(standard)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const sourceWords = { damaged: 'damaged', silent: 'silent', contradicts: 'in contradiction' } as const;

function weights({ dimensions }: Standard): string {
  const rows = dimensions.flatMap((dimension) => {
    const { title, weight, items, department } = dimension;
    const whole = [title.en, `${figure(weight)} %`];
    const owner = department?.en ?? '';
    if (!items) return [[...whole, '', '', '', owner]];
    return itemsOf(dimension).map((item, place) => [
      ...(place === 0 ? whole : ['', '']),
      item.title.en,
      `${figure(item.weight)} %`,
      item.operational ? sayFact(item.operational) : 'opinion',
      place === 0 ? owner : '',
    ]);
  });
  return table(['Dimension', 'Weight', 'Item', 'Of its dimension', 'Kind', 'Department'], rows);
}

/** Level names, best first. */
function levelNames({ scale }: Standard): readonly string[] {
  return scale.kind === 'labelled' ? scale.levels.map(([first = '']) => first).reverse() : [];
}

function points(standard: Standard): string {
  const rows = standard.dimensions.flatMap(({ title, points: earned }) =>
    earned ? [[title.en, ...[...earned].reverse().map(figure)]] : [],
  );
  return table(['Dimension', ...levelNames(standard)], rows);
}

function descriptors(standard: Standard): string {
  const rows = standard.dimensions.flatMap(({ title, descriptors: words }) =>
    words ? [[title.en, ...[...words].reverse().map(({ en }) => en)]] : [],
  );
  return table(['Dimension', ...levelNames(standard)], rows);
}

function grades(standard: Standard): string {
  const { bands, evidence, verdicts = [] } = standard;
  if (!evidence)
    return table(
      ['Grade', 'Total'],
      bands.map(({ grade, title }) => [title.en, bandRange(standard, grade)]),
    );
  const rows = [...evidence]
    .reverse()
    .map(({ title, from, to, isBelow, initial, grade }) => [
      title.en,
      isBelow ? `${from} to below ${to}` : `${from}–${to}`,
      String(initial),
      verdicts.find((one) => one.grade === grade)?.title.en ?? grade,
    ]);
  return table(['Form of the feedback', 'Range', 'Unless picked', 'Verdict'], rows);
}

function cases({ triggers }: Standard): string {
  const rows = triggers.map(({ clause, when, action: { title, owner, dueInDays } }) => [
    sayWhen(when),
    clause,
    title.en,
    owner.en,
    `${dueInDays} days`,
  ]);
  return table(['When', 'Clause', 'What to do', 'Owner', 'Due'], rows);
}

function rewards({ rewards: rules }: Standard): string {
  if (!rules) return '';
  const rows = rules.classes.map(({ title, amount, note, grades: earned, work }) => [
    title.en,
    sayAmount(amount),
    note.en,
    earned.join(', '),
    work[0] ?? '',
  ]);
  return titled(sayRewards(rules), table(['Class', 'Amount', 'Also', 'Grades', 'Work'], rows));
}

/** One that shows a sum: graded, all opinions answered, not all alike. */
function telling({ examples, dimensions }: Standard): Example | undefined {
  const isOpinion = dimensions.flatMap(itemsOf).map(({ operational }) => operational === undefined);
  const graded = examples.filter(({ grade }) => grade !== null);
  const isTelling = ({ answers }: Example) => {
    const opinions = answers.filter((_, place) => isOpinion[place]);
    return !opinions.includes(null) && new Set(opinions).size > 1;
  };
  return graded.find(isTelling) ?? graded[0];
}

function example(standard: Standard): string {
  const chosen = telling(standard);
  if (!chosen) throw new Error(`no graded example: ${standard.id}`);
  const rubric = fitRubric(standard);
  const why = whyLine(gradeResponse(exampleResponse(chosen, standard), rubric), rubric, 'en');
  const answers = chosen.answers.map((answer) => answer ?? '–').join(', ');
  return standard.evidence ? `\`${why}\`` : `Answers ${answers}: \`${why}\``;
}
