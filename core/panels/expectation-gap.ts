import { sayGap } from '../text/expectation-gap.ts';
import { say } from '../text/say.ts';
import { formatAs, formatInterval, formatValue } from './format-figure.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';

type Gap = PanelInput['view']['figures']['gaps'][number];

/** Other customers of the same kind could as well show no gap: the interval of the paired differences holds 0. */
const isUndetected = ({ gap: { value, interval } }: Gap): boolean =>
  value !== null && interval !== undefined && interval[0] <= 0 && interval[1] >= 0;

/** The dimension that lies furthest below what was expected, as the table shows it to a tenth, and where no gap is sure. */
function gapLines({ view, language }: PanelInput, titleOf: (gap: Gap) => string): readonly string[] {
  const { gaps } = view.figures;
  const undetected = gaps.filter(isUndetected);
  const below = gaps
    .filter(({ gap }) => gap.value !== null && Math.round(gap.value * 10) < 0)
    .sort((a, b) => (a.gap.value ?? 0) - (b.gap.value ?? 0));
  const [widest] = below.filter((one) => !isUndetected(one));
  return [
    widest
      ? say(language, 'gap.widest', {
          dimension: titleOf(widest),
          gap: formatAs('gap', widest.gap.value ?? 0),
          n: widest.gap.n,
        })
      : below.length > 0
        ? sayGap(language, 'noneBelow')
        : say(language, 'gap.none'),
    ...(undetected.length > 0
      ? [sayGap(language, 'undetected', { dimensions: nameFew(undetected.map(titleOf), language) })]
      : []),
  ];
}

/** What was expected beside what was perceived, over the responses that say both; the widest gap in words. */
export const expectationGap: Panel = (input) => {
  const { view, rubric, language } = input;
  const { gaps } = view.figures;
  if (view.isSmall || gaps.every(({ gap }) => gap.n === 0)) return null;
  const { minimumGroup } = rubric.standard;
  const titleOf = ({ dimension }: Gap) =>
    rubric.dimensions.find(({ id }) => id === dimension)?.title[language] ?? dimension;
  const hasAnswers = gaps.some(({ inAnswers }) => inAnswers !== null);
  const isShown = gaps.some(({ gap }) => gap.value !== null);
  return {
    title: say(language, 'panel.expectationGap'),
    blocks: [
      ...(isShown ? [{ kind: 'notes' as const, lines: gapLines(input, titleOf) }] : []),
      {
        kind: 'table',
        columns: [
          { title: say(language, 'column.dimension'), format: 'text' },
          { title: say(language, 'column.expected'), format: 'score' },
          { title: say(language, 'column.perceived'), format: 'score' },
          { title: say(language, 'column.gap'), format: 'change' },
          { title: say(language, 'column.interval'), format: 'text', centred: true },
          ...(hasAnswers ? [{ title: say(language, 'column.gapInAnswers'), format: 'points' } as const] : []),
          { title: say(language, 'column.n'), format: 'integer' },
        ],
        rows: gaps.map((one) => [
          titleOf(one),
          one.expected.value,
          one.perceived.value,
          one.gap.value ?? formatValue(one.gap, minimumGroup, language),
          formatInterval(one.gap, language),
          ...(hasAnswers ? [one.inAnswers] : []),
          one.gap.n,
        ]),
      },
    ],
  };
};
