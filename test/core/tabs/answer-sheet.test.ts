import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { itemsOf } from '../../../core/standard-rules/items-of.ts';
import { standards } from '../../../core/standards/index.ts';
import { answerSheet } from '../../../core/tabs/answer-sheet.ts';
import type { Language } from '../../../core/text/schema.ts';

const nothingKnown = { confirmed: [], known: [] };

/** What a rater may have filled in: dates, names, one of the choices after the other, numbers where there are none. */
function filled(columns: ReturnType<typeof answerSheet>): Cell[][] {
  const rows = Array.from({ length: 12 }, (_, row) =>
    columns.map(({ choices, header }, column): Cell => {
      if (column === 0) return `2026-0${1 + (row % 9)}-15`;
      if (choices.length > 0) return choices[(row + column) % choices.length] ?? '';
      if (/^(Customer|Project|Team|Member of staff|客户|客戶|项目|專案|团队|團隊|员工|員工)$/.test(header))
        return `${header} ${row % 4}`;
      return /^(Score|得分|分數|Remarks|备注|備註)$/.test(header) ? '' : 70 + row;
    }),
  );
  return [columns.map(({ header }) => header), ...rows];
}

describe.each(standards.map((standard) => [standard.id, standard] as const))('%s', (_id, standard) => {
  test.each<Language>(['en', 'zh-CN', 'zh-TW'])(
    'the empty sheet in %s is graded as it is, without a question',
    (language) => {
      const columns = answerSheet(standard, language);
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
      const table = filled(columns);
      const map = mapColumns(table, standard, nothingKnown);
      expect(map.refusals).toEqual([]);
      expect(map.columns.filter(({ needsConfirmation }) => needsConfirmation).map(({ header }) => header)).toEqual([]);
      const asked = map.columns.filter(({ role }) => role === 'item').map(({ dimension }) => dimension);
      const wanted = standard.evidence
        ? standard.dimensions.map(({ id }) => id)
        : standard.dimensions.flatMap((one) => itemsOf(one).map(({ id }) => id));
      // A score column without a number is not yet known to be one.
      if (!standard.evidence) expect(asked).toEqual(wanted);
      const rubric = fitRubric(standard, map.columns);
      const { responses } = parseResponses(table, map);
      const graded = responses.map((one) => gradeResponse(one, rubric));
      expect(graded.map(({ status }) => status)).toEqual(responses.map(() => 'graded'));
    },
  );
});

test('S1: every cell says what each level means, best first', () => {
  const rubric = standards.find(({ source }) => source.system === 'S1');
  if (!rubric) throw new Error('no S1');
  const [, , quality] = answerSheet(rubric, 'en');
  expect(quality?.choices).toEqual(['average', 'good', 'excellent']);
  expect(quality?.help.split('\n')).toEqual([
    expect.stringMatching(/^excellent: .*reliable/),
    expect.stringMatching(/^good: .*acceptable/),
    expect.stringMatching(/^average: .*unstable/),
  ]);
});

// S4: written praise 90–100 … formal complaint letter below 40.
test('S4: the kinds of evidence with their ranges, best first, and no need to give a score', () => {
  const evidence = standards.find(({ source }) => source.system === 'S4');
  if (!evidence) throw new Error('no S4');
  const columns = answerSheet(evidence, 'en');
  expect(columns.map(({ header }) => header)).toEqual([
    'Date',
    'Project',
    'Team',
    'Kind of evidence',
    'Score',
    'Quality of work',
    'Remarks',
  ]);
  const lines = columns[3]?.help.split('\n') ?? [];
  expect(lines[0]).toMatch(/90–100$/);
  expect(lines.at(-1)).toMatch(/0 to below 40$/);
  expect(columns[3]?.choices).toHaveLength(7);
});
