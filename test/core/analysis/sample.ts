import type { Column } from '../../../core/responses/schema.ts';
import type { GradedResponse, Rubric, RubricDimension } from '../../../core/scoring/schema.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';

const text = (en: string) => ({ en, 'zh-CN': en, 'zh-TW': en });
const action = { title: text('Ask why'), owner: text('Service'), dueInDays: 7 };
const words = [['very dissatisfied'], ['dissatisfied'], ['neutral'], ['satisfied'], ['very satisfied']];
export const fiveWords = { kind: 'labelled', levels: words } as const;
export const zeroToTen = { kind: 'numeric', min: 0, max: 10 } as const;

/** A made-up standard of two dimensions with one rule of each kind. */
export const standard: Standard = {
  id: 'sample',
  version: 1,
  title: text('Sample'),
  summary: text('For tests'),
  source: { system: 'S0', document: '000', clause: '1' },
  notes: [],
  method: 'percentOfMaximum',
  scale: fiveWords,
  aspects: 'fixed',
  dimensions: [
    { id: 'quality', title: text('Quality'), weight: 60, headers: ['quality'] },
    { id: 'delivery', title: text('Delivery'), weight: 40, headers: ['delivery'] },
  ],
  missing: { policy: 'renormalise', minimumWeight: 60 },
  roundTo: 1,
  bands: [
    { grade: 'A', title: text('A'), from: 95 },
    { grade: 'B', title: text('B'), from: 81 },
    { grade: 'C', title: text('C'), from: 61 },
    { grade: 'D', title: text('D'), from: 0 },
  ],
  triggers: [
    { id: 'total', clause: '1', when: { on: 'score', below: 70 }, action },
    { id: 'any', clause: '2', when: { on: 'anyItem', atMost: 60 }, action },
    { id: 'each', clause: '3', when: { on: 'eachItem', atMostLevel: 2 }, action },
  ],
  keepFrom: 80,
  period: 'month',
  minimumGroup: 5,
  procedure: [],
  examples: [],
};

/** The standard fitted to questions with these titles, one a dimension. */
export function rubricOf(titles: readonly string[], scale: Standard['scale'] = fiveWords): Rubric {
  const dimensions = titles.map((title, place): RubricDimension => {
    const named = standard.dimensions[place] ?? { id: `aspect-${place}`, title: text(title), weight: 1, headers: [] };
    return {
      ...named,
      unscored: [],
      items: [{ id: named.id, weight: 100, answer: place, column: place + 1, title, scale, direction: 'positive' }],
    };
  });
  return { standard, stamp: 'sample@1', dimensions, beside: { expected: [], overall: [] } };
}

/** A column as the mapping hands it over, in a role. */
export const columnIn = (role: Column['role'], index: number, header: string): Column => ({
  index,
  header,
  fingerprint: header.toLowerCase(),
  type: 'category',
  role,
  dimension: null,
  scale: null,
  direction: 'positive',
  naCodes: [],
  confidence: 1,
  needsConfirmation: false,
  confirmed: true,
});

type Parts = Partial<Omit<GradedResponse, 'response'>> & { readonly response?: Partial<GradedResponse['response']> };

/** A graded response with everything answered at its best but for what is given. */
export function gradedOf({ response = {}, ...rest }: Parts = {}): GradedResponse {
  const blank = { row: 2, at: null, respondent: null, customer: null, answers: [5, 5], recommend: null, segments: [] };
  return {
    response: { ...blank, ...response },
    standard: 'sample@1',
    status: 'graded',
    raw: 100,
    score: 100,
    grade: 'A',
    answeredWeight: 100,
    dimensions: [100, 100],
    triggers: [],
    ...rest,
  };
}

/** Nothing answered at all. */
export const blankResponse = gradedOf({
  response: { answers: [null, null] },
  status: 'notAnswered',
  raw: null,
  score: null,
  grade: null,
  answeredWeight: 0,
  dimensions: [null, null],
});

/** Freezes a value and all inside it: a function that changes what it was given then throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
