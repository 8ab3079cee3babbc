import { type Asks, blockOf, type Desk, each, got, type Input } from './ask.ts';

const grades =
  (from: readonly number[], rounding: 'none' | 'half-up', names?: readonly string[]) =>
  (input: Input, desk: Desk): unknown =>
    (input as unknown as readonly number[]).map(
      (score) => got(desk, 'bands', { scores: [score], from, rounding, ...(names && { grades: names }) }).value,
    );

const composite = (input: Input, desk: Desk) => {
  const found = got(desk, 'composite', input);
  return { ...found, score: found.value };
};

/** "50 x 1, 30 x 2": how often each weight occurs. */
function timesWeights(text: unknown): { readonly weights: readonly number[]; readonly counts: readonly number[] } {
  const pairs = [...String(text).matchAll(/(\d+)\s*x\s*([\d.]+)/g)];
  return { counts: pairs.map(([, count]) => Number(count)), weights: pairs.map(([, , weight]) => Number(weight)) };
}

const withNames = ({ nEffective, nEff = nEffective, ...found }: Readonly<Record<string, unknown>>) => ({
  ...found,
  nEff,
});

const loyaltyModel = {
  blocks: ['IMAG', 'CUEX', 'PERQ', 'PERV', 'CUSA', 'CUSCO', 'CUSL'],
  names: ['Image', 'Expectation', 'Quality', 'Value', 'Satisfaction', 'Complaints', 'Loyalty'],
} as const;

/** The blocks of the ECSI model by construct, from the columns of a survey. */
export const ecsiBlocks = (survey: ReturnType<Desk['survey']>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    loyaltyModel.names.map((name, place) => [name, Object.keys(blockOf(survey, loyaltyModel.blocks[place] ?? ''))]),
  );

/** Rescaling, grades, composites, indices, weights, counts. */
export const scoreAsks: Asks = {
  pomp: (input, desk) =>
    each(input).map(({ reversed, ...one }) => got(desk, 'pomp', { ...one, reversed: reversed === 1 }).value),
  'percent-of-max': (input, desk) => each(input).map((one) => got(desk, 'percent-of-max', one).value),
  'grade-bands-five-unrounded': grades([95, 81, 61, 40], 'none'),
  'grade-bands-five-half-up': grades([95, 81, 61, 40], 'half-up'),
  'grade-bands-four-half-up': grades([90, 80, 70], 'half-up', [
    'very satisfied',
    'satisfied',
    'average',
    'dissatisfied',
  ]),
  'trigger-total-s12': (input, desk) =>
    got(desk, 'trigger', { scores: input, threshold: 70, when: 'below', rounding: 'half-up' }).fires,
  'composite-missing': composite,
  'composite-missing-zero': composite,
  'post-stratify-own': (input, desk) => withNames(got(desk, 'post-stratify', input)),
  kish: ({ weights }, desk) => {
    const found = got(desk, 'kish', timesWeights(weights));
    return withNames({ nEffective: found.value, ...found });
  },
  'ipf-2x2': ({ start, ...targets }, desk) => got(desk, 'rake', { table: start, ...targets }).raked,
  'acsi-mobi': ({ data }, desk) => {
    const survey = desk.survey(data);
    const answers = blockOf(survey, 'CUSA');
    const inner = {
      ...{ Expectation: ['Image'], Quality: ['Expectation'], Value: ['Expectation', 'Quality'] },
      ...{ Satisfaction: ['Image', 'Expectation', 'Quality', 'Value'], Complaints: ['Satisfaction'] },
      Loyalty: ['Complaints', 'Image', 'Satisfaction'],
    };
    const model = got(desk, 'pls-path', { columns: survey, blocks: ecsiBlocks(survey), inner });
    const outer = (model.outerWeights as Readonly<Record<string, Readonly<Record<string, number>>>>).Satisfaction ?? {};
    const plain = got(desk, 'acsi', { answers });
    return {
      means: Object.values(answers).map((values) => got(desk, 'mean-interval', { values }).value),
      equalWeights: plain.value,
      'weights .3885/.3190/.2925': got(desk, 'acsi', { answers, weights: [0.3885, 0.319, 0.2925] }).value,
      'PLS outer weights, unstandardised': got(desk, 'acsi', {
        ...{ answers, weights: Object.values(outer), standardised: true },
      }).value,
    };
  },
  'four-faces': (input, desk) =>
    each(input).map((counts) => {
      const found = got(desk, 'four-faces', { counts });
      const round = (value: unknown) => Math.floor(Number(value) + 0.5);
      return { ...found, index: found.value, indexRounded: round(found.value), npsRounded: round(found.nps) };
    }),
  churn: (input, desk) => {
    const found = got(desk, 'churn', input);
    return { ...found, churn: found.value };
  },
};
