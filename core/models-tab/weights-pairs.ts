import { formatTenths } from '../panels/format-figure.ts';
import type { Furthest } from '../stats/consistency.ts';
import { sayModelsWeights } from '../text/models-weights.ts';
import type { ModelsTabInput } from './section.ts';

/** How many times more, as people write judgements: `5`, `1.8`, below 1 as `1/2.5`. */
export function ratioWords(times: number): string {
  const words = formatTenths(times < 1 ? 1 / times : times).replace(/\.0$/, '');
  return times < 1 && words !== '1' ? `1/${words}` : words;
}

/** The two dimensions of a judgement. */
export function pairWords({ i, j }: Furthest, { rubric, language }: ModelsTabInput): string {
  const titleOf = (place: number) => rubric.dimensions[place]?.title[language] ?? '';
  return sayModelsWeights(language, 'pairOf', { first: titleOf(i), second: titleOf(j) });
}
