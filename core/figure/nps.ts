import { adjustedWaldNps } from '../stats/adjusted-wald-nps.ts';
import { type FigureMethod, figureMethod } from './method.ts';

/** Net promoter scores. */
export const npsMethods: readonly FigureMethod[] = [
  figureMethod({
    id: 'nps-adjusted',
    question: 'headline',
    title: { en: 'stub', 'zh-CN': 'stub', 'zh-TW': 'stub' },
    answers: { en: 'stub', 'zh-CN': 'stub', 'zh-TW': 'stub' },
    source: 'Rocks (2016)',
    fields: { promoters: 'count', passives: 'count', detractors: 'count' },
    notes: {},
    example: { promoters: 50, passives: 30, detractors: 20 },
    range: { kind: 'named', field: null },
    run: ({ promoters, passives, detractors }) => {
      const found = adjustedWaldNps({ promoters, passives, detractors });
      if (!found) return { refused: 'noAnswers' };
      return { value: found.estimate * 100, n: promoters + passives + detractors, interval: found.interval };
    },
  }),
];
