import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { capability } from '../../../core/standards/capability.ts';
import { customerEvaluation } from '../../../core/standards/customer-evaluation.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { fourAspect } from '../../../core/standards/four-aspect.ts';
import { sixArea } from '../../../core/standards/six-area.ts';
import { surveyStandard } from '../../../core/standards/survey-standard.ts';

// Every expected value is copied from the descriptions of S18–S23 (document 000) and their decisions.

/** Dimensions with their items in source order; a fact of the library in brackets. */
const tables: readonly (readonly [Standard, string, Readonly<Record<string, string>>])[] = [
  [
    surveyStandard,
    'S18',
    {
      Product: 'Product quality, Product functions, Product performance',
      Service: 'Pre-sales advice, After-sales service, Technical support',
      Delivery: 'On-time delivery, Completeness of delivery',
      Price: 'Price',
      'Brand image': 'Brand image',
    },
  ],
  [
    fiveDimension,
    'S19',
    {
      'Product quality':
        'Look and packaging, Stable and reliable performance, Lifetime and durability, Standard and specification met, Safety and environment',
      'Service quality':
        '[complaint-rate], Service attitude and communication, Handling of feedback and suggestions, After-sales response and efficiency, [staff-trained]',
      'Reasonable price':
        'Competitive price, Value against rivals, Discounts and offers, Satisfaction with the price policy',
      'Delivery on time':
        '[on-time-delivery-rate], Communication and coordination during delivery, Explanation and solution of delays, Satisfaction with delivery',
      'Brand image and word of mouth':
        '[brand-awareness], View of the brand and its word of mouth, [market-share], [brand-spend]',
    },
  ],
  [
    capability,
    'S20',
    {
      'Product quality': 'Complete functions, Stability, Durability',
      'Service quality': 'Response speed, Accuracy of service, Expertise',
      'After-sales service': '[warranty-period], [repair-return-rate], [complaint-resolution-rate]',
      Communication: 'Communication channels, Prompt reply, Clear language',
      Customisation: 'Customised product, Customised service',
      'Complaint handling': 'Complaints accepted promptly, Complaints recorded',
    },
  ],
  [
    customerEvaluation,
    'S21',
    {
      'Product or service quality':
        'Performance, Durability, Stability, Timely service, Accurate service, Professional service',
      'Reasonable price': 'Worth its price, [price-level]',
      'After-sales service':
        'Prompt after-sales service, Professional after-sales service, Thoughtful after-sales service',
      'Communication and feedback': 'Communication and feedback',
      'Brand image': 'Brand image',
    },
  ],
  [
    fourAspect,
    'S22',
    {
      'Product quality': 'Look, Function, Performance',
      'Service attitude': 'Proactive, Sincere, Patient listening',
      'Communication efficiency': 'Problems passed on in time, Reply and progress followed up',
      'After-sales service': 'Prompt technical support, Prompt maintenance',
    },
  ],
  [
    sixArea,
    'S23',
    {
      'Needs understood': 'Needs understood',
      'Product and service quality':
        '[spot-check-pass-rate], Product performance, Reliability, Delivered when promised, [feedback-timeliness]',
      'Communication and feedback': 'Open channels, Prompt reply, Difficulties in use solved',
      Delivery: '[on-time-delivery-rate], Delivery risks foreseen',
      'After-sales service': 'Response speed, [issue-resolution-rate], Service attitude',
      'Compared with competitors': 'Compared with competitors',
    },
  ],
];

describe.each(tables.map(([standard, system, table]) => [system, standard, table] as const))(
  '%s',
  (system, standard, table) => {
    const { dimensions, notes } = standard;
    const abouts = notes.map(({ about }) => about);

    test('has its dimensions and items, facts among them', () => {
      expect(standard.source).toMatchObject({ system, document: '000' });
      const found = dimensions.map((dimension) => [
        dimension.title.en,
        itemsOf(dimension)
          .map(({ id, title, operational }) => (operational ? `[${id}]` : title.en))
          .join(', '),
      ]);
      expect(found).toEqual(Object.entries(table));
    });

    test('weighs its items the same, scores on five points, borrows the bands of S13', () => {
      for (const dimension of dimensions) {
        const items = itemsOf(dimension);
        for (const { weight } of items) expect(weight).toBeCloseTo(100 / items.length, 12);
      }
      expect(standard.scale.kind === 'labelled' && standard.scale.levels).toHaveLength(5);
      expect(standard.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
      expect(standard).toMatchObject({ method: 'percentOfMaximum', roundTo: 1, aspects: 'fixed' });
      expect(standard.missing).toEqual({ policy: 'renormalise', minimumWeight: 60 });
    });

    test.each(['weights', 'scale', 'bands', 'roundTo', 'missing', 'period'])(
      'notes what it decided about %s',
      (about) => {
        expect(abouts).toContain(about);
      },
    );

    test('notes facts where it has some, and only there', () => {
      const hasFacts = Object.values(table).some((items) => items.includes('['));
      expect(abouts.includes('facts')).toBe(hasFacts);
    });

    test('every dimension has an area of improvement', () => {
      for (const { id, area } of dimensions) expect(area, id).toBeTruthy();
    });
  },
);

test.each([
  ['S18', surveyStandard, 5],
  ['S19', fiveDimension, 5],
  ['S21', customerEvaluation, 5],
  ['S22', fourAspect, 4],
  ['S23', sixArea, 6],
] as const)('%s: %#. its dimensions weigh the same', (_system, { dimensions }, count) => {
  expect(dimensions).toHaveLength(count);
  for (const { weight } of dimensions) expect(weight).toBeCloseTo(100 / count, 12);
});

test('S20: four parts weigh the same, and so do the three sections of the first', () => {
  const weights = capability.dimensions.map(({ weight }) => weight);
  const twelve = weights.map((weight) => weight.toFixed(12));
  expect(twelve).toEqual([25 / 3, 25 / 3, 25 / 3, 25, 25, 25].map((weight) => weight.toFixed(12)));
});

test('S20: complaint handling is noted as cut off', () => {
  expect(capability.notes.find(({ about }) => about === 'complaints')?.source).toBe('damaged');
});

test('S19: 22 indicators, 5 + 5 + 4 + 4 + 4, six of them facts', () => {
  expect(fiveDimension.dimensions.map((dimension) => itemsOf(dimension).length)).toEqual([5, 5, 4, 4, 4]);
  const items = fiveDimension.dimensions.flatMap(itemsOf);
  expect(items).toHaveLength(22);
  expect(items.filter(({ operational }) => operational)).toHaveLength(6);
});

test('S21: the price level is best inside a range', () => {
  const [, price] = customerEvaluation.dimensions;
  expect(price?.items?.at(-1)).toMatchObject({ id: 'price-level', operational: { better: 'within', anchors: null } });
});

test.each([
  [
    'S18',
    surveyStandard,
    [/3 days to design/, /5 days to collect/, /5 days to analyse/, /2 days to plan/, /no pressure on respondents/],
  ],
  ['S20', capability, [/phone, mail, online/, /recorded/]],
  ['S22', fourAspect, [/followed until it is solved/]],
  [
    'S23',
    sixArea,
    [
      /needs database/,
      /spot-checked/,
      /risks are foreseen/,
      /competitor’s or market value may stand beside any figure/,
    ],
  ],
] as const)('%s tells its procedure', (_system, { procedure }, clauses) => {
  const lines = procedure.map(({ text }) => text.en).join('\n');
  for (const clause of clauses) expect(lines).toMatch(clause);
});
