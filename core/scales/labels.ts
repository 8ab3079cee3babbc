import { germanLabels } from './labels-de.ts';
import { englishLabels } from './labels-en.ts';
import { spanishLabels } from './labels-es.ts';
import { frenchLabels } from './labels-fr.ts';
import { japaneseLabels } from './labels-ja.ts';
import { koreanLabels } from './labels-ko.ts';
import { markLabels } from './labels-marks.ts';
import { portugueseLabels } from './labels-pt.ts';
import { chineseLabels } from './labels-zh.ts';
import type { LabelSet } from './schema.ts';

/** All lists of level words, a language each, then drawn marks. Within a language and topic the usual list stands first. */
export const labelLanguages: readonly (readonly LabelSet[])[] = [
  englishLabels,
  chineseLabels,
  japaneseLabels,
  koreanLabels,
  spanishLabels,
  frenchLabels,
  germanLabels,
  portugueseLabels,
  markLabels,
];
