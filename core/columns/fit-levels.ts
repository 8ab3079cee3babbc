import type { CountedScale, LevelKind } from '../responses/counted.ts';
import type { FoldedSet } from '../scales/match-labels.ts';
import { faceStep, levelNumber } from './level-names.ts';

/** Something that may be named after a level: a column, or a cell of a level column. `text` comes from `levelName`. */
type Named = { readonly text: string; readonly title: string };

/** `places`: of each text the place of its level, from 0 (worst); texts that are no level are left out. */
export type LevelsFit = CountedScale & { readonly places: ReadonlyMap<string, number> };

/** 'incomplete': numbers that leave out a level, so that the ends of the scale are not known. */
export type LevelsFound = LevelsFit | 'incomplete' | null;

const least = 3;

type Step = Named & { readonly step: number };

/** The steps that a reading finds, worst first; `null` with fewer than three, or with two names for one of them. */
function stepsOf(names: readonly Named[], read: (text: string) => number | null): readonly Step[] | null {
  const found = names.flatMap((name) => {
    const step = read(name.text);
    return step === null ? [] : [{ ...name, step }];
  });
  const different = new Set(found.map(({ step }) => step));
  return different.size < least || different.size < found.length ? null : [...found].sort((a, b) => a.step - b.step);
}

function worded(steps: readonly Step[], kind: LevelKind, isListed: boolean): LevelsFit {
  return {
    scale: { kind: 'labelled', levels: steps.map(({ title }) => [title]) },
    kind,
    levels: steps.map(({ title }, place) => ({ value: place + 1, title })),
    isListed,
    places: new Map(steps.map(({ text }, place) => [text, place])),
  };
}

/** Tops of scales that begin with 1; only one of 10 may begin with 0. */
const tops = [3, 4, 5, 6, 7, 10];

function numbersFit(names: readonly Named[], withPlain: boolean): LevelsFound {
  const steps = stepsOf(names, (text) => {
    const number = levelNumber(text);
    return number === null || (number.isPlain && !withPlain) ? null : number.value;
  });
  if (steps === null) return null;
  const [min, max] = [steps[0]?.step ?? 0, steps[steps.length - 1]?.step ?? 0];
  const isWhole = max - min + 1 === steps.length;
  if (!isWhole || !((min === 1 && tops.includes(max)) || (min === 0 && max === 10))) return 'incomplete';
  return {
    scale: { kind: 'numeric', min, max },
    kind: 'even',
    levels: steps.map(({ title, step }) => ({ value: step, title })),
    isListed: true,
    places: new Map(steps.map(({ text }, place) => [text, place])),
  };
}

function facesFit(names: readonly Named[]): LevelsFit | null {
  const steps = stepsOf(names, faceStep);
  if (steps === null) return null;
  const bad = steps.filter(({ step }) => step < 3).length;
  const good = steps.filter(({ step }) => step > 3).length;
  const kind = bad !== good ? 'uneven' : steps.length === 4 ? 'faces' : 'even';
  return worded(steps, kind, true);
}

/** The list that most of the names are words of; of two, one that has no further level. */
function wordsFit(names: readonly Named[], sets: readonly FoldedSet[]): LevelsFit | null {
  const fits = sets.flatMap(({ set, known }) => {
    const steps = stepsOf(names, (text) => known.get(text) ?? null);
    return steps === null ? [] : [{ set, steps, isFull: steps.length === set.levels.length }];
  });
  fits.sort((a, b) => b.steps.length - a.steps.length || Number(b.isFull) - Number(a.isFull));
  const [best] = fits;
  if (best === undefined) return null;
  const { set, steps, isFull } = best;
  const kind = set.isUneven || !isFull ? 'uneven' : steps.length === 4 ? 'faces' : 'even';
  return worded(steps, kind, isFull);
}

/**
 * The scale whose levels the names are: numbers, faces, or the words of a list. `null` when fewer than three are levels
 * of one scale. `withPlain`: bare numbers are levels as well; columns are also numbered by their questions.
 */
export function fitLevels(names: readonly Named[], sets: readonly FoldedSet[], withPlain: boolean): LevelsFound {
  return wordsFit(names, sets) ?? facesFit(names) ?? numbersFit(names, withPlain);
}
