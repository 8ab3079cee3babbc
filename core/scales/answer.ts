import { cellForm } from './cell-form.ts';
import { scaleEnds } from './ends.ts';
import { foldAnswer } from './fold.ts';
import { levelOfWord, wordLevels } from './match-labels.ts';
import { isNotAnswered } from './not-answered.ts';
import { turn } from './position.ts';
import type { Answer, Direction, Scale } from './schema.ts';

type Cell = string | number | boolean | null;

const notAnswered: Answer = { kind: 'notAnswered' };
const unknownWord: Answer = { kind: 'unknownWord' };
const offScale: Answer = { kind: 'offScale' };
const dateValue: Answer = { kind: 'dateValue' };

/** What the cells say that hold no number. */
const plain = { blank: notAnswered, error: { kind: 'errorValue' }, date: dateValue, word: unknownWord } as const;

/** Sheets' day numbers of the years 1954 to 2119: a date that lost its format, where no rating is that high. */
const isSerialDate = (value: number, top: number) => top < 1000 && value >= 20000 && value <= 80000;

function reader(scale: Scale, direction: Direction, naCodes: readonly number[]): (cell: Cell) => Answer {
  const { min, max } = scaleEnds(scale);
  const words = scale.kind === 'labelled' ? wordLevels(scale.levels) : new Map<string, number>();

  const place = (value: number): Answer => {
    if (naCodes.includes(value)) return notAnswered;
    if (isSerialDate(value, max)) return dateValue;
    const isStep = scale.kind === 'numeric' || Number.isInteger(value);
    if (!isStep || value < min || value > max) return offScale;
    return { kind: 'value', value: direction === 'negative' ? turn(value, scale) : value };
  };

  return (cell) => {
    const folded = typeof cell === 'string' ? foldAnswer(cell) : '';
    const level = levelOfWord(words, folded);
    if (level !== undefined) return place(level);
    if (typeof cell === 'string' && isNotAnswered(folded)) return notAnswered;
    const form = cellForm(cell);
    if (form.kind === 'number') return form.of === null || form.of === max ? place(form.value) : offScale;
    // A share of the whole is a mark only where the whole is 100.
    if (form.kind === 'percent') return min === 0 && max === 100 ? place(form.value) : unknownWord;
    if (form.kind !== 'coded') return plain[form.kind];
    const agrees = scale.kind === 'labelled' ? levelOfWord(words, form.word) === form.code : form.isMarked;
    return agrees ? place(form.code) : unknownWord;
  };
}

/**
 * What one cell says on a scale. The scale's own words come first, then words for "not answered". Blank and N/A are
 * never 0; 0 is a value where the scale has it. A label with a number ("4 - Satisfied") must agree with itself.
 */
export function readAnswer(cell: Cell, scale: Scale, direction: Direction, naCodes: readonly number[]): Answer {
  return reader(scale, direction, naCodes)(cell);
}

/** `readAnswer` for a whole column: each distinct cell is read once, then looked up. */
export function answerReader(scale: Scale, direction: Direction, naCodes: readonly number[]): (cell: Cell) => Answer {
  const read = reader(scale, direction, naCodes);
  const known = new Map<Cell, Answer>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const answer = read(cell);
    known.set(cell, answer);
    return answer;
  };
}
