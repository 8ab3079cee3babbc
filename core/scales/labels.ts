import { englishLabels } from './labels-en.ts';
import { chineseLabels } from './labels-zh.ts';
import type { LabelSet } from './schema.ts';

/** All lists of level words, a language each. Within a language and topic the usual list stands first. */
export const labelLanguages: readonly (readonly LabelSet[])[] = [englishLabels, chineseLabels];
