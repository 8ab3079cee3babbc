import type { Drivers } from '../drivers/drivers.ts';
import type { Explained } from '../drivers/explain.ts';
import type { Priority } from '../drivers/quadrants.ts';
import type { Refusal } from '../drivers/refusal.ts';
import { sayDrivers } from '../text/drivers.ts';
import type { Language } from '../text/schema.ts';
import { nameFew } from './name-few.ts';

type Asked = Pick<Drivers, 'questions' | 'titles' | 'n'>;

/** A driver with its title and its share in whole percents. */
export type NamedDriver = Explained['drivers'][number] & { readonly title: string; readonly percent: number };

/** Above this a predictor is explained by the others nearly wholly (James et al., An Introduction to Statistical Learning, 3.3.3). */
const entwinedFrom = 5;
/** A coefficient below this, beside less than half an average share, is a suppressor worth a word. */
const hiddenBelow = -0.1;

const unclear: ReadonlySet<Priority> = new Set<Priority>(['importanceUnclear', 'performanceUnclear', 'bothUnclear']);

/** The outcome in words: its question in quotes, or the mean of several. */
export function questionOf({ questions }: Pick<Drivers, 'questions'>, language: Language): string {
  const quoted = questions.map((question) => sayDrivers(language, 'quoted', { question }));
  const [only = ''] = quoted;
  return quoted.length === 1 ? only : sayDrivers(language, 'meanOf', { questions: nameFew(quoted, language) });
}

/** Why nothing is explained, in a sentence, and who is short of answers. */
export function refusalLines(refusal: Refusal, asked: Asked, language: Language): readonly string[] {
  const question = questionOf(asked, language);
  const count = asked.titles.length;
  const named = (places: readonly number[]) =>
    nameFew(
      places.map((place) => asked.titles[place]?.[language] ?? ''),
      language,
    );
  switch (refusal.why) {
    case 'tooFew': {
      const { needed, fewest } = refusal;
      return [
        sayDrivers(language, 'tooFew', { question, n: asked.n, count, needed }),
        ...(fewest ? [sayDrivers(language, 'fewest', { dimension: named([fewest.place]), n: fewest.n })] : []),
      ];
    }
    case 'tooMany':
      return [sayDrivers(language, 'tooMany', { question, count, most: refusal.most })];
    case 'constant':
    case 'collinear':
      return [sayDrivers(language, refusal.why, { question, dimensions: named(refusal.places) })];
    default:
      return [sayDrivers(language, refusal.why, { question })];
  }
}

/** What the table shows in sentences: the first driver, how much all explain, where to work, what to mind. */
export function explainedLines(
  drivers: readonly NamedDriver[],
  { r2, n, method, isChance }: Explained,
  asked: Pick<Drivers, 'questions' | 'isScored'>,
  language: Language,
): readonly string[] {
  const question = questionOf(asked, language);
  const titles = (chosen: readonly NamedDriver[]) =>
    nameFew(
      chosen.map(({ title }) => title),
      language,
    );
  const [top] = drivers;
  const workFirst = drivers.filter(({ quadrant }) => quadrant === 'first');
  const entwined = drivers.filter(({ vif }) => vif > entwinedFrom);
  const hidden = drivers.filter(({ beta, share }) => beta < hiddenBelow && share < 0.5 / drivers.length);
  const against = drivers.filter(({ r, share }) => r < 0 && share >= 1 / drivers.length);
  return [
    ...(top
      ? [sayDrivers(language, 'top', { dimension: top.title, share: Math.round(100 * top.percent), question })]
      : []),
    sayDrivers(language, 'whole', { percent: Math.round(100 * r2), r2: r2.toFixed(2), n }),
    ...(asked.isScored ? [sayDrivers(language, 'scored', { question })] : []),
    ...(isChance ? [sayDrivers(language, 'chance')] : []),
    ...(workFirst.length > 0 ? [sayDrivers(language, 'workFirst', { dimensions: titles(workFirst) })] : []),
    ...(drivers.some(({ quadrant }) => quadrant !== null && unclear.has(quadrant))
      ? [sayDrivers(language, 'unclear')]
      : []),
    ...against.map(({ title }) => sayDrivers(language, 'against', { dimension: title, question })),
    ...hidden.map(({ title, beta }) => sayDrivers(language, 'hidden', { dimension: title, beta: beta.toFixed(2) })),
    ...(entwined.length > 0 ? [sayDrivers(language, 'entwined', { dimensions: titles(entwined) })] : []),
    ...(method === 'johnson' ? [sayDrivers(language, 'johnson')] : []),
  ];
}
