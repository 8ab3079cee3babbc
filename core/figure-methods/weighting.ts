import { type FigureMethod, figureMethod } from '../figure/method.ts';
import { kish } from '../stats/kish.ts';
import { postStratify } from '../stats/post-stratify.ts';
import { trimWeights } from '../stats/trim-weights.ts';
import { localized } from '../text/localized.ts';
import { givenIn } from './given.ts';
import { rakeColumns } from './rake-columns.ts';
import { rakeTable } from './rake-table.ts';

/** Weights that make the answers resemble all customers. */
export const weightingMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'rake',
    question: 'weights',
    title: localized(
      'Weighting to several margins (raking)',
      '按多个边际加权（迭代比例加权）',
      '按多個邊際加權（反覆加權）',
    ),
    answers: localized(
      'How much should each answer count so that several groupings match all customers?',
      '每份作答应占多少权重，才能同时符合客户的多项构成？',
      '每份作答應占多少權重，才能同時符合客戶的多項構成？',
    ),
    source: 'Deming & Stephan (1940), Annals of Mathematical Statistics 11, 427–444; R survey::rake, anesrake',
    fields: {
      ...{ table: 'matrix?', rowTargets: 'numbers?', columnTargets: 'numbers?' },
      ...{ columns: 'names?', margins: 'margins?', weights: 'numbers?', cap: 'number?', trim: 'flag?' },
    },
    notes: {
      table: 'counts of answers with rowTargets and columnTargets; or columns with margins',
      rowTargets: 'what each row should add up to: counts or shares',
      columnTargets: 'the same of each column',
      columns: 'per grouping one group a respondent; "" is blank, and who has a blank gets no weight',
      margins: 'per grouping what each group should weigh: counts or shares',
      weights: 'to begin with, one a respondent; left out: 1 each',
      cap: 'largest weight, in times of the average; 5 if left out',
      trim: 'whether to cut at the cap: yes for columns, no for a table, unless said or a cap is given',
      value: 'effective number of answers (Kish); deff: design effect',
      raked: 'the table that meets the margins; details.weights: per answer of each cell, or per respondent',
      relative: 'weights with mean 1; largest: the largest of them; rounds: how often the margins were met in turn',
    },
    example: {
      table: [
        [20, 30],
        [30, 20],
      ],
      rowTargets: [60, 40],
      columnTargets: [45, 55],
    },
    range: { kind: 'matrix', field: 'table' },
    run: ({ table, rowTargets, columnTargets, columns, margins, weights, cap, trim }) => {
      if (cap !== undefined && cap <= 1) return { refused: 'badInput', args: { field: 'cap', fault: 'not above 1' } };
      if (table && rowTargets && columnTargets) {
        const limit = (trim ?? cap !== undefined) ? (cap ?? 5) : null;
        return rakeTable(table, rowTargets, columnTargets, limit);
      }
      if (columns && margins) return rakeColumns(columns, margins, weights ?? null, (trim ?? true) ? (cap ?? 5) : null);
      return { refused: 'missing', args: { fields: table ? 'rowTargets, columnTargets' : 'table / columns, margins' } };
    },
  }),
  figureMethod({
    id: 'post-stratify',
    question: 'weights',
    title: localized('Weighting to one grouping', '按一项构成加权（事后分层）', '按一項構成加權（事後分層）'),
    answers: localized(
      'How much should each answer count so that groups weigh what they weigh among customers?',
      '每份作答应占多少权重，才能符合客户的构成？',
      '每份作答應占多少權重，才能符合客戶的構成？',
    ),
    source: 'Holt & Smith (1979), JRSS A 142, 33–46; R survey::postStratify',
    fields: { sample: 'amounts', target: 'amounts', cap: 'number?' },
    notes: {
      sample: 'answers of each group',
      target: 'what each group should weigh: counts or shares',
      cap: 'cut weights above so many times the average; left out: not cut',
      value: 'effective number of answers (Kish); deff: design effect',
      weightPerRecord: 'target / answers, per group; relative: with mean 1',
    },
    example: { sample: { A: 60, B: 40 }, target: { A: 50, B: 50 } },
    range: { kind: 'named', field: 'sample' },
    run: ({ sample, target, cap }) => {
      const names = Object.keys(sample);
      const foreign = Object.keys(target).find((name) => target[name] !== 0 && !(name in sample));
      if (foreign !== undefined) return { refused: 'emptyGroup', args: { name: foreign } };
      const negative = [
        ...names.filter((name) => (sample[name] ?? 0) < 0),
        ...Object.keys(target).filter((name) => (target[name] ?? 0) < 0),
      ];
      if (negative[0] !== undefined) return { refused: 'negative', args: { name: negative[0] } };
      const counts = names.map((name) => sample[name] ?? 0);
      const targets = names.map((name) => target[name] ?? 0);
      if (targets.every((one) => one === 0)) return { refused: 'noWeight' };
      const found = postStratify(counts, targets);
      if ('empty' in found) return { refused: 'emptyGroup', args: { name: names[found.empty] ?? '' } };
      const cut = cap === undefined ? { weights: found.weights, trimmed: 0 } : trimWeights(found.weights, cap, counts);
      if (!cut) return { refused: 'badInput', args: { field: 'cap', fault: 'not above 1' } };
      const n = counts.reduce((sum, count) => sum + count, 0);
      const mean = targets.reduce((sum, one) => sum + one, 0) / n;
      const worth = kish(cut.weights, counts);
      const byName = (values: readonly number[]) =>
        Object.fromEntries(names.map((name, place) => [name, values[place] ?? 0]));
      return {
        ...{ value: worth?.nEffective ?? null, n },
        warnings: cut.trimmed > 0 ? ['trimmed'] : [],
        details: {
          weightPerRecord: byName(cut.weights),
          relative: byName(cut.weights.map((weight) => weight / mean)),
          ...{ nEff: worth?.nEffective ?? null, deff: worth?.deff ?? null, trimmed: cut.trimmed },
        },
      };
    },
  }),
  figureMethod({
    id: 'trim-weights',
    question: 'weights',
    title: localized('Trimmed weights', '权重截断', '權重截斷'),
    answers: localized(
      'What are the weights when nobody may count for too many?',
      '限制单份作答的最大权重后，各权重是多少？',
      '限制單份作答的最大權重後，各權重是多少？',
    ),
    source: 'Potter (1990), ASA Proceedings of the Survey Research Section, 225–230; cap of R anesrake',
    fields: { weights: 'numbers', cap: 'number?' },
    notes: {
      weights: 'one an answer',
      cap: 'largest weight, in times of the average; 5 if left out',
      value: 'effective number of answers after trimming; before: without it; details.weights keep the total',
    },
    example: { weights: [1, 1, 1, 7], cap: 2 },
    range: { kind: 'list', field: 'weights' },
    run: ({ weights, cap = 5 }) => {
      const { given, notAnswered } = givenIn(weights);
      if (given.some((weight) => weight < 0)) return { refused: 'negative', args: { name: 'weights' } };
      const before = kish(given);
      if (!before) return { refused: 'noWeight' };
      const cut = trimWeights(given, cap);
      if (!cut) return { refused: 'badInput', args: { field: 'cap', fault: 'not above 1' } };
      const after = kish(cut.weights);
      return {
        ...{ value: after?.nEffective ?? null, n: given.length, notAnswered },
        details: {
          weights: cut.weights,
          trimmed: cut.trimmed,
          nEff: after?.nEffective ?? null,
          deff: after?.deff ?? null,
          before,
        },
      };
    },
  }),
];
