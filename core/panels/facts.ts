import { titleOf } from '../scoring/named-items.ts';
import { sayFacts } from '../text/facts.ts';
import { say } from '../text/say.ts';
import { scoredBy } from './fact-words.ts';
import { formatValue } from './format-figure.ts';
import { nameFew } from './name-few.ts';
import type { Panel, PanelInput } from './panel.ts';
import { isUnscored } from './unscored.ts';

/** Which facts wait for their values, where those are set, and which dimensions have no score until then. */
function waiting({ view: { figures }, rubric, language }: PanelInput): readonly string[] {
  const open = figures.facts.filter(({ operational }) => operational.anchors === null);
  if (open.length === 0) return [];
  const unscored = rubric.dimensions.filter(({ id }) => isUnscored(id, rubric));
  const names = (all: readonly string[]) => nameFew(all, language);
  return [
    say(language, 'facts.waiting', {
      facts: names(open.map(({ id }) => titleOf(id, rubric.standard)?.[language] ?? id)),
      table: say(language, 'standard.facts'),
      tab: say(language, 'tab.standard'),
    }),
    ...(unscored.length > 0 && rubric.standard.missing.policy === 'renormalise'
      ? [say(language, 'facts.spread', { dimensions: names(unscored.map(({ title }) => title[language])) })]
      : []),
  ];
}

/** Rates have no interval: their means do not tell of how many they are shares. */
function rateLines({ view: { figures }, language }: PanelInput): readonly string[] {
  const isRate = figures.facts.some(({ operational, mean }) => operational.unit.en === '%' && mean.value !== null);
  return isRate ? [sayFacts(language, 'rates')] : [];
}

/** Measured facts as they were measured, scored or not, and by which anchors. */
export const facts: Panel = (input) => {
  const { view, rubric, language } = input;
  const { figures, isSmall } = view;
  if (isSmall || figures.facts.length === 0) return null;
  const { standard, dimensions } = rubric;
  const lines = [...waiting(input), ...rateLines(input)];
  return {
    title: say(language, 'panel.facts'),
    blocks: [
      ...(lines.length > 0 ? [{ kind: 'notes' as const, lines }] : []),
      {
        kind: 'table',
        columns: [
          { title: say(language, 'standard.fact'), format: 'text' },
          { title: say(language, 'column.dimension'), format: 'text' },
          { title: say(language, 'column.mean'), format: 'points' },
          { title: say(language, 'standard.unit'), format: 'text', centred: true },
          { title: say(language, 'column.n'), format: 'integer' },
          { title: say(language, 'column.notAnswered'), format: 'integer' },
          { title: say(language, 'column.scoredBy'), format: 'text' },
        ],
        rows: figures.facts.map(({ dimension, id, operational, mean }) => [
          titleOf(id, standard)?.[language] ?? id,
          dimensions.find((one) => one.id === dimension)?.title[language] ?? dimension,
          mean.value ?? formatValue(mean, standard.minimumGroup, language),
          operational.unit[language],
          mean.n,
          mean.notAnswered,
          scoredBy(operational, language),
        ]),
      },
    ],
  };
};
