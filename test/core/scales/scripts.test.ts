import { describe, expect, test } from 'vitest';
import { labelLanguages, labelsIn } from '../../../core/scales/labels.ts';
import { scriptsIn } from '../../../core/scales/scripts.ts';

test.each<[readonly string[], readonly string[]]>([
  [['Satisfied', ''], ['latin']],
  [['Überhaupt nicht'], ['latin']],
  [['满意'], ['eastAsian']],
  [['満足', 'まあまあ'], ['eastAsian']],
  [['만족'], ['eastAsian']],
  [
    ['满意', 'Satisfied'],
    ['eastAsian', 'latin'],
  ],
  [['5', '★★★', '😀', '-'], []],
])('%j is written in %j', (texts, scripts) => {
  expect([...scriptsIn(texts)].sort()).toEqual(scripts);
});

describe('the lists that are read', () => {
  const idsIn = (...texts: readonly string[]) =>
    labelsIn(scriptsIn(texts)).map(([first]) => first?.id.split('-').pop());

  test('are those of the scripts that stand there, and drawn marks always', () => {
    expect(idsIn('满意')).toEqual(expect.arrayContaining(['zh', 'ja', 'ko']));
    expect(idsIn('满意')).not.toContain('en');
    expect(idsIn('Satisfied')).toEqual(expect.arrayContaining(['en', 'es', 'fr', 'de', 'pt']));
    expect(idsIn('Satisfied')).not.toContain('zh');
    expect(labelsIn(scriptsIn(['5']))).toHaveLength(1);
  });

  test('all of them where both stand', () => {
    expect(labelsIn(scriptsIn(['满意 Satisfied']))).toEqual(labelLanguages);
  });
});
