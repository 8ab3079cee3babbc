import { type FigureMethod, figureMethod, type NotWorked } from '../figure/method.ts';
import { completeRows } from '../stats/complete-rows.ts';
import { standardRows } from '../stats/counted-correlations.ts';
import { intervalOf, plsIntervals } from '../stats/pls-intervals.ts';
import type { InnerScheme } from '../stats/pls-model.ts';
import { type NoPls, plsPath } from '../stats/pls-path.ts';
import { plsResamples } from '../stats/pls-resamples.ts';
import { localized } from '../text/localized.ts';
import { fewestDraws, intervalDetails, mostDraws, pathDetails } from './path-details.ts';

const schemes: ReadonlyMap<string, InnerScheme> = new Map([
  ['path', 'path'],
  ['factorial', 'factorial'],
  ['centroid', 'centroid'],
]);
/** Complete answers below which paths are not worth reading. */
const fewest = 100;

/** Why a model was not fitted, in the names of its constructs and questions. */
function refusalOf(found: NoPls, constructs: readonly string[], items: readonly string[]): NotWorked {
  if ('constant' in found) return { refused: 'constant', args: { name: items[found.constant] ?? '' } };
  if ('collinear' in found) return { refused: 'collinear', args: { names: constructs[found.collinear] ?? '' } };
  if ('unsettled' in found) return { refused: 'noConvergence', args: { rounds: found.unsettled } };
  if ('isCircular' in found)
    return { refused: 'badInput', args: { field: 'inner', fault: 'the arrows run in a circle' } };
  const name = constructs[found.unrelated] ?? '';
  return { refused: 'badInput', args: { field: 'inner', fault: `"${name}" goes with no other construct` } };
}

/** What is wrong with so many draws; 0 means no intervals. */
function drawsFault(draws: number, fewest: number, most: number): string | null {
  if (draws > most) return `above ${most} take too long with these questions and respondents; lower resamples`;
  return draws > 0 && draws < fewest ? `too few for intervals at this level: 0 for none, or at least ${fewest}` : null;
}

