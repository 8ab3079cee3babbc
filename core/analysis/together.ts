import type { Standard } from '../standard-rules/standard.ts';
import { indexFigure } from './index-figure.ts';
import { mergeTally } from './merge.ts';
import type { Figure, Tally } from './schema.ts';

/** A response tab as its last grading left it: raw totals of all its answers, and the rules that gave them. */
export type GradedSource = {
  /** Title of the response tab. */
  readonly title: string;
  /** Local ISO text of the grading. */
  readonly at: string;
  readonly standard: Pick<Standard, 'id' | 'version' | 'title' | 'method' | 'evidence'>;
  readonly index: Tally;
  /** Who entered its answers; left out: that cannot be told. */
  readonly by?: 'staff' | 'customers';
};

/** Why sources are not counted together, or what has to be said of the figure when they are. */
export type Mixture = 'none' | 'standards' | 'methods';

/** Sources side by side, and together where their scores mean the same. */
export type Together = {
  readonly sources: readonly { readonly source: GradedSource; readonly index: Figure }[];
  /** `null`: they are scored in different ways, which differ by whole bands, so no one index holds both. */
  readonly all: Figure | null;
  readonly mixture: Mixture;
};

/** 'methods': answers become scores in different ways. 'standards': in the same way, by other weights or questions. */
function mixtureOf(sources: readonly GradedSource[]): Mixture {
  const count = (nameOf: (standard: GradedSource['standard']) => string) =>
    new Set(sources.map(({ standard }) => nameOf(standard))).size;
  if (count(({ method, evidence }) => (evidence ? 'evidence' : method)) > 1) return 'methods';
  return count(({ id, version }) => `${id}@${version}`) > 1 ? 'standards' : 'none';
}

const sumOf = (first: GradedSource, others: readonly GradedSource[]): Tally =>
  others.reduce((sum, { index }) => mergeTally(sum, index), first.index);

/**
 * Counts the answers of several response tabs together, every response once and with equal weight (design §3.11: only
 * on purpose, and the figure says so). Groups below `minimum` show no score.
 */
export function countTogether(sources: readonly GradedSource[], minimum: number): Together {
  const mixture = mixtureOf(sources);
  const [first, ...others] = sources;
  return {
    sources: sources.map((source) => ({ source, index: indexFigure(source.index, source.standard, minimum) })),
    all:
      first === undefined || mixture === 'methods' ? null : indexFigure(sumOf(first, others), first.standard, minimum),
    mixture,
  };
}
