import { describe, expect, test } from 'vitest';
import { areChoices } from '../../../core/columns/lists.ts';

const chosen = [
  ['Slow'],
  ['Slow', 'Dear'],
  ['Dear', 'Far away'],
  ['Slow', 'Dear', 'Far away'],
  ['Far away'],
  ['Slow', 'Far away'],
];
const joined = (sign: string) => chosen.map((parts) => parts.join(sign));

describe('cells that list choices', () => {
  test.each([', ', ',', '，', ';', '; ', '；', '┋', '|', ' | ', '\n', '\r\n', '、', '→'])('parted by %j', (sign) => {
    expect(areChoices(joined(sign))).toBe(true);
  });

  test('in brackets', () => {
    expect(areChoices(chosen.map((parts) => JSON.stringify(parts)))).toBe(true);
    expect(areChoices(["['Slow']", "['Slow', 'Dear']", '[]'])).toBe(true);
  });

  test('choices that hold a comma themselves', () => {
    expect(areChoices(chosen.map((parts) => parts.join(', ').replace('Slow', 'Slow, even at noon')))).toBe(true);
  });

  test('codes of choices', () => {
    expect(areChoices(['1;3', '2;3;4', '1;2', '4', '1;4', '3;4'])).toBe(true);
  });
});

test.each<[string, readonly string[]]>([
  ['single choices with a comma', ['Yes, always', 'No, never', 'Yes, sometimes']],
  ['pairs of two kinds', ['Manager, North', 'Manager, South', 'Clerk, North', 'Clerk, South']],
  ['towns with their country', ['Berlin, Germany', 'Lyon, France', 'Hamburg, Germany', 'Paris, France']],
  ['sentences', ['It was slow, and dear.', 'Nice, thank you', 'The queue, the noise, all of it', 'Fine, fine']],
  ['one list among many', ['Slow', 'Dear', 'Far', 'Loud', 'Rude', 'Cold', 'Slow, Dear']],
  ['one list in brackets', ['["Slow","Dear"]']],
  ['nothing', []],
])('%s are no lists', (_, cells) => {
  expect(areChoices(cells)).toBe(false);
});
