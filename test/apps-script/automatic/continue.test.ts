import { expect, test } from 'vitest';
import { whyStopped } from '../../../apps-script/automatic/redraw.ts';
import { refusedOutcome } from '../../../apps-script/grading/outcome.ts';
import { grade, surveyCsv } from '../add-on.ts';
import { cellsOf, drawings, gradesOf, markOf, openSurvey, sourceId, triggersOf } from './survey.ts';

const staging = 'Sheets.Spreadsheets.Values.batchUpdate';
/** Names of regions so long that the rows of Grades take more than one write of 2 MB. */
const large = surveyCsv(600, 3).replace(/North|South|East/g, (region) => region + ' and'.repeat(900));
const mapping = [{ header: 'Region', type: 'category', role: 'segment' }];

function openLarge() {
  const survey = openSurvey({ csv: large });
  grade(survey.host, { mapping });
  survey.host.call('turnAutomaticOn');
  survey.host.tick(5);
  survey.host.edit(sourceId, 'C2', 'Neutral');
  survey.host.edit(sourceId, 'D2', 'Satisfied');
  survey.host.resetLog();
  return survey;
}

/** From now on there is time for one write in each run. */
function interrupted() {
  const { host, slow } = openLarge();
  slow(staging, 280_000);
  host.tick(5);
  return host;
}

test('a grading that runs out of time goes on by itself and ends like one run', () => {
  const host = interrupted();
  expect([triggersOf(host).includes('continueGrading'), drawings(host), markOf(host) === '']).toEqual([true, 0, false]);
  host.tick(2);
  expect([triggersOf(host).includes('continueGrading'), drawings(host), markOf(host)]).toEqual([false, 1, '']);
  expect([host.failures, host.logs]).toEqual([[], []]);

  const { host: inOne } = openLarge();
  inOne.call('gradeResponses');
  expect(cellsOf(host, 'grades')).toEqual(cellsOf(inOne, 'grades'));
  console.log(`faults: a clock that passes its limit: ${gradesOf(host).length} rows, the same as in one run`);
});

test('turned off in the middle it does not go on', () => {
  const host = interrupted();
  host.call('turnAutomaticOff');
  host.tick(10);
  expect([triggersOf(host), drawings(host), host.failures]).toEqual([[], 0, []]);
});

test('stops after 20 continuations, and at a refusal, with one sentence', () => {
  const refused = refusedOutcome([{ code: 'noRating', message: 'No ratings.' }], 'en', null);
  const working = { ...refused, status: 'working' as const, progress: { done: 10, total: 30 } };
  expect(whyStopped(working, 19)).toBe('');
  expect(whyStopped(working, 20)).toBe('Automatic grading stopped at row 10 of 30 after 20 continuations.');
  expect(whyStopped(refused, 0)).toContain('No ratings.');
  expect(whyStopped({ ...refused, status: 'insufficient' }, 20)).toBe('');
});
