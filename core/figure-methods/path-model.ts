import { type FigureMethod, figureMethod, type NotWorked } from '../figure/method.ts';
import { completeRows } from '../stats/complete-rows.ts';
import type { InnerScheme } from '../stats/pls-model.ts';
import { type NoPls, plsPath } from '../stats/pls-path.ts';
import { localized } from '../text/localized.ts';
import { pathDetails } from './path-details.ts';

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
    },
    notes: {
      columns: 'answers by question; respondents with a blank are left out',
      blocks: 'per construct its questions; one question is enough',
      inner: 'per construct those whose arrows end at it',
      scheme: '"path" (if left out), "factorial" or "centroid"',
      target: 'the construct that value is about; left out: the one with most arrows',
      min: 'lower end of the scale, with max: then indices 0 to 100 by unstandardised weights are given',
      max: 'upper end of the scale',
      least: 'fewest complete answers, 100 if left out',
      value: 'R² of the target, 0 to 1: the share of its differences that goes with its predecessors',
      path: 'standardised, named "to<-from"; totalEffects: over all ways',
      R2: 'per construct with arrows',
      outerWeights: 'per construct, by question, for standardised questions; loadings: own ones; crossLoadings: all',
      communality: 'mean squared loading; rhoDG: composite reliability',
      indices: 'per construct the mean on 0 to 100',
    },
    example: {
      columns: { q1: [7, 8, 6, 9, 5, 7], q2: [6, 8, 7, 9, 4, 6], s1: [7, 9, 6, 9, 5, 6], s2: [8, 8, 7, 9, 6, 6] },
      blocks: { Quality: ['q1', 'q2'], Satisfaction: ['s1', 's2'] },
      ...{ inner: { Satisfaction: ['Quality'] }, least: 5 },
    },
    range: { kind: 'table', field: 'columns' },
    run: ({ columns, blocks, inner, scheme = 'path', target, min, max, least = fewest }) => {
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
      const scale = min !== undefined && max !== undefined ? { min, max } : null;
      const notAnswered = (Object.values(columns)[0]?.length ?? 0) - n;
      return {
        ...{ value: found.r2[about] ?? null, n, notAnswered },
        warnings: notAnswered > 0 ? ['assumedArrows', 'leftOut'] : ['assumedArrows'],
        details: {
          ...{ target: constructs[about] ?? '', scheme, rounds: found.rounds },
          ...pathDetails({ found, model, constructs, items, columns: complete, scale }),
        },
      };
    },
  }),
];
