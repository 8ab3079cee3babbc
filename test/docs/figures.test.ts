import { expect, test } from 'vitest';
import { figureMethods } from '../../core/figure-methods/index.ts';
import { figurePlaces } from '../../core/figure-methods/places.ts';
import { runFigure } from '../../core/figure-methods/run.ts';
import { panels } from '../../core/panels/index.ts';
import { sayCertainty } from '../../core/text/certainty.ts';
import { sayComments } from '../../core/text/comments.ts';
import { sayComparison } from '../../core/text/comparison.ts';
import { sayDrivers } from '../../core/text/drivers.ts';
import { say } from '../../core/text/say.ts';
import { sayTrust } from '../../core/text/trust.ts';
import { figuresPage } from './figures-page.ts';

const titles = {
  headline: say('en', 'panel.headline'),
  trend: say('en', 'panel.trend'),
  segments: say('en', 'panel.segments'),
  'expectation-gap': say('en', 'panel.expectationGap'),
  certainty: sayCertainty('en', 'title'),
  'points-lost': sayCertainty('en', 'lostTitle'),
  drivers: sayDrivers('en', 'title'),
  comparisons: sayComparison('en', 'panel'),
  'control-chart': sayComparison('en', 'controlChart'),
  trust: sayTrust('en', 'title'),
  comments: sayComments('en', 'title'),
};
const page = figuresPage(figureMethods, titles);

test('docs/figures.md says what the registry says', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/figures.md');
});

test('every place is of a method that there is, on a section that there is', () => {
  const ids = figureMethods.map(({ id }) => id);
  const sections = panels.map(({ id }) => id);
  expect(Object.keys(figurePlaces).filter((id) => !ids.includes(id))).toEqual([]);
  expect(
    Object.values(figurePlaces)
      .flat()
      .filter((id) => !sections.includes(id)),
  ).toEqual([]);
});

test('ids are unique, kebab-case, and each has titles in three languages, a source and an example that works', () => {
  const ids = figureMethods.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, title, answers, source, example } of figureMethods) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [...Object.values(title), ...Object.values(answers), source])
      expect(text.trim(), id).not.toBe('');
    expect(runFigure(id, example, 'en').status, id).not.toBe('refused');
  }
});
