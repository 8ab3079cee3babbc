import { expect, test } from 'vitest';
import { segments } from '../../../core/panels/segments.ts';
import type { Response } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { lowestOf } from '../../../core/scoring/lowest.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { constructionEvidence as standard } from '../../../core/standards/construction-evidence.ts';
import { responseOf } from '../scoring/samples.ts';
import { figure, panelInput } from './panel-input.ts';

const rubric = fitRubric(standard);
const kind = (id: string) => (standard.evidence ?? []).findIndex((one) => one.id === id) + 1;
const about = (project: string, id: string, score: number | null, row: number): Response => ({
  ...responseOf([score], row),
  segments: [project],
  beside: { evidence: kind(id), work: null, expected: [], overall: [] },
});
const graded = [
  about('Bridge', 'written-praise', 98, 2),
  about('Bridge', 'spoken-satisfied', 72, 3),
  about('School', 'phone-complaint', 50, 4),
  about('School', 'dissatisfied', 50, 5),
  about('Bridge', 'spoken-praise', 95, 6),
].map((one) => gradeResponse(one, rubric));

// S4, decided: several pieces of evidence on one project, the lowest decides.
test('a project shows its lowest evidence and its verdict, not a mean of both', () => {
  const values = ['Bridge', 'School'].map((value) => ({ value, index: figure(85, 2), grade: null, low: 0 }));
  const columns = [{ ...panelInput().columns[0], index: 0, header: 'Project', role: 'project' as const }];
  const input = panelInput(
    { rubric, columns: columns as ReturnType<typeof panelInput>['columns'] },
    { segments: [{ column: 0, title: 'Project', values }] },
    { shown: graded },
  );
  const [block] = segments(input)?.blocks ?? [];
  if (block?.kind !== 'table') throw new Error('no table');
  expect(block.columns.map(({ title }) => title)).toEqual(['Project', 'Lowest', 'Grade', 'Answers (n)']);
  expect(block.rows.map((row) => row.slice(1))).toEqual([
    [72, 'satisfied', 2],
    // 50 twice: a complaint is worse than being dissatisfied
    [50, 'complaint', 2],
  ]);
});

test('a score outside its range decides nothing; without any there is none', () => {
  // Row 6: spoken praise allows 80–90.
  expect(lowestOf(graded.slice(4), standard)).toBeNull();
  expect(lowestOf(graded, standard)?.response.row).toBe(4);
});
