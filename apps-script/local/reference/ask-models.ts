import { type Asks, blockOf, type Desk, got, type Input } from './ask.ts';
import { ecsiBlocks } from './ask-scores.ts';

const matrix = (input: Input, desk: Desk) => {
  const found = got(desk, 'ahp', input);
  return { ...found, CR: found.value, 'CRwithRI0.58': found.value, 'CRwithRI1.12': found.value };
};

const columnsOf = ({ dataset, outcome, predictors }: Input, desk: Desk) => ({
  columns: desk.dataset(dataset),
  ...{ outcome, predictors },
});

const meanOfRow = (columns: readonly (readonly (number | null)[])[]) =>
  (columns[0] ?? []).map((_, row) => {
    const values = columns.map((column) => column[row] ?? null);
    return values.some((value) => value === null)
      ? null
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
  });

/** The rows of a list by name, as lists: the reference prints them without the questions' names. */
const listed = (byName: unknown) =>
  Object.fromEntries(
    Object.entries(byName as Readonly<Record<string, Readonly<Record<string, number>>>>).map(([name, inner]) => [
      name,
      Object.values(inner),
    ]),
  );

/** Correlation, drivers, reliability, raters, priorities, models. */
export const modelAsks: Asks = {
  correlation: ({ dataset, x, y }, desk) => {
    const columns = desk.dataset(dataset);
    const found = got(desk, 'correlation', { x: columns[String(x)], y: columns[String(y)] });
    return { ...found, r: found.value, ci95: found.interval95 };
  },
  'alpha-attitude': ({ dataset }, desk) => {
    const found = got(desk, 'cronbach-alpha', { columns: desk.dataset(dataset) });
    return { ...found, raw: found.value };
  },
  'alpha-mobi': ({ data }, desk, { expected }) => {
    const survey = desk.survey(data);
    const alpha = (block: string) => got(desk, 'cronbach-alpha', { columns: blockOf(survey, block) }).value;
    return Object.fromEntries(Object.keys(expected as object).map((block) => [block, alpha(block)]));
  },
  'omega-attitude': ({ dataset }, desk) => got(desk, 'omega', { columns: desk.dataset(dataset) }),
  'icc-shrout-fleiss': ({ dataset }, desk) => got(desk, 'icc', { ratings: desk.dataset(dataset) }),
  'krippendorff-own': (input, desk) => got(desk, 'krippendorff', input),
  'longstring-irv': (input, desk) => got(desk, 'straight-lining', { rows: input }),
  'ols-attitude': (input, desk) => {
    const found = got(desk, 'regression', columnsOf(input, desk));
    return { ...found, R2: found.value };
  },
  'lmg-attitude': (input, desk) => got(desk, 'lmg', columnsOf(input, desk)).lmg,
  'johnson-attitude': (input, desk) => got(desk, 'johnson', columnsOf(input, desk)).johnson,
  'drivers-mobi': ({ data, predictors }, desk) => {
    const survey = desk.survey(data);
    const blocks = ['CUSA', ...(predictors as readonly string[])];
    const columns = Object.fromEntries(blocks.map((name) => [name, meanOfRow(Object.values(blockOf(survey, name)))]));
    const found = got(desk, 'drivers', { columns, outcome: 'CUSA', predictors });
    return { ...found, R2: found.value };
  },
  'ahp-3': matrix,
  'ahp-city': matrix,
  'ahp-consistent': matrix,
  'entropy-own': (input, desk) => got(desk, 'entropy-weights', input),
  'fuzzy-own': (input, desk) => {
    const found = got(desk, 'fuzzy', input);
    return { ...(found.B as object), ...found, score: found.value };
  },
  'pls-mobi': ({ data, inner }, desk) => {
    const columns = desk.survey(data);
    const blocks = ecsiBlocks(columns);
    const found = got(desk, 'pls-path', { columns, blocks, inner, scheme: 'path' });
    return {
      ...found,
      'R2 (path)': found.R2,
      'outerWeights (path)': listed(found.outerWeights),
      'loadings (path)': listed(found.loadings),
      'communality (path)': found.communality,
      'rhoDG (path)': found.rhoDG,
    };
  },
};
