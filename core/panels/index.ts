import { cases } from './cases.ts';
import { certainty } from './certainty.ts';
import { comments } from './comments.ts';
import { comparisons } from './comparisons.ts';
import { controlChart } from './control-chart.ts';
import { dataQuality } from './data-quality.ts';
import { dimensionScores } from './dimension-scores.ts';
import { drivers } from './drivers.ts';
import { evidenceCounts } from './evidence-counts.ts';
import { expectationGap } from './expectation-gap.ts';
import { facts } from './facts.ts';
import { gradeCounts } from './grade-counts.ts';
import { headline } from './headline.ts';
import { heatMap } from './heat-map.ts';
import { improvements } from './improvements.ts';
import { lowScores } from './low-scores.ts';
import { overall } from './overall.ts';
import type { Panel } from './panel.ts';
import { pointsLost } from './points-lost.ts';
import { segments } from './segments.ts';
import { sources } from './sources.ts';
import { trend } from './trend.ts';
import { trust } from './trust.ts';

/** The dashboard from top to bottom. An id is its file's name. */
export const panels: readonly { readonly id: string; readonly panel: Panel }[] = [
  { id: 'headline', panel: headline },
  { id: 'grade-counts', panel: gradeCounts },
  { id: 'evidence-counts', panel: evidenceCounts },
  { id: 'dimension-scores', panel: dimensionScores },
  { id: 'overall', panel: overall },
  { id: 'expectation-gap', panel: expectationGap },
  { id: 'facts', panel: facts },
  { id: 'improvements', panel: improvements },
  { id: 'trend', panel: trend },
  { id: 'segments', panel: segments },
  { id: 'sources', panel: sources },
  { id: 'certainty', panel: certainty },
  { id: 'points-lost', panel: pointsLost },
  { id: 'drivers', panel: drivers },
  { id: 'comparisons', panel: comparisons },
  { id: 'control-chart', panel: controlChart },
  { id: 'heat-map', panel: heatMap },
  { id: 'trust', panel: trust },
  { id: 'comments', panel: comments },
  { id: 'low-scores', panel: lowScores },
  { id: 'cases', panel: cases },
  { id: 'data-quality', panel: dataQuality },
];
