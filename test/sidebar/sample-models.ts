import type { Models, ModelsPlan } from '../../apps-script/rpc/answers/models/schema.ts';
import type { Look } from '../../apps-script/rpc/answers/schema.ts';
import { fullLook } from './sample-more.ts';

/** Three parts, and the writing as a fourth. */
export const plan: Extract<ModelsPlan, { status: 'ready' }> = {
  ...{ status: 'ready', stamp: 'abc', parts: ['paths:0', 'paths:1', 'folds:0'] },
};
/** What a part found. */
export const part = (value: number) => ({ status: 'worked', result: [[value, null]] });

/** The sample rules with other weights: points move with the weight. */
export const adoption = {
  kind: 'ahp' as const,
  dimensions: [
    { id: 'quality', title: 'Product quality', weight: 66.67, points: [11.11, 33.33, 66.67] },
    { id: 'service', title: 'Service', weight: 33.33, points: [4.17, 16.67, 33.33] },
  ],
};

/** Written, with something to put right and weights to try. */
export const modelled: Extract<Models, { status: 'done' }> = {
  status: 'done',
  message: 'The models are on the tab "Models".',
  place: { sheetId: 41, cell: 'A1' },
  problems: [
    { message: 'C7: 12 is not between 1/9 and 9.', place: { sheetId: 40, cell: 'C7' } },
    { message: 'No construct has an arrow.', place: null },
  ],
  adoptions: [adoption, { ...adoption, kind: 'entropy' }],
};
/** Somebody changed an answer meanwhile. */
export const changed: Models = { status: 'changed', message: 'Answers were changed meanwhile. Start again.' };
/** There is nothing that models could be about. */
export const nothing: Models = { status: 'nothing', message: 'Nothing has been graded yet.' };

/** Graded, with the tabs of the models. */
export const modelsLook: Look = {
  ...fullLook,
  ours: [
    ...fullLook.ours,
    { kind: 'modelInputs', sheetId: 40, title: 'Model inputs' },
    { kind: 'models', sheetId: 41, title: 'Models' },
  ],
};
