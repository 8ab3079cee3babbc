import { type WaveShare, type WaveShares, waveShares } from '../comparison/wave-shares.ts';
import { sayComparison } from '../text/comparison.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import type { Panel, PanelInput } from './panel.ts';
import { markedPeriod } from './period-words.ts';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** What is to be noticed of a period; why it has no share. */
function mark({ n, point, isInRun }: WaveShare, { rubric, language }: PanelInput): string | null {
  if (n === 0) return say(language, 'figure.noData');
  if (!point) return `n < ${rubric.standard.minimumGroup}`;
  const marks = [
    ...(point.isOutside ? [sayComparison(language, 'outside')] : []),
    ...(isInRun ? [sayComparison(language, 'run')] : []),
  ];
  return marks.length === 0 ? null : marks.join(say(language, 'figure.between'));
}

function tableOf({ waves, centre, counted }: WaveShares, input: PanelInput): Block {
  const { language } = input;
  const share = sayComparison(language, `share.${counted}`);
  const values = waves.flatMap(({ period, point }) => (point ? [`${period} ${percent(point.share)}`] : []));
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'column.period'), format: 'text' },
      { title: share, format: 'share' },
      { title: sayComparison(language, 'centre'), format: 'share' },
      { title: sayComparison(language, 'lower'), format: 'share' },
      { title: sayComparison(language, 'upper'), format: 'share' },
      { title: say(language, 'column.n'), format: 'integer' },
      { title: sayComparison(language, 'mark'), format: 'text' },
    ],
    rows: waves.map((wave): readonly BlockCell[] => [
      { text: markedPeriod(wave.period, input), rows: { column: 'period', is: wave.period } },
      wave.point?.share ?? null,
      centre,
      wave.point?.lower ?? null,
      wave.point?.upper ?? null,
      wave.n,
      mark(wave, input),
    ]),
    chart: {
      id: 'shares',
      kind: 'line',
      title: sayComparison(language, 'shareChart', { share }),
      altText: sayComparison(language, 'shareAlt', {
        share,
        centre: percent(centre),
        values: values.join(say(language, 'figure.between')),
      }),
      labels: 0,
      values: 1,
      more: [2, 3, 4],
      axisTitle: share,
    },
  };
}

/**
 * The share of satisfied answers, or of responses with a case, period by period with its limits. Apart from the trend, which the
 * printed page has room for.
 */
export const controlChart: Panel = (input) => {
  const { language, view } = input;
  const found = view.isSmall ? null : waveShares(input);
  if (!found) return null;
  const line = sayComparison(language, found.isBroken ? 'shareBroken' : 'shareRule');
  return {
    title: sayComparison(language, 'controlChart'),
    blocks: [{ kind: 'notes', lines: [line] }, ...(found.isBroken ? [] : [tableOf(found, input)])],
  };
};
