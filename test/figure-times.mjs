// Prints how long the analysis takes, in milliseconds: `npm run figures:analysis`. Ends with 1 when a figure is over its bound;
// of the Dashboard the times depend on the machine, so each stands beside the time of grading the same responses.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { timeDashboard } from './dashboard-times.mjs';

const rounds = 5;
const root = fileURLToPath(new URL('..', import.meta.url));

const contents = `
  export { gradeTable } from './apps-script/grading/grade-table.ts';
  export { firstTime } from './core/columns/columns.ts';
  export { describeDashboard } from './core/dashboard/describe.ts';
  export { panels } from './core/panels/index.ts';
  export { usualStandard } from './core/standards/index.ts';
  export { bootstrapMeans } from './core/stats/bootstrap.ts';
  export { johnson } from './core/stats/johnson.ts';
  export { lmg } from './core/stats/lmg.ts';
  export { standardRows } from './core/stats/counted-correlations.ts';
  export { plsPath } from './core/stats/pls-path.ts';
  export { plsResamples } from './core/stats/pls-resamples.ts';
  export { mulberry32 } from './core/stats/random.ts';`;

/** What is measured, bundled as the local host bundles it. */
async function loadProduct() {
  const outfile = `${root}node_modules/.cache/satisgrade/figure-times-${process.pid}.mjs`;
  mkdirSync(dirname(outfile), { recursive: true });
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const product = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return product;
}

/** Time of the first call, then the median of five after one more that does not count. */
function timeCalls(what, most, call) {
  const times = Array.from({ length: rounds + 2 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  const [first, , ...others] = times;
  return { what, most, first, median: others.sort((a, b) => a - b)[Math.floor(rounds / 2)] };
}

/** Correlations of predictors that all go together by .3, and of each with the outcome. */
const together = (count) => [
  Array.from({ length: count }, (_, row) => Array.from({ length: count }, (_, at) => (row === at ? 1 : 0.3))),
  Array.from({ length: count }, (_, at) => 0.2 + 0.02 * at),
];

/** Six constructs of four questions each; every construct is led to by the two before it. */
function pathModel(random) {
  const constructs = [0, 1, 2, 3, 4, 5];
  const model = {
    blocks: constructs.map((at) => [0, 1, 2, 3].map((question) => 4 * at + question)),
    predecessors: constructs.map((at) => [at - 2, at - 1].filter((before) => before >= 0)),
  };
  const columns = model.blocks.flat().map(() => []);
  for (let row = 0; row < 250; row++) {
    const person = 10 * random();
    for (const column of columns) column.push(Math.round(person + 3 * random()));
  }
  return [columns, model];
}

const product = await loadProduct();
const { bootstrapMeans, johnson, lmg, mulberry32, plsPath, plsResamples, standardRows } = product;
const random = mulberry32(1);
const values = Array.from({ length: 2000 }, () => Math.round(100 * random()));
const [columns, model] = pathModel(random);
const drawn = { rows: standardRows(columns), model, scheme: 'path', found: plsPath(columns, model) };

const figures = [
  timeCalls('bootstrapMeans, 2,000 values × 1,000', 500, () => bootstrapMeans(values, 1000, random)),
  ...[10, 12].map((count) => timeCalls(`lmg, ${count} predictors`, 1000, () => lmg(...together(count)))),
  timeCalls('johnson, 20 predictors', null, () => johnson(...together(20))),
  timeCalls('plsPath, 250 rows × 24 questions', 1000, () => plsPath(columns, model)),
  timeCalls('plsResamples, 500 of them', 2000, () => plsResamples(drawn, 1, 0, 500)),
];

const print = (...cells) =>
  console.log(cells.map((cell, at) => (at ? `${cell}`.padStart(9) : cell.padEnd(40))).join(''));
const rounded = (time) => time.toFixed(1);

print('what', 'first', 'median', 'at most', '');
for (const { what, first, median, most } of figures)
  print(what, rounded(first), rounded(median), most ?? '–', most && median > most ? 'OVER' : '');

console.log('\nthe Dashboard of 10,000 responses × 12 questions');
print('what', 'first', 'median', '× grading');
const dashboard = timeDashboard(product, rounds);
for (const { what, first, median } of dashboard)
  print(what, rounded(first), rounded(median), (median / dashboard[0].median).toFixed(2));

process.exitCode = figures.some(({ median, most }) => most !== null && median > most) ? 1 : 0;
