import type { Block } from '../panels/block.ts';
import { formatIndex } from '../panels/format-figure.ts';
import { gradeWord } from '../panels/grade-word.ts';
import { offersFor } from '../panels/weak.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import { dimensionWord } from './dimension-blocks.ts';
import { digestPeriodWord } from './period.ts';
import { percentWord } from './result-lines.ts';
import type { Digest } from './schema.ts';

/** The overall score with its grade in words. */
function scoreLine({ view, rubric, language }: Digest): string {
  const { index, grade } = view.figures;
  const word = gradeWord(grade, rubric.standard, language);
  const shown = formatIndex(index, rubric.standard, language);
  return word === null
    ? say(language, 'summary.scoreOnly', { index: shown })
    : say(language, 'summary.score', { grade: word, index: shown });
}

/** How many answered, with the share of those asked where the whole period is over. */
function answeredLine({ view, rate, language }: Digest): string {
  const { responses: n } = view.figures;
  if (rate === null || rate.isSoFar || rate.answered !== n || n > rate.asked)
    return say(language, 'summary.answered', { n });
  return say(language, 'summary.answeredOf', { n, asked: rate.asked, percent: percentWord(n / rate.asked) });
}

/** What is offered for the weak dimensions, each once, with no word on which they are or how they scored. */
const measures = (digest: Digest): readonly string[] => [
  ...new Set(offersFor(digest).flatMap(({ improvements }) => improvements.map(({ text }) => text[digest.language]))),
];

/**
 * What customers are told of a month: the overall result, what went best, what will be done, thanks. No weights, cases,
 * owners, rows or names, and no dimension but the best: those that satisfy, else those above the overall score.
 */
export function describeSummary(digest: Digest): Tab {
  const { period, rubric, best, view, language } = digest;
  const { standard } = rubric;
  const section = (id: string, title: string, lines: readonly string[]) => {
    const block: Block = { kind: 'notes', lines };
    return { id, title, blocks: [block] };
  };
  const { index } = view.figures;
  const good = best.filter((one) => one.keep || (one.index.value ?? 0) > (index.value ?? 100));
  const planned = view.isSmall ? [] : measures(digest);
  return {
    title: say(language, 'summary.title', { period: digestPeriodWord(period, language) }),
    subtitle: '',
    sections: [
      section(
        'result',
        say(language, 'summary.result'),
        view.isSmall
          ? [say(language, 'summary.few', { minimum: standard.minimumGroup })]
          : [scoreLine(digest), answeredLine(digest)],
      ),
      ...(view.isSmall || good.length === 0
        ? []
        : [
            section(
              'best',
              say(language, 'summary.best'),
              good.map(({ id }) => dimensionWord(id, digest)),
            ),
          ]),
      ...(planned.length > 0 ? [section('will', say(language, 'summary.will'), planned)] : []),
      section('thanks', say(language, 'summary.thanksTitle'), [say(language, 'summary.thanks')]),
    ],
  };
}
