import type { Targets } from '../../../core/analysis/schema.ts';
import { waveShape } from '../../../core/analysis/shape.ts';
import { viewOf } from '../../../core/analysis/view.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import type { Language } from '../../../core/text/schema.ts';
import { columnIn, frozen, gradedOf, rubricOf } from '../analysis/sample.ts';
import { panelInput } from './panel-input.ts';

export type Rows = readonly ReturnType<typeof gradedOf>[];
export const columns = [columnIn('segment', 3, 'Region'), columnIn('team', 5, 'Team')];
export const fitted = rubricOf(['Quality', 'Delivery']);

/** The input of a panel over these responses, all of them shown. */
export function inputOf(counting: Rows, more: { targets?: Targets; language?: Language } = {}, rubric = fitted) {
  const shape = waveShape(rubric, columns);
  const whole = workOutFigures(summariseWave(counting, rubric, shape), rubric, shape);
  const setting = {
    rubric,
    shape,
    chosen: { period: '', segment: '' },
    words: { all: [], undated: [] },
    today: '2026-11-02',
  };
  return frozen(panelInput({ rubric, columns, counting, ...more }, whole, viewOf(counting, whole, setting)));
}

export const rowsOf = (at: string, region: string, ...raws: readonly number[]): Rows =>
  raws.map((raw) =>
    gradedOf({ raw, dimensions: [raw, 80], response: { at, segments: [region, 'one'], answers: [5, 4] } }),
  );
export const earlier = rowsOf('2026-09-10', 'North', 40, 50, 60, 70, 80);
export const later = rowsOf('2026-10-10', 'South', 70, 80, 90, 100, 100);
export const targets = { index: 70, csat: null, nps: null };
