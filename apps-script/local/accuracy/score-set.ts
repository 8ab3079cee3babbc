import { scaleMistakes } from './scale-mistakes.ts';
import type { LabelledColumn, ReadColumn, Reading, Truth } from './schema.ts';

/** So many of so many; nothing to count is no share. */
export type Share = { readonly right: number; readonly of: number };

export const shares = ['layout', 'types', 'exactTypes', 'precision', 'recall', 'withoutQuestion', 'personal'] as const;

/**
 * How well the columns of one or several files were read.
 * `types`: the type is the labelled one or one that is accepted as well; `exactTypes`: the labelled one.
 * `precision`: of the columns that would be scored without a question, those that are to be scored.
 * `recall`: of the columns to be scored, those that are scored or asked about; `withoutQuestion`: those scored at once.
 * `personal`: of the columns with personal data, those that are kept off every dashboard.
 */
export type Score = Readonly<Record<(typeof shares)[number], Share>>;

export type Mistake = { readonly column: number | null; readonly header: string; readonly text: string };

/** Roles whose answers enter a figure. */
const scored = new Set(['item', 'overall', 'expected', 'recommend']);

const isClaimed = ({ role, needsConfirmation }: ReadColumn) => scored.has(role) && !needsConfirmation;
const isAsked = ({ role, needsConfirmation }: ReadColumn) => scored.has(role) && needsConfirmation;
const isToScore = ({ use }: LabelledColumn) => use === 'score' || use === 'nps';

const typeFits = ({ type, accept = [] }: LabelledColumn, read: string) => [type, ...accept].some((one) => one === read);

type Pair = { readonly label: LabelledColumn; readonly read: ReadColumn };

/** What is wrong about one column, in words. */
function mistakesOf({ label, read }: Pair): readonly string[] {
  const { type, accept = [], use } = label;
  return [
    ...(label.header === read.header ? [] : [`the file's header is "${read.header}"`]),
    ...(typeFits(label, read.type) ? [] : [`read as ${read.type}, labelled ${[type, ...accept].join(' or ')}`]),
    ...(isClaimed(read) && !isToScore(label) ? [`scored without a question, labelled ${use ?? 'no rating'}`] : []),
    ...(isToScore(label) && !isClaimed(read) && !isAsked(read) ? ['neither scored nor asked about'] : []),
    ...(isAsked(read) && use === undefined ? ['asked about, labelled no rating'] : []),
    ...(isClaimed(read) || isAsked(read) ? scaleMistakes(label, read) : []),
  ];
}

const share = (all: readonly Pair[], isRight: (pair: Pair) => boolean): Share => ({
  right: all.filter(isRight).length,
  of: all.length,
});

/** Compares what was read of a file with what a person says about it. A column that was not read counts against every share. */
export function scoreSet(
  truth: Truth,
  reading: Reading,
): { readonly score: Score; readonly mistakes: readonly Mistake[] } {
  const byIndex = new Map(reading.columns.map((column) => [column.index, column]));
  const pairs = truth.columns.flatMap((label): Pair[] => {
    const read = byIndex.get(label.index);
    return read === undefined ? [] : [{ label, read }];
  });
  const missing = truth.columns.filter(({ index }) => !byIndex.has(index));
  const toScore = pairs.filter(({ label }) => isToScore(label));
  const personal = pairs.filter(({ label }) => label.type === 'pii');
  const isLayoutRight = truth.layout === reading.layout;
  const counted = ({ right, of }: Share, wanted: (label: LabelledColumn) => boolean): Share => ({
    right,
    of: of + missing.filter(wanted).length,
  });
  const any = () => true;
  return {
    score: {
      layout: { right: isLayoutRight ? 1 : 0, of: 1 },
      types: counted(
        share(pairs, ({ label, read }) => typeFits(label, read.type)),
        any,
      ),
      exactTypes: counted(
        share(pairs, ({ label, read }) => label.type === read.type),
        any,
      ),
      precision: share(
        pairs.filter(({ read }) => isClaimed(read)),
        ({ label }) => isToScore(label),
      ),
      recall: counted(
        share(toScore, ({ read }) => isClaimed(read) || isAsked(read)),
        isToScore,
      ),
      withoutQuestion: counted(
        share(toScore, ({ read }) => isClaimed(read)),
        isToScore,
      ),
      personal: counted(
        share(personal, ({ read }) => read.type === 'pii'),
        ({ type }) => type === 'pii',
      ),
    },
    mistakes: [
      ...(isLayoutRight
        ? []
        : [{ column: null, header: '', text: `layout read as ${reading.layout}, labelled ${truth.layout}` }]),
      ...missing.map(({ index, header }) => ({ column: index, header, text: 'not read at all' })),
      ...pairs.flatMap((pair) =>
        mistakesOf(pair).map((text) => ({ column: pair.label.index, header: pair.label.header, text })),
      ),
    ],
  };
}

/** Several files as one: every column counts the same. */
export function addScores(scores: readonly Score[]): Score {
  const total = (name: keyof Score): Share => ({
    right: scores.reduce((sum, score) => sum + score[name].right, 0),
    of: scores.reduce((sum, score) => sum + score[name].of, 0),
  });
  return Object.fromEntries(shares.map((name) => [name, total(name)])) as Score;
}
