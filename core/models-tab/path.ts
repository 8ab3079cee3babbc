import { modelPath, type PathModelled } from '../models/path.ts';
import { intervalOf } from '../stats/pls-intervals.ts';
import { cell } from '../stats/pls-model.ts';
import { sayModelsPath, schemeWords } from '../text/models-path.ts';
import type { Language } from '../text/schema.ts';
import { constructsTable, hundredths, loadingsTable, pathsTable } from './path-tables.ts';
import type { ModelSection, ModelsTabInput } from './section.ts';

/** What the model says here, in a sentence or two. */
function findingLines({ names, found, target, leading, intervals }: PathModelled, language: Language) {
  const [low, high] = intervalOf(intervals, { table: 'totalEffects', row: target, column: leading }) ?? [];
  const isKnown = low !== undefined && high !== undefined;
  const ends = isKnown ? { low: hundredths(low), high: hundredths(high) } : null;
  const finding = sayModelsPath(language, 'finding', {
    ...{ leading: names[leading] ?? '', target: names[target] ?? '' },
    effect: hundredths(cell(found.totalEffects, target, leading)),
    interval: ends ? sayModelsPath(language, 'between', ends) : '',
    percent: Math.round(100 * (found.r2[target] ?? 0)),
  });
  return isKnown && low <= 0 && high >= 0 ? [finding, sayModelsPath(language, 'chance')] : [finding];
}

/** When it misleads, what it rests on and how it was worked out. */
function noteLines(modelled: PathModelled, { language, inputs }: ModelsTabInput): readonly string[] {
  const { n, of, resamples, failed, intervals, schemeDifference, model, indices } = modelled;
  const tell = (key: Parameters<typeof sayModelsPath>[1], args = {}) => sayModelsPath(language, key, args);
  const hasIntervals = intervals.some(({ interval }) => interval !== null);
  const hasSingle = model.blocks.some(({ length }) => length === 1);
  const hasIndex = indices.some((index) => index !== null);
  const space = language === 'en' ? ' ' : '';
  return [
    [tell('assumed')],
    [tell('enough'), ...(hasSingle ? [tell('single')] : []), ...(hasIndex ? [tell('worst')] : [])],
    [
      tell('basis', { n, of }),
      hasIntervals ? tell('drawn', { resamples }) : tell('fewDrawn'),
      ...(hasIntervals && failed > 0 ? [tell('failed', { failed })] : []),
      tell('method', { scheme: schemeWords[inputs.scheme][language] }),
      schemeDifference === null
        ? tell('noDifference')
        : tell('difference', { difference: hundredths(Math.ceil(100 * schemeDifference) / 100) }),
    ],
  ].map((sentences) => sentences.join(space));
}

/** How constructs such as quality, satisfaction and loyalty go together, each seen through its questions. */
export const pathSection: ModelSection = (input) => {
  const { language, faults, inputsTab: tab, results } = input;
  const title = sayModelsPath(language, 'title');
  const only = (lines: readonly string[]) => ({ id: 'path', title, blocks: [{ kind: 'notes', lines } as const] });
  if (faults.path.length > 0) return only([sayModelsPath(language, 'faults', { tab }), ...faults.path]);
  const modelled = modelPath(input, results);
  if ('refused' in modelled) return only([sayModelsPath(language, modelled.refused, { ...modelled.args, tab })]);
  const [loadings, more] = loadingsTable(modelled, language);
  const last = more > 0 ? [sayModelsPath(language, 'more', { n: more })] : [];
  return {
    ...{ id: 'path', title },
    blocks: [
      { kind: 'notes', lines: findingLines(modelled, language) },
      ...[pathsTable(modelled, language), constructsTable(modelled, language), loadings],
      { kind: 'notes', lines: [...last, ...noteLines(modelled, input)] },
    ],
  };
};
