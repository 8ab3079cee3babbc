import type { PasteAnswer, RulesShown, WhatIf } from '../../apps-script/rpc/answers/rules/schema.ts';
import type { Found } from '../../apps-script/sidebar/state/trial.ts';

/** Two dimensions with points, one of them of two questions; two grades. */
export const rules: RulesShown = {
  id: 'weighted-procedure',
  stamp: 'weighted-procedure@1',
  title: 'Weighted procedure',
  hasWeights: true,
  hasPoints: true,
  levels: ['bad', 'fair', 'good'],
  dimensions: [
    { id: 'quality', title: 'Product quality', weight: 60, points: [10, 30, 60], items: [] },
    {
      id: 'service',
      title: 'Service',
      weight: 40,
      points: [5, 20, 40],
      items: [
        { id: 'service/service', title: 'Service as a whole', weight: 50 },
        { id: 'patience', title: 'Patience', weight: 50 },
      ],
    },
  ],
  bands: [
    { grade: 'A', title: 'A', from: 80 },
    { grade: 'very bad', title: 'very bad', from: 0 },
  ],
};

/** What some rules would do to ten responses. */
export const found: Found = {
  status: 'ready',
  rules,
  responses: 10,
  changed: 2,
  moves: [
    { row: 3, from: 'very bad', to: 'A' },
    { row: 8, from: 'A', to: '' },
  ],
  index: { before: '70.1', after: '72.4' },
  grade: { before: 'very bad', after: 'very bad' },
  grades: [
    { title: 'A', before: 4, after: 4 },
    { title: 'very bad', before: 6, after: 5 },
  ],
};

/** The rules in force, asked for without changes. */
export const inForce: WhatIf = { ...found, changed: 0, moves: [], index: { before: '70.1', after: '70.1' } };

/** A number that cannot be used. */
export const invalid: WhatIf = {
  status: 'invalid',
  rules,
  faults: [
    { field: 'weights', message: 'The weights add up to 95, not 100.' },
    { field: 'bands.A', message: '101 is not between 0 and 100.' },
  ],
};

const finding = (id: string, repair: string, blocks = true): PasteAnswer['findings'][number] => ({
  id,
  code: id.split('.')[0] ?? id,
  message: `About ${id}.`,
  repair,
  blocks,
});

/** A table with a sum to repair, a row that only the person can put right, and something to know. */
export const pasteAnswer: PasteAnswer = {
  findings: [finding('weightSum', 'All are scaled.'), finding('longName.2', ''), finding('columnIgnored', '', false)],
  notes: [],
  preview: {
    levels: ['bad', 'good'],
    dimensions: [
      { title: 'Care', weight: '55', points: ['', '55'] },
      { title: 'Speed', weight: '55', points: ['5', '55'] },
    ],
    bands: [
      { title: 'Good', from: '80' },
      { title: 'Fair', from: '' },
    ],
  },
  canUse: false,
};

/** The same table with its sum repaired, which brought points to light. */
export const halfRepaired: PasteAnswer = {
  ...pasteAnswer,
  findings: [finding('missingPoints.1', 'They become 0.'), finding('columnIgnored', '', false)],
  notes: [{ id: 'weightSum', message: 'About weightSum. All are scaled.' }],
};

/** Nothing in its way any more. */
export const usable: PasteAnswer = {
  ...pasteAnswer,
  findings: [finding('columnIgnored', '', false)],
  notes: [...halfRepaired.notes, { id: 'missingPoints.1', message: 'About missingPoints.1. They become 0.' }],
  canUse: true,
};
