import type { Action } from '../../../core/actions/schema.ts';
import type { WaveFigures } from '../../../core/analysis/figures.ts';
import type { Figure } from '../../../core/analysis/schema.ts';
import type { View } from '../../../core/analysis/view.ts';
import type { PanelInput } from '../../../core/panels/panel.ts';
import type { Column, Issue } from '../../../core/responses/schema.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import type { Dimension, Standard } from '../../../core/standard-rules/standard.ts';
import type { Localized } from '../../../core/text/schema.ts';

const same = (text: string): Localized => ({ en: text, 'zh-CN': `${text}中`, 'zh-TW': `${text}臺` });
const dimension = (id: string, title: string, weight: number): Dimension => ({
  id,
  title: same(title),
  weight,
  headers: [],
});

const action = { title: same('call'), owner: same('sales'), dueInDays: 7 };

/** A small standard: two dimensions, three grades, a rule of each kind. */
export const standard: Standard = {
  id: 'small',
  version: 3,
  title: same('Small standard'),
  summary: same('for tests'),
  source: { system: 'S0', document: '009', clause: '4.2' },
  notes: [{ about: 'weights', source: 'silent', decided: same('weights are ours') }],
  method: 'percentOfMaximum',
  scale: { kind: 'numeric', min: 1, max: 5 },
  aspects: 'fixed',
  dimensions: [dimension('quality', 'Quality', 60), dimension('delivery', 'Delivery', 40)],
  missing: { policy: 'renormalise', minimumWeight: 60 },
  roundTo: 1,
  bands: [
    { grade: 'A', title: same('good'), from: 90 },
    { grade: 'B', title: same('fair'), from: 70 },
    { grade: 'C', title: same('poor'), from: 0 },
  ],
  triggers: [
    { id: 'total', clause: '5.1', when: { on: 'score', below: 70 }, action },
    { id: 'aspect', clause: '5.2', when: { on: 'anyItem', atMost: 60 }, action },
    { id: 'item', clause: '5.3', when: { on: 'eachItem', atMostLevel: 2 }, action },
  ],
  keepFrom: 80,
  period: 'month',
  minimumGroup: 5,
  procedure: [],
  examples: [],
};

/** A figure of this method with these parts changed. */
export function figure(value: number | null, n: number, more: Partial<Figure> = {}): Figure {
  const status = value === null ? (n === 0 ? 'noData' : 'insufficient') : 'graded';
  return { value, n, notAnswered: 0, method: 'percentOfMaximum', status, warnings: [], ...more };
}

/** A graded response of the sheet's row; its respondent must never be shown. */
export function response(
  row: number,
  score: number | null,
  triggers: readonly string[],
  at: string | null = null,
): GradedResponse {
  const grade = score === null ? null : (standard.bands.find(({ from }) => score >= from)?.grade ?? null);
  return {
    response: {
      row,
      at,
      respondent: `ann${row}@example.org`,
      customer: `Customer ${row}`,
      answers: [],
      recommend: null,
      segments: [],
    },
    standard: 'small@3',
    status: 'graded',
    raw: score,
    score,
    grade,
    answeredWeight: 100,
    dimensions: [],
    triggers,
  };
}

export const caseOf = (row: number, rule: string, dimensions: readonly string[]): Action => ({
  rule,
  clause: '5',
  row,
  dimensions,
  title: 'call',
  owner: 'sales',
  due: '2026-11-28',
  status: 'open',
});

export const issue = (
  code: Issue['code'],
  row: number | null,
  column: number | null,
  args: Issue['args'] = {},
): Issue => ({
  code,
  row,
  column,
  args,
});

export const column = (index: number, header: string): Column => ({
  index,
  header,
  fingerprint: header.toLowerCase(),
  type: 'rating',
  role: 'item',
  dimension: null,
  scale: null,
  direction: 'positive',
  naCodes: [],
  confidence: 1,
  needsConfirmation: false,
  confirmed: true,
});

const index = figure(86.4, 212, { notAnswered: 3, interval: [84.9, 87.8] });

const allFigures: WaveFigures = {
  responses: 215,
  index,
  grade: 'B',
  grades: [
    { grade: 'A', n: 100, share: 100 / 212 },
    { grade: 'B', n: 112, share: 112 / 212 },
    { grade: 'C', n: 0, share: 0 },
  ],
  low: 43,
  dimensions: [
    { id: 'quality', index: figure(79, 210, { interval: [77, 81] }), low: 40, keep: false },
    { id: 'delivery', index: figure(97.5, 200, { notAnswered: 12, interval: [96, 99] }), low: 0, keep: true },
  ],
  nps: null,
  csat: null,
  trend: [],
  segments: [],
  items: [],
  facts: [],
  overall: [],
  gaps: [],
  evidence: [],
  triggers: {},
};

/** 215 responses, 212 graded: 86.4, so B; all of them shown. Everything but what a test changes. */
export function panelInput(
  more: Partial<Omit<PanelInput, 'view'>> = {},
  figures: Partial<WaveFigures> = {},
  view: Partial<View> = {},
): PanelInput {
  return {
    view: {
      choices: { periods: [], segments: [] },
      selection: { period: null, segment: null },
      unknown: { period: '', segment: '' },
      shown: [],
      figures: { ...allFigures, ...figures },
      isSmall: false,
      waves: figures.trend ?? [],
      running: '2026-11',
      change: null,
      previous: null,
      ...view,
    },
    targets: { index: null, nps: null, csat: null },
    market: { name: '', values: {} },
    judged: null,
    rubric: {
      standard,
      stamp: 'small@3',
      dimensions: standard.dimensions.map((one) => ({ ...one, items: [], unscored: [] })),
      beside: { expected: [], overall: [] },
    },
    actions: [],
    issues: [],
    columns: [column(0, 'Time'), column(1, 'Quality')],
    counting: view.shown ?? [],
    table: [],
    asked: null,
    rewarded: [],
    language: 'en',
    source: 'Form Responses 1',
    now: '2026-11-21T09:30:00',
    ...more,
  };
}

/** North of the column Region, as the selector offers it. */
export const north = { place: 0, column: 2, title: 'Region', value: 'North', responses: 20 };

type Blocks = NonNullable<ReturnType<import('../../../core/panels/panel.ts').Panel>>['blocks'];
/** The first block of a kind; a missing one fails the test. */
export function blockOf<Kind extends Blocks[number]['kind']>(
  panel: { readonly blocks: Blocks } | null,
  kind: Kind,
): Extract<Blocks[number], { kind: Kind }> {
  const block = panel?.blocks.find((one): one is Extract<Blocks[number], { kind: Kind }> => one.kind === kind);
  if (block === undefined) throw new Error(`no ${kind}`);
  return block;
}
