import type { Standard } from '../../../core/standard-rules/standard.ts';
import { usualRules } from '../../../core/standards/usual.ts';
import { localized } from '../../../core/text/localized.ts';

/** A text where the words do not matter. */
export const anyText = localized('Text', '文字', '文字');

/** A standard without fault: one question, two grades. */
export const plainStandard: Standard = {
  ...usualRules,
  id: 'plain',
  version: 1,
  title: anyText,
  summary: anyText,
  source: { system: 'S1', document: '000', clause: '1' },
  notes: [],
  dimensions: [{ id: 'one', title: anyText, weight: 100, headers: [] }],
  bands: [
    { grade: 'good', title: anyText, from: 60 },
    { grade: 'bad', title: anyText, from: 0 },
  ],
  procedure: [],
  examples: [],
};
