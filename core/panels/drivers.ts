import { type Drivers, driversOf } from '../drivers/drivers.ts';
import type { Explained } from '../drivers/explain.ts';
import type { Priority } from '../drivers/quadrants.ts';
import { type DriversKey, sayDrivers } from '../text/drivers.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { Block } from './block.ts';
import { explainedLines, type NamedDriver, refusalLines } from './driver-notes.ts';
import { formatAs } from './format-figure.ts';
import type { Panel } from './panel.ts';
import { wholePercents } from './whole-percents.ts';

/** A longer list is not read. */
const most = 15;

const quadrantWords: Readonly<Record<Priority, DriversKey>> = {
  first: 'quadrantFirst',
  keep: 'quadrantKeep',
  low: 'quadrantLow',
  much: 'quadrantMuch',
  importanceUnclear: 'quadrantImportanceUnclear',
  performanceUnclear: 'quadrantPerformanceUnclear',
  bothUnclear: 'quadrantBothUnclear',
  against: 'quadrantAgainst',
};

/** The largest share first, in whole percents that add up to 100. */
function rankedDrivers({ drivers }: Explained, { titles }: Drivers, language: Language): readonly NamedDriver[] {
  const percents = wholePercents(drivers.map(({ share }) => share));
  return drivers
    .map((driver, place) => ({ ...driver, title: titles[place]?.[language] ?? '', percent: percents[place] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}

function intervalWords({ shareInterval }: NamedDriver, language: Language): string {
  if (shareInterval === null) return '';
  const [low, high] = shareInterval.map((end) => formatAs('topBox', end));
  return say(language, 'figure.span', { low: low ?? '', high: high ?? '' });
}

function tableOf(drivers: readonly NamedDriver[], language: Language): Block {
  const hasMap = drivers.some(({ quadrant }) => quadrant !== null);
  const hasIntervals = drivers.some(({ shareInterval }) => shareInterval !== null);
  const share = say(language, 'column.share');
  const values = drivers
    .map(({ title, percent }) => `${title} ${Math.round(100 * percent)}%`)
    .join(say(language, 'figure.between'));
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'column.dimension'), format: 'text' },
      { title: say(language, 'column.index'), format: 'score' },
      { title: share, format: 'share' },
      ...(hasIntervals
        ? [{ title: sayDrivers(language, 'columnShareInterval'), format: 'text', centred: true } as const]
        : []),
      { title: sayDrivers(language, 'columnR'), format: 'points' },
      ...(hasMap ? [{ title: sayDrivers(language, 'columnQuadrant'), format: 'text' } as const] : []),
    ],
    rows: drivers.map((driver) => [
      driver.title,
      driver.mean,
      driver.percent,
      ...(hasIntervals ? [intervalWords(driver, language)] : []),
      driver.r,
      ...(hasMap ? [driver.quadrant && sayDrivers(language, quadrantWords[driver.quadrant])] : []),
    ]),
    chart: {
      id: 'drivers',
      kind: 'bar',
      title: sayDrivers(language, 'chart'),
      altText: sayDrivers(language, 'chartAlt', { values }),
      labels: 0,
      values: 2,
      axisTitle: share,
    },
  };
}

/**
 * How much of the difference between answers about everything goes with each dimension, and how well it does: where work
 * pays first. One sentence where that cannot be said.
 */
export const drivers: Panel = ({ view, rubric, columns, language }) => {
  const found = view.isSmall ? null : driversOf(view.shown, rubric, columns);
  if (found === null) return null;
  const title = sayDrivers(language, 'title');
  const notes = (lines: readonly string[]): Block => ({ kind: 'notes', lines });
  const { found: result } = found;
  if (result === null) return { title, blocks: [notes([sayDrivers(language, 'noOutcome')])] };
  if ('why' in result) return { title, blocks: [notes(refusalLines(result, found, language))] };
  const ranked = rankedDrivers(result, found, language);
  const shown = ranked.slice(0, most);
  const rest = ranked.length - shown.length;
  return {
    title,
    blocks: [
      notes(explainedLines(ranked, result, found, language)),
      tableOf(shown, language),
      ...(rest > 0 ? [notes([sayDrivers(language, 'more', { n: rest })])] : []),
    ],
  };
};
