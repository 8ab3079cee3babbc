import type { Block } from '../panels/block.ts';
import { formatIndex } from '../panels/format-figure.ts';
import { gradeWord } from '../panels/grade-word.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import { caseBlocks } from './case-blocks.ts';
import { keepLines, offerTable, rankedTable } from './dimension-blocks.ts';
import { digestPeriodWord } from './period.ts';
import { resultLines } from './result-lines.ts';
import type { Digest } from './schema.ts';

const notes = (...lines: readonly string[]): Block => ({ kind: 'notes', lines });

/** The digest as a tab, and as what a mail says: result, best and lowest dimensions with what may help, what to keep, cases. */
export function describeDigest(digest: Digest): Tab {
  const { period, rubric, source, now, leftOut, overrides, best, worst, view, language } = digest;
  const { standard, stamp } = rubric;
  const graded = now.slice(0, 16).replace('T', ' ');
  const section = (id: string, title: string, blocks: readonly Block[]) => ({ id, title, blocks });
  const asides = leftOut + overrides > 0 ? [say(language, 'digest.asides', { leftOut, overrides })] : [];
  const dimensions = view.isSmall
    ? []
    : [
        ...(best.length > 0
          ? [section('best', say(language, 'digest.best'), [rankedTable(best, digest), notes(...keepLines(digest))])]
          : []),
        ...(worst.length > 0
          ? [section('worst', say(language, 'digest.worst'), [rankedTable(worst, digest), ...offerTable(digest)])]
          : []),
      ];
  return {
    title: say(language, 'digest.title', { period: digestPeriodWord(period, language) }),
    subtitle: [
      source,
      say(language, 'dashboard.subtitle', { standard: standard.title[language], stamp, now: graded }),
    ].join(' · '),
    sections: [
      section('result', say(language, 'digest.result'), [notes(...resultLines(digest), ...asides)]),
      ...dimensions,
      section('cases', say(language, 'digest.cases'), caseBlocks(digest)),
    ],
    widths: [260, 130, 130, 110, 130],
  };
}

/** The result in a few words, for the subject of a mail; "n < 5" of a small group. */
export function digestSubject({ period, view, rubric, source, language }: Digest): string {
  const { index, grade } = view.figures;
  const value = formatIndex(index, rubric.standard, language);
  const word = gradeWord(grade, rubric.standard, language);
  const result = word === null ? value : say(language, 'digest.resultGrade', { grade: word, index: value });
  return say(language, 'digest.subject', { period: digestPeriodWord(period, language), result, source });
}
