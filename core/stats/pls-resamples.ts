import { countedCorrelations, type StandardRows } from './counted-correlations.ts';
import { drawnCounts } from './drawn-counts.ts';
import { coefficientIn, coefficientsOf } from './pls-coefficients.ts';
import { fitPls, type PlsPath } from './pls-fit.ts';
import { cell, type InnerScheme, type PathModel } from './pls-model.ts';

/** A fitted model and what it was fitted to. */
export type Resampled = {
  readonly rows: StandardRows;
  readonly model: PathModel;
  readonly scheme: InnerScheme;
  readonly found: PlsPath;
};

/**
 * Bootstrap of a path model: its coefficients in samples that the same respondents might have given, `coefficientsOf` in
 * order, a list a resample; `null` for one that cannot be fitted (a question that is constant in it, no settling).
 * In words: whole respondents drawn with replacement by `drawnCounts`; the model fitted to the correlations of the draw; a
 * construct is turned round when its loadings run against those of the original model, since its sign is arbitrary.
 * `first` and `count`: which resamples. Source: Tenenhaus et al. (2005), CSDA 48, 159–205, 2.6; sign changes by construct.
 */
export function plsResamples(
  { rows, model, scheme, found }: Resampled,
  seed: number,
  first: number,
  count: number,
): readonly (readonly number[] | null)[] {
  const coefficients = coefficientsOf(model);
  const n = rows.cells.length / rows.width;
  return Array.from({ length: count }, (_, place) => {
    const indicators = countedCorrelations(rows, drawnCounts(n, seed, first + place));
    const drawn = indicators && fitPls(indicators, model, scheme);
    if (drawn === null || !('paths' in drawn)) return null;
    const signs = signsOf(drawn, found, model);
    const sign = (construct: number) => signs[construct] ?? 1;
    return coefficients.map(
      (one) => coefficientIn(drawn, one) * sign(one.column) * (one.table === 'loadings' ? 1 : sign(one.row)),
    );
  });
}

/** −1 for a construct whose loadings run against the original ones. */
const signsOf = (drawn: PlsPath, found: PlsPath, { blocks }: PathModel): readonly number[] =>
  blocks.map((block, construct) => {
    const likeness = block.reduce(
      (sum, row) => sum + cell(drawn.loadings, row, construct) * cell(found.loadings, row, construct),
      0,
    );
    return likeness < 0 ? -1 : 1;
  });
