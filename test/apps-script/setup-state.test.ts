import { expect, test } from 'vitest';
import { samplesOf } from '../../apps-script/grading/samples.ts';
import { underStandard } from '../../apps-script/grading/setup-state.ts';
import type { Column, ConfirmedColumn, Role } from '../../core/responses/schema.ts';
import { noSharing } from '../../core/setup-tab/sharing.ts';
import { constructionEvidence } from '../../core/standards/construction-evidence.ts';
import { hrService } from '../../core/standards/hr-service.ts';

const confirmed = (role: Role): ConfirmedColumn => ({
  fingerprint: role,
  ...{ type: 'category', role, dimension: null, scale: null, direction: 'positive', naCodes: [] },
});

// S13 shows groups of five, S4 single responses.
test.each([
  [5, 1],
  [8, 8],
])('under a standard that a caller insists on, a smallest group of %d is %d', (minimumGroup, now) => {
  const setup = underStandard(
    {
      source: { sheetId: 1, writtenTitle: 'A', title: 'A', row: 2 },
      ...{ standard: hrService.id, minimumGroup, known: ['item'], isOtherStandard: false },
      ...{ targets: { index: 80, nps: null, csat: null }, market: { name: 'Rival', values: { index: 70 } } },
      judged: { grade: 'satisfied', reason: 'calls' },
      ...{ repeat: 'all' as const, sameOptions: [], ...noSharing },
      confirmed: (['item', 'overall', 'expected', 'evidence', 'work', 'team', 'segment'] as const).map(confirmed),
    },
    constructionEvidence,
  );
  expect(setup).toMatchObject({ standard: 'construction-evidence', minimumGroup: now, judged: null, known: [] });
  // What was said of the sheet stays, what was said in words of the other standard is asked anew.
  expect(setup.confirmed.map(({ role }) => role)).toEqual(['team', 'segment']);
});

test('answers are shown of what is rated and of what it is about, not of who answered or what somebody wrote', () => {
  const roles: readonly Role[] = [
    'staff',
    'project',
    'evidence',
    'overall',
    'respondent',
    'customer',
    'comment',
    'none',
  ];
  const columns = roles.map(
    (role, index): Column => ({
      ...confirmed(role),
      ...{ index, header: role, confidence: 1, needsConfirmation: false, confirmed: true },
    }),
  );
  const samples = samplesOf([roles, roles.map((role) => `a ${role}`)], { columns, headerRows: 1 });
  expect(samples.flat()).toEqual(['a staff', 'a project', 'a evidence', 'a overall']);
});