/** Path models of the ECSI and ACSI kind. */
export const pathMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'pls-path',
    question: 'models',
    title: localized('Path model (ECSI, ACSI)', '路径模型（ECSI、ACSI）', '路徑模型（ECSI、ACSI）'),
    answers: localized(
      'How much of satisfaction and loyalty goes with image, quality and value, each seen through several questions?',
      '形象、质量、价值等因素与满意度和忠诚度的关系有多强？',
      '形象、品質、價值等因素與滿意度和忠誠度的關係有多強？',
    ),
    source: 'Tenenhaus et al. (2005), CSDA 48, 159–205; SmartPLS 2.0.M3, tables reproduced to 2e-6',
    fields: {
      ...{ columns: 'columns', blocks: 'names', inner: 'names', scheme: 'text?' },
      ...{ target: 'text?', min: 'number?', max: 'number?', least: 'count?' },
      ...{ resamples: 'count?', seed: 'count?', level: 'level?' },
    },
    notes: {
      columns: 'answers by question; respondents with a blank are left out',
      blocks: 'per construct its questions; one question is enough',
      inner: 'per construct those whose arrows end at it',
      scheme: '"path" (if left out), "factorial" or "centroid"',
      target: 'the construct that value is about; left out: the one at which most arrows end',
      min: 'lower end of the scale, with max: then indices 0 to 100 by unstandardised weights are given',
      max: 'upper end of the scale',
      least: 'fewest complete answers, 100 if left out',
      resamples:
        'how often respondents are drawn again for intervals, 0 if left out; else 41 (at 0.95) to 5000, fewer where that takes too long; failed: how many could not be fitted',
      seed: 'where the draws begin, 1 if left out: the same seed gives the same intervals',
      level: 'of the intervals, 0.95 if left out',
      value: 'R² of the target, 0 to 1: the share of its differences that goes with its predecessors',
      path: 'standardised, named "to<-from"; totalEffects: over all ways',
      R2: 'per construct with arrows',
      outerWeights: 'per construct, by question, for standardised questions; loadings: own ones; crossLoadings: all',
      communality: 'mean squared loading; rhoDG: composite reliability; alpha: Cronbach, standardised',
      intervals: 'percentile intervals of path, totalEffects, loadings and R2; null: too few draws could be fitted',
      indices: 'per construct the mean on 0 to 100',
    },
    example: {
      columns: { q1: [7, 8, 6, 9, 5, 7], q2: [6, 8, 7, 9, 4, 6], s1: [7, 9, 6, 9, 5, 6], s2: [8, 8, 7, 9, 6, 6] },
      blocks: { Quality: ['q1', 'q2'], Satisfaction: ['s1', 's2'] },
      ...{ inner: { Satisfaction: ['Quality'] }, least: 5 },
    },
    range: { kind: 'table', field: 'columns' },
    run: ({ columns, blocks, inner, scheme = 'path', target, min, max, least = fewest, ...draws }) => {
      const kind = schemes.get(scheme);
      if (!kind)
        return { refused: 'badInput', args: { field: 'scheme', fault: 'not "path", "factorial" or "centroid"' } };
      const constructs = Object.keys(blocks);
      const items = Object.values(blocks).flat();
      const unknown = items.find((item) => !(item in columns));
      if (unknown !== undefined) return { refused: 'missing', args: { fields: `columns.${unknown}` } };
      const twice = items.find((item, place) => items.indexOf(item) < place);
      if (twice !== undefined)
        return { refused: 'badInput', args: { field: 'blocks', fault: `"${twice}" stands in two places` } };
      const hollow = constructs.find((name) => blocks[name]?.length === 0);
      if (hollow !== undefined || constructs.length === 0)
        return { refused: 'missing', args: { fields: `blocks.${hollow ?? ''}` } };
      const stranger = [
        ...Object.keys(inner),
        ...Object.values(inner).flat(),
        ...(target === undefined ? [] : [target]),
      ].find((name) => !constructs.includes(name));
      if (stranger !== undefined) return { refused: 'missing', args: { fields: `blocks.${stranger}` } };

      const complete = completeRows(items.map((item) => columns[item] ?? []));
      const n = complete[0]?.length ?? 0;
      if (n < Math.max(2, least)) return { refused: 'tooFew', args: { n, least: Math.max(2, least) } };
      const model = {
        blocks: constructs.map((name) => (blocks[name] ?? []).map((item) => items.indexOf(item))),
        predecessors: constructs.map((name) =>
          [...new Set(inner[name] ?? [])].map((before) => constructs.indexOf(before)),
        ),
      };
      const found = plsPath(complete, model, kind);
      if (!('weights' in found)) return refusalOf(found, constructs, items);
      const arrows = model.predecessors.map(({ length }) => length);
      const about = target === undefined ? arrows.indexOf(Math.max(...arrows)) : constructs.indexOf(target);
      if (arrows[about] === 0) {
        const ends = constructs.filter((_, construct) => arrows[construct] !== 0).join(', ');
        const fault = `no arrow ends at "${target}"; name one of: ${ends}`;
        return { refused: 'badInput', args: { field: 'target', fault } };
      }
      const { resamples = 0, seed = 1, level = 0.95 } = draws;
      const wrong = drawsFault(resamples, fewestDraws(level), mostDraws(n, model, found.rounds));
      if (wrong !== null) return { refused: 'badInput', args: { field: 'resamples', fault: wrong } };
      const drawn = plsResamples({ rows: standardRows(complete), model, scheme: kind, found }, seed, 0, resamples);
      const intervals = plsIntervals(model, drawn, level);
      const scale = min !== undefined && max !== undefined ? { min, max } : null;
      const notAnswered = (Object.values(columns)[0]?.length ?? 0) - n;
      return {
        ...{ value: found.r2[about] ?? null, n, notAnswered },
        ...(resamples > 0 && { interval: intervalOf(intervals, { table: 'r2', row: about, column: about }) }),
        warnings: notAnswered > 0 ? ['assumedArrows', 'leftOut'] : ['assumedArrows'],
        details: {
          ...{ target: constructs[about] ?? '', scheme, rounds: found.rounds },
          ...pathDetails({ found, model, constructs, items, columns: complete, scale }),
          ...(resamples > 0 && {
            intervals: intervalDetails(intervals, { model, constructs, items }),
            ...{ resamples, seed, level, failed: drawn.filter((one) => one === null).length },
          }),
        },
      };
    },
  }),
];
