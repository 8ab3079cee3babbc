import { expect, test } from 'vitest';
import { grade, hostWith } from './add-on.ts';

const named = (name: string) => ({ en: name, 'zh-CN': name, 'zh-TW': name });

/** Twenty-five dimensions of 20 items, all of the same weight: 525 things that a column may be about. */
const large = (usual: object) => ({
  ...usual,
  id: 'own-large',
  examples: [],
  dimensions: Array.from({ length: 25 }, (_, dimension) => ({
    id: `d${dimension}`,
    title: named(`Area ${dimension}`),
    weight: 4,
    headers: [],
    items: Array.from({ length: 20 }, (__, item) => ({
      id: `d${dimension}-${item}`,
      title: named(`Area ${dimension} question ${item}`),
      weight: 5,
      headers: [],
    })),
  })),
});

test('a standard of 500 items grades, though no list of choices holds so many', () => {
  const asked = Array.from({ length: 25 }, (_, dimension) => `Area ${dimension} question 3`);
  const rows = [5, 4, 3].map((value) => ['2026-11-02 09:00:00', ...asked.map(() => value)]);
  const host = hostWith([['Timestamp', ...asked], ...rows].map((row) => row.join()).join('\n'));
  const standards = JSON.parse(String(host.call('rpc', 'standards', '{}')));
  const { system: _, ...usual } = standards.find(({ id }: { id: string }) => id === 'five-dimension');
  const mapping = asked.map((header, dimension) => ({
    header,
    type: 'rating',
    role: 'item',
    dimension: `d${dimension}-3`,
    scale: { kind: 'numeric', min: 1, max: 5 },
  }));
  const report = grade(host, { ownStandard: large(usual), mapping });
  expect(report.status).toBe('graded');
  expect(report.responses.map(({ score }: { score: number }) => score)).toEqual([100, 80, 60]);
}, 30_000);
