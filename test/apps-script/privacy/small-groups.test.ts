import { expect, test } from 'vitest';
import { grade, hostWith } from '../add-on.ts';
import { cellsOf } from '../counting.ts';

const words = ['Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
const header =
  'Timestamp,Region,Overall how satisfied are you?,How satisfied are you? [Service],How satisfied are you? [Quality],Comments';
const answer = (place: number) =>
  `2026-0${1 + (place % 6)}-10 09:00:${10 + place},${place % 2 ? 'North' : 'South'},${[0, 1, 2]
    .map((item) => words[(place * (item + 2) + (place >> item)) % words.length])
    .join()},the delivery was late`;
const lowest = (place: number) =>
  `2026-03-11 09:00:0${place},West,Very dissatisfied,Very dissatisfied,Very dissatisfied,rude staff and a high price`;

test('of a region with two answers the dashboard shows how many there are, and nothing that they say', () => {
  const rows = [...Array.from({ length: 48 }, (_, place) => answer(place)), lowest(1), lowest(2)];
  const host = hostWith([header, ...rows].join('\n'));
  expect(grade(host)).toMatchObject({ status: 'graded', summary: { n: 50 } });
  const lines = cellsOf(host, 'Dashboard').map((cells) => cells.slice(1).filter((cell) => cell !== ''));
  const firsts = lines.map(([first = '']) => String(first));
  // The other regions stand in each section that tells groups apart.
  expect(firsts).toEqual(expect.arrayContaining(['North', 'Region: North', 'Service and attitude']));
  expect(lines.filter((cells) => cells.some((cell) => /West/.test(String(cell))))).toEqual([['West', 'n < 5', 2]]);
}, 60_000);
