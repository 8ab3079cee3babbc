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
import type { Script } from './scripts.ts';

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

const byScript: Readonly<Record<Script, readonly (readonly LabelSet[])[]>> = {
  eastAsian: [chineseLabels, japaneseLabels, koreanLabels],
  latin: [englishLabels, spanishLabels, frenchLabels, germanLabels, portugueseLabels],
};

/** The lists that words in these scripts may be of, and drawn marks: reading all of them takes its time. */
export const labelsIn = (scripts: ReadonlySet<Script>): readonly (readonly LabelSet[])[] =>
  labelLanguages.filter(
    (sets) =>
      !(['eastAsian', 'latin'] as const).some((script) => byScript[script].includes(sets) && !scripts.has(script)),
  );
